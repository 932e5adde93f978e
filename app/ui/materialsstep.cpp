// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/materialsstep.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/attachmentviewer.h"
#include "ui/parts/materialrow.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isOpen(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Open || entry.verdict == MaterialVerdict::Missing;
}

// As the case was opened: a line does not jump away under the hand that ticks it.
QStringList missingBefore(const Visit &visit)
{
    QStringList codes;
    for (const MaterialEntry &entry : visit.papers()) {
        if (visit.isContinued() && isOpen(entry))
            codes.append(entry.code);
    }
    return codes;
}

} // namespace

MaterialsStep::MaterialsStep(Visit &visit, Services &services, QWidget *parent)
    : IntakeStep(parent)
    , m_visit(visit)
    , m_services(services)
    , m_first(missingBefore(visit))
    , m_viewer(new AttachmentViewer(services.cases, this))
    , m_totals(makeText("soft", {}, this))
    , m_allComplete(makeButton(ButtonKind::Plain, u"materialsAllComplete"_s, {}, this, Icon::Check))
    , m_notice(new NoticeLine(this))
{
    auto *list = new QWidget(this);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, Theme::space(2), 0);
    m_rows->setSpacing(Theme::space(2));
    m_rows->addStretch();
    auto *head = new QHBoxLayout;
    head->addWidget(m_totals, 1);
    head->addWidget(m_allComplete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(scrollPane(list, u"materialsScroll"_s, this), 1);
    connect(m_allComplete, &QPushButton::clicked, this, &MaterialsStep::allComplete);
    connect(&m_visit, &Visit::papersChanged, this, &MaterialsStep::refresh);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F7), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &MaterialsStep::allComplete);
    connect(m_viewer, &AttachmentViewer::failed, m_notice, [this](const Error &error) { m_notice->say(error); });
    retranslate();
}

void MaterialsStep::enter()
{
    refresh();
    readTemplates();
    for (const MaterialEntry &entry : ordered()) {
        if (entry.verdict == MaterialVerdict::Open || m_first.contains(entry.code))
            return row(entry.code)->focusVerdict();
    }
    m_allComplete->setFocus();
}

Checklist MaterialsStep::ordered() const
{
    Checklist papers = m_visit.papers();
    std::stable_partition(papers.begin(), papers.end(),
                          [this](const MaterialEntry &entry) { return m_first.contains(entry.code); });
    return papers;
}

void MaterialsStep::readTemplates()
{
    await(m_services.remarks.of(RemarkTemplates::Use::Material, *m_visit.businesses().first()), this,
          [this](const Result<QStringList> &texts) {
              m_remarks = texts.valueOr({});
              for (MaterialRow *line : std::as_const(m_byCode))
                  line->setRemarkTemplates(m_remarks);
          });
}

void MaterialsStep::refresh()
{
    QSet<QString> gone(m_byCode.keyBegin(), m_byCode.keyEnd());
    int place = 0;
    for (const MaterialEntry &entry : ordered()) {
        MaterialRow *line = row(entry.code);
        if (!line)
            continue;
        if (m_rows->indexOf(line) != place)
            m_rows->insertWidget(place, line);
        ++place;
        line->setEntry(entry);
        line->setVisible(true);
        gone.remove(entry.code);
    }
    for (const QString &code : gone)
        m_byCode.value(code)->hide();
    showTotals();
}

MaterialRow *MaterialsStep::row(const QString &code)
{
    if (!m_byCode.contains(code)) {
        if (const auto spec = m_visit.material(code))
            m_byCode.insert(code, makeRow(*spec));
    }
    return m_byCode.value(code);
}

QString MaterialsStep::basis() const
{
    QStringList laws;
    for (const BusinessSpec *business : m_visit.businesses()) {
        for (const LegalBasis &law : business->legalBasis)
            laws.append(law.name + law.article);
    }
    laws.removeDuplicates();
    return laws.join(u'\n');
}

MaterialRow *MaterialsStep::makeRow(const MaterialSpec &spec)
{
    auto *made = new MaterialRow(spec, basis(), this);
    made->setNeededBy(m_visit.neededBy(spec.code));
    made->setLatestMakeUp(m_visit.promise().on);
    made->setRemarkTemplates(m_remarks);
    connectRow(made);
    connectFiles(made);
    return made;
}

void MaterialsStep::connectRow(MaterialRow *line)
{
    const QString code = line->code();
    connect(line, &MaterialRow::verdictChosen, this,
            [this, code](MaterialVerdict verdict) { m_visit.setVerdict(code, verdict); });
    connect(line, &MaterialRow::makeUpByChosen, this,
            [this, code](const QDate &day) { m_visit.setMakeUpBy(code, day); });
    connect(line, &MaterialRow::remarkEdited, this,
            [this, code](const QString &remark) { m_visit.setRemark(code, remark); });
    connect(line, &MaterialRow::originalSeenToggled, this,
            [this, code](bool seen) { m_visit.setOriginalSeen(code, seen); });
    connect(line, &MaterialRow::originalKeptToggled, this,
            [this, code](bool kept) { m_visit.setOriginalKept(code, kept); });
    connect(line, &MaterialRow::commitmentToggled, this,
            [this, code](bool isSigned) { m_visit.setCommitmentSigned(code, isSigned); });
}

void MaterialsStep::connectFiles(MaterialRow *line)
{
    const QString code = line->code();
    ThumbnailStrip *strip = line->strip();
    m_viewer->serve(strip);
    connect(strip, &ThumbnailStrip::filesOffered, this,
            [this, code](const QStringList &paths) { attachPaths(code, paths); });
    connect(strip, &ThumbnailStrip::pictureOffered, this,
            [this, code](const QImage &picture) { attach(code, pickedImage(picture)); });
    connect(strip, &ThumbnailStrip::rotateAsked, this,
            [this, code](const QString &digest) { m_visit.rotate(code, digest); });
    connect(strip, &ThumbnailStrip::removeAsked, this,
            [this, code](const QString &digest) { m_visit.detach(code, digest); });
}

void MaterialsStep::attachPaths(const QString &code, const QStringList &paths)
{
    for (const QString &path : paths) {
        await(readPickedFile(path), this, [this, code](const Result<PickedFile> &file) { attach(code, file); });
    }
}

void MaterialsStep::attach(const QString &code, const Result<PickedFile> &file)
{
    if (!file)
        return m_notice->say(file.error());
    m_notice->clear();
    ThumbnailStrip *strip = row(code)->strip();
    ++m_underWay[code];
    strip->setBusy(true);
    await(m_visit.attach(code, file->content, file->name, file->mediaType), this,
          [this, code, strip](const Result<Attachment> &stored) {
              strip->setBusy(--m_underWay[code] > 0);
              if (!stored)
                  m_notice->say(stored.error());
          });
}

void MaterialsStep::allComplete()
{
    const Checklist papers = m_visit.papers(); // a copy: every verdict makes a new list
    for (const MaterialEntry &entry : papers) {
        const auto spec = m_visit.material(entry.code);
        if (entry.verdict == MaterialVerdict::Open && spec && spec->need != MaterialSpec::Need::Optional)
            m_visit.setVerdict(entry.code, MaterialVerdict::Complete);
    }
}

void MaterialsStep::showTotals()
{
    int open = 0;
    int needed = 0;
    int files = 0;
    for (const MaterialEntry &entry : m_visit.papers()) {
        const auto spec = m_visit.material(entry.code);
        const bool isNeeded = spec && spec->need != MaterialSpec::Need::Optional;
        needed += isNeeded ? 1 : 0;
        open += isNeeded && entry.verdict == MaterialVerdict::Open ? 1 : 0;
        files += int(entry.attachments.size());
    }
    m_totals->setText(tr("%1 papers are needed for this case, %2 not yet looked at, %3 files attached")
                          .arg(needed)
                          .arg(open)
                          .arg(files));
    m_allComplete->setEnabled(open > 0);
}

void MaterialsStep::retranslate()
{
    m_allComplete->setText(tr("The rest is complete (F7)"));
    m_allComplete->setToolTip(tr("Marks every needed paper without a verdict as complete."));
    for (MaterialRow *old : std::as_const(m_byCode)) {
        retire(old);
    }
    m_byCode.clear();
    refresh();
}

} // namespace yichuang
