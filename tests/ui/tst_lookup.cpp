// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "ui/parts/noticeline.h"
#include "verifydone.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;

namespace {

constexpr auto Adult = "329999196805170244"_L1;
constexpr auto Child = "329999201507190101"_L1; ///< eleven in 2026

} // namespace

/// Registers answer only after a consent, and only into fields the clerk ticked.
class LookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRegisterIsAskedBeforeTheConsentIsWrittenDown()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openPanel(desk, Adult));
        QVERIFY(!desk.window().findChild<QPushButton *>(u"lookup.population"_s));
        desk.shot(u"consent"_s);
        VERIFY_DONE(desk.hand->click(u"consentPrint"_s));
        QTRY_VERIFY(desk.papers.printed.size() == 1);
        QCOMPARE(desk.papers.orders.last().kind, PaperKind::Consent);
        QCOMPARE(desk.papers.orders.last().turn.consent.subjectIdNumber, QString(Adult));
        VERIFY_DONE(desk.hand->click(u"consentRecord"_s));
        QVERIFY(desk.find(u"lookup.population"_s));
        QVERIFY(desk.errands.asked.isEmpty());
    }

    void anAnswerFillsWhatIsTickedAndSaysItsSource()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openRegisters(desk));
        VERIFY_DONE(desk.hand->click(u"lookup.population"_s));
        auto *ethnicity = desk.find<QCheckBox>(u"lookupField.ethnicity"_s);
        QVERIFY(ethnicity);
        desk.shot(u"lookup-answer"_s);
        ethnicity->setChecked(false);
        VERIFY_DONE(desk.hand->click(u"lookupUse"_s));

        QTRY_COMPARE(value(desk, u"applicant.hukouAddress"_s), u"示例县示例镇示例村三组12号"_s);
        QCOMPARE(value(desk, u"applicant.ethnicity"_s), u"01"_s); // the default, not the register's
        const QString source = desk.intake()->sourceOf(u"applicant.hukouAddress"_s);
        QVERIFY(source.contains(u"户籍人口库"_s) && source.contains(u"2026-11-20"_s));
        QCOMPARE(desk.errands.asked.size(), 1);
        QVERIFY(!desk.errands.asked.first().fields.contains(u"isAlive"_s)); // the fewest fields
        desk.shot(u"lookup-filled"_s);
        VERIFY_DONE(desk.typist->set(u"applicant.hukouAddress"_s, u"示例县示例镇示例村四组1号"_s));
        QCOMPARE(desk.intake()->sourceOf(u"applicant.hukouAddress"_s), QString());
    }

    void whatWasTypedIsOverwrittenOnlyIfTheClerkSaysSo()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk, Adult));
        VERIFY_DONE(desk.typist->set(u"applicant.hukouAddress"_s, u"typed address 7"_s));
        VERIFY_DONE(recordConsent(desk));
        VERIFY_DONE(desk.hand->click(u"lookup.population"_s));
        auto *address = desk.find<QCheckBox>(u"lookupField.hukouAddress"_s);
        QVERIFY(address);
        QVERIFY(!address->isChecked());
        VERIFY_DONE(desk.hand->click(u"lookupUse"_s));
        QCOMPARE(value(desk, u"applicant.hukouAddress"_s), u"typed address 7"_s);
    }

    void withoutALineItIsSaidInPlaceAndTypingGoesOn()
    {
        Desk desk;
        VERIFY_DONE(openRegisters(desk));
        desk.errands.answers.clear();
        VERIFY_DONE(desk.hand->click(u"lookup.population"_s));
        auto *notice = desk.find<NoticeLine>(u"lookupNotice"_s);
        QVERIFY(notice);
        QVERIFY(!notice->sentence().isEmpty());
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"李四"_s));
        QCOMPARE(value(desk, u"applicant.name"_s), u"李四"_s);
    }

    void forAChildOnlyAGuardianConsents()
    {
        Desk desk;
        VERIFY_DONE(openPanel(desk, Child));
        auto *giver = desk.find<QComboBox>(u"consentGivenBy"_s);
        QVERIFY(giver);
        QCOMPARE(giver->currentData().toInt(), int(Bearer::Relation::Guardian));
        QVERIFY(!desk.find(u"consentRecord"_s)->isEnabled());
        QVERIFY(desk.find(u"consentWhyNot"_s));
        VERIFY_DONE(desk.hand->fill(u"consentName"_s, u"周桂兰"_s));
        VERIFY_DONE(desk.hand->fill(u"consentIdNumber"_s, QString(Adult)));
        VERIFY_DONE(desk.hand->fill(u"consentAuthority"_s, u"户口簿"_s));
        VERIFY_DONE(desk.hand->click(u"consentRecord"_s));
        QVERIFY(desk.find(u"lookup.population"_s));
    }

    void aRegisterThatIsWrongIsWrittenDownWithItsProof()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openRegisters(desk));
        VERIFY_DONE(desk.hand->click(u"lookup.population"_s));
        VERIFY_DONE(desk.hand->click(u"lookupWrong"_s));
        VERIFY_DONE(desk.hand->fill(u"faultCitizenSays"_s, u"示例县示例镇示例村五组2号"_s));
        desk.shot(u"lookup-wrong"_s);
        VERIFY_DONE(desk.hand->click(u"faultSend"_s));
        auto *notice = desk.find<NoticeLine>(u"lookupAnswerNotice"_s);
        QVERIFY(notice);
        QCOMPARE(notice->level(), NoticeLine::Level::Error); // no proof was named
        VERIFY_DONE(desk.hand->fill(u"faultProof"_s, u"户口簿第2页"_s));
        VERIFY_DONE(desk.hand->click(u"faultSend"_s));
        QTRY_COMPARE(notice->level(), NoticeLine::Level::Good);
        QVERIFY(desk.ledger().status().result()->unsentWitness >= 3); // login, consent, question, fault
    }

    void anotherNumberInTheFormNeedsAnotherConsent()
    {
        Desk desk;
        VERIFY_DONE(openRegisters(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.idNumber"_s, u"329999199003090158"_s));
        VERIFY_DONE(desk.hand->click(u"lookup.population"_s));
        QVERIFY(desk.find(u"lookupNotice"_s));
        QVERIFY(desk.errands.asked.isEmpty());
        VERIFY_DONE(desk.hand->click(u"consentClose"_s));
        desk.hand->press(Qt::Key_F8);
        QVERIFY(desk.find(u"consentRecord"_s)); // from the beginning
    }

private:
    static QString value(Desk &desk, const QString &path)
    {
        return desk.intake()->form().value(path).toString();
    }

    static Result<Done> openApplicant(Desk &desk, QLatin1StringView idNumber)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        desk.errands.answers.insert(u"population"_s, {{u"sex"_s, u"2"_s},
                                                      {u"ethnicity"_s, u"08"_s},
                                                      {u"birthDate"_s, u"1968-05-17"_s},
                                                      {u"hukouAddress"_s, u"示例县示例镇示例村三组12号"_s},
                                                      {u"isAlive"_s, true}});
        if (const auto in = desk.logIn(); !in)
            return in.error();
        if (const auto open = desk.openItem(u"lsjz"_s, u"MZ03-02"_s); !open)
            return open.error();
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        if (const auto named = desk.typist->set(u"applicant.name"_s, u"周桂兰"_s); !named)
            return named.error();
        return desk.typist->set(u"applicant.idNumber"_s, QString(idNumber));
    }

    static Result<Done> openPanel(Desk &desk, QLatin1StringView idNumber)
    {
        if (const auto open = openApplicant(desk, idNumber); !open)
            return open.error();
        desk.hand->press(Qt::Key_F8);
        const auto found = desk.hand->find(u"consentGivenBy"_s);
        return found ? Result<Done>() : Result<Done>(found.error());
    }

    static Result<Done> recordConsent(Desk &desk)
    {
        desk.hand->press(Qt::Key_F8);
        if (const auto recorded = desk.hand->click(u"consentRecord"_s); !recorded)
            return recorded.error();
        const auto found = desk.hand->find(u"lookup.population"_s);
        return found ? Result<Done>() : Result<Done>(found.error());
    }

    static Result<Done> openRegisters(Desk &desk)
    {
        if (const auto open = openApplicant(desk, Adult); !open)
            return open.error();
        return recordConsent(desk);
    }
};

YICHUANG_TEST(LookupTest)

#include "tst_lookup.moc"
