// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/missingpanel.h"

#include "ui/attachmentviewer.h"
#include "ui/filepick.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isOpen(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Tolerated || entry.verdict == MaterialVerdict::Missing
        || entry.verdict == MaterialVerdict::Open;
}

} // namespace

MissingPanel::MissingPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_viewer(new AttachmentViewer(services.cases, this))
    , m_papers(view.content.materials)
{
    for (const MaterialEntry &entry : std::as_const(m_papers)) {
        if (isOpen(entry))
            addPaper(entry);
    }
    if (m_lines.isEmpty())
        addSentence(tr("No paper is open on the list: only the visit is written down."));
    connect(m_viewer, &AttachmentViewer::failed, this, &MissingPanel::failed);
    addConfirm(ButtonKind::Primary, u"caseGiveMissingNow"_s, tr("Write down as received"), [this] { finish(); });
}

void MissingPanel::addPaper(const MaterialEntry &entry)
{
    Line line;
    line.tick = new QCheckBox(entry.name, this);
    line.tick->setObjectName(u"caseGiven."_s + entry.code);
    line.tick->setAccessibleName(tr("Received: %1").arg(entry.name));
    line.strip = new ThumbnailStrip(u"caseGivenFiles."_s + entry.code, this);
    line.strip->setMaterialName(entry.name);
    line.strip->setAttachments(entry.attachments);
    line.files = entry.attachments;
    column()->addWidget(line.tick);
    if (entry.verdict == MaterialVerdict::Tolerated && entry.makeUpBy.isValid())
        column()->addWidget(makeText("small", tr("promised by %1").arg(words::day(entry.makeUpBy)), this));
    column()->addWidget(line.strip);
    line.strip->setVisible(false);
    connect(line.tick, &QCheckBox::toggled, line.strip, &QWidget::setVisible);
    m_viewer->serve(line.strip);
    connect(line.strip, &ThumbnailStrip::filesOffered, this,
            [this, code = entry.code](const QStringList &paths) { attach(code, paths); });
    connect(line.strip, &ThumbnailStrip::pictureOffered, this, [this, code = entry.code](const QImage &image) {
        if (const auto file = pickedImage(image))
            seal(code, file->content, file->name, file->mediaType);
    });
    connect(line.strip, &ThumbnailStrip::removeAsked, this, [this, code = entry.code](const QString &digest) {
        Line &of = m_lines[code];
        of.files.removeIf([&](const Attachment &file) { return file.digest == digest; });
        of.strip->setAttachments(of.files);
    });
    m_lines.insert(entry.code, line);
}

void MissingPanel::attach(const QString &code, const QStringList &paths)
{
    for (const QString &path : paths) {
        await(readPickedFile(path), this, [this, code](const Result<PickedFile> &file) {
            if (!file)
                Q_EMIT failed(file.error());
            else
                seal(code, file->content, file->name, file->mediaType);
        });
    }
}

void MissingPanel::seal(const QString &code, const QByteArray &content, const QString &name, const QString &mediaType)
{
    Line &line = m_lines[code];
    line.underWay += 1;
    line.strip->setBusy(true);
    await(services().ports.ledger.attach(content, name, mediaType), this, [this, code](const Result<Attachment> &file) {
        Line &of = m_lines[code];
        of.underWay -= 1;
        of.strip->setBusy(of.underWay > 0);
        if (!file) {
            Q_EMIT failed(file.error());
            return;
        }
        of.files.append(*file);
        of.strip->setAttachments(of.files);
    });
}

void MissingPanel::finish()
{
    Checklist papers = m_papers;
    for (MaterialEntry &entry : papers) {
        const auto line = m_lines.constFind(entry.code);
        if (line == m_lines.cend() || !line->tick->isChecked())
            continue;
        if (line->underWay > 0)
            return; // a file is still being sealed; the button is pressed again in a moment
        entry.verdict = MaterialVerdict::Complete;
        entry.originalSeen = entry.originalSeen || entry.originals > 0;
        entry.attachments = line->files;
    }
    const bool isTolerant = record().state == CaseState::AcceptedTolerantly;
    follow(services().turns.giveMissing(view(), papers),
           {tr("The papers are written down as received."),
            isTolerant ? std::nullopt : std::optional(PaperKind::Receipt)});
}

} // namespace yichuang
