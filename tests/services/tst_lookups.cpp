// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

#include "core/idnumber.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString Applicant = u"applicant"_s;

QString numberBornIn(int year)
{
    const QString digits = u"329999"_s + QString::number(year) + u"0515001"_s;
    return digits + IdNumber::checkCharacter(digits);
}

LookupAnswer answerWith(const QJsonObject &values)
{
    return {true, values, u"户籍人口库"_s, QDateTime(QDate(2026, 11, 1), QTime(8, 0)),
            QDateTime(QDate(2026, 11, 2), QTime(9, 16)), u"CX-1"_s};
}

Bearer guardian()
{
    return {Bearer::Relation::Guardian, u"许代"_s, u"329999199001010038"_s, {}, u"户口簿"_s};
}

} // namespace

class LookupServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentComesFirstThenTheFewestFieldsThenTheSource()
    {
        Counter counter;
        LookupService &lookups = counter.services().lookups;
        const auto intake = counter.filledIntake();
        Consent consent = lookups.consentDraft(*intake, Applicant);
        QVERIFY(consent.registers.contains(u"population"_s));
        QVERIFY(!consent.fields.contains(u"name"_s));
        QVERIFY(!consent.fields.contains(u"monthlyAmount"_s));
        QCOMPARE(consent.validUntil, QDate(2026, 11, 2));
        QVERIFY(!counter.wait(lookups.ask(*intake, consent, u"population"_s, Applicant)));
        QVERIFY(counter.errands.lookups.isEmpty());

        const auto recorded = counter.wait(lookups.record(*intake, consent));
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
        counter.errands.lookup = answerWith({{u"hukouAddress"_s, u"示例镇东风村2组9号"_s},
                                             {u"isAlive"_s, true}, {u"monthlyAmount"_s, 800}});
        const auto view = counter.wait(lookups.ask(*intake, *recorded, u"population"_s, Applicant));

        QVERIFY2(view, view ? "" : qPrintable(view.error().message));
        QCOMPARE(view->answer.values.keys(), QStringList{u"hukouAddress"_s});
        for (const QString &field : counter.errands.lookups.front().fields)
            QVERIFY(consent.fields.contains(field));
        QVERIFY(intake->form().data().text(u"applicant.hukouAddress") != u"示例镇东风村2组9号"_s);
        lookups.use(*intake, *view, {u"hukouAddress"_s});
        QCOMPARE(intake->form().data().text(u"applicant.hukouAddress"), u"示例镇东风村2组9号"_s);
        QVERIFY(intake->sourceOf(u"applicant.hukouAddress"_s).contains(u"户籍人口库"_s));

        RegisterFault fault{view->request.id, u"population"_s, u"hukouAddress"_s, u"2组9号"_s, {}, {}};
        QVERIFY(!counter.wait(lookups.reportFault(*intake, fault)));
        fault.citizenSays = u"1组8号"_s;
        fault.note = u"户口簿"_s;
        QVERIFY(counter.wait(lookups.reportFault(*intake, fault)));
        Counter::sign(*intake);
        const auto done = counter.wait(intake->conclude(Outcome::Accept));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const CaseView after = counter.view(done->appended.record.id);
        QCOMPARE(after.consents, QList<Consent>{*recorded});
        QCOMPARE(after.lookups, QList<LookupAnswer>{view->answer});
    }

    void aConsentHasItsRules_data()
    {
        QTest::addColumn<std::function<void(Consent &)>>("spoil");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &says, const std::function<void(Consent &)> &spoil) {
            QTest::newRow(name) << spoil << says;
        };
        row("complete", {}, [](Consent &) {});
        row("nobody's data", u"Whose data"_s, [](Consent &c) { c.subjectName.clear(); });
        row("wrong number", u"Whose data"_s, [](Consent &c) { c.subjectIdNumber = u"329999198805150016"_s; });
        row("no purpose", u"what the data are for"_s, [](Consent &c) { c.purpose = u" "_s; });
        row("no register", u"nothing has to be asked"_s, [](Consent &c) { c.registers.clear(); });
        row("unknown register", u"has no register"_s, [](Consent &c) { c.registers = {u"phone-book"_s}; });
        row("run out", u"has run out"_s, [](Consent &c) { c.validUntil = QDate(2026, 11, 1); });
        row("child by itself", u"under 14"_s, [](Consent &c) { c.subjectIdNumber = numberBornIn(2015); });
        row("child by an agent", u"under 14"_s, [](Consent &c) {
            c.subjectIdNumber = numberBornIn(2015);
            c.givenBy = guardian();
            c.givenBy.relation = Bearer::Relation::Agent;
        });
        row("child by the guardian", {}, [](Consent &c) {
            c.subjectIdNumber = numberBornIn(2015);
            c.givenBy = guardian();
        });
        row("guardian without a paper", u"the right to consent"_s, [](Consent &c) {
            c.subjectIdNumber = numberBornIn(2015);
            c.givenBy = guardian();
            c.givenBy.authority.clear();
        });
        row("agent without a number", u"Who consents"_s, [](Consent &c) {
            c.givenBy = guardian();
            c.givenBy.relation = Bearer::Relation::Agent;
            c.givenBy.idNumber.clear();
        });
        row("fifteen years old", {}, [](Consent &c) { c.subjectIdNumber = numberBornIn(2011); });
    }
    void aConsentHasItsRules()
    {
        QFETCH(std::function<void(Consent &)>, spoil);
        QFETCH(QString, says);
        Counter counter;
        const auto intake = counter.filledIntake();
        Consent consent = counter.services().lookups.consentDraft(*intake, Applicant);
        spoil(consent);

        const auto recorded = counter.wait(counter.services().lookups.record(*intake, consent));

        QCOMPARE(recorded.hasValue(), says.isEmpty());
        if (!recorded)
            QVERIFY2(recorded.error().message.contains(says), qPrintable(recorded.error().message));
        else
            QVERIFY(!recorded->actId.isNull());
    }

    void whatTheConsentDoesNotCoverIsNotAsked_data()
    {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QString>("says");
        QTest::newRow("another register") << u"register"_s << u"does not cover this register"_s;
        QTest::newRow("another field") << u"field"_s << u"covers nothing"_s;
        QTest::newRow("the day after") << u"day"_s << u"has run out"_s;
        QTest::newRow("another person") << u"person"_s << u"another person's"_s;
    }
    void whatTheConsentDoesNotCoverIsNotAsked()
    {
        QFETCH(QString, spoiled);
        QFETCH(QString, says);
        Counter counter;
        LookupService &lookups = counter.services().lookups;
        const auto intake = counter.filledIntake();
        Consent consent = lookups.consentDraft(*intake, Applicant);
        if (spoiled == "register"_L1)
            consent.registers = {u"disability"_s};
        if (spoiled == "field"_L1)
            consent.fields = {u"disabilityGrade"_s};
        auto recorded = counter.wait(lookups.record(*intake, consent));
        QVERIFY(recorded);
        if (spoiled == "day"_L1)
            counter.clock.setDay(QDate(2026, 11, 3));
        if (spoiled == "person"_L1)
            intake->fill(u"applicant.idNumber"_s, numberBornIn(1990), u"hand"_s);

        const auto view = counter.wait(lookups.ask(*intake, *recorded, u"population"_s, Applicant));

        QVERIFY(!view);
        QVERIFY2(view.error().message.contains(says), qPrintable(view.error().message));
        QVERIFY(counter.errands.lookups.isEmpty());
    }

    void withoutALineNothingIsWrittenDownAndTheClerkKnowsWhatToDo()
    {
        Counter counter;
        LookupService &lookups = counter.services().lookups;
        const auto intake = counter.filledIntake();
        const auto recorded = counter.wait(lookups.record(*intake, lookups.consentDraft(*intake, Applicant)));
        counter.errands.lookup = Error{ErrorCode::Offline, u"no line"_s, {}};
        QCOMPARE(counter.wait(lookups.ask(*intake, *recorded, u"population"_s, Applicant)).error().message, u"no line"_s);
    }
};

YICHUANG_TEST(LookupServiceTest)

#include "tst_lookups.moc"
