// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastcases.h"
#include "support/testregistry.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

using End = PastCases::End;

namespace {

const QString Person = idNumberOf(1);
const QString Other = idNumberOf(2);
const QString Baby = idNumberOf(3, u"20261001"_s);
const QString Name = u"许代"_s;

Finding::Level levelOf(ItemLink::Level level)
{
    return level == ItemLink::Level::Block ? Finding::Level::Block
        : level == ItemLink::Level::Warn   ? Finding::Level::Warn
                                           : Finding::Level::Advise;
}

QJsonObject applicant(const QString &idNumber = Person)
{
    return {{u"applicant"_s, person(Name, idNumber)}};
}

/// "block 不享受残疾人两项补贴" ... of what excludes an item, one a line.
QStringList said(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append((finding.level == Finding::Level::Block      ? u"block "_s
                          : finding.level == Finding::Level::Warn ? u"warn "_s
                                                                  : u"advise "_s)
                     + finding.message);
    }
    return lines;
}

} // namespace

/// What somebody has already stands in the way of what they ask for, with the reason and the case; and never of more.
class StandingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n'))); }

    void everyExclusionSpeaksAtTheCounter_data()
    {
        QTest::addColumn<QString>("business");
        QTest::addColumn<int>("exclusion");
        for (const ItemEntry &entry : m_items.entries()) {
            for (const ItemEntry::Business &business : entry.businesses) {
                const BusinessSpec *spec = m_items.business(business.code);
                QVERIFY2(!spec->exclusions.isEmpty(), qPrintable(business.code));
                for (int i = 0; i < int(spec->exclusions.size()); ++i) {
                    QTest::newRow(qPrintable(business.code + u" x "_s + spec->exclusions.at(i).item)) << business.code << i;
                }
            }
        }
    }
    void everyExclusionSpeaksAtTheCounter()
    {
        QFETCH(QString, business);
        QFETCH(int, exclusion);
        const BusinessSpec &spec = *m_items.business(business);
        const ItemLink link = spec.exclusions.at(exclusion);
        const BusinessSpec *other = nullptr;
        for (const ItemEntry &entry : m_items.entries()) {
            for (const ItemEntry::Business &candidate : entry.businesses) {
                if (!other && namesBusiness(link.item, candidate.code))
                    other = m_items.business(candidate.code);
            }
        }
        QVERIFY2(other, qPrintable(link.item));
        if (!m_past)
            m_past.emplace(m_items);
        const QString somebody = idNumberOf(++m_people);
        const QString situation = other->situations.front().code;
        const QString role = spec.beneficiaryIn(spec.situations.front().code);
        QJsonObject form{{u"applicant"_s, person(u"别人"_s, Other)}};
        form.insert(other->beneficiaryIn(situation), person(Name, somebody));
        if (link.when != ItemLink::When::Missing) {
            m_past->add(other->code, situation, form, link.when == ItemLink::When::Pending ? End::Pending : End::Granted,
                        QDate(2026, 11, 1));
        }

        const auto intake = m_past->begin(business);
        QVERIFY(intake && PastCases::name(*intake, role, Name, somebody));

        const Findings findings = intake->standing().findings();
        const auto found = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.message.contains(link.text);
        });
        QVERIFY2(found != findings.cend(), qPrintable(said(findings).join(u'\n')));
        QCOMPARE(found->level, levelOf(link.level));
        QCOMPARE(found->field, QString(role + u".idNumber"_s));
        QVERIFY(found->message.contains(Name));
        QVERIFY(!found->message.contains(somebody));
        QVERIFY(intake->findings().contains(*found));
    }

    void whatSomebodyHasDecides_data()
    {
        QTest::addColumn<QString>("before");    // "business situation role end day"
        QTest::addColumn<QString>("now");       // "business situation role"
        QTest::addColumn<QStringList>("says");  // begins of lines, all of them
        const auto row = [](const char *name, const QString &before, const QString &now, const QStringList &says) {
            QTest::newRow(name) << before << now << says;
        };
        row("destitute, living subsidy", u"MZ02-01 elderly applicant granted"_s, u"MZ05-01 self applicant"_s,
            {u"block"_s});
        row("destitute, care subsidy", u"MZ02-01 disabled applicant granted"_s, u"MZ05-02 self applicant"_s, {u"block"_s});
        row("destitute pending", u"MZ02-01 elderly applicant pending"_s, u"MZ05-01 self applicant"_s, {u"warn"_s});
        row("destitute denied", u"MZ02-01 elderly applicant denied"_s, u"MZ05-01 self applicant"_s, {});
        row("destitute withdrawn", u"MZ02-01 elderly applicant withdrawn"_s, u"MZ05-01 self applicant"_s, {});
        row("orphan, living subsidy", u"MZ06-01 family applicant granted"_s, u"MZ05-01 guardian applicant"_s, {u"block"_s});
        row("orphan, care subsidy", u"MZ06-01 family applicant granted"_s, u"MZ05-02 guardian applicant"_s, {});
        row("the orphan's guardian", u"MZ06-01 family guardian granted"_s, u"MZ05-01 self applicant"_s, {});
        row("employees' pension, residents' enrolment", u"RS07-01 first applicant granted"_s, u"RS01-01 first applicant"_s,
            {u"block"_s});
        row("pension drawn, residents' enrolment", u"RS03-01 of-age applicant granted"_s, u"RS01-01 first applicant"_s,
            {u"block"_s});
        row("pension drawn, transfer", u"RS03-01 of-age applicant granted"_s, u"RS05-01 in-province applicant"_s,
            {u"block"_s});
        row("pension drawn, unemployed", u"RS03-01 of-age applicant granted"_s, u"RS09-01 other applicant"_s, {u"block"_s});
        row("leaving asks nothing", u"RS03-01 of-age applicant granted"_s, u"RS07-01 stop applicant"_s, {});
        row("the dead are not certified", u"RS04-01 death deceased granted"_s, u"RS06-01 counter applicant"_s, {u"block"_s});
        row("the heir is", u"RS04-01 death applicant granted"_s, u"RS06-01 counter applicant"_s, {});
        row("one card each", u"RS08-01 self applicant granted"_s, u"RS08-01 self applicant"_s, {u"block"_s});
        row("the newborn's card", u"RS08-01 newborn newborn granted"_s, u"RS08-01 newborn newborn"_s, {u"block"_s});
        row("a parent's card, a newborn", u"RS08-01 self applicant granted"_s, u"RS08-01 newborn applicant"_s, {});
        row("aid this year", u"MZ03-01 local applicant granted 2026-02-01"_s, u"MZ03-01 local applicant"_s, {u"warn"_s});
        row("aid last year", u"MZ03-01 local applicant granted 2025-12-30"_s, u"MZ03-01 local applicant"_s, {});
        row("paid this month", u"SW02-01 declare applicant granted 2026-11-01"_s, u"SW02-01 declare applicant"_s,
            {u"warn"_s});
        row("paid last month", u"SW02-01 declare applicant granted 2026-10-31"_s, u"SW02-01 declare applicant"_s, {});
        row("not registered as unemployed", u"RS08-02 lost applicant granted"_s, u"RS10-01 older applicant"_s,
            {u"warn"_s});
        row("registered as unemployed", u"RS09-01 employer applicant granted"_s, u"RS10-01 older applicant"_s, {});
        row("the same twice, no exclusion of its own", u"RS10-01 older applicant pending"_s, u"RS10-01 older applicant"_s,
            {u"warn No"_s, u"warn 许代 has the same under way"_s});
        row("a member of the household", u"MZ01-01 whole household.members granted"_s, u"MZ04-01 income applicant"_s,
            {u"warn"_s});
        row("insured as a resident", u"YB01-01 new applicant granted"_s, u"YB05-01 join applicant"_s, {u"warn"_s});
    }
    void whatSomebodyHasDecides()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QStringList, says);
        PastCases past(m_items);
        addPast(past, before);
        const QStringList wanted = now.split(u' ');

        const auto intake = past.begin(wanted.at(0), wanted.at(1));
        QVERIFY(intake && PastCases::name(*intake, wanted.at(2), Name, Person));

        const QStringList lines = said(intake->standing().findings());
        QCOMPARE(lines.size(), says.size());
        for (int i = 0; i < int(says.size()); ++i)
            QVERIFY2(lines.at(i).startsWith(says.at(i)), qPrintable(lines.join(u'\n')));
    }

    void whatEndedExcludesNothing_data()
    {
        QTest::addColumn<QStringList>("before"); // oldest first
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("stopped paying") << QStringList{u"RS07-01 first applicant granted"_s, u"RS07-01 stop applicant granted"_s}
                                        << u"RS01-01 first applicant"_s << true;
        QTest::newRow("stopping is not decided") << QStringList{u"RS07-01 first applicant granted"_s, u"RS07-01 stop applicant pending"_s}
                                                 << u"RS01-01 first applicant"_s << false;
        QTest::newRow("stopped and came back")
            << QStringList{u"RS07-01 first applicant granted 2026-01-02"_s, u"RS07-01 stop applicant granted 2026-03-02"_s,
                           u"RS07-01 resume applicant granted 2026-06-02"_s}
            << u"RS01-01 first applicant"_s << false;
        QTest::newRow("found work") << QStringList{u"RS09-02 flexible applicant granted 2026-01-02"_s,
                                                   u"RS09-01 employer applicant granted 2026-05-02"_s}
                                    << u"RS09-02 flexible applicant"_s << true;
        QTest::newRow("left the employees' insurance")
            << QStringList{u"YB05-01 join applicant granted"_s, u"YB05-01 end applicant granted"_s}
            << u"YB01-01 new applicant"_s << true;
    }
    void whatEndedExcludesNothing()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, now);
        QFETCH(bool, isFree);
        PastCases past(m_items);
        for (const QString &each : std::as_const(before))
            addPast(past, each);
        const QStringList wanted = now.split(u' ');

        const auto intake = past.begin(wanted.at(0), wanted.at(1));
        QVERIFY(intake && PastCases::name(*intake, wanted.at(2), Name, Person));

        const QStringList lines = said(intake->standing().findings());
        QCOMPARE(lines.isEmpty(), isFree);
    }

    void aBlockStopsTheAcceptanceUntilItIsSettled()
    {
        PastCases past(m_items);
        const CaseView before = past.add(u"MZ02-01"_s, u"elderly"_s, applicant());
        const auto intake = past.begin(u"MZ05-01"_s);
        QSignalSpy changed(&intake->standing(), &Standing::changed);
        QVERIFY(PastCases::name(*intake, u"applicant"_s, Name, Person));
        QVERIFY(!changed.isEmpty());
        const Finding block = intake->standing().findings().value(0);
        QCOMPARE(block.level, Finding::Level::Block);
        QVERIFY(block.message.contains(before.history.record.number.right(12)));
        QCOMPARE(block.source, u"S26 S69"_s);

        intake->standing().settle(block.rule, u"停发决定书2026年9号"_s);

        const Finding warned = intake->standing().findings().value(0);
        QCOMPARE(warned.level, Finding::Level::Warn);
        QVERIFY(warned.message.contains(u"停发决定书2026年9号"_s));
        const CaseContent content = intake->paperPreview(PaperKind::Receipt).content;
        QCOMPARE(content.settled.value(block.rule).toString(), u"停发决定书2026年9号"_s);
        QCOMPARE(CaseContent::fromJson(content.toJson())->settled, content.settled);
        intake->standing().settle(block.rule, u" "_s);
        QCOMPARE(intake->standing().findings().value(0), block);
    }

    void aRegisterSpeaksTooAndKnowsBetter_data()
    {
        QTest::addColumn<bool>("isHeldHere");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("only the register knows") << false << u"特困人员"_s << QStringList{u"block 许代 has"_s};
        QTest::newRow("both know") << true << u"特困人员"_s << QStringList{u"block 许代 was granted"_s};
        QTest::newRow("the register knows of an end") << true << u"最低生活保障对象"_s << QStringList{u"warn 许代 was granted"_s};
        QTest::newRow("nobody knows") << false << u"最低生活保障对象"_s << QStringList();
    }
    void aRegisterSpeaksTooAndKnowsBetter()
    {
        QFETCH(bool, isHeldHere);
        QFETCH(QString, category);
        QFETCH(QStringList, says);
        PastCases past(m_items);
        if (isHeldHere)
            past.add(u"MZ02-01"_s, u"elderly"_s, applicant());
        const auto intake = past.begin(u"MZ05-01"_s);
        QVERIFY(PastCases::name(*intake, u"applicant"_s, Name, Person));
        LookupService &lookups = past.counter.services().lookups;
        const auto consent
            = past.counter.wait(lookups.record(*intake, lookups.consentDraft(*intake, u"applicant"_s)));
        QVERIFY2(consent, consent ? "" : qPrintable(consent.error().message));
        QVERIFY(consent->registers.contains(u"social-relief"_s));
        LookupAnswer answer;
        answer.isFound = true;
        answer.values = {{u"category"_s, category}, {u"monthlyAmount"_s, 800}};
        answer.source = u"社会救助对象库"_s;
        past.counter.errands.lookup = answer;

        const auto view
            = past.counter.wait(lookups.ask(*intake, *consent, u"social-relief"_s, u"applicant"_s));

        QVERIFY2(view, view ? "" : qPrintable(view.error().message));
        QCOMPARE(view->answer.values.keys(), QStringList{u"category"_s}); // no more than decides

        const QStringList lines = said(intake->standing().findings());
        QCOMPARE(lines.size(), says.size());
        for (int i = 0; i < int(says.size()); ++i)
            QVERIFY2(lines.at(i).startsWith(says.at(i)), qPrintable(lines.join(u'\n')));
    }

    void theCaseAtHandExcludesNothing()
    {
        PastCases past(m_items);
        const auto first = past.begin(u"MZ03-01"_s);
        QVERIFY(PastCases::name(*first, u"applicant"_s, Name, Person));
        const auto received = past.counter.wait(first->conclude(Outcome::Receive));
        QVERIFY2(received, received ? "" : qPrintable(received.error().message));
        const CaseView view = past.counter.view(received->appended.record.id);

        const auto intake = past.counter.services().intake.continueCase(view);
        QVERIFY(intake);
        QVERIFY(QTest::qWaitFor([&] { return !(*intake)->standing().isAsking(); }, 10000));

        QVERIFY((*intake)->standing().findings().isEmpty());
        QVERIFY((*intake)->standing().casesOf(Person).isEmpty());
    }

    void whatFlowsBackMeanwhileIsHeard()
    {
        PastCases past(m_items);
        const CaseView before = past.add(u"MZ02-01"_s, u"elderly"_s, applicant(), End::Pending);
        const auto intake = past.begin(u"MZ05-01"_s);
        QVERIFY(PastCases::name(*intake, u"applicant"_s, Name, Person));
        QCOMPARE(intake->standing().findings().value(0).level, Finding::Level::Warn);

        past.counter.afterProvince(before, ActKind::Decided, {{u"outcome"_s, u"granted"_s}, {u"text"_s, u"同意"_s}});

        QTRY_COMPARE(intake->standing().findings().value(0).level, Finding::Level::Block);
    }

private:
    // "business situation role end [day]"; a role of a table is its first row.
    static void addPast(PastCases &past, const QString &words)
    {
        const QStringList part = words.split(u' ');
        const QString role = part.at(2);
        QJsonObject form;
        if (role.contains(u'.')) {
            form = {{u"applicant"_s, person(u"别人"_s, Other)},
                    {role.section(u'.', 0, 0), QJsonObject{{role.section(u'.', 1), QJsonArray{person(Name, Person)}}}}};
        } else {
            form.insert(role, person(Name, Person));
            if (role != "applicant"_L1)
                form.insert(u"applicant"_s, person(u"别人"_s, Other));
        }
        const End end = part.at(3) == "granted"_L1 ? End::Granted
            : part.at(3) == "pending"_L1           ? End::Pending
            : part.at(3) == "denied"_L1            ? End::Denied
                                                   : End::Withdrawn;
        const QDate day = part.size() > 4 ? QDate::fromString(part.at(4), Qt::ISODate) : QDate(2026, 10, 12);
        past.add(part.at(0), part.at(1), form, end, day);
        QVERIFY2(past.counter.problem.isEmpty(), qPrintable(past.counter.problem));
    }

    AllItems m_items;
    std::optional<PastCases> m_past; ///< for tests that ask about somebody new each time
    int m_people = 100;
};

YICHUANG_TEST(StandingTest)
#include "tst_standing.moc"
