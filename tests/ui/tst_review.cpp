// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "forms/widgets/filtercombo.h"
#include "forms/widgets/segmented.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/thumbnailstrip.h"
#include "verifydone.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;

/// How a visit ends: what an acceptance waits for, what every outcome needs, and who comes next.
class ReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAcceptanceWaitsForTheSignatureAndSaysSo()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openReview(desk));
        QVERIFY(!desk.find<QLabel>(u"signedForm.why"_s)->text().isEmpty());
        QVERIFY(desk.find<QRadioButton>(u"outcomeAccept"_s)->isChecked()); // nobody takes it in by mistake meanwhile
        QVERIFY(!desk.find(u"outcomeConfirm"_s)->isEnabled());
        QTRY_VERIFY(desk.find(u"signedForm.print"_s)->hasFocus());
        desk.shot(u"review-unsigned"_s);

        desk.hand->press(Qt::Key_Return); // print
        QTRY_VERIFY(desk.find(u"signedForm.confirmed"_s)->hasFocus());
        QCOMPARE(desk.papers.orders.last().kind, PaperKind::ApplicationForm);
        desk.hand->press(Qt::Key_Space); // signed, kept
        QTRY_VERIFY(desk.find(u"outcomeConfirm"_s)->hasFocus());
        desk.shot(u"review-signed"_s);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.find(u"outcomeNumber"_s));
    }

    void aFormChangedAfterPrintingIsPrintedAndSignedAgain()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk));
        VERIFY_DONE(desk.signForm());
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        VERIFY_DONE(desk.typist->set(u"applicant.phone"_s, u"13912340009"_s));
        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(!desk.find(u"outcomeConfirm"_s)->isEnabled());
        QVERIFY(!desk.find<QCheckBox>(u"signedForm.confirmed"_s)->isChecked());
        VERIFY_DONE(desk.signForm());
        QVERIFY(desk.find(u"outcomeConfirm"_s)->isEnabled());
    }

    void aPhotoOfTheSignedFormIsEnough()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk));
        VERIFY_DONE(desk.hand->click(u"signedForm.print"_s));
        QTemporaryDir folder;
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(folder.filePath(u"signed.png"_s)));
        auto *strip = desk.find<ThumbnailStrip>(u"signedForm.files"_s);
        QVERIFY(strip);
        strip->setFileChooser([&] { return QStringList{folder.filePath(u"signed.png"_s)}; });
        VERIFY_DONE(desk.hand->click(u"signedForm.photo"_s));
        QTRY_VERIFY(desk.find(u"outcomeConfirm"_s)->isEnabled());
        QCOMPARE(desk.intake()->signedForm().attachments.size(), 1);
    }

    void aTolerantAcceptanceWantsTheListLookedAt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("not on the list") << u"clean"_s << true;
        QTest::newRow("on the list") << u"listed"_s << false;
    }
    void aTolerantAcceptanceWantsTheListLookedAt()
    {
        QFETCH(QString, key);
        QFETCH(bool, isPossible);
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openReview(desk, Papers::OneToFollow));
        VERIFY_DONE(desk.signForm());
        QVERIFY(!desk.find<QRadioButton>(u"outcomeAcceptTolerantly"_s)->isEnabled());
        VERIFY_DONE(desk.hand->click(u"commitmentPrint"_s));
        QTRY_COMPARE(desk.papers.orders.last().kind, PaperKind::ToleranceCommitment);
        auto *credit = desk.find<Segmented>(u"credit"_s);
        QVERIFY(credit);
        const auto buttons = credit->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.at(key == "clean"_L1 ? 0 : 1), Qt::LeftButton);
        QCOMPARE(desk.find<QRadioButton>(u"outcomeAcceptTolerantly"_s)->isEnabled(), isPossible);
        QCOMPARE(desk.intake()->credit().isListed, !isPossible);
        desk.shot(u"review-tolerant-"_s + key);
    }

    void theOneTimeNoticeListsEverythingAtOnce()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openReview(desk, Papers::NoneLookedAt));
        VERIFY_DONE(desk.hand->click(u"outcomeAskSupplement"_s));
        const QString listed = desk.find<QLabel>(u"outcomeMissing"_s)->text();
        const QStringList missing = desk.intake()->missingPapers();
        QVERIFY(missing.size() >= 3);
        for (const QString &paper : missing)
            QVERIFY2(listed.contains(paper), qPrintable(paper));
        desk.shot(u"review-supplement"_s);
    }

    void wordsUsedOnceAreOfferedFirstTheNextTime()
    {
        Desk desk;
        VERIFY_DONE(openReview(desk));
        VERIFY_DONE(desk.hand->click(u"outcomeRefuse"_s));
        VERIFY_DONE(desk.hand->fill(u"reasonText"_s, u"not of this township"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        QVERIFY(desk.find(u"outcomeNext"_s));

        VERIFY_DONE(desk.hand->click(u"navHome"_s));
        VERIFY_DONE(openReview(desk, Papers::Complete, Login::Done));
        VERIFY_DONE(desk.hand->click(u"outcomeRefuse"_s));
        auto *templates = desk.find<FilterCombo>(u"remarkTemplates"_s);
        QVERIFY(templates);
        QTRY_COMPARE(templates->itemText(0), u"not of this township"_s);
        VERIFY_DONE(desk.hand->click(u"remarkTemplates"_s));
        desk.hand->type(u"not of"_s);
        desk.hand->press(Qt::Key_Return);
        QTRY_COMPARE(desk.find<QPlainTextEdit>(u"reasonText"_s)->toPlainText(), u"not of this township"_s);
    }

    void oneKeystrokeBringsTheNextPerson_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("keepsAddress");
        QTest::newRow("same item") << int(Qt::Key_N) << false;
        QTest::newRow("same household") << int(Qt::Key_H) << true;
        QTest::newRow("repeat the last") << int(Qt::Key_R) << false;
    }
    void oneKeystrokeBringsTheNextPerson()
    {
        QFETCH(int, key);
        QFETCH(bool, keepsAddress);
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(open(desk, Login::Wanted));
        VERIFY_DONE(desk.acceptOpenCase());
        const QUuid before = desk.intake()->id();
        const QString address = value(desk, u"applicant.hukouAddress"_s);
        QTRY_VERIFY(desk.find(u"paperPrint.acceptance"_s)); // the case was read
        desk.shot(u"outcome-next"_s);
        desk.hand->press(Qt::Key(key), Qt::ControlModifier);

        QTRY_VERIFY(desk.intake() && desk.intake()->id() != before);
        QCOMPARE(desk.intake()->business().code, u"MZ03-02"_s);
        QCOMPARE(value(desk, u"applicant.name"_s), QString());
        QCOMPARE(value(desk, u"applicant.hukouAddress"_s), keepsAddress ? address : QString());
        if (keepsAddress) {
            QVERIFY(!desk.intake()->sourceOf(u"applicant.hukouAddress"_s).isEmpty());
            desk.shot(u"same-household"_s);
        }
    }

    void aReceivedCaseGoesOnWithWhatWasMissing()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(openReview(desk, Papers::LastMissing));
        VERIFY_DONE(desk.hand->click(u"outcomeReceive"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        VERIFY_DONE(desk.hand->click(u"outcomeConfirm"_s));
        QVERIFY(desk.find(u"outcomeNext"_s));
        const QUuid id = desk.intake()->id();

        desk.window().go(Destination::continueCase(id));
        QTRY_VERIFY(desk.intake() && desk.intake()->isContinued());
        QCOMPARE(desk.intake()->id(), id);
        QCOMPARE(desk.intake()->missingPapers().size(), 1);
        QVERIFY(says(desk, u"2026-11-23"_s)); // where and when it was taken in
        desk.shot(u"continued"_s);
        desk.hand->press(Qt::Key_1); // the missing paper is first and has the keyboard
        QTRY_VERIFY(desk.intake()->missingPapers().isEmpty());
        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_DONE(desk.signForm());
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.find(u"outcomeNumber"_s));
        const auto view = desk.services().cases.view(id);
        QTRY_VERIFY(view.isFinished());
        QCOMPARE(view.result()->history.record.state, CaseState::Accepted);
    }

private:
    enum class Papers { Complete, OneToFollow, NoneLookedAt, LastMissing };
    enum class Login { Wanted, Done };

    static QString value(Desk &desk, const QString &path)
    {
        return desk.intake()->form().value(path).toString();
    }

    static bool says(Desk &desk, const QString &words)
    {
        const auto labels = desk.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    static Result<Done> open(Desk &desk, Login login)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        if (login == Login::Wanted) {
            if (const auto in = desk.logIn(); !in)
                return in.error();
        }
        return desk.openItem(u"lsjz"_s, u"MZ03-02"_s);
    }

    static Result<Done> openReview(Desk &desk, Papers papers = Papers::Complete, Login login = Login::Wanted)
    {
        if (const auto opened = open(desk, login); !opened)
            return opened.error();
        if (const auto filled = desk.fillForm(); !filled)
            return filled.error();
        lookAtPapers(*desk.intake(), papers);
        desk.hand->press(Qt::Key_5, Qt::ControlModifier);
        const auto there = desk.hand->find(u"outcomeConfirm"_s);
        return there ? Result<Done>() : Result<Done>(there.error());
    }

    static void lookAtPapers(Intake &intake, Papers papers)
    {
        if (papers == Papers::NoneLookedAt)
            return;
        const Checklist all = intake.checklist();
        bool isOneLeft = papers == Papers::OneToFollow;
        for (const MaterialEntry &entry : all) {
            const MaterialSpec *spec = intake.material(entry.code);
            const bool follows = isOneLeft && spec && spec->tolerable;
            intake.setVerdict(entry.code, follows ? MaterialVerdict::Tolerated : MaterialVerdict::Complete);
            if (follows)
                intake.setCommitmentSigned(entry.code, true);
            isOneLeft = isOneLeft && !follows;
        }
        for (auto it = all.crbegin(); papers == Papers::LastMissing && it != all.crend(); ++it) {
            const MaterialSpec *spec = intake.material(it->code);
            if (spec && spec->need != MaterialSpec::Need::Optional)
                return intake.setVerdict(it->code, MaterialVerdict::Missing);
        }
    }
};

YICHUANG_TEST(ReviewTest)

#include "tst_review.moc"
