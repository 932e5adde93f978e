// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "verifydone.h"

#include <QLabel>
#include <QSignalSpy>

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
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.ledger().outbox().result().valueOr({}).size(), 0); // one press only asks
        desk.shot(u"09-armed"_s);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(desk.find(u"outcomeNumber"_s));
        QTRY_COMPARE(desk.ledger().outbox().result().valueOr({}).size(), 1);
        QVERIFY(desk.find(u"paperPrint.acceptance"_s));
        desk.shot(u"10-outcome"_s);
        VERIFY_DONE(desk.hand->click(u"paperPrint.acceptance"_s));
        QTRY_COMPARE(desk.papers.printed.size(), 1);
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
};

YICHUANG_TEST(CaseTest)

#include "tst_case.moc"
