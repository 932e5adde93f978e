// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/multichoice.h"

#include "forms/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LineInCharacters = 52;
constexpr int MostColumns = 5;

double widthInCharacters(const QString &text)
{
    double out = 0;
    for (const QChar c : text)
        out += c.unicode() < 0x2e80 ? 0.5 : 1.0;
    return out;
}

} // namespace

MultiChoice::MultiChoice(const QString &name, const QList<Option> &options, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(0);
    for (const Option &option : options) {
        auto *box = new QCheckBox(QString(option.text).replace(u'&', "&&"_L1), this);
        box->setObjectName(name + u'.' + option.value);
        box->setProperty("value", option.value);
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT valuesChanged(values()); });
        m_boxes.append(box);
    }
    layOut(grid);
    makeStop(0);
}

void MultiChoice::layOut(QGridLayout *grid)
{
    double longest = 1;
    for (const QCheckBox *box : std::as_const(m_boxes))
        longest = std::max(longest, widthInCharacters(box->text()));
    m_columns = std::clamp(int(LineInCharacters / (longest + 3)), 1, MostColumns);
    for (int i = 0; i < int(m_boxes.size()); ++i)
        grid->addWidget(m_boxes.at(i), i / m_columns, i % m_columns);
    grid->setColumnStretch(m_columns, 1);
}

QJsonArray MultiChoice::values() const
{
    QJsonArray ticked;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            ticked.append(box->property("value").toString());
    }
    return ticked;
}

void MultiChoice::setValues(const QJsonArray &values)
{
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(values.contains(box->property("value").toString()));
    }
}

void MultiChoice::offer(const QStringList &values)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setVisible(box->isChecked() || values.contains(box->property("value").toString()));
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        if (!m_boxes.at(i)->isHidden())
            return m_boxes.at(i)->hasFocus() ? void() : makeStop(i);
    }
}

QWidget *MultiChoice::firstBox() const
{
    for (QCheckBox *box : m_boxes) {
        if (!box->isHidden())
            return box;
    }
    return m_boxes.isEmpty() ? nullptr : m_boxes.first();
}

void MultiChoice::makeStop(int index)
{
    for (int i = 0; i < int(m_boxes.size()); ++i)
        m_boxes.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void MultiChoice::step(int from, int by)
{
    for (int to = from + by; to >= 0 && to < int(m_boxes.size()); to += by) {
        if (!m_boxes.at(to)->isHidden())
            return m_boxes.at(to)->setFocus(Qt::TabFocusReason);
    }
}

bool MultiChoice::eventFilter(QObject *watched, QEvent *event)
{
    const int at = int(m_boxes.indexOf(qobject_cast<QCheckBox *>(watched)));
    if (at >= 0 && event->type() == QEvent::FocusIn)
        makeStop(at); // Tab goes on from here
    if (at < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Left:
        return step(at, -1), true;
    case Qt::Key_Right:
        return step(at, 1), true;
    case Qt::Key_Up:
        return step(at, -m_columns), true;
    case Qt::Key_Down:
        return step(at, m_columns), true;
    default:
        break;
    }
    const int number = key->key() - Qt::Key_1;
    if (number < 0 || number > Qt::Key_9 - Qt::Key_1 || number >= m_boxes.size() || m_boxes.at(number)->isHidden())
        return false;
    m_boxes.at(number)->toggle();
    return true;
}

} // namespace yichuang
