// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftlist.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "services/futures.h"
#include "ui/parts/noticeline.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// The drafts of a bundle are one visit: its first stands for all.
QList<Draft> oneOfEach(const QList<Draft> &drafts)
{
    QSet<QUuid> bundles;
    QList<Draft> visits;
    for (const Draft &draft : drafts) {
        const QUuid id = draft.content.bundle.id;
        if (!id.isNull() && bundles.contains(id))
            continue;
        bundles.insert(id);
        visits.append(draft);
    }
    return visits;
}

} // namespace

DraftList::DraftList(IntakeService &intakes, const Catalogue &catalogue, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_intakes(intakes)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_card(new Card({}, this))
    , m_notice(new NoticeLine(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->body()->addWidget(m_notice);
    connect(&m_intakes, &IntakeService::draftsChanged, this, &DraftList::refresh);
    show({});
}

void DraftList::refresh()
{
    await(m_intakes.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return m_notice->say(drafts.error());
        m_notice->clear();
        if (!isShown(*drafts))
            show(*drafts);
    });
}

bool DraftList::isShown(const QList<Draft> &drafts) const
{
    return std::equal(drafts.cbegin(), drafts.cend(), m_shown.cbegin(), m_shown.cend(), [](const Draft &a, const Draft &b) {
        return a.id == b.id && a.savedAt == b.savedAt && a.step == b.step;
    });
}

void DraftList::show(const QList<Draft> &drafts)
{
    m_shown = drafts;
    const QList<Draft> visits = oneOfEach(drafts);
    m_card->setTitle(visits.isEmpty() ? tr("Suspended cases") : tr("Suspended cases (%1)").arg(visits.size()));
    retire(m_rows);
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    for (const Draft &draft : visits)
        column->addWidget(makeRow(draft));
    if (drafts.isEmpty())
        column->addWidget(makeText("soft", tr("None. A case you leave half-way waits here, sealed."), m_rows));
    m_card->body()->addWidget(m_rows);
}

QWidget *DraftList::makeRow(const Draft &draft)
{
    auto *row = new QFrame(m_rows);
    setLook(row, "sunken");
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    auto *across = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString name = draft.content.applicantName;
    texts->addWidget(makeText("strong", businessName(draft), row));
    texts->addWidget(makeText("small",
                              tr("%1 · %2 · %3 · by %4")
                                  .arg(name.isEmpty() ? tr("no name yet") : words::maskedName(name),
                                       words::age(draft.savedAt, m_clock.now()), words::stepTitle(draft.step),
                                       draft.owner),
                              row));
    auto *resume = makeButton(ButtonKind::Plain, u"draftResume."_s + draft.id.toString(QUuid::WithoutBraces),
                              tr("Go on"), row);
    auto *discardButton = makeIconButton(u"draftDiscard."_s + draft.id.toString(QUuid::WithoutBraces), Icon::Trash,
                                         tr("Throw this suspended case away"), row);
    resume->setAccessibleName(tr("Go on with %1").arg(businessName(draft)));
    across->addLayout(texts, 1);
    across->addWidget(resume);
    across->addWidget(discardButton);
    column->addLayout(across);
    QWidget *question = makeQuestion(draft, row);
    column->addWidget(question);
    connect(resume, &QPushButton::clicked, this, [this, draft] { Q_EMIT resumed(draft); });
    connect(discardButton, &QToolButton::clicked, question, [question] {
        question->show();
        question->setFocus();
    });
    return row;
}

QWidget *DraftList::makeQuestion(const Draft &draft, QWidget *parent)
{
    auto *question = new QWidget(parent);
    auto *across = new QHBoxLayout(question);
    across->setContentsMargins({});
    auto *keep = makeButton(ButtonKind::Plain, u"draftKeep"_s, tr("Keep it"), question);
    auto *discardNow = makeButton(ButtonKind::Danger, u"draftDiscardNow"_s, tr("Throw away"), question);
    across->addWidget(makeText("warning", tr("Everything typed in it is lost."), question), 1);
    across->addWidget(keep);
    across->addWidget(discardNow);
    question->setFocusProxy(keep);
    question->hide();
    connect(keep, &QPushButton::clicked, question, &QWidget::hide);
    connect(discardNow, &QPushButton::clicked, this, [this, draft] { discard(draft); });
    return question;
}

void DraftList::discard(const Draft &draft)
{
    QList<QFuture<Result<Done>>> gone;
    for (const Draft &each : std::as_const(m_shown)) {
        const bool isSameVisit = !draft.content.bundle.isNull() && each.content.bundle.id == draft.content.bundle.id;
        if (each.id == draft.id || isSameVisit)
            gone.append(m_intakes.discard(each));
    }
    await(gather(gone, this), this, [this](const Result<QList<Done>> &done) {
        if (!done)
            return m_notice->say(done.error());
        refresh();
    });
}

QString DraftList::businessName(const Draft &draft) const
{
    if (!draft.content.bundle.isNull())
        return tr("%1 (several items)").arg(draft.content.bundle.name);
    for (const ItemEntry &entry : m_catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == draft.businessCode)
                return words::named(business.name, business.english);
        }
    }
    return draft.content.itemName.isEmpty() ? draft.businessCode : draft.content.itemName;
}

void DraftList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(QList<Draft>(m_shown));
    QWidget::changeEvent(event);
}

} // namespace yichuang
