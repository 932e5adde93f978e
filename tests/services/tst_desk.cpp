// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

/// Says every sentence of the light backwards.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        std::reverse(text.begin(), text.end());
        return QByteArrayView(context) == "yichuang::LightService" ? text : QString();
    }
};

} // namespace

/// What a desk finds, hands out, lists and offers again.
class DeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsFoundByWhateverTheCitizenBrings_data()
    {
        QTest::addColumn<QString>("brought");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("QR of the slip") << u"YC1:%1:7ZZZ0123ABCDEFGH:4"_s << true;
        QTest::newRow("case number") << u" %1 "_s << true;
        QTest::newRow("its end") << u"%2"_s << true;
        QTest::newRow("another end") << u"202611029999"_s << false;
        QTest::newRow("ID number") << u"%3"_s << true;
        QTest::newRow("name") << u"林一禾"_s << true;
        QTest::newRow("another name") << u"无此人"_s << false;
        QTest::newRow("nothing") << u"  "_s << false;
    }
    void aCaseIsFoundByWhateverTheCitizenBrings()
    {
        QFETCH(QString, brought);
        QFETCH(bool, isFound);
        Counter counter;
        const CaseRecord record = counter.opened(Outcome::Accept).history.record;
        brought.replace(u"%1"_s, record.number);
        brought.replace(u"%2"_s, record.number.right(12));
        brought.replace(u"%3"_s, record.applicantIdNumber);

        const auto found = counter.wait(counter.nextWindow().cases.find(brought));

        QVERIFY(found);
        QCOMPARE(found->size(), isFound ? 1 : 0);
        if (isFound) {
            QCOMPARE(found->front().id, record.id);
            QVERIFY(counter.nextWindow().cases.isElsewhere(found->front()));
            QVERIFY(!counter.services().cases.isElsewhere(found->front()));
        }
    }

    void everyEndHasItsPaper_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<QString>("turn");
        QTest::addColumn<int>("paper");
        const auto row = [](const char *name, Outcome opening, const QString &turn, PaperKind paper) {
            QTest::newRow(name) << int(opening) << turn << int(paper);
        };
        row("accepted", Outcome::Accept, {}, PaperKind::Acceptance);
        row("tolerantly", Outcome::AcceptTolerantly, {}, PaperKind::ToleranceCommitment);
        row("received", Outcome::Receive, {}, PaperKind::Receipt);
        row("asked", Outcome::AskSupplement, {}, PaperKind::Supplement);
        row("refused", Outcome::Refuse, {}, PaperKind::Refusal);
        row("withdrawn", Outcome::Accept, u"withdraw"_s, PaperKind::Withdrawal);
        row("terminated", Outcome::Accept, u"terminate"_s, PaperKind::Termination);
        row("suspended", Outcome::Accept, u"suspend"_s, PaperKind::Suspension);
        row("handed over", Outcome::Accept, u"forward"_s, PaperKind::HandOverSheet);
        row("fee", Outcome::Accept, u"fee"_s, PaperKind::PaymentOrder);
        row("result", Outcome::Accept, u"result"_s, PaperKind::DeliveryReceipt);
    }
    void everyEndHasItsPaper()
    {
        QFETCH(int, opening);
        QFETCH(QString, turn);
        QFETCH(int, paper);
        Counter counter;
        CaseView view = counter.opened(Outcome(opening));
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        Services &s = counter.services();
        counter.errands.payment = PaymentState{PaymentState::Kind::Open, u"ZF1"_s, {}, {}, u"pay://1"_s};
        if (turn == "withdraw"_L1)
            QVERIFY(counter.wait(s.turns.withdraw(view, {Closing::Ground::Applicant, u"不办了"_s, {}, true})));
        if (turn == "terminate"_L1)
            QVERIFY(counter.wait(s.turns.terminate(view, {Closing::Ground::Died, u"死亡"_s, u"可申诉"_s, true})));
        if (turn == "suspend"_L1)
            QVERIFY(counter.wait(s.turns.suspend(view, {ProcedureKind::Hearing, u"听证"_s, u"申请人要求"_s, 20, true})));
        if (turn == "forward"_L1)
            QVERIFY(counter.wait(s.turns.forward(view, s.turns.forwardDraft(view, true))));
        if (turn == "fee"_L1)
            QVERIFY(counter.wait(s.fees.order(view)));
        if (turn == "result"_L1) {
            view = counter.afterProvince(view, ActKind::Decided, {{u"outcome"_s, u"granted"_s}});
            ResultPaper result;
            result.name = u"决定书"_s;
            QVERIFY(counter.wait(s.results.arrive(view, result)));
        }
        view = counter.view(view);

        QVERIFY(s.papers.papersOf(view).contains(PaperKind(paper)));
        QVERIFY(counter.wait(s.papers.issue(view, PaperKind(paper), {})));

        const PaperOrder order = counter.papers.orders.back();
        QCOMPARE(int(order.kind), paper);
        QCOMPARE(order.record.number, view.history.record.number);
        QCOMPARE(order.turn.closing, view.closing);
        QCOMPARE(order.turn.suspension, view.suspension);
        QCOMPARE(order.turn.payCode, turn == "fee"_L1 ? u"pay://1"_s : QString());
        if (turn == "forward"_L1)
            QCOMPARE(order.turn.handOver, view.handOvers.back());
        if (turn == "result"_L1)
            QCOMPARE(order.turn.delivery.papers, QStringList{u"决定书"_s});
        QCOMPARE(PaperDesk::timesPrinted(counter.view(view), PaperKind(paper)), 1);
    }

    void aCorrectedPaperKeepsItsNumberAndSaysItsVersion()
    {
        Counter counter;
        CaseView view = counter.opened(Outcome::Accept);
        CaseContent changed = view.content;
        changed.form.set(u"applicant.phone", u"13900002222"_s);
        QVERIFY(counter.wait(counter.services().turns.correct(view, changed, u"电话写错"_s)));
        view = counter.view(view);
        QVERIFY(counter.wait(counter.services().papers.preview(view, PaperKind::Acceptance)));
        QCOMPARE(counter.papers.orders.back().version, 2);
        QCOMPARE(counter.papers.orders.back().content.form.text(u"applicant.phone"), u"13900002222"_s);
    }

    void oneSheetCarriesSeveralCases()
    {
        Counter counter;
        PaperDesk &papers = counter.services().papers;
        const QList<CaseView> cases{counter.opened(Outcome::Accept), counter.opened(Outcome::Accept)};
        const HandOver handOver = counter.services().turns.forwardDraft(cases.front(), true);

        QVERIFY(counter.wait(papers.issue(papers.handOverSheet(cases, handOver), {})));

        const PaperOrder order = counter.papers.orders.back();
        QCOMPARE(order.sections.front().cells.size(), 2);
        QCOMPARE(order.sections.front().cells.back().front(), cases.back().history.record.number);
        QCOMPARE(order.turn.handOver.sheet, handOver.sheet);
        QCOMPARE(counter.papers.printed, 1);
    }

    void theWorkOfTheDayIsListed()
    {
        Counter counter;
        const CaseView received = counter.opened(Outcome::Receive);
        const CaseView asked = counter.opened(Outcome::AskSupplement);
        const CaseView accepted = counter.opened(Outcome::Accept);
        WorkList &work = counter.services().work;
        const auto ids = [&](WorkList::Kind kind) {
            QList<QUuid> found;
            const auto rows = counter.wait(work.rows(kind));
            for (const WorkList::Row &row : rows.valueOr({}))
                found.append(row.record.id);
            return found;
        };
        QCOMPARE(ids(WorkList::Kind::Waiting), QList<QUuid>{asked.history.record.id});
        QCOMPARE(ids(WorkList::Kind::ToForward), QList<QUuid>{accepted.history.record.id});
        QVERIFY(ids(WorkList::Kind::Due).isEmpty());

        counter.clock.setDay(QDate(2026, 11, 5));
        QCOMPARE(ids(WorkList::Kind::Due), QList<QUuid>{received.history.record.id});
        QVERIFY(counter.wait(counter.services().turns.forward(
            accepted, counter.services().turns.forwardDraft(accepted, true))));
        QVERIFY(ids(WorkList::Kind::ToForward).isEmpty());
        counter.clock.setDay(QDate(2026, 12, 14));
        QVERIFY(ids(WorkList::Kind::Late).contains(accepted.history.record.id));
        const auto counts = counter.wait(work.counts());
        QVERIFY(counts);
        QCOMPARE(counts->at(int(WorkList::Kind::Waiting)), 1);
        QCOMPARE(counts->at(int(WorkList::Kind::Late)), int(ids(WorkList::Kind::Late).size()));
    }

    void evidenceShowsAtOnce()
    {
        Counter counter;
        const CaseView view = counter.opened(Outcome::Accept);
        QCoreApplication::processEvents();
        QSignalSpy changed(&counter.services().cases, &CaseService::caseChanged);
        QVERIFY(counter.wait(counter.services().cases.recordReveal(view.history.record.id, u"applicant.idNumber"_s)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toUuid(), view.history.record.id);
    }

    void theLightSpeaksTheLanguageOfTheWindow()
    {
        Counter counter;
        LightService &light = counter.services().light;
        QTRY_COMPARE(light.light().sentence, u"Online, everything has arrived"_s);
        Backwards backwards;
        QCoreApplication::installTranslator(&backwards);
        QCOMPARE(light.light().sentence, u"devirra sah gnihtyreve ,enilnO"_s);
        QCoreApplication::removeTranslator(&backwards);
    }

    void anotherPlacesCasesAreAskedForWithAReasonOnly()
    {
        Counter counter;
        CaseService &cases = counter.services().cases;
        QCOMPARE(counter.wait(cases.findElsewhere(u"YC1:1:2:3"_s, u" "_s)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(counter.wait(cases.findElsewhere(u"YC1:1:2:3"_s, u"群众持收件凭证查询进度"_s)).error().code,
                 ErrorCode::Offline);
    }

    void theNextOfTheHouseholdBringsWhatTheHouseholdShares()
    {
        Counter counter;
        const CaseView first = counter.opened(Outcome::Accept);
        const auto next = counter.services().intake.sameHousehold(first);
        QVERIFY(next);
        const FormData form = (*next)->form().data();
        QCOMPARE(form.text(u"applicant.hukouAddress"), first.content.form.text(u"applicant.hukouAddress"));
        QCOMPARE(form.rows(u"household.members").size(), first.content.form.rows(u"household.members").size());
        QVERIFY(form.text(u"household.members.0.relation").isEmpty());
        QVERIFY(form.text(u"applicant.name").isEmpty());
        QVERIFY(form.text(u"applicant.idNumber").isEmpty());
        QVERIFY((*next)->sourceOf(u"applicant.hukouAddress"_s).contains(first.history.record.number.right(12)));
        QVERIFY((*next)->id() != first.history.record.id);

        const auto again = counter.services().intake.repeatLast();
        QVERIFY(again);
        QCOMPARE((*again)->situation(), first.content.situation);
        QVERIFY((*again)->form().data().text(u"applicant.hukouAddress").isEmpty());
    }

    void remarksAreRememberedPerAccountAndNeverAboutAPerson()
    {
        Counter counter;
        const CaseView view = counter.opened(Outcome::Accept);
        const BusinessSpec &business = *view.business;
        RemarkTemplates &remarks = counter.services().remarks;
        const auto use = RemarkTemplates::Use::Refusal;
        const QStringList own = RemarkTemplates::builtIn(use, business);
        QVERIFY(!own.isEmpty());
        QCOMPARE(*counter.wait(remarks.of(use, business)), own);

        QVERIFY(!counter.wait(remarks.remember(use, business, u"林一禾不符合条件"_s, view.content)));
        QVERIFY(!counter.wait(remarks.remember(use, business, u"电话13800001111"_s, view.content)));
        for (int i = 0; i < RemarkTemplates::Most + 2; ++i)
            QVERIFY(counter.wait(remarks.remember(use, business, u"理由%1"_s.arg(i), view.content)));
        QVERIFY(counter.wait(remarks.forget(use, business, u"理由5"_s)));

        const QStringList kept = *counter.wait(remarks.of(use, business));
        QCOMPARE(kept.front(), u"理由9"_s);
        QCOMPARE(kept.size(), RemarkTemplates::Most - 1 + own.size());
        QCOMPARE(*counter.wait(counter.nextWindow().remarks.of(use, business)), own);
    }
};

YICHUANG_TEST(DeskTest)

#include "tst_desk.moc"
