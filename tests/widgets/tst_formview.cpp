// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sampleform.h"
#include "walker.h"

#include "forms/widgets/fieldcell.h"
#include "forms/widgets/formsummary.h"
#include "forms/widgets/formview.h"
#include "forms/widgets/sectionnav.h"
#include "forms/widgets/tableeditor.h"
#include "forms/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::SampleForm;

namespace {

constexpr auto GoodNumber = "329999199001011014"_L1;

void show(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not get the keyboard");
}

QString noteAt(const FormView &view, const QString &path)
{
    const auto *note = view.findChild<QLabel *>(path + u".note"_s);
    return note && note->isVisible() ? note->text() : QString();
}

void fill(FormState &state)
{
    state.set(u"applicant.name", u"王小明"_s);
    state.set(u"applicant.idNumber", QString(GoodNumber));
    state.set(u"applicant.phone", u"13800000000"_s);
    state.set(u"applicant.domicile", u"329999100001"_s);
    state.set(u"applicant.address", u"示例路 1 号 2 幢 301 室"_s);
    state.set(u"aid.reasons", QJsonArray{u"illness"_s, u"other"_s});
    state.set(u"aid.otherReason", u"家庭成员长期患病，自付医疗费用较高。"_s);
    state.set(u"aid.expense", 123456.78);
    state.set(u"aid.helped", true);
    const int members = state.form().find(u"household.members").slot;
    for (const QString &name : {u"李芳"_s, u"王一"_s}) {
        const int row = state.addRow(members);
        state.set(SlotRef::cell(members, row, 0), name);
        state.set(SlotRef::cell(members, row, 1), row == 0 ? u"spouse"_s : u"child"_s);
        state.set(SlotRef::cell(members, row, 2), row == 0 ? u"329999199202022027"_s : u"12"_s);
        state.set(SlotRef::cell(members, row, 3), row == 0 ? 34 : 7);
        state.set(SlotRef::cell(members, row, 4), row == 0 ? 2300.5 : 0);
    }
}

} // namespace

/// The form as a whole: what is shown when, and how the keyboard goes through it.
class FormViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Work); }

    void anErrorStandsAtItsFieldOnceItWasLeft()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u" "_s);
        QVERIFY(noteAt(view, u"applicant.name"_s).isEmpty());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

        QTRY_COMPARE(noteAt(view, u"applicant.name"_s), form.state().errorText(form.state().form().find(u"applicant.name")));
        QVERIFY(noteAt(view, u"aid.expense"_s).isEmpty()); // nobody was there

        view.focusField(u"applicant.name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"W"_s);
        QTRY_VERIFY(noteAt(view, u"applicant.name"_s).isEmpty());
    }

    void aWholeIdNumberIsJudgedAtOnce()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusField(u"applicant.idNumber"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"32999919900101101"_s);
        QTRY_VERIFY(noteAt(view, u"applicant.idNumber"_s).isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), u"0"_s); // the check digit is 4
        QTRY_VERIFY(!noteAt(view, u"applicant.idNumber"_s).isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
        QTRY_VERIFY(noteAt(view, u"applicant.idNumber"_s).isEmpty());
        QCOMPARE(form.state().value(u"applicant.birthDate").toString(), u"1990-01-01"_s);
        QCOMPARE(view.findChild<QLineEdit *>(u"applicant.birthDate"_s)->text(), u"1990-01-01"_s);
    }

    void allErrorsAreShownWhenAskedAndTheFirstGetsTheKeyboard()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.showAllErrors();
        QTRY_VERIFY(!noteAt(view, u"applicant.name"_s).isEmpty());
        QVERIFY(!noteAt(view, u"aid.expense"_s).isEmpty());
        QVERIFY(view.focusFirstError());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"applicant.name"_s);
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    }

    void aWarningDoesNotLookLikeAnError()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusField(u"aid.expense"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"200000\t"_s);
        QTRY_VERIFY(!noteAt(view, u"aid.expense"_s).isEmpty());
        QCOMPARE(view.findChild<QWidget *>(u"aid.expense"_s)->property("fault").toString(), u"warn"_s);
    }

    void fieldsAndSectionsComeAndGoWithoutTakingTheFocus()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        auto *other = view.findChild<QWidget *>(u"other.from"_s);
        QVERIFY(!other->isVisible());
        view.focusField(u"aid.helped"_s);
        QWidget *focus = QApplication::focusWidget();

        QTest::keyClick(focus, Qt::Key_1);
        QTRY_VERIFY(other->isVisible());
        QVERIFY(view.isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());
        const auto *scroll = view.findChild<QScrollArea *>();
        const QRect seen = scroll->viewport()->rect();
        QVERIFY(seen.contains(QApplication::focusWidget()->mapTo(scroll->viewport(), QPoint(5, 5))));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QTRY_VERIFY(!other->isVisible());
        QVERIFY(form.state().data().json().value(u"other"_s).toObject().isEmpty());
    }

    void aComputedFieldFollowsAndCannotBeTyped()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusField(u"aid.expense"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"1200"_s);
        auto *monthly = view.findChild<QLineEdit *>(u"aid.monthly"_s);
        QCOMPARE(monthly->text(), u"100.00"_s);
        QVERIFY(monthly->isReadOnly());
    }

    void anOriginIsShownUntilTheValueIsTypedOver()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        form.state().set(u"applicant.name", u"王小明"_s);
        view.refresh();
        view.setOrigin(u"applicant.name"_s, u"身份证"_s);
        QSignalSpy dropped(&view, &FormView::originDropped);
        const auto shown = [&] {
            const auto labels = view.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"身份证"_s) && label->property("look") == u"origin"_s; });
        };
        QVERIFY(shown());
        view.focusField(u"applicant.name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QVERIFY(!shown());
        QCOMPARE(dropped.first().first().toString(), u"applicant.name"_s);
    }

    void enterGoesOnAndStopsAtTheEnd()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        QSignalSpy end(&view, &FormView::endReached);
        view.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"applicant.idType"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"applicant.idNumber"_s);
        QCOMPARE(end.count(), 0);

        view.focusField(u"payee.share"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(end.count(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"payee.share"_s);
    }

    void sectionsAreReachedByKeys()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget()->objectName().startsWith("aid."_L1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"applicant.name"_s);
    }

    void aTableIsFilledWithTheKeyboardAlone()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1366, 700});
        const int slot = form.state().form().find(u"household.members").slot;
        view.focusField(u"household.members"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on "add a row"
        QCOMPARE(form.state().rowCount(slot), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"household.members.0.name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Li\t"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"household.members.0.relation"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"po\t"_s);
        QTest::keyClicks(QApplication::focusWidget(), QString(GoodNumber));
        QCOMPARE(form.state().value(u"household.members.0.name").toString(), u"Li"_s);
        QCOMPARE(form.state().value(u"household.members.0.idNumber").toString(), QString(GoodNumber));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(form.state().rowCount(slot), 2);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"household.members.1.name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Bo"_s);
        QCOMPARE(form.state().value(u"household.count").toDouble(), 3.0);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(form.state().value(u"household.members.0.name").toString(), u"Bo"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"household.members.0.name"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Bo"_s);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(form.state().rowCount(slot), 1);
        QCOMPARE(form.state().value(u"household.members.0.name").toString(), u"Li"_s);
        QVERIFY(QApplication::focusWidget()->objectName().startsWith("household.members.0."_L1));
    }

    void aTableStopsAtItsLimit()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1366, 700});
        const int slot = form.state().form().find(u"household.members").slot;
        auto *table = view.findChild<TableEditor *>(u"household.members"_s);
        for (int i = 0; i < 25; ++i)
            table->addRow();
        QCOMPARE(form.state().rowCount(slot), 20);
        QCOMPARE(table->rowCount(), 20);
        QVERIFY(!view.findChild<QPushButton *>(u"household.members.add"_s)->isEnabled());
    }

    void faultsOfARowStandBelowIt()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1366, 700});
        auto *table = view.findChild<TableEditor *>(u"household.members"_s);
        table->addRow();
        view.focusField(u"household.members.0.idNumber"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"123\t"_s);
        auto *cell = view.findChild<QWidget *>(u"household.members.0.idNumber"_s);
        QTRY_COMPARE(cell->property("fault").toString(), u"bad"_s);
        const SlotRef ref = form.state().form().find(u"household.members.0.idNumber");
        const auto labels = table->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(form.state().errorText(ref)); }));
    }

    void theLanguageChangesAndWhatWasTypedStays()
    {
        SampleForm form;
        FormView view(form.state());
        show(view, {1100, 700});
        view.focusField(u"applicant.name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Wang"_s);
        form.state().setLanguage(Language::English);
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(&view, &event);
        QCOMPARE(view.findChild<QLineEdit *>(u"applicant.name"_s)->text(), u"Wang"_s);
        QCOMPARE(view.findChild<QLineEdit *>(u"applicant.name"_s)->accessibleName(), u"Name"_s);
    }

    void everyControlIsReachedNamedAndReadable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("1366x768") << QSize(1366, 640) << 100;
        QTest::newRow("1366x768 at 200 percent") << QSize(683, 384) << 100;
        QTest::newRow("large letters") << QSize(1366, 640) << 150;
    }
    void everyControlIsReachedNamedAndReadable()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        Theme::apply(*qApp, Theme::Mode::Work, percent);
        SampleForm form;
        fill(form.state());
        FormView view(form.state());
        setLook(&view, "page");
        view.setAttribute(Qt::WA_StyledBackground);
        show(view, size);
        view.showAllErrors();
        for (int pass = 0; pass < 5; ++pass)
            QCoreApplication::processEvents();
        const auto *scroll = view.findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "the form is wider than its window");

        const QStringList faults = test::keyboardFaults(&view) + test::clippedTexts(&view) + test::sameLetterMnemonics(&view);
        view.focusFirst();
        test::keepPicture(&view, u"form-%1-%2"_s.arg(size.width()).arg(percent));
        test::keepPicture(scroll->widget(), u"form-whole-%1-%2"_s.arg(size.width()).arg(percent));
        Theme::apply(*qApp, Theme::Mode::Work);

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theSummaryShowsWhatIsFilledAndMasksWhatIsSensitive()
    {
        SampleForm form;
        fill(form.state());
        FormSummary summary(form.state());
        setLook(&summary, "page");
        summary.setAttribute(Qt::WA_StyledBackground);
        summary.resize(1000, 10);
        summary.show();
        QCOMPARE(summary.findChild<QLabel *>(u"applicant.idNumber"_s)->text(), u"329999********1014"_s);
        QTRY_COMPARE(summary.findChild<QLabel *>(u"applicant.domicile"_s)->text(), u"江苏省 示例市 示例县 示例镇 示例社区居委会"_s);
        QSignalSpy activated(&summary, &FormSummary::fieldActivated);
        QTest::mouseClick(summary.findChild<QPushButton *>(u"aid.change"_s), Qt::LeftButton);
        QCOMPARE(activated.first().first().toString(), u"aid.reasons"_s);
        summary.adjustSize();
        summary.resize(1000, summary.heightForWidth(1000) > 0 ? summary.heightForWidth(1000) : summary.sizeHint().height());
        QCoreApplication::processEvents();
        test::keepPicture(&summary, u"summary"_s);
        const QStringList faults = test::clippedTexts(&summary);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

YICHUANG_TEST(FormViewTest)
#include "tst_formview.moc"
