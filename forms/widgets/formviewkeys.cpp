// SPDX-License-Identifier: GPL-3.0-or-later
// How the keyboard goes through a form.
#include "forms/widgets/formview.h"

#include "forms/widgets/composition.h"
#include "forms/widgets/divisionpicker.h"
#include "forms/widgets/fieldcell.h"
#include "forms/widgets/sectioncard.h"
#include "forms/widgets/sectionnav.h"
#include "forms/widgets/tableeditor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int NavigationFrom = 860;

/// The widget and what is in it, in the order they were made: that is how they stand.
void collect(QWidget *widget, QList<QWidget *> &out)
{
    // A group that hands the focus to one of its own takes Tab as well: left behind the form it would catch it on its way out.
    const bool isGroup = widget->focusProxy() && widget->isAncestorOf(widget->focusProxy());
    if (isGroup || (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()))
        out.append(widget); // the segments Tab passes over as well: which one it stops at changes
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && !inner->isWindow())
            collect(inner, out);
    }
}

/// A place of several stops is entered where something is left to say; Shift+Tab leads to what stands before that.
QWidget *entrance(QWidget *stop, const QWidget *from)
{
    for (QWidget *up = stop; up; up = up->parentWidget()) {
        if (const auto *picker = qobject_cast<DivisionPicker *>(up))
            return from && picker->isAncestorOf(from) ? stop : picker->entrance();
    }
    return stop;
}

bool isForReading(const QWidget *stop)
{
    const auto *line = qobject_cast<const QLineEdit *>(stop);
    const auto *text = qobject_cast<const QPlainTextEdit *>(stop);
    return (line && line->isReadOnly()) || (text && text->isReadOnly());
}

} // namespace

/// Everything that may take the keyboard, as it stands from top to bottom.
QList<QWidget *> FormView::tabOrder() const
{
    QList<QWidget *> order;
    for (const Part &part : m_parts) {
        for (const int slot : part.fields) {
            if (const TableEditor *table = m_tables.value(slot)) {
                for (QWidget *cell : table->tabChain())
                    collect(cell, order);
            } else {
                collect(m_cells.value(slot)->editor().widget, order);
            }
        }
    }
    return order;
}

void FormView::chainTabs()
{
    const QList<QWidget *> order = tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// The next place to stop at in that direction; null at either end. Enter goes on to what can be filled in, Tab stops at
/// what can only be read as well.
QWidget *FormView::stopAfter(const QWidget *from, Step step) const
{
    QList<QWidget *> order = tabOrder();
    if (step == Step::Back)
        std::ranges::reverse(order);
    if (const QWidget *group = from->parentWidget(); !order.contains(from) && group)
        from = group->focusProxy(); // a segment that was clicked: its group's stop counts
    bool isPast = false;
    for (QWidget *stop : std::as_const(order)) {
        const bool canStop = stop->isVisible() && stop->isEnabled() && stop->focusPolicy() & Qt::TabFocus;
        if (isPast && canStop && !(step == Step::Fill && isForReading(stop)))
            return step == Step::Back ? stop : entrance(stop, from);
        isPast = isPast || stop == from;
    }
    return nullptr;
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        layOut();
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_filtered || (event->type() != QEvent::KeyPress && !isAsked))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool writesLines = qobject_cast<QPlainTextEdit *>(watched);
    if (isAsked) { // Ctrl+Enter ends a long text; no page and no table may take it away
        event->setAccepted(event->isAccepted() || (isEnter && !isPlain && writesLines));
        return event->isAccepted() || QWidget::eventFilter(watched, event);
    }
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isPressed = button && !button->isCheckable(); // "add a row"; choices are made with the blank
    if (!isEnter || isPressed || (isPlain && writesLines) || (!isPlain && !writesLines) || m_composition->isComposing())
        return QWidget::eventFilter(watched, event);

    if (QWidget *next = stopAfter(m_filtered, Step::Fill))
        next->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT endReached();
    return true;
}

bool FormView::focusNextPrevChild(bool next)
{
    const QWidget *focus = QApplication::focusWidget();
    QWidget *stop = focus && m_page->isAncestorOf(focus) ? stopAfter(focus, next ? Step::Next : Step::Back) : nullptr;
    if (!stop)
        return QWidget::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(stop);
    return true;
}

void FormView::gotoSection(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    int at = focus && slotOf(focus) >= 0 ? m_partOf.value(slotOf(focus)) : -1;
    for (at += by; at >= 0 && at < int(m_parts.size()); at += by) {
        const Part &part = m_parts.at(std::size_t(at));
        for (const int slot : part.fields) {
            if (!part.card->isHidden() && focusField(m_state.form().path(SlotRef::field(slot))))
                return;
        }
    }
}

bool FormView::focusField(const QString &path)
{
    const SlotRef ref = m_state.form().find(path);
    if (!ref.isValid() || !m_cells.contains(ref.slot) || !m_state.isVisible(SlotRef::field(ref.slot)))
        return false;
    if (TableEditor *table = m_tables.value(ref.slot)) {
        if (table->focusCell(std::max(ref.row, 0), std::max(ref.column, 0)))
            return true;
        table->tabChain().last()->setFocus(Qt::TabFocusReason); // no row yet: the button that adds one
        return true;
    }
    QWidget *focus = entrance(m_cells.value(ref.slot)->editor().focus, nullptr);
    QList<QWidget *> others;
    collect(m_cells.value(ref.slot)->editor().widget, others);
    for (qsizetype i = 0; focus->isHidden() && i < others.size(); ++i)
        focus = others.at(i);
    if (!focus->isEnabled())
        return false;
    focus->setFocus(Qt::TabFocusReason);
    bringIntoView(focus);
    return true;
}

void FormView::focusFirst()
{
    for (const Part &part : m_parts) {
        for (const int slot : part.fields) {
            const Field &field = m_state.form().field(SlotRef::field(slot));
            if (!field.readOnly && focusField(m_state.form().path(SlotRef::field(slot))))
                return;
        }
    }
}

bool FormView::focusFirstError()
{
    for (const Finding &finding : m_state.findings()) {
        if (finding.level == Finding::Level::Block && focusField(finding.field))
            return true;
    }
    return false;
}

void FormView::showAllErrors()
{
    m_showAll = true;
    for (TableEditor *table : std::as_const(m_tables))
        table->showAll();
    showMessages();
}

void FormView::setOrigin(const QString &path, const QString &source)
{
    if (source.isEmpty())
        m_origins.remove(path);
    else
        m_origins.insert(path, source);
    if (FieldCell *cell = m_cells.value(m_state.form().find(path).slot))
        cell->setOrigin(source);
}

QString FormView::lastFocused() const
{
    return m_lastFocused < 0 ? QString() : m_state.form().path(SlotRef::field(m_lastFocused));
}

void FormView::flush()
{
    m_composition->flush();
}

void FormView::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    build();
}

void FormView::resizeEvent(QResizeEvent *event)
{
    m_nav->setVisible(m_nav->count() > 1 && event->size().width() >= NavigationFrom);
    QWidget::resizeEvent(event);
}

void FormView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_page)
        build(); // values are in the state, labels come anew
}

} // namespace yichuang
