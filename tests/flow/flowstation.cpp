// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowstation.h"

#include "core/casenumber.h"
#include "core/turns/closing.h"
#include "core/turns/feestep.h"
#include "core/turns/handover.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"
#include "core/uuid7.h"
#include "crypto/certificaterequest.h"
#include "crypto/privatefile.h"
#include "sync/enrolment.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void fail(const Error &error)
{
    say(u"failed %1 %2"_s.arg(int(error.code)).arg(error.detail));
}

// 31 characters that no department has: every number is the station's own.
QString implementingCode()
{
    return QString::number(QRandomGenerator::system()->generate64()).rightJustified(31, u'7');
}

QByteArray content()
{
    CaseContent content;
    content.situation = u"flow"_s;
    content.applicantName = u"示例"_s;
    content.itemName = u"临时救助"_s;
    content.reason = QString(3000, u'x');
    return content.toJson();
}

// What the turn writes: enough of each that the other side can read it.
QByteArray payloadOf(ActKind kind)
{
    if (carriesContent(kind)) {
        CaseContent content;
        content.situation = u"flow"_s;
        content.applicantName = u"示例"_s;
        content.promisedDays = 10;
        content.missing = {u"收入证明"_s};
        if (kind == ActKind::AcceptedTolerantly)
            content.makeUpBy = QDate::currentDate().addDays(2);
        return content.toJson();
    }
    QJsonObject turn;
    if (kind == ActKind::Suspended)
        turn = Suspension{ProcedureKind::PublicNotice, u"公示"_s, u"在村公示"_s, 3, true}.toJson();
    else if (kind == ActKind::Withdrawn || kind == ActKind::Terminated)
        turn = Closing{Closing::Ground::Other, u"示例"_s, u"示例"_s, true}.toJson();
    else if (kind == ActKind::Forwarded)
        turn = HandOver{true, {}, {}, u"示例县民政局"_s, u"1"_s, {}, {}, {{u"申请书"_s, 1, 0}}}.toJson();
    else if (kind == ActKind::Fee)
        turn = FeeStep{FeeStep::Kind::Ordered, u"工本费"_s, Money::fromFen(2000), u"1"_s, {}, {}, {}}.toJson();
    else if (kind == ActKind::Delivered)
        turn = Delivery{Delivery::Way::Window, {}, {u"决定书"_s}, true, {}, {}, {}}.toJson();
    return QJsonDocument(turn).toJson(QJsonDocument::Compact);
}

} // namespace

QString FlowStation::describe(const Act &act)
{
    return u"%1:%2:%3:%4"_s.arg(actKindName(act.kind), act.id.toString(QUuid::WithoutBraces),
                                act.parent.toString(QUuid::WithoutBraces))
        .arg(act.caseVersion);
}

FlowStation::FlowStation(QString folder)
    : m_folder(std::move(folder))
{
    connect(&m_eager, &QTimer::timeout, this, [this] {
        if (m_province)
            m_province->wake();
    });
}

FlowStation::~FlowStation()
{
    if (m_province)
        m_province->stop();
}

void FlowStation::obey(const QString &line)
{
    const QStringList words = line.split(u' ');
    const QString order = words.first();
    if (order == "enrol"_L1)
        enrol(words);
    else if (order == "open"_L1)
        open();
    else if (order == "online"_L1)
        online(words);
    else if (order == "offline"_L1)
        offline();
    else if (order == "walk"_L1)
        walk(words);
    else if (order == "life"_L1)
        life(QUuid::fromString(words.value(1)));
    else if (order == "accept"_L1)
        accept(words.value(1).toInt());
    else if (order == "witness"_L1)
        witness(words.value(1).toInt());
    else if (order == "eager"_L1)
        m_eager.start(words.value(1).toInt());
    else if (order == "status"_L1)
        status();
    else if (order == "quit"_L1)
        QCoreApplication::quit();
}

void FlowStation::enrol(const QStringList &words)
{
    QDir().mkpath(m_folder);
    const auto request = CertificateRequest::create(words.value(3));
    const auto signing = SigningKey::generate(Suite::Second);
    const Enrolment::Order order{words.value(1), words.value(2).toUShort(), words.value(3),
                                 words.value(4), words.value(5).toLatin1(), Suite::Second};
    Enrolment enrolment;
    QFutureWatcher<Result<StationProfile>> watcher;
    QEventLoop loop;
    connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(enrolment.enrol(
        order, {request->keyPem(), request->requestPem(), signing->publicKey().toPem(), *signing}, m_clock.now()));
    loop.exec();
    const Result<StationProfile> profile = watcher.result();
    if (!profile)
        return fail(profile.error());
    const QByteArray dataKey = StationVault(Suite::Second).randomBytes(StationVault::DataKeyBytes);
    const bool isKept = profile->save(m_folder + u"/station.json"_s) && signing->save(m_folder + u"/signing.pem"_s)
        && writePrivateFile(m_folder + u"/data.key"_s, dataKey);
    say(isKept ? u"enrolled"_s : u"failed to keep"_s);
}

void FlowStation::open()
{
    auto profile = StationProfile::load(m_folder + u"/station.json"_s);
    auto key = SigningKey::load(m_folder + u"/signing.pem"_s);
    const auto dataKey = readPrivateFile(m_folder + u"/data.key"_s);
    if (!profile || !key || !dataKey)
        return say(u"failed to open"_s);
    m_profile = profile.take();
    auto platform = PublicKey::fromPem(m_profile.platformKey);
    if (!platform)
        return fail(platform.error());
    m_key = std::make_unique<SigningKey>(key.take());
    m_platform = std::make_unique<PublicKey>(platform.take());
    m_vault = std::make_unique<StationVault>(m_profile.suite);
    if (const auto unlocked = m_vault->unlock(SecretBytes::copyOf(*dataKey)); !unlocked)
        return fail(unlocked.error());
    QDir().mkpath(m_folder + u"/store"_s);
    auto ledger
        = AsyncLedger::open({m_folder + u"/store"_s, *m_vault, m_clock, m_profile.station.code, nullptr, {}});
    if (!ledger)
        return fail(ledger.error());
    m_ledger = ledger.take();
    say(u"open"_s);
}

void FlowStation::online(const QStringList &words)
{
    LineConfig config = m_profile.line({});
    if (words.size() > 2) {
        config.host = words.value(1);
        config.port = words.value(2).toUShort();
    }
    config.silence = std::chrono::seconds(5);
    config.whole = std::chrono::seconds(10);
    m_province = std::make_unique<ProvinceLink>(SyncThread::Setup{
        *m_ledger, m_clock, m_profile.station, SyncThread::httpLine(config, *m_key, *m_platform)});
    m_province->start();
    say(u"online"_s);
}

void FlowStation::offline()
{
    if (m_province)
        m_province->stop();
    m_province.reset();
    say(u"offline"_s);
}

Act FlowStation::next(ActKind kind) const
{
    Act act;
    act.id = newUuid7();
    act.kind = kind;
    act.station = m_profile.station.code;
    act.desk = m_profile.station.desk;
    act.clerk = u"flow"_s;
    act.receivingPoint = m_profile.station.centre.divisionCode;
    act.at = m_clock.now();
    return act;
}

void FlowStation::accept(int count)
{
    for (int i = 0; i < count; ++i) {
        Act act = next(ActKind::Accepted);
        act.caseId = newUuid7();
        act.caseVersion = 1;
        act.itemCode = u"MZ03"_s;
        act.businessCode = u"MZ03-01"_s;
        act.itemVersion = u"1.0.0"_s;
        act.caseNumber = caseNumber(implementingCode(), m_clock.today(), 1 + i % 9999);
        act.payload = content();
        const auto done = m_ledger->append(act, {}).result();
        if (!done)
            return fail(done.error());
        say(u"accepted %1 %2"_s.arg(act.id.toString(QUuid::WithoutBraces),
                                    act.caseId.toString(QUuid::WithoutBraces)));
    }
}

void FlowStation::witness(int count)
{
    for (int i = 0; i < count; ++i) {
        Act act = next(ActKind::Viewed);
        act.payload = "{}";
        if (const auto done = m_ledger->append(act, {}).result(); !done)
            return fail(done.error());
        say(u"witnessed %1"_s.arg(act.id.toString(QUuid::WithoutBraces)));
    }
}

void FlowStation::walk(const QStringList &words)
{
    const QUuid caseId = QUuid::fromString(words.value(1));
    CaseRecord record;
    if (const auto known = m_ledger->history(caseId).result())
        record = known->record;
    for (const QString &name : words.mid(2)) {
        Act act = next(*actKindFromName(name));
        act.caseId = caseId;
        act.parent = record.headAct;
        act.caseVersion = record.version + 1;
        act.itemCode = u"MZ03"_s;
        act.businessCode = u"MZ03-02"_s;
        act.itemVersion = u"1.0.0"_s;
        act.caseNumber = record.number;
        const bool isAcceptance = act.kind == ActKind::Accepted || act.kind == ActKind::AcceptedTolerantly;
        if (isAcceptance && record.number.isEmpty())
            act.caseNumber = caseNumber(implementingCode(), m_clock.today(), 1);
        act.payload = payloadOf(act.kind);
        const auto done = m_ledger->append(act, {}).result();
        if (!done)
            return fail(done.error());
        record = done->record;
    }
    say(u"walked %1"_s.arg(words.value(1)));
}

// "life CASE STATE CLOCK kind:id:parent ..."
void FlowStation::life(const QUuid &caseId)
{
    const auto history = m_ledger->history(caseId).result();
    if (!history)
        return fail(history.error());
    QStringList acts;
    for (const HistoryEntry &entry : history->entries) {
        if (!isWitness(entry.act.kind))
            acts.append(describe(entry.act));
    }
    say(u"life %1 %2 %3"_s.arg(caseId.toString(QUuid::WithoutBraces))
            .arg(int(history->record.state))
            .arg(acts.join(u' ')));
}

void FlowStation::status()
{
    const auto status = m_ledger->status().result();
    CaseQuery decided;
    decided.states = {CaseState::Decided, CaseState::ResultReady};
    decided.limit = 1;
    const auto page = m_ledger->cases(decided).result();
    if (!status || !page)
        return fail(status ? page.error() : status.error());
    const LineState line = m_province ? m_province->line() : LineState();
    QStringList refusals;
    if (const auto outbox = m_ledger->outbox().result(); outbox && status->needsClerk > 0) {
        for (const OutboxEntry &entry : *outbox) {
            if (entry.verdict)
                refusals.append(actKindName(entry.act.kind) + u':' + entry.verdict->reason);
        }
    }
    say(u"status unsent=%1 witness=%2 needs=%3 decided=%4 line=%5 %6"_s.arg(status->unsent)
            .arg(status->unsentWitness)
            .arg(status->needsClerk)
            .arg(page->total)
            .arg(int(line.kind))
            .arg(refusals.join(u' ')));
}

} // namespace yichuang::test
