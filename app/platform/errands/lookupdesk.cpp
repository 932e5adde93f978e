// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/errands/lookupdesk.h"

#include "core/idnumber.h"
#include "core/stamp.h"
#include "sqlite/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int AgeOfConsent = 14; // 个人信息保护法 article 31
enum Seen { NotYet = 0, Same = 1, Other = 2 };

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool covers(const QStringList &allowed, const QStringList &asked)
{
    return std::all_of(asked.begin(), asked.end(), [&](const QString &one) { return allowed.contains(one); });
}

const RegisterInfo *registerNamed(const QString &key)
{
    for (const RegisterInfo &info : registers()) {
        if (info.key == key)
            return &info;
    }
    return nullptr;
}

// A guardian speaks for a child; whoever else speaks for the person shows on what authority.
bool mayGive(const Bearer &giver, const QDate &birth, const QDate &today)
{
    using Relation = Bearer::Relation;
    if (giver.relation == Relation::Self)
        return ageOn(birth, today) >= AgeOfConsent;
    if (giver.relation == Relation::Heir || (giver.relation == Relation::Agent && ageOn(birth, today) < AgeOfConsent))
        return false;
    return !giver.name.isEmpty() && !giver.authority.isEmpty();
}

// Of everything but the scans: they may follow.
QByteArray digestOf(contract::LookupCall call)
{
    call.consent.attachments.clear();
    return QCryptographicHash::hash(contract::encodeLookup(call), QCryptographicHash::Sha256);
}

// What the act will say has to be what was shown: everything but the scans, which may be added in between.
Seen compare(const Consent &shown, Consent recorded)
{
    recorded.actId = shown.actId;
    recorded.attachments = shown.attachments;
    return recorded == shown ? Same : Other;
}

} // namespace

QString LookupDesk::objection(const contract::LookupCall &call, const QDate &today)
{
    const LookupRequest &request = call.request;
    const Consent &consent = call.consent;
    const RegisterInfo *const info = registerNamed(request.registerKey);
    const auto subject = IdNumber::parse(request.subjectIdNumber, today);
    if (!info || !covers(info->fields, request.fields) || !subject)
        return u"lookup.unknown"_s;
    if (request.consent.isNull() || consent.subjectIdNumber.isEmpty())
        return u"consent.missing"_s;
    if (consent.subjectIdNumber != request.subjectIdNumber || consent.subjectName != request.subjectName)
        return u"consent.subject"_s;
    if (!consent.registers.contains(request.registerKey))
        return u"consent.register"_s;
    if (!covers(consent.fields, request.fields))
        return u"consent.fields"_s;
    if (!consent.validUntil.isValid() || consent.validUntil < today)
        return u"consent.expired"_s;
    return mayGive(consent.givenBy, subject->birthDate(), today) ? QString() : u"consent.giver"_s;
}

Result<LookupAnswer> LookupDesk::ask(const contract::LookupCall &call, const Asker &asker)
{
    const QByteArray digest = digestOf(call);
    {
        auto &query = m_db.statement("select digest, answer from lookup where id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(call.request.id);
        const auto known = query.next();
        if (!known)
            return known.error();
        if (*known) {
            if (query.blob(0) != digest)
                return Error{ErrorCode::Refused, {}, u"errand.differs"_s};
            return LookupAnswer::fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        }
    }
    if (const QString reason = objection(call, asker.at.date()); !reason.isEmpty())
        return Error{ErrorCode::Refused, {}, reason};
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto serial = m_log.note(asker, call.request.id, u"lookup."_s + call.request.registerKey);
    if (!serial)
        return serial.error();
    auto answered = answer(call, asker, *serial);
    if (!answered)
        return answered;
    if (const auto kept = keep(call, asker, digest, *answered); !kept)
        return kept.error();
    if (const auto stored = transaction->commit(); !stored)
        return stored.error();
    return answered;
}

Result<LookupAnswer> LookupDesk::answer(const contract::LookupCall &call, const Asker &asker, qint64 serial)
{
    const LookupRequest &request = call.request;
    const auto entry = m_registers.find(request.registerKey, request.subjectIdNumber);
    if (!entry)
        return entry.error();
    LookupAnswer answer;
    answer.source = registerNamed(request.registerKey)->name;
    answer.answeredAt = asker.at;
    answer.reference = ErrandLog::serial(u'Q', asker.at, serial);
    if (!*entry || (*entry)->name != request.subjectName)
        return answer;
    answer.isFound = true;
    answer.asOf = (*entry)->asOf;
    for (const QString &field : request.fields) {
        if ((*entry)->fields.contains(field))
            answer.values[field] = (*entry)->fields[field];
    }
    return answer;
}

Result<Done> LookupDesk::keep(const contract::LookupCall &call, const Asker &asker, const QByteArray &digest,
                              const LookupAnswer &answer)
{
    const LookupRequest &request = call.request;
    const auto seen = consentSeen(call);
    if (!seen)
        return seen.error();
    const QJsonArray fields = QJsonArray::fromStringList(request.fields);
    return m_db.statement("insert into lookup(id, digest, station, account, asked_at, register, subject, purpose,"
                          " business, fields, consent, leave, consent_seen, answer)"
                          " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(request.id, digest, asker.station, asker.account, asker.at.toMSecsSinceEpoch(), request.registerKey,
             request.subjectIdNumber, request.purpose,
             request.businessCode.isEmpty() ? request.itemCode : request.businessCode,
             QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)), request.consent,
             QString::fromUtf8(compact(call.consent.toJson())), *seen,
             QString::fromUtf8(compact(answer.toJson())));
}

// The act may be here already; what another question noted of it is what is known.
Result<int> LookupDesk::consentSeen(const contract::LookupCall &call)
{
    auto &query = m_db.statement("select payload from consent where act = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(call.request.consent);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return int(NotYet);
    const QJsonObject payload = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
    return int(compare(call.consent, Consent::fromJson(payload)));
}

Result<Done> LookupDesk::noteConsent(const QUuid &act, const QByteArray &payload)
{
    if (const auto kept = m_db.statement("insert or ignore into consent(act, payload) values(?, ?)")
                              .run(act, QString::fromUtf8(payload));
        !kept) {
        return kept;
    }
    const Consent recorded = Consent::fromJson(QJsonDocument::fromJson(payload).object());
    QList<std::pair<QUuid, Seen>> seen;
    {
        auto &query = m_db.statement("select id, leave from lookup where consent = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(act);
        for (;;) {
            const auto row = query.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            Consent shown = Consent::fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
            seen.append({query.uuid(0), compare(shown, recorded)});
        }
    }
    for (const auto &[lookup, how] : std::as_const(seen)) {
        if (const auto noted = m_db.statement("update lookup set consent_seen = ? where id = ?").run(how, lookup); !noted)
            return noted;
    }
    return {};
}

Result<QJsonArray> LookupDesk::questions(int limit)
{
    auto &query = m_db.statement("select asked_at, station, account, register, purpose, business, consent_seen, answer"
                                 " from lookup order by asked_at desc limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(limit);
    QJsonArray rows;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        const int seen = query.integer(6);
        rows.append(QJsonObject{
            {u"at"_s, toStamp(QDateTime::fromMSecsSinceEpoch(query.number(0)))},
            {u"station"_s, query.text(1)},
            {u"account"_s, query.text(2)},
            {u"register"_s, query.text(3)},
            {u"purpose"_s, query.text(4)},
            {u"business"_s, query.text(5)},
            {u"consent"_s, seen == Same ? u"recorded"_s : seen == Other ? u"differs"_s : u"awaited"_s},
            {u"found"_s, QJsonDocument::fromJson(query.text(7).toUtf8())["found"_L1].toBool()}});
    }
}

} // namespace yichuang::platform
