// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sampleform.h"

#include "forms/model/divisiontree.h"
#include "forms/widgets/divisionpicker.h"
#include "forms/widgets/filtercombo.h"
#include "forms/widgets/formview.h"
#include "forms/widgets/initials.h"
#include "forms/widgets/segmented.h"
#include "forms/widgets/theme.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::SampleForm;

namespace {

/// A form on the screen, with the keyboard.
struct OpenForm
{
    SampleForm form;
    FormView view{form.state()};

    OpenForm()
    {
        view.resize(1100, 700);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window does not get the keyboard");
    }
    QWidget *at(const QString &path)
    {
        auto *widget = view.findChild<QWidget *>(path);
        if (!widget)
            qFatal("no editor %s", qPrintable(path));
        return widget;
    }
    void type(const QString &path, const QString &keys)
    {
        view.focusField(path);
        QTest::keyClicks(QApplication::focusWidget(), keys);
    }
};

/// A key goes to the list of proposals if one is open, as it does on a real screen.
void press(QWidget *widget, Qt::Key key)
{
    QCoreApplication::processEvents();
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : widget, key);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace

/// Every type of field, typed with real key events; the form gets the value.
class EditorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Work); }

    void whatIsTypedIsTheFieldsValue_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << u"applicant.name"_s << u"Wang"_s << QJsonValue(u"Wang"_s);
        QTest::newRow("id number") << u"applicant.idNumber"_s << u"32999919900101101x"_s << QJsonValue(u"32999919900101101X"_s);
        QTest::newRow("id number with blanks") << u"applicant.idNumber"_s << u"329999 19900101 1"_s << QJsonValue(u"329999199001011"_s);
        QTest::newRow("solid date") << u"applicant.birthDate"_s << u"19900101"_s << QJsonValue(u"1990-01-01"_s);
        QTest::newRow("dotted date") << u"applicant.birthDate"_s << u"1990.1.2"_s << QJsonValue(u"1990-01-02"_s);
        QTest::newRow("dashed date") << u"applicant.birthDate"_s << u"1990-01-02"_s << QJsonValue(u"1990-01-02"_s);
        QTest::newRow("half a date") << u"applicant.birthDate"_s << u"1990"_s << QJsonValue(u"1990"_s);
        QTest::newRow("month") << u"aid.since"_s << u"202609"_s << QJsonValue(u"2026-09"_s);
        QTest::newRow("phone") << u"applicant.phone"_s << u"138 0000 0000"_s << QJsonValue(u"13800000000"_s);
        QTest::newRow("money") << u"aid.expense"_s << u"12,345.6"_s << QJsonValue(12345.6);
        QTest::newRow("rubbish for money") << u"aid.expense"_s << u"12a"_s << QJsonValue(u"12a"_s);
        QTest::newRow("number") << u"payee.share"_s << u"12.5"_s << QJsonValue(12.5);
        QTest::newRow("bank account") << u"payee.bankAccountNo"_s << u"6222021234567890"_s << QJsonValue(u"6222021234567890"_s);
        QTest::newRow("long text") << u"applicant.address"_s << u"a b"_s << QJsonValue(u"a b"_s);
    }
    void whatIsTypedIsTheFieldsValue()
    {
        QFETCH(QString, path);
        QFETCH(QString, keys);
        QFETCH(QJsonValue, value);
        OpenForm open;
        QSignalSpy changed(&open.view, &FormView::changed);

        open.type(path, keys);

        QCOMPARE(open.form.state().value(path), value);
        QVERIFY(changed.count() > 0);
    }

    void numbersAreShownInGroupsAndKeptWithout()
    {
        OpenForm open;
        open.type(u"applicant.idNumber"_s, u"32999919900101"_s);
        auto *line = qobject_cast<QLineEdit *>(open.at(u"applicant.idNumber"_s));
        QCOMPARE(line->text(), u"329999 19900101"_s);
        QCOMPARE(line->cursorPosition(), 15);

        line->setCursorPosition(2);
        QTest::keyClicks(line, u"8"_s); // in the middle: the cursor stays behind what was typed
        QCOMPARE(line->text(), u"328999 91990010 1"_s);
        QCOMPARE(line->cursorPosition(), 3);

        open.type(u"payee.bankAccountNo"_s, u"62220212345"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(open.at(u"payee.bankAccountNo"_s))->text(), u"6222 0212 345"_s);
    }

    void anotherPaperIsNotGrouped()
    {
        OpenForm open;
        open.form.state().set(u"applicant.idType", u"414"_s);
        open.view.refresh();
        open.type(u"applicant.idNumber"_s, u"e12345678"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(open.at(u"applicant.idNumber"_s))->text(), u"E12345678"_s);
    }

    void fullWidthDigitsOfAnInputMethodCount()
    {
        OpenForm open;
        open.view.focusField(u"applicant.phone"_s);
        commit(open.at(u"applicant.phone"_s), u"１３８００００００００"_s);
        QCOMPARE(open.form.state().value(u"applicant.phone").toString(), u"13800000000"_s);
    }

    void moneyGetsItsSeparatorsWhenTheFieldIsLeftAndItsCapitalsAtOnce()
    {
        OpenForm open;
        open.type(u"aid.expense"_s, u"1234567.5"_s);
        auto *line = qobject_cast<QLineEdit *>(open.at(u"aid.expense"_s));
        QCOMPARE(line->text(), u"1234567.5"_s);
        QVERIFY(line->toolTip().contains(u"壹佰贰拾叁万"_s));

        QTest::keyClick(line, Qt::Key_Tab);

        QCOMPARE(line->text(), u"1,234,567.50"_s);
        QCOMPARE(open.form.state().value(u"aid.expense").toDouble(), 1234567.5);
    }

    void aDateIsTidiedWhenLeftAndPickedFromTheCalendar()
    {
        OpenForm open;
        open.type(u"applicant.birthDate"_s, u"19900102"_s);
        auto *line = qobject_cast<QLineEdit *>(open.at(u"applicant.birthDate"_s));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(line->text(), u"1990-01-02"_s);

        open.view.focusField(u"applicant.birthDate"_s);
        QTest::keyClick(line, Qt::Key_F4);
        auto *calendar = line->findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(1990, 1, 2));
        Q_EMIT calendar->activated(QDate(1991, 3, 4));
        QVERIFY(!calendar->isVisible());
        QCOMPARE(open.form.state().value(u"applicant.birthDate").toString(), u"1991-03-04"_s);
    }

    void aLongListIsFoundByInitialsOrNumber()
    {
        OpenForm open;
        open.type(u"applicant.idType"_s, u"hkb"_s);
        press(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(open.form.state().value(u"applicant.idType").toString(), u"113"_s);

        auto *combo = qobject_cast<FilterCombo *>(open.at(u"applicant.idType"_s));
        combo->lineEdit()->setText(u"nothing like it"_s);
        QTest::keyClick(combo, Qt::Key_Tab);
        QCOMPARE(combo->currentText(), u"户口簿"_s); // back to the last choice
        QCOMPARE(open.form.state().value(u"applicant.idType").toString(), u"113"_s);
    }

    void theWheelChangesNothing()
    {
        OpenForm open;
        auto *combo = qobject_cast<FilterCombo *>(open.at(u"applicant.idType"_s));
        const QString before = combo->value();
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->value(), before);
    }

    void fewOptionsAreSegmentsAndYesNoIsABool()
    {
        OpenForm open;
        open.view.focusField(u"applicant.sex"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(open.form.state().value(u"applicant.sex").toString(), u"2"_s);

        open.view.focusField(u"aid.helped"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QCOMPARE(open.form.state().value(u"aid.helped"), QJsonValue(true));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(open.form.state().value(u"aid.helped"), QJsonValue(false));
    }

    void severalAnswersAreCheckBoxes()
    {
        OpenForm open;
        QTest::keyClick(open.at(u"aid.reasons.illness"_s), Qt::Key_Space);
        QTest::keyClick(open.at(u"aid.reasons.study"_s), Qt::Key_Space);
        QCOMPARE(open.form.state().value(u"aid.reasons"), QJsonValue(QJsonArray{u"illness"_s, u"study"_s}));
        QTest::keyClick(open.at(u"aid.reasons.illness"_s), Qt::Key_Space);
        QCOMPARE(open.form.state().value(u"aid.reasons"), QJsonValue(QJsonArray{u"study"_s}));
    }

    void pastedControlCharactersDoNotGetIn()
    {
        OpenForm open;
        open.view.focusField(u"applicant.name"_s);
        QGuiApplication::clipboard()->setText(u"王\u0007\u200b小\u202e\r\n明\u0000"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(open.form.state().value(u"applicant.name").toString(), u"王小 明"_s);
    }

    void rareCharactersPass()
    {
        OpenForm open;
        open.view.focusField(u"applicant.name"_s);
        commit(open.at(u"applicant.name"_s), QString::fromUcs4(U"\U00020bb7\U0003007e"));
        QCOMPARE(open.form.state().value(u"applicant.name").toString(), QString::fromUcs4(U"\U00020bb7\U0003007e"));
    }

    void whatIsBeingComposedIsNotLost()
    {
        OpenForm open;
        open.view.focusField(u"applicant.name"_s);
        QWidget *name = open.at(u"applicant.name"_s);
        QInputMethodEvent composing(u"zhangsan"_s, {});
        QApplication::sendEvent(name, &composing);
        QVERIFY(open.form.state().value(u"applicant.name").toString().isEmpty());

        open.view.flush();

        QCOMPARE(open.form.state().value(u"applicant.name").toString(), u"zhangsan"_s);
        open.view.flush();
        QCOMPARE(open.form.state().value(u"applicant.name").toString(), u"zhangsan"_s);
    }

    void losingTheFocusKeepsTheCompositionInItsOwnField()
    {
        OpenForm open;
        open.view.focusField(u"applicant.name"_s);
        QInputMethodEvent composing(u"li"_s, {});
        QApplication::sendEvent(open.at(u"applicant.name"_s), &composing);

        open.view.focusField(u"applicant.address"_s);

        QCOMPARE(open.form.state().value(u"applicant.name").toString(), u"li"_s);
        QVERIFY(open.form.state().isEmpty(open.form.state().form().find(u"applicant.address")));
    }

    void aDivisionIsPickedLevelByLevelByTyping()
    {
        OpenForm open;
        const auto level = [&](int number) {
            return qobject_cast<FilterCombo *>(open.at(u"applicant.domicile.%1"_s.arg(number)));
        };
        QTRY_COMPARE(level(1)->value(), u"3299"_s); // the counter's own county is already there
        QCOMPARE(level(2)->value(), u"329999"_s);
        QVERIFY(open.form.state().isEmpty(open.form.state().form().find(u"applicant.domicile")));

        level(1)->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(level(1), u"njs"_s);
        press(level(1), Qt::Key_Return);
        QCOMPARE(level(1)->value(), u"3201"_s);
        level(2)->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(level(2), u"xwq"_s);
        press(level(2), Qt::Key_Tab);
        QCOMPARE(level(2)->value(), u"320102"_s);
        QVERIFY(level(3)->count() > 3);
        level(3)->setFocus(Qt::TabFocusReason);
        level(3)->lineEdit()->clear();
        commit(level(3), u"梅园"_s);
        press(level(3), Qt::Key_Return);
        QCOMPARE(open.form.state().value(u"applicant.domicile").toString(), u"320102002"_s);
        QVERIFY(level(4)->count() > 3);
    }

    void aDivisionElsewhereIsACodeAndAnAddress()
    {
        OpenForm open;
        auto *where = qobject_cast<Segmented *>(open.at(u"applicant.domicile.where"_s));
        where->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClicks(open.at(u"applicant.domicile.code"_s), u"110105"_s);
        commit(open.at(u"applicant.domicile.address"_s), u"北京市朝阳区"_s);
        QCOMPARE(open.form.state().value(u"applicant.domicile").toString(), u"110105 北京市朝阳区"_s);
    }

    void theTreeOfDivisionsIsWhole()
    {
        const DivisionTree &tree = DivisionTree::standard();
        QCOMPARE(tree.children(u"32"_s).size(), 13);
        QCOMPARE(tree.children(u"3299"_s).size(), 1);
        QVERIFY(tree.children(u"329999"_s).size() >= 2);
        QCOMPARE(tree.name(u"320102000000"_s), u"玄武区"_s);
        QVERIFY(tree.fullName(u"320102002001"_s).startsWith(u"江苏省 南京市 玄武区"_s));
        QCOMPARE(tree.fullName(u"110105 朝阳区"_s), u"朝阳区"_s);
        QCOMPARE(tree.fullName(u"110105"_s), u"110105"_s);
        QCOMPARE(tree.paperName(u"329999100000"_s), u"江苏省示例市示例县示例镇"_s);
        QCOMPARE(tree.fullName(u"329999100"_s), u"江苏省 示例市 示例县 示例镇"_s);
    }

    void initialsAreRead()
    {
        QCOMPARE(pinyinInitials(u"示例镇"_s), u"slz"_s);
        QCOMPARE(pinyinInitials(u"A1 户主"_s), u"a1hz"_s);
    }
};

YICHUANG_TEST(EditorsTest)
#include "tst_editors.moc"
