// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "ui/filepick.h"
#include "ui/words.h"
#include "verifydone.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;
using yichuang::test::FakeProvince;

/// What a window must never do: lose typing, whatever happens around it.
class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidAtThePasswordAndNobodyIsIn()
    {
        Desk desk;
        VERIFY_DONE(desk.hand->fill(u"loginAccount"_s, u"limin"_s));
        VERIFY_DONE(desk.hand->fill(u"loginPassword"_s, u"wrong"_s));
        desk.hand->press(Qt::Key_Return);
        QVERIFY(desk.find(u"loginNotice"_s));
        QVERIFY(!desk.services().session.isLoggedIn());
        QVERIFY(desk.find(u"loginPassword"_s)->hasFocus());
    }

    void withoutALineAFirstLoginSaysWhy()
    {
        Desk desk;
        desk.province.setLine(LineState::Kind::Offline, u"No line."_s);
        VERIFY_DONE(desk.hand->fill(u"loginAccount"_s, u"limin"_s));
        VERIFY_DONE(desk.hand->fill(u"loginPassword"_s, QString::fromLatin1(FakeProvince::Password)));
        desk.hand->press(Qt::Key_Return);
        QVERIFY(desk.find(u"loginNotice"_s));
        QVERIFY(!desk.services().session.isLoggedIn());
    }

    void lockingKeepsWhatIsHalfTyped()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"欧阳若兰"_s));
        desk.hand->press(Qt::Key_L, Qt::ControlModifier); // before the autosave's half second is over

        QVERIFY(desk.find(u"lockPassword"_s));
        QTRY_COMPARE(desk.ledger().drafts().result().valueOr({}).size(), 1);
        const Draft draft = desk.ledger().drafts().result()->first();
        QCOMPARE(draft.content.form.text(u"applicant.name"), u"欧阳若兰"_s);

        VERIFY_DONE(desk.hand->fill(u"lockPassword"_s, QString::fromLatin1(FakeProvince::Password)));
        desk.hand->press(Qt::Key_Return);
        auto *name = desk.find<QLineEdit>(u"applicant.name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"欧阳若兰"_s);
    }

    void anotherClerkFindsTheSuspendedCaseOnTheHomePage()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"陈一"_s));
        VERIFY_DONE(desk.hand->click(u"headerLogOut"_s));
        QVERIFY(desk.find(u"loginAccount"_s));
        QTRY_COMPARE(desk.ledger().drafts().result().valueOr({}).size(), 1);

        VERIFY_DONE(desk.logIn(u"wangfang"_s));
        const QUuid id = desk.ledger().drafts().result()->first().id;
        VERIFY_DONE(desk.hand->click(u"draftResume."_s + id.toString(QUuid::WithoutBraces)));
        auto *name = desk.find<QLineEdit>(u"applicant.name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"陈一"_s);
    }

    void throwingASuspendedCaseAwayIsAskedOnceMore()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"陈一"_s));
        VERIFY_DONE(desk.hand->click(u"intakeSuspend"_s));
        QTRY_COMPARE(desk.ledger().drafts().result().valueOr({}).size(), 1);
        const QString id = desk.ledger().drafts().result()->first().id.toString(QUuid::WithoutBraces);

        VERIFY_DONE(desk.hand->click(u"draftDiscard."_s + id));
        QCOMPARE(desk.ledger().drafts().result().valueOr({}).size(), 1);
        VERIFY_DONE(desk.hand->click(u"draftDiscardNow"_s));
        QTRY_COMPARE(desk.ledger().drafts().result().valueOr({}).size(), 0);
    }

    void changingTheLanguageKeepsWhatIsTyped()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"张三丰"_s));
        auto *next = desk.find<QPushButton>(u"intakeNext"_s);
        QVERIFY(next);
        const QString english = next->text();
        desk.speak(Desk::Words::Chinese);

        QTRY_VERIFY(desk.find<QPushButton>(u"intakeNext"_s)->text() != english);
        auto *name = desk.find<QLineEdit>(u"applicant.name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"张三丰"_s);
        QCOMPARE(desk.intake()->form().value(u"applicant.name").toString(), u"张三丰"_s);
    }

    void closingTheWindowSavesTheDraftFirst()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"李四"_s));
        desk.window().close();
        QTRY_VERIFY(!desk.window().isVisible());
        QCOMPARE(desk.ledger().drafts().result().valueOr({}).size(), 1);
    }

    void goingBackAndForthLosesNothing()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        VERIFY_DONE(desk.typist->set(u"applicant.name"_s, u"赵六"_s));
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_1, Qt::Key_5, Qt::Key_3, Qt::Key_2})
            desk.hand->press(key, Qt::ControlModifier);
        auto *name = desk.find<QLineEdit>(u"applicant.name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"赵六"_s);
    }

    void theReviewLeadsToTheFieldThatIsMissing()
    {
        Desk desk;
        VERIFY_DONE(openApplicant(desk));
        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_DONE(desk.hand->click(u"goTo.applicant.name"_s));
        QTRY_VERIFY(desk.find(u"applicant.name"_s) && desk.find(u"applicant.name"_s)->hasFocus());
    }

    void onlyPicturesAndPdfsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage(4, 4, QImage::Format_RGB32).save(&buffer, "PNG");
        QTest::newRow("picture") << png << u"image/png"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%%EOF\n") << u"application/pdf"_s;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("program under a picture's name") << QByteArray("MZ\x90\x00\x03\x00\x00\x00", 8) << QString();
        QTest::newRow("text") << QByteArray("hello") << QString();
    }
    void onlyPicturesAndPdfsAreTaken()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        const Result<PickedFile> file = judgePickedFile(content, u"scan.jpg"_s);
        QCOMPARE(bool(file), !type.isEmpty());
        if (file)
            QCOMPARE(file->mediaType, type);
        else
            QVERIFY(!file.error().message.isEmpty());
    }

    void aFileOfTwoGigabytesIsRefusedWithoutBeingRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(2LL * 1024 * 1024 * 1024)); // sparse
        file.close();
        const Result<PickedFile> picked = readPickedFile(file.fileName()).result();
        QVERIFY(!picked);
        QCOMPARE(picked.error().code, ErrorCode::InvalidInput);
    }

    void agesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("now") << 5 << u"just now"_s;
        QTest::newRow("minutes") << 600 << u"10 min ago"_s;
        QTest::newRow("hours") << 3 * 3600 << u"3 h ago"_s;
        QTest::newRow("yesterday") << 24 * 3600 << u"yesterday 15:00"_s;
        QTest::newRow("days") << 3 * 24 * 3600 << u"3 days ago"_s;
        QTest::newRow("long ago") << 30 * 24 * 3600 << u"2026-02-08 15:00"_s;
    }
    void agesAreSaidAsPeopleSayThem()
    {
        QFETCH(int, seconds);
        QFETCH(QString, said);
        const QDateTime now(QDate(2026, 3, 10), QTime(15, 0), Qt::OffsetFromUTC, 8 * 3600);
        QCOMPARE(words::age(now.addSecs(-seconds), now), said);
    }

private:
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

YICHUANG_TEST(WindowTest)

#include "tst_window.moc"
