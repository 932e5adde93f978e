// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/segmented.h"

#include "forms/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yichuang {

Segmented::Segmented(QList<Option> options, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    build();
}

void Segmented::build()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < int(m_options.size()); ++i) {
        const bool first = i == 0;
        const bool last = i == int(m_options.size()) - 1;
        auto *button = new QPushButton(m_options.at(i).text, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", first && last ? u"only"_s : first ? u"first"_s : last ? u"last"_s : u"middle"_s);
        if (!m_options.at(i).tone.isEmpty())
            button->setProperty("tone", m_options.at(i).tone);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    setAccessibleGroupName(m_groupName);
    updateFocus();
}

void Segmented::setOptions(QList<Option> options)
{
    const QString before = value();
    m_options = std::move(options);
    m_chosen = -1;
    build();
    setValue(before);
}

QString Segmented::value() const
{
    return m_chosen < 0 ? QString() : m_options.at(m_chosen).value;
}

void Segmented::setValue(const QString &value)
{
    m_chosen = -1;
    for (int i = 0; i < int(m_options.size()); ++i) {
        if (!value.isEmpty() && m_options.at(i).value == value)
            m_chosen = i;
    }
    updateFocus();
}

void Segmented::setAccessibleGroupName(const QString &name)
{
    m_groupName = name;
    setAccessibleName(name);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setAccessibleName(name.isEmpty() ? button->text() : name + u": "_s + button->text());
}

void Segmented::choose(int index)
{
    m_chosen = (m_allowNone && index == m_chosen) ? -1 : index;
    updateFocus();
    Q_EMIT valueChanged(value());
}

/// One stop for Tab: the chosen button, or the first one.
void Segmented::updateFocus()
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        m_buttons.at(i)->setChecked(i == m_chosen);
        m_buttons.at(i)->setFocusPolicy(i == std::max(m_chosen, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons.isEmpty() ? nullptr : m_buttons.at(std::max(m_chosen, 0)));
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int count = int(m_buttons.size());
    const int at = int(m_buttons.indexOf(qobject_cast<QPushButton *>(watched)));
    int to = -1;
    if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Up)
        to = (at + count - 1) % count;
    else if (key->key() == Qt::Key_Right || key->key() == Qt::Key_Down)
        to = (at + 1) % count;
    else if (key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + count)
        to = key->key() - Qt::Key_1;
    else if ((key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) && m_allowNone && m_chosen >= 0)
        return choose(m_chosen), true;
    if (to < 0 || at < 0)
        return QWidget::eventFilter(watched, event);
    if (to != m_chosen)
        choose(to);
    m_buttons.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace yichuang
