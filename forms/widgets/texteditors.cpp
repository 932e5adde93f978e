// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of what is typed freely: text, long text, numbers and amounts.
#include "forms/widgets/lineedits.h"

#include "forms/widgets/controls.h"

#include "core/money.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A number, or the text as it stands, so that the form can say what is wrong with it.
QJsonValue numberOrText(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return text.isEmpty() ? QJsonValue() : ok && !text.contains(u'e', Qt::CaseInsensitive) ? QJsonValue(value) : QJsonValue(text);
}

void showAmount(QLineEdit *line, const QJsonValue &value)
{
    const bool isNumber = value.isDouble();
    const Money money = isNumber ? Money::fromYuan(value.toDouble()) : Money();
    showInLine(line, isNumber ? money.text() : value.toString());
    line->setToolTip(isNumber ? money.capitals() : QString());
}

} // namespace

FieldEditor textEditor(const EditorOrder &order, QWidget *parent)
{
    QLineEdit *line = makeLine(order, parent);
    followLine(line, [](const QString &text) { return cleanText(text, Lines::One); }, {},
               [changed = order.changed](const QString &text) { changed(textOrNull(text)); });
    return {line, line, order.field.maxLength > 60, [line](const QJsonValue &value) { showInLine(line, value.toString()); },
            {}, {}, [line](bool readOnly) { line->setReadOnly(readOnly); }};
}

FieldEditor longTextEditor(const EditorOrder &order, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(order.name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(order.place == EditorOrder::Place::Cell ? Theme::controlHeight() : 88);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit, changed = order.changed] {
        const QString text = edit->toPlainText();
        const QString clean = cleanText(text, Lines::Many);
        if (clean != text) {
            const QSignalBlocker quiet(edit);
            edit->setPlainText(clean);
            edit->moveCursor(QTextCursor::End);
        }
        changed(textOrNull(clean));
    });
    const auto show = [edit](const QJsonValue &value) {
        if (edit->toPlainText() == value.toString())
            return;
        const QSignalBlocker quiet(edit);
        edit->setPlainText(value.toString());
    };
    return {edit, edit, true, show, {}, {}, [edit](bool readOnly) { edit->setReadOnly(readOnly); }};
}

FieldEditor numberEditor(const EditorOrder &order, QWidget *parent)
{
    QLineEdit *line = makeLine(order, parent);
    line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    const auto tidy = [](const QString &text) { return halfWidth(cleanText(text, Lines::One)).remove(u' ').remove(u','); };
    followLine(line, tidy, {}, [changed = order.changed](const QString &text) { changed(numberOrText(text)); });
    const int decimals = order.field.decimals;
    const auto show = [line, decimals](const QJsonValue &value) {
        showInLine(line, value.isDouble() ? plainNumber(value.toDouble(), decimals) : value.toString());
    };
    return {line, line, false, show, {}, {}, [line](bool readOnly) { line->setReadOnly(readOnly); }};
}

FieldEditor moneyEditor(const EditorOrder &order, QWidget *parent)
{
    QLineEdit *line = makeLine(order, parent);
    line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    line->setAlignment(Qt::AlignRight);
    const auto read = [](const QString &text) {
        const std::optional<Money> money = Money::parse(text);
        return text.isEmpty() ? QJsonValue() : money ? QJsonValue(money->yuan()) : QJsonValue(text);
    };
    const auto tidy = [](const QString &text) { return halfWidth(cleanText(text, Lines::One)).remove(u' '); };
    followLine(line, tidy, {}, [line, read, changed = order.changed](const QString &text) {
        const QJsonValue value = read(text);
        line->setToolTip(value.isDouble() ? Money::fromYuan(value.toDouble()).capitals() : QString());
        changed(value);
    });
    return {line, line, false, [line](const QJsonValue &value) { showAmount(line, value); }, {},
            [line, read] { showAmount(line, read(line->text())); },
            [line](bool readOnly) { line->setReadOnly(readOnly); }};
}

} // namespace yichuang
