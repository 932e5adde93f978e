// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/uuid7.h"
#include "desk.h"
#include "ui/parts/maskedlabel.h"
#include "verifydone.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;

/// A clerk's whole way with keys and clicks, on the real services and the real ledger.
class CaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesFromSearchToOutcomeByKeys()
    {
        Desk desk(Desk::Words::Chinese);
        QVERIFY2(desk.problem.isEmpty(), qPrintable(desk.problem));
        QVERIFY(desk.find(u"loginAccount"_s));
        desk.shot(u"01-login"_s);
        VERIFY_DONE(desk.logIn());
        QVERIFY(desk.find(u"homeSearch"_s));
        desk.shot(u"02-home"_s);

        VERIFY_DONE(desk.hand->fill(u"homeSearch"_s, u"lsjz"_s));
        desk.shot(u"03-search"_s);
        VERIFY_DONE(desk.openItem(u"lsjz"_s, u"MZ03-02"_s));
        desk.shot(u"04-guide"_s);

        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.find(u"applicant.name"_s));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"张晓梅"_s));
        desk.shot(u"05-applicant"_s);
        VERIFY_DONE(desk.fillForm());
        desk.hand->press(Qt::Key_3, Qt::ControlModifier);
        desk.shot(u"06-form"_s);

        desk.hand->press(Qt::Key_4, Qt::ControlModifier);
        VERIFY_DONE(desk.hand->click(u"materialsAllComplete"_s));
        desk.shot(u"07-materials"_s);
        QVERIFY(desk.intake()->missingPapers().isEmpty());

        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(desk.find(u"outcomeConfirm"_s));
        desk.shot(u"08-review"_s);
        QStringList said;
        for (const Finding &finding : desk.intake()->findings()) {
            if (finding.level == Finding::Level::Block)
                said.append(finding.field + u": "_s + finding.message);
        }
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
        VERIFY_DONE(desk.signForm());
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.ledger().outbox().result().valueOr({}).size(), 0); // one press only asks
        desk.shot(u"09-armed"_s);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(desk.find(u"outcomeNumber"_s));
        QTRY_COMPARE(desk.ledger().outbox().result().valueOr({}).size(), 1);
        QVERIFY(desk.find(u"paperPrint.acceptance"_s));
        desk.shot(u"10-outcome"_s);
        VERIFY_DONE(desk.hand->click(u"paperPrint.acceptance"_s));
        QTRY_COMPARE(desk.papers.printed.size(), 2); // the form for the signature, and now the acceptance
        desk.receiveAll();
        desk.shot(u"11-outcome-arrived"_s);

        VERIFY_DONE(desk.hand->click(u"outcomeOpenCase"_s));
        QVERIFY(desk.find(u"caseTimeline"_s));
        desk.shot(u"12-case"_s);
        VERIFY_DONE(desk.hand->click(u"navCases"_s));
        desk.shot(u"13-cases"_s);
        VERIFY_DONE(desk.hand->click(u"navOutbox"_s));
        desk.shot(u"14-outbox"_s);
        VERIFY_DONE(desk.hand->click(u"navSettings"_s));
        desk.shot(u"15-settings"_s);
    }

    void aRefusalNeedsItsReasonAndGivesItsPaper()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk, u"lsjz"_s, u"MZ03-02"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeRefuse"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        QCOMPARE(desk.ledger().outbox().result().valueOr({}).size(), 0); // no reason, no refusal

        VERIFY_DONE(desk.hand->fill(u"reasonText"_s, u"同一事由本年度已救助。"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        QVERIFY(desk.find(u"paperPrint.refusal"_s));
        const auto lines = desk.ledger().outbox().result();
        QCOMPARE(lines.valueOr({}).size(), 1);
        QCOMPARE(lines->first().act.kind, ActKind::Refused);
    }

    void anInstantItemShowsItsResultWhenItComes()
    {
        Desk desk;
        VERIFY_DONE(desk.logIn());
        VERIFY_DONE(desk.openItem(u"养老"_s, u"RS01-01"_s));
        VERIFY_DONE(desk.acceptOpenCase());
        const auto lines = desk.ledger().outbox().result();
        QCOMPARE(lines.valueOr({}).size(), 1);

        Act decided = lines->first().act;
        decided.id = newUuid7();
        decided.parent = lines->first().act.id;
        decided.kind = ActKind::Decided;
        decided.origin = ActOrigin::Province;
        decided.caseVersion = 2;
        decided.payload = R"({"granted": true, "text": "参保登记成功。"})";
        desk.receiveAll();
        QVERIFY(desk.ledger().appendFromProvince({decided}, u"1"_s).result());
        auto *result = desk.find<QLabel>(u"outcomeResult"_s);
        QVERIFY(result);
        QTRY_VERIFY(result->text().contains(u"参保登记成功。"_s));
    }

    void whatNobodyChoseFollowsThePapers()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk, u"lsjz"_s, u"MZ03-02"_s)); // no paper was looked at: taking in is all there is
        QVERIFY(desk.find<QRadioButton>(u"outcomeReceive"_s)->isChecked());
        VERIFY_DONE(desk.acceptOpenCase());
        QCOMPARE(desk.ledger().outbox().result()->first().act.kind, ActKind::Accepted);
    }

    void revealingANumberIsWrittenDown()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk, u"lsjz"_s, u"MZ03-02"_s));
        VERIFY_DONE(desk.acceptOpenCase());
        VERIFY_DONE(desk.hand->click(u"outcomeOpenCase"_s));
        auto *number = desk.window().findChild<MaskedLabel *>();
        QVERIFY(number);
        QTRY_VERIFY(number->isVisible());
        QTest::mouseClick(number->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(number->isRevealed());
        const auto reveals = [&] {
            const auto record = desk.ledger().cases({}).result()->records.first();
            const auto history = desk.ledger().history(record.id).result();
            return std::count_if(history->entries.cbegin(), history->entries.cend(),
                                 [](const HistoryEntry &entry) { return entry.act.kind == ActKind::Revealed; });
        };
        QTRY_COMPARE(reveals(), 1);
    }

    void aSecondPrintIsAReprint()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk, u"lsjz"_s, u"MZ03-02"_s));
        VERIFY_DONE(desk.acceptOpenCase());
        const auto before = desk.papers.printed.size(); // the form that was signed
        VERIFY_DONE(desk.hand->click(u"paperPrint.acceptance"_s));
        QTRY_COMPARE(desk.papers.printed.size(), before + 1);
        QTRY_VERIFY(desk.find<QPushButton>(u"paperPrint.acceptance"_s)->text().contains(u"again"_s));
        VERIFY_DONE(desk.hand->click(u"paperPrint.acceptance"_s));
        QTRY_COMPARE(desk.papers.printed.size(), before + 2);
        QCOMPARE(desk.papers.orders.last().copyNumber, 1);
    }

private:
    static Result<Done> openReview(Desk &desk, const QString &typed, const QString &business)
    {
        if (const auto in = desk.logIn(); !in)
            return in.error();
        if (const auto open = desk.openItem(typed, business); !open)
            return open.error();
        const Result<Done> filled = desk.fillForm();
        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        return filled;
    }
};

YICHUANG_TEST(CaseTest)

#include "tst_case.moc"
