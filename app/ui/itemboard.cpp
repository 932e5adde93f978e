// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemboard.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/pill.h"
#include "ui/retire.h"
#include "ui/words.h"
#include "ui/wrapbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Columns = 2;

} // namespace

ItemBoard::ItemBoard(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(Theme::space(3));
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
    build();
}

void ItemBoard::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            retire(widget);
        std::unique_ptr<QLayoutItem>(item).reset();
    }
    QStringList departments;
    QHash<QString, QList<const ItemEntry *>> entries;
    for (const ItemEntry &entry : m_catalogue.entries()) {
        if (!departments.contains(entry.department))
            departments.append(entry.department);
        entries[entry.department].append(&entry);
    }
    int place = 0;
    for (const QString &department : departments) {
        m_grid->addWidget(makeDepartment(department, entries.value(department)), place / Columns, place % Columns,
                          Qt::AlignTop);
        ++place;
    }
}

QWidget *ItemBoard::makeDepartment(const QString &department, const QList<const ItemEntry *> &entries)
{
    const QString chinese = entries.first()->departmentName;
    auto *card = new Card(chinese.isEmpty() ? tr("Without department") : words::department(department, chinese),
                          this);
    card->body()->setSpacing(0);
    for (const ItemEntry *entry : entries) {
        if (entry->health != ItemEntry::Health::Good) {
            card->body()->addWidget(makeUnusable(*entry, card));
            continue;
        }
        for (const ItemEntry::Business &business : entry->businesses)
            card->body()->addWidget(makeBusiness(*entry, business, card));
    }
    return card;
}

QWidget *ItemBoard::makeBusiness(const ItemEntry &entry, const ItemEntry::Business &business, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    auto *button = new WrapButton(u"item."_s + business.code, words::named(business.name, business.english),
                                  Icon::ChevronRight, row);
    button->setToolTip(u"%1 · %2"_s.arg(words::named(entry.name, entry.english), business.code));
    connect(button, &QPushButton::clicked, this,
            [this, item = entry.code, code = business.code] { Q_EMIT chosen(item, code); });
    across->addWidget(button, 1);
    if (business.isInstant)
        across->addWidget(new Pill(tr("at once"), Pill::Tone::Good, row));
    return row;
}

QWidget *ItemBoard::makeUnusable(const ItemEntry &entry, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(Theme::space(2), Theme::space(1), 0, Theme::space(1));
    across->addWidget(makeIconLabel(Icon::Warn, 18, Theme::Colour::Warn, box), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const QString name = words::named(entry.name, entry.english);
    column->addWidget(makeLabel("soft", tr("%1 (cannot be opened)").arg(name.isEmpty() ? entry.code : name), box));
    column->addWidget(makeText("warning", entry.problem, box));
    across->addLayout(column, 1);
    return box;
}

void ItemBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
