// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"

#include "forms/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MaximumListHeight = 420;

} // namespace

SearchBox::SearchBox(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setLook(m_edit, "search");
    m_edit->setObjectName(u"search"_s);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    QLabel *lens = makeIconLabel(Icon::Search, 20, Theme::Colour::TextSoft, m_edit);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(Theme::space(3), 0, Theme::space(3), 0);
    inside->addWidget(lens, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the typing stays in the box
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBox::queryChanged);
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
}

QString SearchBox::query() const
{
    return m_edit->text();
}

void SearchBox::setQuery(const QString &text)
{
    m_edit->setText(text);
}

bool SearchBox::isListOpen() const
{
    return m_list->isVisible();
}

void SearchBox::closeList()
{
    m_list->hide();
}

void SearchBox::addHit(const Hit &hit)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, hit.id);
    item->setData(Qt::AccessibleTextRole, QStringList{hit.title, hit.detail, hit.badge}.join(u", "_s));
    if (!hit.isUsable)
        item->setFlags(Qt::NoItemFlags);
    auto *row = new QWidget(m_list);
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeLabel(hit.isUsable ? "strong" : "soft", hit.title, row));
    if (!hit.detail.isEmpty())
        column->addWidget(makeLabel("small", hit.detail, row));
    across->addLayout(column, 1);
    if (!hit.badge.isEmpty())
        across->addWidget(new Pill(hit.badge, Pill::Tone::Info, row));
    m_list->setItemWidget(item, row);
    item->setSizeHint(row->sizeHint() + QSize(0, Theme::space(2)));
}

void SearchBox::setHits(const QList<Hit> &hits)
{
    m_list->clear();
    for (const Hit &hit : hits)
        addHit(hit);
    if (hits.isEmpty() && !m_nothing.isEmpty() && !query().isEmpty())
        addHit({{}, m_nothing, {}, {}, false});
    if (m_list->count() == 0)
        return closeList();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(i);
            break;
        }
    }
    place();
    m_list->show();
    m_list->raise();
}

/// Below the box, over whatever lies there, as a child of the window.
void SearchBox::place()
{
    QWidget *top = window();
    if (m_list->parentWidget() != top)
        m_list->setParent(top);
    int height = 2 * m_list->frameWidth() + 2;
    for (int i = 0; i < m_list->count(); ++i)
        height += m_list->sizeHintForRow(i);
    const QPoint at = m_edit->mapTo(top, QPoint(0, m_edit->height() + 2));
    const int room = std::max(80, top->height() - at.y() - Theme::space(2));
    m_list->setGeometry(QRect(at, QSize(m_edit->width(), std::min({height, room, MaximumListHeight}))));
}

void SearchBox::move(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + by + count) % count;
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled)
            break;
    }
    m_list->setCurrentRow(row);
}

void SearchBox::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString id = item->data(Qt::UserRole).toString();
    closeList();
    Q_EMIT chosen(id);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        closeList();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        if (!isListOpen())
            Q_EMIT queryChanged(query());
        else
            move(1);
        return true;
    case Qt::Key_Up:
        if (isListOpen())
            move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListOpen())
            choose();
        return true;
    case Qt::Key_Escape:
        if (!isListOpen())
            return false;
        closeList();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace yichuang
