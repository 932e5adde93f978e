// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "desk.h"
#include "ui/guide/guidestep.h"
#include "verifydone.h"
#include "walker.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Desk;
using yichuang::test::Walker;

/// The guide at the counter: everything on one page, found by one key, printed by one key.
class GuideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusinessOfEachDepartmentIsReadable_data()
    {
        QTest::addColumn<QString>("business");
        QTest::addColumn<Desk::Words>("words");
        for (const char *code : {"MZ03-01", "MZ05-01", "RS01-01", "RS10-01", "YB01-01", "YB04-02", "WJ01-01", "WJ04-01", "SW01-01", "SW02-01"})
            QTest::addRow("%s Chinese", code) << QString::fromLatin1(code) << Desk::Words::Chinese;
        for (const char *code : {"MZ03-01", "YB04-02", "SW01-01"})
            QTest::addRow("%s English", code) << QString::fromLatin1(code) << Desk::Words::English;
    }
    void aBusinessOfEachDepartmentIsReadable()
    {
        QFETCH(QString, business);
        QFETCH(Desk::Words, words);
        Desk desk(words);
        VERIFY_DONE(open(desk, business));
        for (int element = 0; element <= 12; ++element)
            QVERIFY2(desk.window().findChild<QWidget *>(u"guide.%1"_s.arg(element)), qPrintable(QString::number(element)));
        for (const MaterialSpec &paper : desk.intake()->business().materials)
            QVERIFY2(desk.window().findChild<QWidget *>(u"guideNeed."_s + paper.code), qPrintable(paper.code));
        const QString language = words == Desk::Words::English ? u"en"_s : u"zh"_s;
        desk.shot(u"guide-%1-%2"_s.arg(business, language));
        QTRY_VERIFY2(Walker(desk.window()).clipped().isEmpty(), qPrintable(Walker(desk.window()).clipped().join(u'\n')));

        auto *scroll = desk.find<QScrollArea>(u"guideScroll"_s);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        for (int page = 2; scroll->verticalScrollBar()->value() < scroll->verticalScrollBar()->maximum() && page < 9; ++page) {
            desk.hand->press(Qt::Key_PageDown);
            desk.shot(u"guide-%1-%2-%3"_s.arg(business, language).arg(page));
        }
        QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
    }

    void aDigitBringsItsPartIntoView()
    {
        Desk desk;
        VERIFY_DONE(open(desk, u"MZ03-01"_s));
        auto *scroll = desk.find<QScrollArea>(u"guideScroll"_s);
        for (int part = 9; part >= 1; --part) {
            desk.hand->press(Qt::Key(Qt::Key_0 + part));
            QTRY_VERIFY(desk.find(u"guidePart.%1"_s.arg(part))->hasFocus());
            const QString title = desk.find(u"guidePart.%1"_s.arg(part))->accessibleName();
            QVERIFY2(isInView(*scroll, title), qPrintable(title));
        }
    }

    void theSituationChosenSaysWhichPapersItNeeds()
    {
        Desk desk;
        VERIFY_DONE(open(desk, u"MZ03-01"_s));
        const auto permit = [&] { return desk.find<QLabel>(u"guideNeed.MZ03-01-M13"_s)->text(); };
        const QString before = permit();
        VERIFY_DONE(desk.hand->click(u"situation.permit"_s));
        QTRY_VERIFY(permit() != before);
        VERIFY_DONE(desk.hand->click(u"situation.local"_s));
        QTRY_COMPARE(permit(), before);
    }

    void whatChangedSinceLastTimeStandsOnTopUntilItIsUnderstood()
    {
        Desk desk(Desk::Words::Chinese);
        VERIFY_DONE(open(desk, u"MZ03-01"_s));
        QTRY_VERIFY(desk.window().findChild<QLabel *>(u"guideSince"_s)->isVisible()); // the first time
        VERIFY_DONE(handledAnOlderGuide(desk));

        VERIFY_DONE(reopen(desk));
        QVERIFY(desk.find(u"guideNews"_s));
        QStringList said;
        for (const QLabel *label : desk.find(u"guideNews"_s)->findChildren<QLabel *>())
            said.append(label->text());
        for (const auto &words : {u"江苏省居住证"_s, u"旧的证明"_s, u"5个工作日 → 1个工作日"_s})
            QVERIFY2(said.join(u'\n').contains(words), qPrintable(said.join(u'\n')));
        desk.shot(u"guide-news"_s);

        VERIFY_DONE(desk.hand->click(u"guideUnderstood"_s));
        QTRY_VERIFY(!desk.window().findChild<QWidget *>(u"guideNews"_s));
        VERIFY_DONE(reopen(desk));
        QTRY_VERIFY(desk.window().findChild<QLabel *>(u"guideSince"_s)->isVisible());
        QVERIFY(!desk.window().findChild<QWidget *>(u"guideNews"_s));
    }

    void bothPapersAreOneKeyAway()
    {
        Desk desk;
        VERIFY_DONE(open(desk, u"MZ03-01"_s));
        desk.preferences().setPrinter(u"Counter printer"_s);
        desk.hand->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(desk.papers.printed.size(), 1);
        QCOMPARE(desk.papers.orders.last().kind, PaperKind::Supplement);
        QVERIFY(!desk.papers.orders.last().content.missing.isEmpty());
        QTRY_VERIFY(desk.find(u"guidePrint"_s)->isEnabled());

        desk.hand->press(Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(desk.papers.printed.size(), 2);
        QCOMPARE(desk.papers.orders.last().kind, PaperKind::Guide);
    }

    void aLinkedItemIsOneClickAway()
    {
        Desk desk;
        VERIFY_DONE(open(desk, u"MZ03-01"_s));
        VERIFY_DONE(desk.hand->click(u"guideLink.MZ01"_s));
        VERIFY_DONE(desk.hand->until(u"the other guide is open"_s,
                                     [&] { return desk.intake() && desk.intake()->business().code == "MZ01-01"_L1; }));
    }

private:
    static Result<Done> open(Desk &desk, const QString &business)
    {
        if (!desk.problem.isEmpty())
            return Error{ErrorCode::Internal, {}, desk.problem};
        if (const auto in = desk.logIn(); !in)
            return in.error();
        return desk.openItem(business, business);
    }

    static Result<Done> reopen(Desk &desk)
    {
        desk.hand->press(Qt::Key_K, Qt::ControlModifier);
        return desk.openItem(u"MZ03-01"_s, u"MZ03-01"_s);
    }

    // As this person would have left it with last year's version of the item.
    static Result<Done> handledAnOlderGuide(Desk &desk)
    {
        ItemSpec item = desk.intake()->item();
        BusinessSpec business = desk.intake()->business();
        item.version = u"0.9.0"_s;
        business.limit.promisedDays = 5;
        business.materials.removeLast();
        business.materials[0].copies = 2;
        business.materials[1].name = u"旧的证明"_s;
        business.refusalConditions.removeLast();
        const auto kept = desk.services().guides.learnt(item, business);
        return desk.hand->until(u"it is kept"_s, [kept] { return kept.isFinished(); });
    }

    static bool isInView(const QScrollArea &scroll, const QString &title)
    {
        for (const QWidget *card : scroll.widget()->findChildren<QWidget *>()) {
            if (card->accessibleName() != title || !card->inherits("yichuang::Card"))
                continue;
            const QPoint top = card->mapTo(scroll.viewport(), QPoint());
            return top.y() >= 0 && top.y() < scroll.viewport()->height() - 20;
        }
        return false;
    }
};

YICHUANG_TEST(GuideTest)
#include "tst_guide.moc"
