// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "../items/casemaker.h"
#include "counter.h"
#include "forms/widgets/theme.h"
#include "ui/bundle/bundleoutcome.h"
#include "ui/bundle/bundlepage.h"
#include "ui/parts/noticeline.h"
#include "verifydone.h"
#include "walker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::CaseMaker;
using yichuang::test::Counter;
using yichuang::test::Desk;
using yichuang::test::Walker;

namespace {

QJsonObject seedOf(const QString &bundle)
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/items/bundles/%1.json").arg(bundle));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString textOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->text() : QString();
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace

/// Several items of one event at the counter (一件事): found like an item, taken in with one form, one list of papers, one
/// signature and one review, each a case of its own afterwards.
class BundleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBundleGoesFromTheSearchToAllReceiptsByKeys_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("newborn") << u"宝宝出生"_s << u"newborn"_s;
        QTest::newRow("flexible") << u"灵活就业参保"_s << u"flexible"_s;
        QTest::newRow("hardship") << u"困难帮扶"_s << u"hardship"_s;
        QTest::newRow("afterlife") << u"老人去世"_s << u"afterlife"_s;
    }
    void aBundleGoesFromTheSearchToAllReceiptsByKeys()
    {
        QFETCH(QString, words);
        QFETCH(QString, code);
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        const int clicks = counter.desk.hand->clicks();
        VERIFY_DONE(openByWords(counter, words, code));
        QTRY_COMPARE(focusName(), u"bundleBegin"_s);
        VERIFY_DONE(chooseSituations(counter, code));
        counter.desk.shot(code + u"-1-cart"_s);
        const QStringList businesses = bundle(counter)->businesses();
        const BundleFigures figures = bundle(counter)->figures();

        VERIFY_DONE(toAcceptance(counter, code));
        QTRY_COMPARE(focusName(), u"bundlePrintAll"_s);
        counter.desk.shot(code + u"-5-outcome"_s);
        counter.desk.hand->press(Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"outcomeHome"_s);
        QCOMPARE(counter.desk.papers.printed.size(), 1 + 2 * businesses.size()); // the form, and two papers a case
        counter.desk.receiveAll();

        QDate last;
        for (const QString &business : businesses) {
            QVERIFY(!textOf(counter.desk.find(u"outcomeNumber."_s + business)).isEmpty());
            QTRY_COMPARE(textOf(counter.desk.find(u"outcomeSending."_s + business)), arrived());
            const CaseView view = counter.view(caseOf(counter, business));
            QVERIFY(view.history.record.state == CaseState::Accepted || view.history.record.state == CaseState::Decided);
            QCOMPARE(view.content.bundle.code, code);
            QCOMPARE(view.content.bundle.members.size(), businesses.size());
            last = std::max(last, view.history.record.promisedOn);
        }
        QVERIFY(textOf(counter.desk.find(u"bundlePromise"_s)).contains(last.toString(Qt::ISODate)));
        counter.desk.shot(code + u"-6-arrived"_s);
        QCOMPARE(counter.desk.hand->clicks(), clicks);
        qInfo("%s: %d of %d fields typed, %d of %d papers handed in, %lld cases", qPrintable(code), figures.fieldsTyped,
              figures.fieldsAll, figures.papersHandedIn, figures.papersAll, qlonglong(businesses.size()));
    }

    void theCartSaysWhatItSparesAndFollowsTheTicks()
    {
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"newborn"_s));
        const int whole = bundle(counter)->figures().fieldsSaved();
        QVERIFY(whole > 0);
        QVERIFY(textOf(counter.desk.find(u"bundleSaved"_s)).contains(QString::number(whole)));

        VERIFY_DONE(counter.key(u"bundleMember.RS08-01"_s));

        QCOMPARE(bundle(counter)->businesses(), QStringList({u"WJ01-01"_s, u"YB01-01"_s}));
        QCOMPARE(focusName(), u"bundleMember.RS08-01"_s);
        const int fewer = bundle(counter)->figures().fieldsSaved();
        QVERIFY(fewer < whole);
        QVERIFY(textOf(counter.desk.find(u"bundleSaved"_s)).contains(QString::number(fewer)));
        VERIFY_DONE(counter.key(u"bundleMember.RS08-01"_s));
        QCOMPARE(bundle(counter)->businesses().size(), 3);
        QVERIFY(!counter.desk.find(u"bundleMember.YB01-01"_s)->isEnabled()); // belongs to it
    }

    void aHalfTypedBundleWaitsAsOneVisit()
    {
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"newborn"_s));
        counter.desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        VERIFY_DONE(counter.type(u"applicant.name"_s, u"苏小满"_s));
        counter.desk.hand->press(Qt::Key_K, Qt::ControlModifier);

        const QRegularExpression resumes(u"^draftResume\\."_s);
        QTRY_COMPARE(counter.desk.window().findChildren<QAbstractButton *>(resumes).size(), 1);
        counter.desk.shot(u"bundle-suspended"_s);
        VERIFY_DONE(counter.key(counter.desk.window().findChildren<QAbstractButton *>(resumes).first()->objectName()));

        QTRY_VERIFY(page(counter)->isVisible());
        QCOMPARE(bundle(counter)->businesses().size(), 3);
        QCOMPARE(bundle(counter)->form().value(u"applicant.name"_s).toString(), u"苏小满"_s);
        QTRY_VERIFY(counter.desk.find(u"bundleForm"_s));
        counter.desk.hand->press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!counter.desk.find(u"bundleMember.RS08-01"_s)->isEnabled()); // the choice stands
    }

    void aCaseLeadsToTheOthersOfItsBundle()
    {
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"newborn"_s));
        VERIFY_DONE(toAcceptance(counter, u"newborn"_s));
        const QUuid card = caseOf(counter, u"RS08-01"_s);
        VERIFY_DONE(counter.key(u"bundleOpen.WJ01-01"_s));
        QVERIFY(counter.desk.find(u"caseTimeline"_s));

        QTRY_VERIFY(counter.desk.find(u"caseLinked.RS08-01"_s)->isEnabled());
        counter.desk.shot(u"bundle-case"_s);
        VERIFY_DONE(counter.key(u"caseLinked.RS08-01"_s));

        const QString number = counter.view(card).history.record.number;
        QTRY_COMPARE(textOf(counter.desk.find(u"caseNumber"_s)).remove(u' '), number);
        QVERIFY(counter.desk.find(u"caseLinked.WJ01-01"_s));
    }

    void whatCouldNotBeWrittenIsNamed()
    {
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"newborn"_s));
        BundleConcluded ended;
        ended.failed = BundleConcluded::Failure{u"RS08-01"_s, Error{ErrorCode::DiskFull, u"No number is left."_s, {}}};
        ended.left = {u"RS08-01"_s};
        BundleOutcome outcome(counter.desk.services(), counter.desk.preferences(), *bundle(counter), ended);

        const auto *notice = outcome.findChild<NoticeLine *>(u"bundleNotice"_s);
        QVERIFY(notice && notice->sentence().contains(u"No number is left."_s));
        QCOMPARE(notice->sentence().count(nameOf(counter, u"RS08-01"_s)), 2); // what failed, and what waits
    }

    void anItemWithoutItsTickWaitsAsADraft()
    {
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"newborn"_s));
        VERIFY_DONE(toReview(counter, u"newborn"_s));
        VERIFY_DONE(counter.key(u"bundleTake.RS08-01"_s));
        QCOMPARE(focusName(), u"bundleTake.RS08-01"_s);
        counter.desk.shot(u"bundle-waits"_s);
        VERIFY_DONE(accept(counter));

        QVERIFY(counter.desk.find(u"outcomeNumber.YB01-01"_s));
        QVERIFY(!counter.desk.window().findChild<QWidget *>(u"outcomeNumber.RS08-01"_s));
        VERIFY_DONE(counter.key(u"outcomeHome"_s));
        const QRegularExpression resumes(u"^draftResume\\."_s);
        QTRY_COMPARE(counter.desk.window().findChildren<QAbstractButton *>(resumes).size(), 1);
        VERIFY_DONE(counter.key(counter.desk.window().findChildren<QAbstractButton *>(resumes).first()->objectName()));
        QTRY_VERIFY(page(counter)->isVisible());
        QCOMPARE(bundle(counter)->businesses(), QStringList{u"RS08-01"_s});
    }

    void everyStepCanBeUsedWithoutAMouseAndIsNotCutOff_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void everyStepCanBeUsedWithoutAMouseAndIsNotCutOff()
    {
        QFETCH(int, percent);
        Theme::apply(*qApp, Theme::Mode::Practice, percent);
        Counter counter(language());
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        VERIFY_DONE(openByCard(counter, u"hardship"_s));
        for (const QString &step : {u"cart"_s, u"form"_s, u"materials"_s, u"review"_s}) {
            VERIFY_DONE(counter.desk.hand->click(u"step."_s + step));
            checkPage(counter, step);
        }
        VERIFY_DONE(counter.desk.hand->click(u"step.cart"_s));
        VERIFY_DONE(chooseSituations(counter, u"hardship"_s));
        VERIFY_DONE(toAcceptance(counter, u"hardship"_s));
        checkPage(counter, u"outcome"_s);
    }

    void cleanup() { Theme::apply(*qApp, Theme::Mode::Practice); }

private:
    static Desk::Words language()
    {
        return qEnvironmentVariableIsSet("YICHUANG_SHOTS") ? Desk::Words::Chinese : Desk::Words::English;
    }
    static QString arrived()
    {
        return language() == Desk::Words::Chinese ? u"已送达"_s : u"Arrived"_s;
    }

    static BundlePage *page(Counter &counter) { return counter.desk.window().findChild<BundlePage *>(); }
    static BundleIntake *bundle(Counter &counter) { return page(counter)->bundle(); }

    static Result<Done> openByWords(Counter &counter, const QString &words, const QString &code)
    {
        if (focusName() != u"homeSearch"_s)
            return Error{ErrorCode::Internal, {}, u"the search has not the focus, but "_s + focusName()};
        counter.desk.hand->type(words);
        for (const ItemHit &hit : counter.desk.services().search.find(words)) {
            if (hit.bundleCode == code)
                break;
            counter.desk.hand->press(Qt::Key_Down);
        }
        counter.desk.shot(code + u"-0-search"_s);
        counter.desk.hand->press(Qt::Key_Return);
        return isOpen(counter, code);
    }

    static Result<Done> openByCard(Counter &counter, const QString &code)
    {
        if (const auto pressed = counter.key(u"bundleCard."_s + code); !pressed)
            return pressed;
        return isOpen(counter, code);
    }

    static Result<Done> isOpen(Counter &counter, const QString &code)
    {
        return counter.desk.hand->until(u"the bundle %1 is open"_s.arg(code), [&] {
            return page(counter)->isVisible() && bundle(counter) && bundle(counter)->spec().code == code;
        });
    }

    static Result<Done> chooseSituations(Counter &counter, const QString &code)
    {
        const QJsonObject wanted = seedOf(code)["situations"_L1].toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (bundle(counter)->situation(it.key()) == it->toString())
                continue;
            const QString first = u"situation.%1.%2"_s.arg(it.key(), bundle(counter)->situation(it.key()));
            if (const auto there = counter.reach(first); !there)
                return there;
            for (int down = 0; bundle(counter)->situation(it.key()) != it->toString() && down < 20; ++down)
                counter.desk.hand->press(Qt::Key_Down);
        }
        return {};
    }

    /// As a clerk would have typed it.
    static void fillForm(Counter &counter, const QString &code)
    {
        BundleIntake &open = *bundle(counter);
        CaseMaker maker(open.form().form(), open.form().context());
        open.form().load(maker.make(seedOf(code)["complete"_L1].toObject(), CaseMaker::Extent::Complete));
        open.formEdited();
    }

    /// From the cart over form, papers and review to the outcome, by keys.
    static Result<Done> toAcceptance(Counter &counter, const QString &code)
    {
        const Result<Done> there = toReview(counter, code);
        return there ? accept(counter) : there;
    }

    static Result<Done> toReview(Counter &counter, const QString &code)
    {
        Desk &desk = counter.desk;
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        fillForm(counter, code);
        desk.hand->press(Qt::Key_1, Qt::ControlModifier);
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        desk.shot(code + u"-2-form"_s);
        desk.hand->press(Qt::Key_3, Qt::ControlModifier);
        if (const auto checked = counter.key(u"materialsAllComplete"_s); !checked)
            return checked;
        desk.shot(code + u"-3-papers"_s);
        desk.hand->press(Qt::Key_4, Qt::ControlModifier);
        desk.shot(code + u"-4-review"_s);
        return {};
    }

    static Result<Done> accept(Counter &counter)
    {
        Desk &desk = counter.desk;
        if (const auto done = sign(counter); !done)
            return done;
        if (const QStringList wrong = whatBlocks(counter); !wrong.isEmpty())
            return Error{ErrorCode::Internal, {}, wrong.join(u'\n')};
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        desk.shot(bundle(counter)->spec().code + u"-4-signed"_s);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        return desk.hand->until(u"the outcome is there"_s, [&] {
            const QWidget *outcome = desk.window().findChild<QWidget *>(u"bundleOutcome"_s);
            return outcome && outcome->isVisible();
        });
    }

    static Result<Done> sign(Counter &counter)
    {
        if (!bundle(counter)->isSignatureRequired())
            return {};
        if (const auto printed = counter.key(u"signedForm.print"_s); !printed)
            return printed;
        if (const auto kept = counter.key(u"signedForm.confirmed"_s); !kept)
            return kept;
        return counter.desk.hand->until(u"the form counts as signed"_s,
                                        [&] { return bundle(counter)->whyNotSigned().isEmpty(); });
    }

    static QStringList whatBlocks(Counter &counter)
    {
        QStringList wrong = bundle(counter)->missingPapers();
        for (const BundleFinding &each : bundle(counter)->findings()) {
            if (each.finding.level == Finding::Level::Block)
                wrong.append(each.business + u' ' + each.finding.field + u' ' + each.finding.message);
        }
        return wrong;
    }

    static QUuid caseOf(Counter &counter, const QString &business)
    {
        for (const BundleTag::Member &member : bundle(counter)->tag().members) {
            if (member.business == business)
                return member.caseId;
        }
        return {};
    }

    static QString nameOf(Counter &counter, const QString &business)
    {
        for (const ItemEntry &entry : counter.desk.catalogue().entries()) {
            for (const ItemEntry::Business &each : entry.businesses) {
                if (each.code == business)
                    return language() == Desk::Words::Chinese ? each.name : each.english;
            }
        }
        return {};
    }

    static void checkPage(Counter &counter, const QString &name)
    {
        const Walker walker(counter.desk.window());
        QVERIFY2(walker.nameless().isEmpty(), qPrintable(name + u'\n' + walker.nameless().join(u'\n')));
        const QStringList unreachable = walker.unreachable();
        QVERIFY2(unreachable.isEmpty(), qPrintable(name + u'\n' + unreachable.join(u'\n')));
        QTRY_VERIFY2_WITH_TIMEOUT(walker.clipped().isEmpty(),
                                  qPrintable(name + u'\n' + walker.clipped().join(u'\n')), 2000);
    }
};

YICHUANG_TEST(BundleTest)
#include "tst_bundle.moc"
