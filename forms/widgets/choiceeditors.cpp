// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of what is chosen and not typed: one of few, one of many, several, yes or no.
#include "forms/widgets/fieldeditor.h"

#include "forms/widgets/filtercombo.h"
#include "forms/widgets/multichoice.h"
#include "forms/widgets/segmented.h"
#include "forms/widgets/theme.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MostSegments = 4;
constexpr int MostSegmentCharacters = 16; ///< of all segments together, Latin letters count half

double widthInCharacters(const QString &text)
{
    double out = 0;
    for (const QChar c : text)
        out += c.unicode() < 0x2e80 ? 0.5 : 1.0;
    return out;
}

bool fitsSegments(const EditorOrder &order)
{
    const QList<Option> &all = order.field.options;
    if (order.place == EditorOrder::Place::Cell || all.size() > MostSegments || all.size() < 2)
        return false;
    double sum = 0;
    for (const Option &option : all)
        sum += widthInCharacters(option.text(order.language)) + 1.0;
    return sum <= MostSegmentCharacters;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QList<Segmented::Option> segmentsOf(const QList<Option> &options, Language language)
{
    QList<Segmented::Option> out;
    for (const Option &option : options)
        out.append({option.value, option.text(language), {}});
    return out;
}

QList<FilterCombo::Entry> entriesOf(const QList<Option> &options, Language language)
{
    QList<FilterCombo::Entry> out;
    for (const Option &option : options)
        out.append({option.value, option.text(language)});
    return out;
}

FieldEditor segmentEditor(const EditorOrder &order, QWidget *parent)
{
    auto *choice = new Segmented(segmentsOf(order.options, order.language), parent);
    choice->setObjectName(order.name);
    choice->setAllowNone(true);
    QObject::connect(choice, &Segmented::valueChanged, choice,
                     [changed = order.changed](const QString &value) { changed(textOrNull(value)); });
    const auto offer = [choice, language = order.language](const QList<Option> &options) {
        choice->setOptions(segmentsOf(options, language));
    };
    return {choice, choice, false, [choice](const QJsonValue &value) { choice->setValue(value.toString()); }, offer, {}, {}};
}

} // namespace

FieldEditor choiceEditor(const EditorOrder &order, QWidget *parent)
{
    if (fitsSegments(order))
        return segmentEditor(order, parent);
    auto *combo = new FilterCombo(parent);
    combo->setObjectName(order.name);
    if (order.place == EditorOrder::Place::Cell)
        setStyleProperty(combo, "place", u"cell"_s);
    combo->setEntries(entriesOf(order.options, order.language));
    QObject::connect(combo, &FilterCombo::chosen, combo,
                     [changed = order.changed](const QString &value) { changed(textOrNull(value)); });
    const auto offer = [combo, language = order.language](const QList<Option> &options) {
        combo->setEntries(entriesOf(options, language));
    };
    return {combo, combo, false, [combo](const QJsonValue &value) { combo->setValue(value.toString()); }, offer, {}, {}};
}

FieldEditor multiChoiceEditor(const EditorOrder &order, QWidget *parent)
{
    QList<MultiChoice::Option> options;
    for (const Option &option : order.field.options)
        options.append({option.value, option.text(order.language)});
    auto *choice = new MultiChoice(order.name, options, parent);
    QObject::connect(choice, &MultiChoice::valuesChanged, choice, [changed = order.changed](const QJsonArray &values) {
        changed(values.isEmpty() ? QJsonValue() : QJsonValue(values));
    });
    const auto offer = [choice](const QList<Option> &offered) {
        QStringList values;
        for (const Option &option : offered)
            values.append(option.value);
        choice->offer(values);
    };
    QWidget *first = choice->firstBox() ? choice->firstBox() : choice;
    return {choice, first, true, [choice](const QJsonValue &value) { choice->setValues(value.toArray()); }, offer, {}, {}};
}

FieldEditor yesNoEditor(const EditorOrder &order, QWidget *parent)
{
    const QString yes = QCoreApplication::translate("yichuang::FieldEditor", "Yes");
    const QString no = QCoreApplication::translate("yichuang::FieldEditor", "No");
    auto *choice = new Segmented({{u"yes"_s, yes, {}}, {u"no"_s, no, {}}}, parent);
    choice->setObjectName(order.name);
    choice->setAllowNone(true);
    QObject::connect(choice, &Segmented::valueChanged, choice, [changed = order.changed](const QString &value) {
        changed(value.isEmpty() ? QJsonValue() : QJsonValue(value == "yes"_L1));
    });
    const auto show = [choice](const QJsonValue &value) {
        choice->setValue(!value.isBool() ? QString() : value.toBool() ? u"yes"_s : u"no"_s);
    };
    return {choice, choice, false, show, {}, {}, {}};
}

} // namespace yichuang
