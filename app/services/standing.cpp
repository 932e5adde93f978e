// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/standing.h"

#include "services/caseviews.h"
#include "services/futures.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr auto AskAgainDelay = 2s;
constexpr qsizetype MostPeople = 12;
constexpr qsizetype MostCases = 20;   ///< of one person; the newest count
constexpr qsizetype ShortNumber = 12; ///< the day and the serial

// Newest first, without the form's own case.
QFuture<Result<QList<CaseHistory>>> historiesOf(Ledger &ledger, QObject *context, const QString &idNumber,
                                                const QUuid &self)
{
    return chain(ledger.find(idNumber), context, [&ledger, context, self](const Result<QList<CaseRecord>> &records) {
        if (!records)
            return ready<QList<CaseHistory>>(records.error());
        QList<QFuture<Result<CaseHistory>>> histories;
        for (const CaseRecord &record : *records) {
            if (record.id != self && histories.size() < MostCases)
                histories.append(ledger.history(record.id));
        }
        return gather(histories, context);
    });
}

QString shortNumber(const QString &number)
{
    return number.isEmpty() ? Standing::tr("without a number") : number.right(ShortNumber);
}

QJsonObject nameAndNumber(const FormState &form, const QString &role)
{
    const SlotRef ref = form.form().find(QString(role + u".idNumber"_s));
    if (!form.isVisible(ref) || form.isEmpty(ref) || form.error(ref) != FieldError::None)
        return {};
    return {{u"idNumber"_s, form.value(ref)}, {u"name"_s, form.value(QString(role + u".name"_s))}};
}

QJsonArray people(const FormState &form, const QString &table)
{
    QJsonArray rows;
    const SlotRef ref = form.form().find(table);
    for (int row = 0; form.isVisible(ref) && row < form.rowCount(ref.slot); ++row)
        rows.append(nameAndNumber(form, u"%1.%2"_s.arg(table).arg(row)));
    return rows;
}

Finding::Level levelOf(ItemLink::Level level)
{
    switch (level) {
    case ItemLink::Level::Advise: return Finding::Level::Advise;
    case ItemLink::Level::Warn: return Finding::Level::Warn;
    case ItemLink::Level::Block: return Finding::Level::Block;
    }
    Q_UNREACHABLE();
}

Finding::Level atMostWarn(ItemLink::Level level)
{
    return level == ItemLink::Level::Block ? Finding::Level::Warn : levelOf(level);
}

} // namespace

Standing::Standing(Ports ports, const BusinessSpec &business, const QUuid &self, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_business(business)
    , m_self(self)
{
    m_again.setSingleShot(true);
    m_again.setInterval(AskAgainDelay);
    connect(&m_again, &QTimer::timeout, this, &Standing::askAgain);
    connect(&ports.ledger, &Ledger::caseChanged, &m_again, qOverload<>(&QTimer::start));
}

void Standing::follow(const FormState &form, const QString &situation)
{
    if (m_sections.isEmpty()) {
        for (const Section &section : form.form().definition().sections()) {
            for (const Field &field : section.fields) {
                if (field.key == "idNumber"_L1)
                    m_sections.append(section.key);
            }
        }
        for (const QString &place : m_business.alsoFor) {
            if (place.contains(u'.'))
                m_tables.append(place);
        }
    }
    FormData now;
    for (const QString &role : std::as_const(m_sections))
        now.set(role, nameAndNumber(form, role));
    for (const QString &table : std::as_const(m_tables))
        now.set(table, people(form, table));
    if (now == m_form && situation == m_situation)
        return;
    m_form = now;
    m_situation = situation;
    m_people = beneficiariesOf(m_business, situation, m_form);
    for (const NamedPerson &person : peopleIn(m_form.json()))
        lookAt(person.idNumber);
    Q_EMIT changed();
}

void Standing::lookAt(const QString &idNumber)
{
    if (m_known.contains(idNumber) || m_known.size() >= MostPeople)
        return;
    m_known.insert(idNumber);
    ask(idNumber);
}

void Standing::ask(const QString &idNumber)
{
    ++m_asking;
    await(historiesOf(m_ports.ledger, this, idNumber, m_self), this,
          [this, idNumber](const Result<QList<CaseHistory>> &histories) {
              --m_asking;
              if (!histories) { // locked: asked again when the form is touched next
                  m_known.remove(idNumber);
                  m_form = {};
                  return;
              }
              QList<CaseView> cases;
              for (const CaseHistory &history : *histories) {
                  if (auto view = caseViewOf(history, m_ports))
                      cases.append(view.take());
              }
              take(idNumber, cases);
          });
}

void Standing::take(const QString &idNumber, const QList<CaseView> &cases)
{
    const QList<Holding> holdings = holdingsOf(idNumber, cases);
    const QList<CaseView> before = m_cases.value(idNumber);
    const bool isSame = m_holdings.contains(idNumber) && m_holdings.value(idNumber) == holdings
        && std::equal(before.cbegin(), before.cend(), cases.cbegin(), cases.cend(),
                      [](const CaseView &a, const CaseView &b) {
                          return a.history.record.headAct == b.history.record.headAct;
                      });
    if (isSame) // nobody's page is disturbed
        return;
    m_holdings.insert(idNumber, holdings);
    m_cases.insert(idNumber, cases);
    Q_EMIT changed();
}

void Standing::askAgain()
{
    for (const QString &idNumber : std::as_const(m_known))
        ask(idNumber);
}

void Standing::noteAnswer(const LookupRequest &request, const LookupAnswer &answer)
{
    m_answers.prepend({request.subjectIdNumber.trimmed().toUpper(), request.registerKey, answer});
    Q_EMIT changed();
}

void Standing::settle(const QString &rule, const QString &proof)
{
    if (proof.trimmed().isEmpty())
        m_settled.remove(rule);
    else
        m_settled.insert(rule, proof.trimmed());
    Q_EMIT settled(m_settled);
    Q_EMIT changed();
}

QList<RegisterMark> Standing::marksOf(const QString &item) const
{
    QList<RegisterMark> marks;
    const Result<const OpenedItem *> opened = m_ports.catalogue.open(item.section(u'-', 0, 0));
    for (const BusinessSpec &business : opened ? (*opened)->spec.businesses : QList<BusinessSpec>()) {
        if (namesBusiness(item, business.code))
            marks += business.registers;
    }
    return marks;
}

QStringList Standing::fieldsOf(const QString &registerKey, const QString &role) const
{
    QStringList fields;
    for (const ItemLink &exclusion : m_business.exclusions) {
        const QList<Beneficiary> people = askedAbout(exclusion);
        const bool isAsked = std::any_of(people.cbegin(), people.cend(),
                                         [&](const Beneficiary &person) { return person.role == role; });
        for (const RegisterMark &mark : isAsked ? marksOf(exclusion.item) : QList<RegisterMark>()) {
            for (const QString &field : mark.key == registerKey ? mark.values.keys() : QStringList()) {
                if (!fields.contains(field))
                    fields.append(field);
            }
        }
    }
    return fields;
}

QList<Beneficiary> Standing::askedAbout(const ItemLink &exclusion) const
{
    if (exclusion.role.isEmpty())
        return m_people;
    BusinessSpec other;
    other.beneficiary = exclusion.role;
    return beneficiariesOf(other, {}, m_form);
}

bool Standing::counts(const ItemLink &exclusion, const Holding &holding) const
{
    if (!namesBusiness(exclusion.item, holding.business))
        return false;
    const QDate today = m_ports.clock.today();
    const bool isThisYear = holding.openedOn.year() == today.year();
    if (exclusion.within == ItemLink::Within::Year && !isThisYear)
        return false;
    if (exclusion.within == ItemLink::Within::Month && (!isThisYear || holding.openedOn.month() != today.month()))
        return false;
    return exclusion.when != ItemLink::When::Pending || holding.kind == Holding::Kind::Pending;
}

// says: an answer by which the person has what the item gives; else one that should know and does not say so.
const Standing::Answer *Standing::registered(const QString &item, const QString &idNumber, bool says) const
{
    for (const Answer &answer : m_answers) {
        if (answer.idNumber != idNumber)
            continue;
        bool knows = false;
        bool isMarked = false;
        for (const RegisterMark &mark : marksOf(item)) {
            const QStringList keys = mark.values.keys();
            const bool holds = std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
                return answer.answer.values.value(key) == mark.values.value(key);
            });
            knows |= mark.key == answer.registerKey;
            isMarked |= mark.key == answer.registerKey && answer.answer.isFound && holds;
        }
        if (knows && isMarked == says)
            return &answer;
    }
    return nullptr;
}

QString Standing::nameOf(const QString &item) const
{
    for (const ItemEntry &entry : m_ports.catalogue.entries()) {
        if (entry.code == item)
            return entry.name;
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == item)
                return business.name;
        }
    }
    return item;
}

Finding Standing::finding(const ItemLink &exclusion, const Beneficiary &person, Finding::Level level,
                          const QString &message) const
{
    Finding finding{level, person.role + u".idNumber"_s, message,
                    u"exclusion.%1.%2"_s.arg(exclusion.item, person.role), exclusion.evidence.sources.join(u' ')};
    const QString proof = m_settled.value(finding.rule).toString();
    if (level == Finding::Level::Block && !proof.isEmpty()) {
        finding.level = Finding::Level::Warn;
        finding.message += u' ' + tr("Settled: %1").arg(proof);
    }
    return finding;
}

void Standing::judge(const ItemLink &exclusion, const Beneficiary &person, Findings &findings) const
{
    const bool isDenied = registered(exclusion.item, person.idNumber, false);
    QStringList said;
    for (const Holding &holding : m_holdings.value(person.idNumber)) {
        if (!counts(exclusion, holding) || said.contains(holding.business))
            continue;
        said.append(holding.business);
        const bool isHeld = holding.kind == Holding::Kind::Held;
        const bool isSure = isHeld && !holding.isShared && !person.isShared && !isDenied;
        const QString message = isHeld ? tr("%1 was granted \"%2\" on %3 (case %4): %5.")
                                       : tr("%1 has \"%2\" under way since %3 (case %4): %5.");
        findings.append(finding(exclusion, person, isSure ? levelOf(exclusion.level) : atMostWarn(exclusion.level),
                                message.arg(person.name, holding.name, holding.since.toString(Qt::ISODate),
                                            shortNumber(holding.number), exclusion.text)));
    }
    const Answer *answer = said.isEmpty() ? registered(exclusion.item, person.idNumber, true) : nullptr;
    if (answer && exclusion.when == ItemLink::When::Held) {
        const Finding::Level level = person.isShared ? atMostWarn(exclusion.level) : levelOf(exclusion.level);
        findings.append(finding(exclusion, person, level,
                                tr("%1 has \"%2\" by the register \"%3\" of %4: %5.")
                                    .arg(person.name, nameOf(exclusion.item), answer->answer.source,
                                         answer->answer.asOf.date().toString(Qt::ISODate), exclusion.text)));
    }
}

void Standing::judge(const ItemLink &exclusion, Findings &findings) const
{
    for (const Beneficiary &person : askedAbout(exclusion)) {
        if (!m_holdings.contains(person.idNumber)) // not answered yet
            continue;
        if (exclusion.when != ItemLink::When::Missing) {
            judge(exclusion, person, findings);
            continue;
        }
        const QList<Holding> holdings = m_holdings.value(person.idNumber);
        const bool isThere = std::any_of(holdings.cbegin(), holdings.cend(), [&](const Holding &holding) {
            return counts(exclusion, holding);
        });
        if (!isThere && !person.isShared && !registered(exclusion.item, person.idNumber, true)) {
            findings.append(finding(exclusion, person, atMostWarn(exclusion.level),
                                    tr("No \"%1\" of %2 is known at this counter: %3.")
                                        .arg(nameOf(exclusion.item), person.name, exclusion.text)));
        }
    }
}

// Unless an exclusion says it in its own words.
void Standing::warnOfTwins(Findings &findings) const
{
    for (const Beneficiary &person : m_people) {
        for (const Holding &holding : m_holdings.value(person.idNumber)) {
            const bool isSaid = std::any_of(m_business.exclusions.cbegin(), m_business.exclusions.cend(),
                                            [&](const ItemLink &exclusion) { return counts(exclusion, holding); });
            if (isSaid || holding.business != m_business.code || holding.kind != Holding::Kind::Pending)
                continue;
            findings.append({Finding::Level::Warn, person.role + u".idNumber"_s,
                             tr("%1 has the same under way since %2 (case %3): is this one needed?")
                                 .arg(person.name, holding.since.toString(Qt::ISODate), shortNumber(holding.number)),
                             u"same-pending"_s,
                             {}});
            break;
        }
    }
}

Findings Standing::findings() const
{
    Findings findings;
    const QStringList ends = m_business.endedBy(m_situation);
    const bool isLeaving = std::any_of(ends.cbegin(), ends.cend(), [this](const QString &code) {
        return namesBusiness(code, m_business.code);
    });
    if (isLeaving) // who stops or leaves is excluded by nothing
        return findings;
    for (const ItemLink &exclusion : m_business.exclusions)
        judge(exclusion, findings);
    warnOfTwins(findings);
    return findings;
}

} // namespace yichuang
