// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casematerials.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/attachmentviewer.h"
#include "ui/parts/pill.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Pill::Tone toneOf(MaterialVerdict verdict)
{
    switch (verdict) {
    case MaterialVerdict::Complete:
    case MaterialVerdict::Exempt:
        return Pill::Tone::Good;
    case MaterialVerdict::Tolerated:
        return Pill::Tone::Warn;
    case MaterialVerdict::Missing:
        return Pill::Tone::Bad;
    case MaterialVerdict::Open:
    case MaterialVerdict::NotNeeded:
        return Pill::Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseMaterials::CaseMaterials(CaseService &cases, QWidget *parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_viewer(new AttachmentViewer(cases, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(2), Theme::space(2), 0);
}

void CaseMaterials::show(const Checklist &papers)
{
    if (papers == m_papers && m_rows)
        return;
    m_papers = papers;
    build();
}

void CaseMaterials::build()
{
    retire(m_rows);
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    for (const MaterialEntry &entry : std::as_const(m_papers))
        column->addWidget(makeEntry(entry, m_rows));
    if (m_papers.isEmpty())
        column->addWidget(makeText("soft", tr("No papers are listed for this case."), m_rows));
    column->addStretch();
    layout()->addWidget(m_rows);
}

QWidget *CaseMaterials::makeEntry(const MaterialEntry &entry, QWidget *parent)
{
    auto *card = new Card(entry.name, parent);
    card->addHeaderWidget(new Pill(words::verdict(entry.verdict), toneOf(entry.verdict), card));
    QStringList facts;
    facts.append(tr("original %1, copy %2").arg(entry.originals).arg(entry.copies));
    if (entry.originalSeen)
        facts.append(tr("original seen"));
    if (entry.verdict == MaterialVerdict::Tolerated && entry.makeUpBy.isValid())
        facts.append(tr("to follow by %1").arg(words::day(entry.makeUpBy)));
    if (!entry.remark.isEmpty())
        facts.append(entry.remark);
    card->body()->addWidget(makeText("small", facts.join(u" · "_s), card));
    if (!entry.attachments.isEmpty()) {
        auto *strip = new ThumbnailStrip(u"caseFiles."_s + entry.code, card);
        strip->setMaterialName(entry.name);
        strip->setReadOnly(true);
        m_viewer->serve(strip);
        strip->setAttachments(entry.attachments);
        card->body()->addWidget(strip);
    }
    return card;
}

void CaseMaterials::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rows)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
