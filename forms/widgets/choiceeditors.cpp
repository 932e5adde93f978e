// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of what is chosen and not typed: one of few, one of many, several, yes or no.
#include "forms/widgets/fieldeditor.h"

#include "forms/widgets/filtercombo.h"
#include "forms/widgets/segmented.h"
#include "forms/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
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

/// Check boxes in as many columns as the texts allow.
void layOut(QWidget *box, const QList<QCheckBox *> &boxes)
{
    double longest = 1;
    for (const QCheckBox *check : boxes)
        longest = std::max(longest, widthInCharacters(check->text()));
    const int columns = std::clamp(int(52 / (longest + 3)), 1, 5);
    auto *grid = qobject_cast<QGridLayout *>(box->layout());
    for (int i = 0; i < int(boxes.size()); ++i)
        grid->addWidget(boxes.at(i), i / columns, i % columns);
    grid->setColumnStretch(columns, 1);
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
    auto *box = new QWidget(parent);
    box->setObjectName(order.name);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(0);
    QList<QCheckBox *> boxes;
    for (const Option &option : order.field.options) {
        auto *check = new QCheckBox(option.text(order.language), box);
        check->setObjectName(order.name + u'.' + option.value);
        check->setProperty("value", option.value);
        boxes.append(check);
    }
    for (QCheckBox *check : std::as_const(boxes)) {
        QObject::connect(check, &QCheckBox::toggled, box, [boxes, changed = order.changed] {
            QJsonArray values;
            for (const QCheckBox *each : boxes) {
                if (each->isChecked())
                    values.append(each->property("value").toString());
            }
            changed(values.isEmpty() ? QJsonValue() : QJsonValue(values));
        });
    }
    layOut(box, boxes);
    const auto show = [boxes](const QJsonValue &value) {
        const QJsonArray values = value.toArray();
        for (QCheckBox *check : boxes) {
            const QSignalBlocker quiet(check);
            check->setChecked(values.contains(check->property("value").toString()));
        }
    };
    const auto offer = [boxes](const QList<Option> &options) {
        for (QCheckBox *check : boxes) {
            const QString value = check->property("value").toString();
            const bool offered = std::ranges::any_of(options, [&](const Option &option) { return option.value == value; });
            check->setVisible(offered || check->isChecked());
        }
    };
    return {box, boxes.isEmpty() ? box : boxes.first(), true, show, offer, {}, {}};
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
