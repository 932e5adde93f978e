// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "forms/widgets/filtercombo.h"
#include "ui/parts/noticeline.h"
#include "verifydone.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;

/// What comes into the form other than by typing: it says where from, and never costs what was typed.
class IntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardFillsThePersonAndEveryFieldSaysSo()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());

        QTRY_COMPARE(text(desk, u"applicant.name"_s), u"周桂兰"_s);
        const QHash<QString, QString> expected{{u"idNumber"_s, u"329999196805170244"_s}, {u"sex"_s, u"2"_s},
                                               {u"ethnicity"_s, u"08"_s}, {u"birthDate"_s, u"1968-05-17"_s},
                                               {u"hukouAddress"_s, u"示例县示例镇示例村三组12号"_s}};
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            const QString path = u"applicant."_s + it.key();
            QCOMPARE(desk.intake()->form().value(path).toString(), it.value());
            QCOMPARE(desk.intake()->sourceOf(path), u"身份证读卡"_s);
        }
        QVERIFY(originsShown(desk) >= 6);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"applicant.marital"_s); // the first thing no card says
        desk.shot(u"card-read"_s);
    }

    void aValueThatIsTypedOverHasNoSourceAnyMore()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());
        QTRY_COMPARE(text(desk, u"applicant.name"_s), u"周桂兰"_s);

        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"周桂蓝"_s));
        QCOMPARE(desk.intake()->sourceOf(u"applicant.name"_s), QString());
        QCOMPARE(desk.intake()->sourceOf(u"applicant.idNumber"_s), u"身份证读卡"_s);
    }

    void anExpiredCardIsReadAndSaidToBeExpired()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().last());
        QTRY_COMPARE(text(desk, u"applicant.name"_s), u"示例甲"_s);
        auto *notice = desk.find<NoticeLine>(u"readCardNotice"_s);
        QVERIFY(notice);
        QCOMPARE(notice->level(), NoticeLine::Level::Warn);
        QVERIFY(notice->sentence().contains(u"2024-03-01"_s));
    }

    void anotherNumberThanTypedIsAskedAboutAndTypingWaits_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::newRow("keep what was typed") << u"cardKeep"_s << u"李四"_s << u"329999199003090158"_s;
        QTest::newRow("take the card") << u"cardTake"_s << u"周桂兰"_s << u"329999196805170244"_s;
    }
    void anotherNumberThanTypedIsAskedAboutAndTypingWaits()
    {
        QFETCH(QString, answer);
        QFETCH(QString, name);
        QFETCH(QString, number);
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"李四"_s));
        VERIFY_DONE(desk.typist->set(u"applicant.idNumber"_s, u"329999199003090158"_s));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());

        QVERIFY(desk.find(u"cardKeep"_s));
        QCOMPARE(text(desk, u"applicant.name"_s), u"李四"_s);
        QCOMPARE(desk.intake()->form().value(u"applicant.hukouAddress").toString(), QString());
        desk.shot(u"card-question"_s);
        VERIFY_DONE(desk.hand->click(answer));
        QCOMPARE(text(desk, u"applicant.name"_s), name);
        QCOMPARE(text(desk, u"applicant.idNumber"_s), number);
        QTRY_VERIFY(!desk.window().findChild<QWidget *>(answer)->isVisible());
    }

    void theSamePersonsCardFillsTheRestAndAsksOnlyAboutTheDifference()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"周桂蓝"_s));
        VERIFY_DONE(desk.typist->set(u"applicant.idNumber"_s, u"329999196805170244"_s));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());

        QVERIFY(desk.find(u"cardTake"_s));
        QCOMPARE(text(desk, u"applicant.name"_s), u"周桂蓝"_s);
        QCOMPARE(text(desk, u"applicant.hukouAddress"_s), u"示例县示例镇示例村三组12号"_s);
        desk.hand->press(Qt::Key_Escape);
        QCOMPARE(text(desk, u"applicant.name"_s), u"周桂蓝"_s);
    }

    void aCardGoesToThePersonTheClerkIsAt()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.marital"_s, u"Married"_s));
        VERIFY_DONE(desk.hand->click(u"spouse.name"_s));
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());
        QTRY_COMPARE(text(desk, u"spouse.name"_s), u"周桂兰"_s);
        QCOMPARE(text(desk, u"applicant.name"_s), QString());
    }

    void inPracticeTheResidentIsChosenByKeys()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_F9);
        auto *residents = desk.find<FilterCombo>(u"layCard"_s);
        QVERIFY(residents);
        QTRY_VERIFY(residents->hasFocus());
        desk.shot(u"card-waiting"_s);
        desk.hand->type(u"示例甲"_s);
        desk.hand->press(Qt::Key_Return);
        QTRY_COMPARE(text(desk, u"applicant.name"_s), u"示例甲"_s);
    }

    void waitingForACardCanBeStoppedAndTypingGoesOn()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_F9);
        QTRY_VERIFY(desk.reader.isWaiting());
        desk.hand->press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.reader.isWaiting());
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"李四"_s));
        QCOMPARE(text(desk, u"applicant.name"_s), u"李四"_s);
    }

    void aBrokenReaderSaysWhatToDoInstead()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.reader.setHealth(SimulatedCardReader::Health::Broken);
        desk.hand->press(Qt::Key_F9);
        desk.reader.lay(desk.practice.residents().first());
        auto *notice = desk.find<NoticeLine>(u"readCardNotice"_s);
        QVERIFY(notice);
        QCOMPARE(notice->level(), NoticeLine::Level::Error);
    }

    void withoutAReaderThereIsNoButtonAndTypingWorks()
    {
        Desk desk(Desk::Words::English, Desk::Kit::Bare);
        VERIFY_DONE(openApplicant(desk));
        QVERIFY(!desk.window().findChild<QPushButton *>(u"readCard"_s)->isVisible());
        desk.hand->press(Qt::Key_F9);
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"李四"_s));
        QCOMPARE(text(desk, u"applicant.name"_s), u"李四"_s);
    }

    void anUnpluggedReaderTakesItsButtonAwayWhileItIsGone()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        QVERIFY(desk.find(u"readCard"_s));
        desk.reader.setHealth(SimulatedCardReader::Health::Unplugged);
        QVERIFY(!desk.window().findChild<QPushButton *>(u"readCard"_s)->isVisible());
        desk.reader.setHealth(SimulatedCardReader::Health::Good);
        QVERIFY(desk.find(u"readCard"_s));
    }

private:
    static QString text(Desk &desk, const QString &path)
    {
        return desk.intake()->form().value(path).toString();
    }

    static int originsShown(Desk &desk)
    {
        int count = 0;
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            count += label->isVisible() && label->property("look").toString() == "origin"_L1 ? 1 : 0;
        return count;
    }

    static Result<Done> openApplicant(Desk &desk)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        if (const auto in = desk.logIn(); !in)
            return in.error();
        if (const auto open = desk.openItem(u"lsjz"_s, u"MZ03-02"_s); !open)
            return open.error();
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        const auto found = desk.hand->find(u"applicant.name"_s);
        return found ? Result<Done>() : Result<Done>(found.error());
    }
};

YICHUANG_TEST(IntakeTest)

#include "tst_intake.moc"
