// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/formview.h"

#include "forms/widgets/composition.h"
#include "forms/widgets/fieldcell.h"
#include "forms/widgets/sectioncard.h"
#include "forms/widgets/sectionnav.h"
#include "forms/widgets/tableeditor.h"
#include "forms/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int TwoColumnsFrom = 620;
constexpr int CitizenNumberLength = 18;
constexpr int HeadingRoom = 56; ///< so that the first field of a card brings its heading along

} // namespace

FormView::FormView(FormState &state, const QStringList &sections, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_wanted(sections)
    , m_factory(state, DivisionTree::load())
    , m_composition(new Composition(this))
    , m_nav(new SectionNav(this))
    , m_scroll(new QScrollArea(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(4));
    auto *side = new QVBoxLayout;
    side->addWidget(m_nav);
    side->addStretch();
    row->addLayout(side);
    row->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this); // its width decides on the columns
    m_messages.setSingleShot(true);
    connect(&m_messages, &QTimer::timeout, this, &FormView::showMessages);
    connect(m_nav, &SectionNav::sectionChosen, this, [this](int index) {
        const Part &part = m_parts.at(std::size_t(index));
        m_scroll->verticalScrollBar()->setValue(part.card->y());
        focusField(part.fields.isEmpty() ? QString() : m_state.form().path(SlotRef::field(part.fields.first())));
        m_nav->setCurrent(index);
    });
    connect(qApp, &QApplication::focusChanged, this, &FormView::focusMoved);
    const auto key = [this](Qt::Key which, int by) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | which), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { gotoSection(by); });
    };
    key(Qt::Key_PageDown, 1);
    key(Qt::Key_PageUp, -1);
    build();
}

FormView::~FormView()
{
    // Children go before us and would still tell of their focus.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormView::build()
{
    m_parts.clear();
    m_cells.clear();
    m_tables.clear();
    m_slotOf.clear();
    m_partOf.clear();
    auto *page = new QWidget;
    setLook(page, "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(4));
    m_page = page;
    m_column = column;

    const QList<Section> &sections = m_state.form().definition().sections();
    QStringList titles;
    for (int i = 0; i < int(sections.size()); ++i) {
        if (!m_wanted.isEmpty() && !m_wanted.contains(sections.at(i).key))
            continue;
        const QString title = sections.at(i).text(m_state.language());
        Part part;
        part.section = i;
        part.card = new SectionCard(title, page);
        for (int slot = 0; slot < m_state.form().slotCount(); ++slot) {
            if (m_state.form().sectionOf(slot) == i) {
                part.fields.append(slot);
                m_partOf.insert(slot, int(m_parts.size()));
            }
        }
        column->addWidget(part.card);
        titles.append(title);
        m_parts.push_back(std::move(part));
    }
    column->addStretch();
    m_nav->setTitles(titles);
    for (Part &part : m_parts)
        buildPart(part);
    m_scroll->setWidget(page); // deletes the page before, if there was one
    m_columns = 0;
    for (auto it = m_origins.cbegin(); it != m_origins.cend(); ++it) {
        if (FieldCell *cell = m_cells.value(m_state.form().find(it.key()).slot))
            cell->setOrigin(it.value());
    }
    refresh();
    chainTabs();
}

void FormView::buildPart(Part &part)
{
    for (const int slot : std::as_const(part.fields))
        addField(part, slot);
}

void FormView::addField(Part &part, int slot)
{
    const SlotRef ref = SlotRef::field(slot);
    const Field &field = m_state.form().field(ref);
    auto *cell = new FieldCell(field, m_state.language(), part.card->panel());
    FieldEditor editor;
    if (field.isTable()) {
        const auto changed = [this](const QList<SlotRef> &refs, SlotRef at) { apply(refs, at); };
        auto *table = new TableEditor(m_factory, slot, changed, cell);
        m_tables.insert(slot, table);
        editor = {table, table, true, [table](const QJsonValue &) { table->refresh(); }};
    } else {
        editor = FieldEditor::create(m_factory.order(ref, EditorOrder::Place::Card,
                                                     [this, ref](const QJsonValue &value) { typed(ref, value); }),
                                     cell);
    }
    const bool locked = field.readOnly || field.isComputed() || m_readOnly;
    if (locked && editor.setReadOnly)
        editor.setReadOnly(true);
    else if (locked && (!field.isTable() || m_readOnly))
        editor.widget->setEnabled(false);
    cell->setEditor(std::move(editor));
    if (field.isComputed())
        cell->setComputed();
    m_cells.insert(slot, cell);
    m_slotOf.insert(cell, slot);
    part.card->add(cell, cell->isWide());
}

void FormView::typed(SlotRef ref, const QJsonValue &value)
{
    FieldCell *cell = m_cells.value(ref.slot);
    if (!cell->origin().isEmpty()) {
        cell->setOrigin({});
        m_origins.remove(m_state.form().path(ref));
        Q_EMIT originDropped(m_state.form().path(ref));
    }
    apply(m_state.set(ref, value), ref);
}

void FormView::apply(const QList<SlotRef> &changed, SlotRef typedAt)
{
    if (changed.isEmpty() && typedAt.isValid())
        return;
    for (const SlotRef &ref : changed) {
        if (TableEditor *table = m_tables.value(ref.slot); table && ref.isCell()) {
            if (ref != typedAt && (!typedAt.isValid() || typedAt.slot != ref.slot))
                table->refreshCell(ref);
            continue;
        }
        if (m_cells.contains(ref.slot))
            showField(ref.slot, ref != typedAt);
    }
    layOut();
    if (!typedAt.isValid())
        chainTabs(); // rows came or went
    m_messages.start(0);
    Q_EMIT this->changed();
}

void FormView::showField(int slot, bool withValue)
{
    const SlotRef ref = SlotRef::field(slot);
    FieldCell *cell = m_cells.value(slot);
    const bool visible = m_state.isVisible(ref);
    if (visible == cell->isHidden()) {
        cell->setVisible(visible);
        m_parts.at(std::size_t(m_partOf.value(slot))).isDirty = true;
    }
    cell->setRequired(m_state.isRequired(ref));
    if (cell->editor().offer)
        cell->editor().offer(m_state.offeredOptions(ref));
    if (withValue)
        cell->editor().show(m_state.value(ref));
}

void FormView::refresh()
{
    setUpdatesEnabled(false);
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        showField(it.key(), true);
    for (Part &part : m_parts)
        part.isDirty = true;
    layOut();
    chainTabs();
    setUpdatesEnabled(true);
    showMessages();
}

int FormView::columnsNow() const
{
    return m_scroll->viewport()->width() >= TwoColumnsFrom ? 2 : 1;
}

/// Gives fields that came or went their place, without the field one types in moving on the screen.
void FormView::layOut()
{
    const int columns = columnsNow();
    const bool all = columns != m_columns;
    m_columns = columns;
    bool any = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts.at(i);
        const bool visible = m_state.isSectionVisible(part.section);
        const bool turned = visible == part.card->isHidden();
        if (!part.isDirty && !all && !turned)
            continue;
        any = true;
        part.isDirty = false;
        part.card->setVisible(visible);
        m_nav->setSectionVisible(int(i), visible);
        if (visible)
            part.card->layOut(columns);
    }
    QWidget *focus = QApplication::focusWidget();
    if (!any || !focus || !m_page->isAncestorOf(focus))
        return;
    const int before = focus->mapTo(m_page, QPoint()).y();
    m_column->activate();
    const int after = focus->mapTo(m_page, QPoint()).y();
    if (after != before)
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + after - before);
}

bool FormView::isShown(int slot, const FieldCell *cell) const
{
    if (m_showAll || cell->wasLeft())
        return true;
    const SlotRef ref = SlotRef::field(slot);
    if (m_state.isEmpty(ref))
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool isTypedIn = focus && cell->isAncestorOf(focus);
    const bool isWholeNumber = m_state.form().field(ref).type == FieldType::IdNumber
                               && m_state.value(ref).toString().size() >= CitizenNumberLength;
    return !isTypedIn || isWholeNumber;
}

void FormView::showMessages()
{
    const Findings findings = m_state.findings();
    QHash<QString, const Finding *> worst;
    QHash<QString, QStringList> sentences;
    for (const Finding &finding : findings) {
        const Finding *&known = worst[finding.field];
        if (!known || int(finding.level) < int(known->level))
            known = &finding;
        if (!finding.message.isEmpty())
            sentences[finding.field].append(finding.message);
    }
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        const QString path = m_state.form().path(SlotRef::field(it.key()));
        const Finding *finding = worst.value(path);
        const bool shown = finding && isShown(it.key(), it.value());
        it.value()->setMessage(shown ? sentences.value(path).join(u'\n') : QString(),
                               shown ? finding->level : Finding::Level::Block);
    }
    for (TableEditor *table : std::as_const(m_tables))
        table->setFindings(findings);
    for (Part &part : m_parts)
        updateProgress(part, findings);
}

void FormView::updateProgress(Part &part, const Findings &findings)
{
    int all = 0;
    int filled = 0;
    for (const int slot : std::as_const(part.fields)) {
        const SlotRef ref = SlotRef::field(slot);
        if (!m_state.isVisible(ref) || m_state.form().field(ref).isComputed())
            continue;
        if (m_state.isEmpty(ref) && !m_state.isRequired(ref))
            continue; // what may stay empty is not missing
        ++all;
        filled += m_state.isEmpty(ref) ? 0 : 1;
    }
    const QString start = m_state.form().definition().sections().at(part.section).key + u'.';
    int wrong = 0;
    for (const Finding &finding : findings) {
        if (finding.level != Finding::Level::Block || !finding.field.startsWith(start))
            continue;
        const int slot = m_state.form().find(finding.field).slot;
        const FieldCell *cell = m_cells.value(slot);
        wrong += cell && isShown(slot, cell) ? 1 : 0;
    }
    m_nav->setProgress(int(&part - m_parts.data()), filled, all, wrong);
}

void FormView::focusMoved(QWidget *old, QWidget *now)
{
    const int left = old ? slotOf(old) : -1;
    const int entered = now ? slotOf(now) : -1;
    if (TableEditor *table = m_tables.value(left))
        table->cellLeft(old);
    const QWidget *popup = QApplication::activePopupWidget();
    if (left >= 0 && left != entered && !popup && now) {
        FieldCell *cell = m_cells.value(left);
        cell->setWasLeft();
        if (cell->editor().settle)
            cell->editor().settle();
        m_messages.start(0);
    } else if (left >= 0 && m_tables.contains(left)) {
        m_messages.start(0);
    }
    QWidget *typing = entered >= 0 ? now : nullptr;
    if (m_filtered && m_filtered != typing)
        m_filtered->removeEventFilter(this);
    m_filtered = typing;
    m_composition->follow(typing);
    if (!typing)
        return;
    typing->installEventFilter(this);
    bringIntoView(typing);
    m_lastFocused = entered;
    m_nav->setCurrent(m_partOf.value(entered));
}

void FormView::bringIntoView(QWidget *widget)
{
    QWidget *cell = m_cells.value(slotOf(widget));
    if (cell && cell->height() < m_scroll->viewport()->height() / 2)
        m_scroll->ensureWidgetVisible(cell, 0, HeadingRoom);
    for (QWidget *up = widget->parentWidget(); up && up != m_page; up = up->parentWidget()) {
        auto *table = qobject_cast<QScrollArea *>(up);
        if (!table)
            continue;
        // The whole cell, its beginning above all; ensureWidgetVisible() is content with the cursor.
        const QPoint at = widget->mapTo(table->widget(), QPoint());
        table->ensureVisible(at.x() + widget->width(), at.y(), Theme::space(6), 0);
        table->ensureVisible(at.x(), at.y(), Theme::space(6), 0);
    }
    m_scroll->ensureWidgetVisible(widget, 0, Theme::space(6));
}

int FormView::slotOf(const QWidget *widget) const
{
    for (const QWidget *up = widget; up && up != this; up = up->parentWidget()) {
        if (const auto found = m_slotOf.constFind(up); found != m_slotOf.constEnd())
            return *found;
    }
    return -1;
}

} // namespace yichuang
