// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paperpreview.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/renderpdf.h"
#include "ui/retire.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace yichuang {

namespace {

constexpr int NarrowestPage = 240;
constexpr int WidestPage = 900;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("paperPreview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width again and again
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    auto *paper = new QWidget(this);
    setLook(paper, "sunken");
    paper->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(paper);
    m_column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    m_column->setSpacing(Theme::space(3));
    setWidget(paper);
}

void PaperPreview::show(const QString &title, const PrintedPaper &paper)
{
    m_title = title;
    m_pdf = paper.pdf;
    setAccessibleName(tr("Preview: %1").arg(title));
    render();
}

void PaperPreview::showHint(const QString &hint)
{
    m_pdf.clear();
    empty();
    setAccessibleName(hint);
    QLabel *label = makeText("soft", hint, widget());
    label->setAlignment(Qt::AlignCenter);
    m_column->addWidget(label, 1);
}

int PaperPreview::pageWidth() const
{
    return std::clamp(viewport()->width() - Theme::space(8), NarrowestPage, WidestPage);
}

void PaperPreview::render()
{
    m_renderedWidth = pageWidth();
    const qreal ratio = devicePixelRatioF();
    await(renderPdf(m_pdf, qRound(m_renderedWidth * ratio)), this, [this, ratio, pdf = m_pdf](const Result<QList<QImage>> &drawn) {
        if (pdf != m_pdf)
            return; // another paper was asked for meanwhile
        QList<QImage> images = drawn.valueOr({});
        for (QImage &image : images)
            image.setDevicePixelRatio(ratio);
        fill(images);
    });
}

void PaperPreview::fill(const QList<QImage> &images)
{
    empty();
    m_pages = int(images.size());
    if (images.isEmpty())
        return showHint(tr("The paper cannot be shown here; printing it works all the same."));
    for (int page = 0; page < m_pages; ++page) {
        auto *label = new QLabel(widget());
        label->setPixmap(QPixmap::fromImage(images.at(page)));
        label->setAccessibleName(tr("%1, page %2 of %3").arg(m_title).arg(page + 1).arg(m_pages));
        m_column->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_column->addStretch();
}

void PaperPreview::empty()
{
    m_pages = 0;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *old = taken->widget())
            retire(old);
    }
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!m_pdf.isEmpty() && m_renderedWidth != pageWidth())
        render();
}

} // namespace yichuang
