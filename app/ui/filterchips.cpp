// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterchips.h"

#include "forms/widgets/controls.h"
#include "ui/parts/flowlayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

FilterChips::FilterChips(const QString &name, const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setObjectName(name);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(Theme::space(1));
    for (int i = 0; i < int(keys.size()); ++i) {
        auto *chip = makeButton(ButtonKind::Plain, name + u'.' + keys.at(i), {}, this);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        m_group.addButton(chip, i);
        flow->addWidget(chip);
    }
    m_group.setExclusive(true);
    m_group.button(0)->setChecked(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosenChanged(m_keys.at(id)); });
}

QString FilterChips::chosen() const
{
    return m_keys.value(m_group.checkedId());
}

void FilterChips::choose(const QString &key)
{
    if (QAbstractButton *chip = m_group.button(int(m_keys.indexOf(key))))
        chip->setChecked(true);
}

void FilterChips::setText(const QString &key, const QString &text)
{
    QAbstractButton *chip = m_group.button(int(m_keys.indexOf(key)));
    chip->setText(text);
    chip->setAccessibleName(text);
}

} // namespace yichuang
