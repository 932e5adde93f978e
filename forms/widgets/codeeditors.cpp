// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of numbers that are really codes: identity papers, telephones, bank accounts.
#include "forms/widgets/lineedits.h"

#include "forms/widgets/controls.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto CitizenPaper = "111"_L1;

QString onlyOf(const QString &text, QStringView others)
{
    QString out;
    for (const QChar c : halfWidth(text)) {
        if ((c >= u'0' && c <= u'9') || others.contains(c))
            out += c;
    }
    return out;
}

QString lettersAndDigits(const QString &text)
{
    QString out;
    for (const QChar c : halfWidth(text)) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80)
            out += c.toUpper();
        else if (c.unicode() >= 0x80 && c.isPrint() && !c.isSpace())
            out += c; // stays, so that the form can say that it does not belong here
    }
    return out;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

FieldEditor codeEditor(const EditorOrder &order, QWidget *parent, const std::function<QString(const QString &)> &tidy,
                       const std::function<QString(const QString &)> &shape)
{
    QLineEdit *line = makeLine(order, parent);
    line->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    setLook(line, "code");
    followLine(line, tidy, shape, [changed = order.changed](const QString &text) { changed(textOrNull(text)); });
    const auto show = [line, shape](const QJsonValue &value) {
        showInLine(line, shape ? shape(value.toString()) : value.toString());
    };
    return {line, line, false, show, {}, {}, [line](bool readOnly) { line->setReadOnly(readOnly); }};
}

} // namespace

FieldEditor idNumberEditor(const EditorOrder &order, QWidget *parent)
{
    const auto shape = [paper = order.paper](const QString &text) {
        const QString kind = paper ? paper() : QString();
        return kind.isEmpty() || kind == CitizenPaper ? grouped(text, {6, 8, 4}) : text;
    };
    return codeEditor(order, parent, lettersAndDigits, shape);
}

FieldEditor phoneEditor(const EditorOrder &order, QWidget *parent)
{
    return codeEditor(order, parent, [](const QString &text) { return onlyOf(text, u"+-"); }, {});
}

FieldEditor bankAccountEditor(const EditorOrder &order, QWidget *parent)
{
    return codeEditor(order, parent, lettersAndDigits, [](const QString &text) { return grouped(text, {4}); });
}

FieldEditor FieldEditor::create(const EditorOrder &order, QWidget *parent)
{
    switch (order.field.type) { // no default: -Werror=switch finds what a new type forgets
    case FieldType::Text:
        return textEditor(order, parent);
    case FieldType::LongText:
        return longTextEditor(order, parent);
    case FieldType::Number:
        return numberEditor(order, parent);
    case FieldType::Money:
        return moneyEditor(order, parent);
    case FieldType::Date:
        return dateEditor(order, parent);
    case FieldType::Month:
        return monthEditor(order, parent);
    case FieldType::Choice:
        return choiceEditor(order, parent);
    case FieldType::MultiChoice:
        return multiChoiceEditor(order, parent);
    case FieldType::YesNo:
        return yesNoEditor(order, parent);
    case FieldType::Division:
        return divisionEditor(order, parent);
    case FieldType::IdNumber:
        return idNumberEditor(order, parent);
    case FieldType::Phone:
        return phoneEditor(order, parent);
    case FieldType::BankAccount:
        return bankAccountEditor(order, parent);
    case FieldType::Table:
        break; // TableEditor
    }
    return {};
}

} // namespace yichuang
