// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "counter.h"
#include "verifydone.h"
#include "walker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Counter;
using yichuang::test::Desk;
using yichuang::test::Walker;

/// Two desks moved one case: nothing is decided silently, and both sides stay to be seen.
class ConflictTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClerkSeesBothSidesFieldByField()
    {
        Counter counter(Desk::Words::Chinese);
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(fork(counter));
        QVERIFY(counter.desk.find(u"conflictKeepTheirs"_s));
        QVERIFY(text(counter, u"conflict.applicant.phone.1"_s).contains(u'*'));
        VERIFY_DONE(counter.key(u"conflictReveal"_s));
        VERIFY_DONE(counter.untilAct(m_case, ActKind::Revealed));
        QTRY_COMPARE(text(counter, u"conflict.applicant.phone.1"_s), u"13800000001"_s); // ours
        QCOMPARE(text(counter, u"conflict.applicant.name.2"_s), u"张晓梅"_s);        // theirs
        QVERIFY(!counter.desk.window().findChild<QLabel *>(u"conflict.applicant.idNumber.1"_s)); // the same on all sides
        counter.desk.shot(u"conflict"_s);
        const Walker walker(counter.desk.window());
        QVERIFY2(walker.nameless().isEmpty(), qPrintable(walker.nameless().join(u'\n')));
        QVERIFY2(walker.unreachable().isEmpty(), qPrintable(walker.unreachable().join(u'\n')));
    }

    void oursAgainComesOnTopOfTheirs()
    {
        Counter counter;
        VERIFY_DONE(fork(counter));
        VERIFY_DONE(counter.key(u"conflictMineAgain"_s));
        VERIFY_DONE(settled(counter));
        const CaseContent content = counter.view(m_case).content;
        QCOMPARE(content.form.text(u"applicant.phone"), u"13800000001"_s);
        QCOMPARE(content.form.text(u"applicant.name"), u"张晓梅"_s);
    }

    void theirsStands()
    {
        Counter counter;
        VERIFY_DONE(fork(counter));
        VERIFY_DONE(counter.key(u"conflictKeepTheirs"_s));
        VERIFY_DONE(settled(counter));
        const CaseView view = counter.view(m_case);
        QCOMPARE(view.content.form.text(u"applicant.name"), u"张晓梅"_s);
        QVERIFY(view.content.form.text(u"applicant.phone") != u"13800000001"_s);
        const auto kept = std::count_if(view.history.entries.begin(), view.history.entries.end(), [](const HistoryEntry &e) {
            return e.verdict && e.verdict->kind == Verdict::Kind::Conflict;
        });
        QCOMPARE(kept, 1); // the losing side stays in the history
    }

    void whatHasGoneOnIsOnlyTold()
    {
        Counter counter;
        VERIFY_DONE(fork(counter, ActKind::Decided));
        QVERIFY(counter.desk.find(u"caseConflict"_s));
        QVERIFY(!counter.desk.window().findChild<QPushButton *>(u"conflictKeepTheirs"_s));
    }

private:
    /// We corrected the phone number; meanwhile another desk corrected the name, or the department decided.
    Result<Done> fork(Counter &counter, ActKind theirs = ActKind::Corrected)
    {
        const auto taken = counter.take(u"MZ03-02"_s, Outcome::Accept);
        if (!taken)
            return taken.error();
        m_case = *taken;
        counter.desk.receiveAll();
        const CaseView before = counter.view(m_case);
        CaseContent ours = before.content;
        ours.form.set(u"applicant.phone", u"13800000001"_s);
        const auto step = counter.desk.services().turns.correct(before, ours, u"电话录入有误。"_s);
        if (const auto done = counter.desk.hand->until(u"ours is written"_s, [&] { return step.isFinished(); }); !done)
            return done;
        if (!step.result())
            return Error{ErrorCode::Internal, {}, step.result().error().message};
        CaseContent other = before.content;
        other.form.set(u"applicant.name", u"张晓梅"_s);
        other.applicantName = u"张晓梅"_s;
        Act act = step.result()->act;
        Verdict verdict;
        verdict.actId = act.id;
        verdict.kind = Verdict::Kind::Conflict;
        verdict.message = u"另一窗口已经变更了此件。"_s;
        counter.desk.ledger().record({verdict}).waitForFinished();
        act.id = QUuid::createUuid();
        act.kind = theirs;
        act.origin = ActOrigin::Province;
        act.station = u"ST0009"_s;
        act.desk = u"5"_s;
        act.clerk = u"wangfang"_s;
        act.payload = theirs == ActKind::Corrected ? other.toJson()
                                                   : QByteArray(R"({"outcome": "granted", "text": "准予救助。"})");
        const auto appended = counter.desk.ledger().appendFromProvince({act}, u"1"_s).result();
        if (!appended)
            return appended.error();
        return counter.open(m_case);
    }

    Result<Done> settled(Counter &counter) const
    {
        return counter.desk.hand->until(u"the conflict is settled"_s, [&] {
            const auto history = counter.desk.ledger().history(m_case).result();
            return history && !history->record.needsCorrection;
        });
    }

    static QString text(Counter &counter, const QString &name)
    {
        const auto *label = counter.desk.find<QLabel>(name);
        return label ? label->text() : QString();
    }

    QUuid m_case;
};

YICHUANG_TEST(ConflictTest)

#include "tst_conflict.moc"
