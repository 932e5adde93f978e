// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/divisionpicker.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/fieldeditor.h"
#include "forms/widgets/filtercombo.h"
#include "forms/widgets/segmented.h"

#include <QFutureWatcher>
#include <QGridLayout>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto Province = "32"_L1;
constexpr auto PracticeCity = "3299"_L1;
constexpr auto Inside = "in"_L1;
constexpr auto Elsewhere = "out"_L1;
constexpr int CountyDigits = 6;
constexpr auto Slashes = "/\u3001\uff0f"; ///< as the key types it with and without a Chinese input method
constexpr int CodeLine = -1;
constexpr int NameRoom = 40; ///< what the name of a village needs beyond the least a box takes

} // namespace

DivisionPicker::DivisionPicker(const QString &name, const QString &region, QFuture<DivisionTree> tree, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_region(region)
    , m_future(std::move(tree))
    , m_where(new Segmented({{Inside, tr("Jiangsu (/)"), {}}, {Elsewhere, tr("Elsewhere (//)"), {}}}, this))
    , m_code(new QLineEdit(this))
    , m_address(new QLineEdit(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space(2));
    m_where->setObjectName(name + u".where"_s);
    m_where->setValue(Inside);
    const std::array texts{tr("City"), tr("County"), tr("Township"), tr("Village")};
    for (int level = 0; level < int(m_levels.size()); ++level) {
        auto *combo = new FilterCombo(this);
        combo->setObjectName(name + u".%1"_s.arg(level + 1));
        combo->lineEdit()->setPlaceholderText(texts.at(level));
        connect(combo, &FilterCombo::chosen, this, [this, level](const QString &code) { choose(level, code); });
        followSlash(combo->lineEdit(), level);
        m_levels.at(level) = combo;
    }
    m_code->setObjectName(name + u".code"_s);
    m_code->setPlaceholderText(tr("6-digit code"));
    m_code->setMaxLength(CountyDigits);
    m_address->setObjectName(name + u".address"_s);
    m_address->setPlaceholderText(tr("Province, city, county, town, village"));
    layOut(false);
    setAccessibleGroupName({});
    connect(m_where, &Segmented::valueChanged, this, [this](const QString &where) { crossOver(where == Elsewhere); });
    followSlash(m_code, CodeLine);
    connect(m_code, &QLineEdit::textChanged, this, &DivisionPicker::typed);
    connect(m_address, &QLineEdit::textChanged, this, &DivisionPicker::typed);
    setElsewhere(false);
    if (m_future.isFinished()) {
        arrive();
        return;
    }
    auto *watcher = new QFutureWatcher<DivisionTree>(this);
    connect(watcher, &QFutureWatcher<DivisionTree>::finished, this, &DivisionPicker::arrive);
    watcher->setFuture(m_future);
}

/// One line where there is room, three where there is not. What is hidden leaves the grid, or its place would stay.
void DivisionPicker::layOut(bool isNarrow)
{
    m_isNarrow = isNarrow;
    const bool elsewhere = m_where->value() == Elsewhere;
    while (QLayoutItem *item = m_grid->takeAt(0))
        const std::unique_ptr<QLayoutItem> owned(item);
    m_grid->addWidget(m_where, 0, 0, 1, isNarrow ? 2 : 1, Qt::AlignLeft);
    if (elsewhere) {
        m_grid->addWidget(m_code, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
        m_grid->addWidget(m_address, isNarrow ? 1 : 0, isNarrow ? 1 : 2, 1, isNarrow ? 1 : 3);
    }
    for (int level = 0; !elsewhere && level < int(m_levels.size()); ++level)
        m_grid->addWidget(m_levels.at(level), isNarrow ? 1 + level / 2 : 0, isNarrow ? level % 2 : 1 + level);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, isNarrow ? (column < 2 ? 1 : 0) : column == 0 ? 0 : 3);
}

QWidget *DivisionPicker::firstLevel() const
{
    return m_levels.front();
}

QWidget *DivisionPicker::entrance() const
{
    if (m_where->value() == Elsewhere)
        return m_code;
    FilterCombo *deepest = m_levels.front();
    for (FilterCombo *level : m_levels) {
        if (level->isEnabled())
            deepest = level;
        if (level->isEnabled() && level->value().isEmpty())
            break;
    }
    return deepest;
}

QSize DivisionPicker::minimumSizeHint() const
{
    return {std::min(240, QWidget::minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void DivisionPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int oneLine = m_where->sizeHint().width() + 4 * (m_levels.front()->minimumSizeHint().width() + NameRoom);
    if (const bool isNarrow = width() < oneLine; isNarrow != m_isNarrow) {
        layOut(isNarrow);
        updateGeometry();
    }
}

void DivisionPicker::setAccessibleGroupName(const QString &name)
{
    setAccessibleName(name);
    const auto join = [&name](const QString &part) { return name.isEmpty() ? part : name + u", "_s + part; };
    m_where->setAccessibleGroupName(join(tr("where")));
    for (FilterCombo *combo : m_levels)
        combo->setAccessibleName(join(combo->lineEdit()->placeholderText()));
    m_code->setAccessibleName(join(m_code->placeholderText()));
    m_address->setAccessibleName(join(m_address->placeholderText()));
}

void DivisionPicker::arrive()
{
    if (m_future.isValid() && m_future.resultCount() > 0)
        m_tree = m_future.result();
    const bool wasEnteredEarly = m_levels.front()->hasFocus() && m_levels.front()->currentText().isEmpty();
    setValue(m_value);
    if (wasEnteredEarly)
        entrance()->setFocus(Qt::TabFocusReason);
}

void DivisionPicker::setElsewhere(bool elsewhere)
{
    m_where->setValue(elsewhere ? Elsewhere : Inside);
    for (FilterCombo *combo : m_levels)
        combo->setVisible(!elsewhere);
    m_code->setVisible(elsewhere);
    m_address->setVisible(elsewhere);
    layOut(m_isNarrow);
}

void DivisionPicker::crossOver(bool elsewhere)
{
    setValue({});
    setElsewhere(elsewhere);
    tell({});
}

/// As in a path: one leads up to the cities, one more out of the province; no name and no code begins with it.
void DivisionPicker::followSlash(QLineEdit *line, int level)
{
    connect(line, &QLineEdit::textEdited, this, [this, level](const QString &text) {
        if (text.size() != 1 || !QString::fromUtf8(Slashes).contains(text))
            return;
        // Not before the list below the line has seen that nothing fits.
        QMetaObject::invokeMethod(this, [this, level] { goUp(level); }, Qt::QueuedConnection);
    });
}

void DivisionPicker::goUp(int level)
{
    if (level > 0)
        return m_levels.front()->setFocus(Qt::TabFocusReason); // the level left goes back to what it said
    crossOver(level == 0);
    entrance()->setFocus(Qt::TabFocusReason);
}

void DivisionPicker::fill(int level, const QString &parent)
{
    QList<FilterCombo::Entry> entries;
    if (level == 0 && DivisionTree::isPractice(m_region))
        entries.append({PracticeCity, m_tree.name(PracticeCity)});
    for (const DivisionTree::Place &place : parent.isEmpty() ? QList<DivisionTree::Place>() : m_tree.children(parent))
        entries.append({place.code, place.name});
    m_levels.at(level)->setValue({});
    m_levels.at(level)->setEntries(entries);
    m_levels.at(level)->setEnabled(!entries.isEmpty());
}

void DivisionPicker::showPlace(const QString &code)
{
    const QStringList path = DivisionTree::levels(code); // province first
    for (int level = 0; level < int(m_levels.size()); ++level) {
        fill(level, level == 0 ? QString(Province) : path.value(level));
        m_levels.at(level)->setValue(path.value(level + 1));
    }
}

void DivisionPicker::setValue(const QString &value)
{
    m_value = value;
    const QSignalBlocker quietCode(m_code);
    const QSignalBlocker quietAddress(m_address);
    const bool elsewhere = DivisionTree::isElsewhere(value);
    setElsewhere(elsewhere);
    m_code->setText(elsewhere ? value.section(u' ', 0, 0) : QString());
    m_address->setText(elsewhere ? value.section(u' ', 1) : QString());
    if (!elsewhere && !m_tree.isEmpty())
        showPlace(value.isEmpty() ? m_region : value);
}

void DivisionPicker::choose(int level, const QString &code)
{
    for (int below = level + 1; below < int(m_levels.size()); ++below)
        fill(below, below == level + 1 ? code : QString());
    QString deepest = code;
    if (code.isEmpty() && level > 0)
        deepest = m_levels.at(level - 1)->value();
    tell(deepest);
}

void DivisionPicker::typed()
{
    const QString code = halfWidth(m_code->text()).remove(u' ');
    if (code != m_code->text()) {
        const QSignalBlocker quiet(m_code);
        m_code->setText(code);
    }
    tell(DivisionTree::joinElsewhere(code, cleanText(m_address->text(), Lines::One)));
}

void DivisionPicker::tell(const QString &value)
{
    m_value = value;
    Q_EMIT valueChanged(value);
}

FieldEditor divisionEditor(const EditorOrder &order, QWidget *parent)
{
    auto *picker = new DivisionPicker(order.name, order.region, order.divisions, parent);
    QObject::connect(picker, &DivisionPicker::valueChanged, picker, [changed = order.changed](const QString &value) {
        changed(value.isEmpty() ? QJsonValue() : QJsonValue(value));
    });
    return {picker, picker->firstLevel(), true, [picker](const QJsonValue &value) { picker->setValue(value.toString()); }, {}, {}, {}};
}

} // namespace yichuang
