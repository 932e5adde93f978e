// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/signedformgate.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/attachmentviewer.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

SignedFormGate::SignedFormGate(Visit &visit, CaseService &cases, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_visit(visit)
    , m_preferences(preferences)
    , m_card(new Card({}, this))
    , m_state(new Pill(m_card))
    , m_why(makeText("warning", {}, m_card))
    , m_notice(new NoticeLine(m_card))
    , m_print(makeButton(ButtonKind::Plain, u"signedForm.print"_s, {}, m_card, Icon::Print))
    , m_strip(new ThumbnailStrip(u"signedForm.files"_s, m_card))
    , m_confirmed(new QCheckBox(m_card))
    , m_viewer(new AttachmentViewer(cases, this))
{
    m_confirmed->setObjectName(u"signedForm.confirmed"_s);
    m_why->setObjectName(u"signedForm.why"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->addHeaderWidget(m_state);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_why);
    m_card->body()->addWidget(m_print, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_strip);
    m_card->body()->addWidget(m_confirmed);
    m_viewer->serve(m_strip);
    connect(m_print, &QPushButton::clicked, this, &SignedFormGate::print);
    connect(m_confirmed, &QCheckBox::toggled, this, [this](bool isKept) { m_visit.setSignedOnPaper(isKept); });
    connect(m_strip, &ThumbnailStrip::filesOffered, this, &SignedFormGate::attachPaths);
    connect(m_strip, &ThumbnailStrip::pictureOffered, this,
            [this](const QImage &picture) { attach(pickedImage(picture)); });
    connect(m_strip, &ThumbnailStrip::removeAsked, this,
            [this](const QString &digest) { m_visit.detachSignedForm(digest); });
    connect(m_viewer, &AttachmentViewer::failed, m_notice, [this](const Error &error) { m_notice->say(error); });
    connect(&m_visit, &Visit::signedFormChanged, this, [this] {
        refresh();
        if (m_visit.signedForm().isConfirmed())
            Q_EMIT done();
    });
    retranslate();
}

void SignedFormGate::refresh()
{
    const bool isWanted = m_visit.isSignatureRequired();
    const SignedForm &form = m_visit.signedForm();
    const bool isPrinted = form.printedAt.isValid();
    const QSignalBlocker quiet(m_confirmed);
    m_why->setText(m_visit.whyNotSigned());
    m_why->setVisible(isWanted && !form.isConfirmed());
    m_state->set(form.isConfirmed() ? tr("signed") : isPrinted ? tr("printed") : tr("not signed"),
                 form.isConfirmed() ? Pill::Tone::Good : Pill::Tone::Warn);
    m_state->setVisible(isWanted);
    m_confirmed->setChecked(form.keptOnPaper);
    m_confirmed->setEnabled(isPrinted);
    m_confirmed->setVisible(isWanted);
    m_strip->setVisible(isWanted && isPrinted);
    if (m_strip->attachments() != form.attachments)
        m_strip->setAttachments(form.attachments);
    m_print->setText(isPrinted ? tr("Print the form again") : tr("Print the form to sign"));
}

bool SignedFormGate::takeFocus()
{
    if (m_visit.whyNotSigned().isEmpty() || !isVisible())
        return false;
    if (m_visit.signedForm().printedAt.isValid())
        m_confirmed->setFocus();
    else
        m_print->setFocus();
    return true;
}

void SignedFormGate::print()
{
    const QString name = m_visit.businesses().first()->code + u"-form.pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name, [this](const QString &target) { issue(target); });
}

void SignedFormGate::issue(const QString &target)
{
    m_print->setEnabled(false);
    await(m_visit.issue(PaperKind::ApplicationForm, target), this,
          [this](const Result<PrintedPaper> &paper) {
              m_print->setEnabled(true);
              if (!paper)
                  return m_notice->say(paper.error());
              m_notice->clear();
              refresh();
              takeFocus();
          });
}

void SignedFormGate::attachPaths(const QStringList &paths)
{
    for (const QString &path : paths)
        await(readPickedFile(path), this, &SignedFormGate::attach);
}

void SignedFormGate::attach(const Result<PickedFile> &file)
{
    if (!file)
        return m_notice->say(file.error());
    m_notice->clear();
    ++m_underWay;
    m_strip->setBusy(true);
    await(m_visit.attachSignedForm(file->content, file->name, file->mediaType), this,
          [this](const Result<Attachment> &stored) {
              m_strip->setBusy(--m_underWay > 0);
              if (!stored)
                  m_notice->say(stored.error());
          });
}

void SignedFormGate::retranslate()
{
    m_card->setTitle(tr("The form, signed"));
    m_strip->setMaterialName(tr("The form, signed"));
    m_strip->setAttachButton(u"signedForm.photo"_s, tr("Photo or scan of the signed form"));
    m_confirmed->setText(tr("Signed on paper, the sheet is kept"));
    refresh();
}

} // namespace yichuang
