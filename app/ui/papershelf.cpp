// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papershelf.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/paperpreview.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printerchoice.h"
#include "ui/printtarget.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ListWidth = 330;

} // namespace

PaperShelf::PaperShelf(PaperDesk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_printer(new PrinterChoice(desk.printers(), preferences, this))
    , m_notice(new NoticeLine(this))
    , m_preview(new PaperPreview(this))
{
    auto *list = new QWidget(this);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Theme::space(2));
    m_rows->addWidget(m_printer);
    m_rows->addWidget(m_notice);
    m_rows->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(4));
    QScrollArea *area = scrollPane(list, u"paperList"_s, this);
    area->setMinimumWidth(ListWidth);
    row->addWidget(area, 2);
    row->addWidget(m_preview, 3);
    setTabOrder(m_printer, m_preview);
}

void PaperShelf::setCase(const CaseView &view, const QList<PaperKind> &first)
{
    const bool isOther = m_view.history.record.id != view.history.record.id || m_first != first;
    m_view = view;
    m_first = first;
    if (isOther)
        m_hasPreview = false;
    refresh();
    m_wantsFocus = false;
    if (!m_hasPreview) {
        if (const QList<PaperKind> kinds = papers(); !kinds.isEmpty())
            preview(kinds.first());
    }
}

QList<PaperKind> PaperShelf::papers() const
{
    QList<PaperKind> kinds = m_first;
    for (const PaperKind kind : m_desk.papersOf(m_view)) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

void PaperShelf::focusFirst()
{
    const QList<PaperKind> kinds = papers();
    if (kinds.isEmpty())
        return;
    if (auto *button = m_rowArea->findChild<QPushButton *>(u"paperPrint."_s + paperKindName(kinds.first())))
        button->setFocus(Qt::OtherFocusReason);
}

void PaperShelf::printFirst()
{
    if (const QList<PaperKind> kinds = papers(); !kinds.isEmpty())
        print(kinds.first());
}

void PaperShelf::refresh()
{
    // Only who has the keyboard keeps it: a paper that comes out late takes it from nobody.
    const QWidget *focused = QApplication::focusWidget();
    const QString focusName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    retire(m_rowArea);
    m_rowArea = new QWidget(this);
    auto *column = new QVBoxLayout(m_rowArea);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    for (const PaperKind kind : papers())
        addRow(kind);
    m_rows->insertWidget(0, m_rowArea);
    // Tab visits the papers before the printer, as they stand.
    QWidget *before = m_rowArea;
    for (QPushButton *button : m_rowArea->findChildren<QPushButton *>()) {
        setTabOrder(before, button);
        before = button;
        if (button->objectName() == focusName && !focusName.isEmpty())
            button->setFocus();
    }
    setTabOrder(before, m_printer);
    if (m_wantsFocus && isVisible())
        focusNextPaper();
}

void PaperShelf::focusNextPaper()
{
    QPushButton *last = nullptr;
    for (QPushButton *button : m_rowArea->findChildren<QPushButton *>(QRegularExpression(u"^paperPrint\\."_s))) {
        last = last ? last : button;
        if (button->property("kind") == u"primary"_s) {
            last = button;
            break;
        }
    }
    if (last)
        last->setFocus();
}

void PaperShelf::addRow(PaperKind kind)
{
    const int printed = PaperDesk::timesPrinted(m_view, kind);
    auto *card = new QFrame(m_rowArea);
    setLook(card, "card");
    auto *grid = new QVBoxLayout(card);
    grid->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    grid->setSpacing(Theme::space(1));
    auto *head = new QHBoxLayout;
    head->addWidget(makeText("strong", paperKindLabel(kind), card), 1);
    if (copiesOf(kind) > 1)
        head->addWidget(makeLabel("small", tr("in %1 copies").arg(copiesOf(kind)), card));
    head->addWidget(makeLabel("small", printed == 0 ? tr("not printed yet") : tr("printed %1 times").arg(printed), card));
    grid->addLayout(head);
    auto *buttons = new QHBoxLayout;
    auto *look = makeButton(ButtonKind::Quiet, u"paperPreview."_s + paperKindName(kind), tr("Look at it"), card, Icon::Eye);
    auto *print = makeButton(printed == 0 ? ButtonKind::Primary : ButtonKind::Plain, u"paperPrint."_s + paperKindName(kind),
                             printed == 0 ? tr("Print") : tr("Came out badly, print again"), card, Icon::Print);
    look->setAccessibleName(tr("Look at: %1").arg(paperKindLabel(kind)));
    print->setAccessibleName(u"%1: %2"_s.arg(print->text(), paperKindLabel(kind)));
    print->setEnabled(!m_isPrinting);
    buttons->addWidget(look);
    buttons->addStretch();
    buttons->addWidget(print);
    grid->addLayout(buttons);
    m_rowArea->layout()->addWidget(card);
    connect(look, &QPushButton::clicked, this, [this, kind] { preview(kind); });
    connect(print, &QPushButton::clicked, this, [this, kind] { this->print(kind); });
}

void PaperShelf::preview(PaperKind kind)
{
    m_hasPreview = true;
    await(m_desk.preview(m_view, kind), this, [this, kind](const Result<PrintedPaper> &paper) {
        if (paper)
            m_preview->show(paperKindLabel(kind), *paper);
        else
            m_preview->showHint(paper.error().message);
    });
}

void PaperShelf::print(PaperKind kind)
{
    const QString number = m_view.history.record.number.right(12);
    const QString name = (number.isEmpty() ? QString() : number + u'-') + paperKindName(kind) + u".pdf"_s;
    withPrintTarget(this, m_printer->target(), name, [this, kind](const QString &target) { issue(kind, target); });
}

void PaperShelf::issue(PaperKind kind, const QString &printer)
{
    if (m_isPrinting)
        return;
    m_isPrinting = true;
    refresh();
    await(m_desk.issue(m_view, kind, printer), this, [this, kind, printer](const Result<PrintedPaper> &paper) {
        m_isPrinting = false;
        m_wantsFocus = true;
        refresh();
        Q_EMIT printed(); // also when the printer failed: the act is there
        if (!paper)
            return m_notice->say(paper.error());
        m_preview->show(paperKindLabel(kind), *paper);
        m_notice->say(NoticeLine::Level::Good, printer.startsWith("pdf:"_L1)
                                                   ? tr("%1 is written as a PDF file.").arg(paperKindLabel(kind))
                                                   : tr("%1 went to the printer.").arg(paperKindLabel(kind)));
    });
}

void PaperShelf::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaperShelf::retranslate()
{
    m_notice->clear();
    refresh();
}

} // namespace yichuang
