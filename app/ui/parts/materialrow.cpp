// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/materialrow.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/fieldeditor.h"
#include "forms/widgets/segmented.h"
#include "ui/parts/pill.h"
#include "ui/parts/thumbnailstrip.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString verdictKey(MaterialVerdict verdict)
{
    return verdict == MaterialVerdict::Open ? QString() : QString::number(int(verdict));
}

QString countsText(const MaterialSpec &spec)
{
    QStringList out;
    if (spec.originals > 0)
        out.append(MaterialRow::tr("originals: %1").arg(spec.originals));
    if (spec.copies > 0)
        out.append(MaterialRow::tr("copies: %1").arg(spec.copies));
    if (out.isEmpty() && !spec.form.isEmpty())
        out.append(spec.form);
    if (!spec.channel.isEmpty())
        out.append(spec.channel);
    return out.join(u" · "_s);
}

QList<Segmented::Option> verdictsFor(const MaterialSpec &spec)
{
    QList<Segmented::Option> out{{verdictKey(MaterialVerdict::Complete), MaterialRow::tr("Complete"), u"good"_s}};
    if (spec.tolerable || spec.commitmentAllowed)
        out.append({verdictKey(MaterialVerdict::Tolerated), MaterialRow::tr("To follow"), u"warn"_s});
    if (spec.exemptByShare || !spec.shareSource.isEmpty())
        out.append({verdictKey(MaterialVerdict::Exempt), MaterialRow::tr("Exempt"), u"good"_s});
    out.append({verdictKey(MaterialVerdict::Missing), MaterialRow::tr("Missing"), u"bad"_s});
    if (spec.need == MaterialSpec::Need::Optional)
        out.append({verdictKey(MaterialVerdict::NotNeeded), MaterialRow::tr("Not needed"), {}});
    return out;
}

} // namespace

MaterialRow::MaterialRow(const MaterialSpec &spec, const QString &itemBasis, QWidget *parent)
    : QFrame(parent)
    , m_code(spec.code)
    , m_hasOriginals(spec.originals > 0)
{
    setLook(this, "card");
    setObjectName(spec.code);
    setAccessibleName(spec.name);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    m_column->setSpacing(Theme::space(1));
    m_column->addWidget(makeHead(spec));
    m_details = makeDetails(spec, itemBasis);
    m_column->addWidget(m_details);
    m_workRow = makeWork();
    m_column->addLayout(m_workRow);
    m_strip = new ThumbnailStrip(spec.code + u".files"_s, this);
    m_strip->setMaterialName(spec.name);
    placeStrip();
    setUnfolded(false);
    showVerdict(MaterialVerdict::Open);
}

QWidget *MaterialRow::makeHead(const MaterialSpec &spec)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_unfold = makeIconButton(spec.code + u".why"_s, Icon::ChevronRight, tr("Legal basis and sample: %1").arg(spec.name), head);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QToolButton::toggled, this, &MaterialRow::setUnfolded);
    row->addWidget(m_unfold, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(2));
    QLabel *name = makeText("strong", spec.name, head);
    first->addWidget(name, 1);
    words->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space(2));
    switch (spec.need) {
    case MaterialSpec::Need::Required:
        second->addWidget(new Pill(tr("Required"), Pill::Tone::Info, head));
        break;
    case MaterialSpec::Need::Conditional:
        second->addWidget(new Pill(tr("Required here"), Pill::Tone::Info, head));
        break;
    case MaterialSpec::Need::Optional:
        second->addWidget(new Pill(tr("Optional"), Pill::Tone::Plain, head));
        break;
    }
    second->addWidget(makeText("small", countsText(spec), head), 1);
    words->addLayout(second);
    m_neededBy = makeText("small", {}, head);
    m_neededBy->setObjectName(spec.code + u".neededBy"_s);
    m_neededBy->hide();
    words->addWidget(m_neededBy);
    row->addLayout(words, 1);

    m_verdict = new Segmented(verdictsFor(spec), head);
    m_verdict->setObjectName(spec.code + u".verdict"_s);
    m_verdict->setAllowNone(true);
    m_verdict->setAccessibleGroupName(spec.name);
    connect(m_verdict, &Segmented::valueChanged, this, [this](const QString &value) {
        const auto verdict = MaterialVerdict(value.toInt());
        showVerdict(verdict);
        Q_EMIT verdictChosen(verdict);
        if (verdict == MaterialVerdict::Tolerated && m_makeUpBy->text().isEmpty() && m_latestMakeUp.isValid())
            m_makeUpBy->setText(m_latestMakeUp.toString(Qt::ISODate)), takeDate();
    });
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    return head;
}

QWidget *MaterialRow::makeDetails(const MaterialSpec &spec, const QString &itemBasis)
{
    auto *box = new QFrame(this);
    setLook(box, "sunken");
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    const auto line = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(makeLabel("soft", label, box), row, 0, Qt::AlignTop);
        grid->addWidget(makeText("", text, box), row, 1);
    };
    line(tr("Why"), spec.conditionText);
    line(tr("Legal basis"), spec.legalBasis.isEmpty() ? itemBasis : spec.legalBasis);
    line(tr("Issued by"), spec.issuer);
    line(tr("Can be replaced by"), spec.shareSource);
    line(tr("Sample (ours)"), spec.sample);
    line(tr("Note"), spec.note);
    return box;
}

// One line of the screen's height while there are no pictures; the children are the row's own, so that the strip can
// move between the lines without losing the keyboard.
QHBoxLayout *MaterialRow::makeWork()
{
    QWidget *work = this;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    m_originalSeen = new QCheckBox(tr("Original seen"), work);
    m_originalSeen->setObjectName(m_code + u".originalSeen"_s);
    m_originalKept = new QCheckBox(tr("kept, not returned"), work);
    m_originalKept->setObjectName(m_code + u".originalKept"_s);
    m_originalKept->setAccessibleName(tr("The original is kept and not returned: %1").arg(accessibleName()));
    m_commitment = new QCheckBox(tr("Commitment signed"), work);
    m_commitment->setObjectName(m_code + u".commitment"_s);
    m_makeUpLabel = makeLabel("soft", tr("Follows by"), work);
    m_makeUpBy = new QLineEdit(work);
    m_makeUpBy->setObjectName(m_code + u".makeUpBy"_s);
    m_makeUpBy->setPlaceholderText(u"20260131"_s);
    m_makeUpBy->setFixedWidth(118);
    m_makeUpBy->setAccessibleName(tr("Day by which the paper follows"));
    m_remark = new QLineEdit(work);
    m_remark->setObjectName(m_code + u".remark"_s);
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark: %1").arg(accessibleName()));
    row->addWidget(m_originalSeen);
    row->addWidget(m_originalKept);
    row->addWidget(m_commitment);
    row->addWidget(m_makeUpLabel);
    row->addWidget(m_makeUpBy);
    row->addWidget(m_remark, 1);
    connect(m_originalSeen, &QCheckBox::toggled, this, &MaterialRow::originalSeenToggled);
    connect(m_originalKept, &QCheckBox::toggled, this, &MaterialRow::originalKeptToggled);
    connect(m_commitment, &QCheckBox::toggled, this, &MaterialRow::commitmentToggled);
    connect(m_makeUpBy, &QLineEdit::editingFinished, this, &MaterialRow::takeDate);
    connect(m_remark, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT remarkEdited(cleanText(text, Lines::One)); });
    return row;
}

void MaterialRow::placeStrip()
{
    QLayout *place = m_strip->attachments().isEmpty() ? static_cast<QLayout *>(m_workRow) : m_column;
    if (place->indexOf(m_strip) >= 0)
        return;
    m_workRow->removeWidget(m_strip);
    m_column->removeWidget(m_strip);
    place->addWidget(m_strip);
}

void MaterialRow::setRemarkTemplates(const QStringList &texts)
{
    auto *completer = new QCompleter(texts, m_remark);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_remark->setCompleter(completer);
}

void MaterialRow::takeDate()
{
    const QString text = parsedDate(m_makeUpBy->text());
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool isTooLate = day.isValid() && m_latestMakeUp.isValid() && day > m_latestMakeUp;
    const bool isWrong = !m_makeUpBy->text().isEmpty() && (!day.isValid() || isTooLate);
    setStyleProperty(m_makeUpBy, "fault", isWrong ? u"bad"_s : QString());
    m_makeUpBy->setToolTip(isTooLate ? tr("At the latest %1").arg(m_latestMakeUp.toString(Qt::ISODate)) : QString());
    if (day.isValid())
        m_makeUpBy->setText(text);
    if (!isWrong)
        Q_EMIT makeUpByChosen(day);
}

void MaterialRow::setEntry(const MaterialEntry &entry)
{
    const QSignalBlocker quietSeen(m_originalSeen);
    const QSignalBlocker quietKept(m_originalKept);
    const QSignalBlocker quietCommitment(m_commitment);
    const QSignalBlocker quietRemark(m_remark);
    m_verdict->setValue(verdictKey(entry.verdict));
    m_originalSeen->setChecked(entry.originalSeen);
    m_originalKept->setChecked(entry.originalKept);
    m_commitment->setChecked(entry.commitmentSigned);
    if (!m_makeUpBy->hasFocus())
        m_makeUpBy->setText(entry.makeUpBy.toString(Qt::ISODate));
    if (m_remark->text() != entry.remark && !m_remark->hasFocus())
        m_remark->setText(entry.remark);
    showVerdict(entry.verdict);
    if (m_strip->attachments() != entry.attachments)
        m_strip->setAttachments(entry.attachments);
    placeStrip();
}

void MaterialRow::showVerdict(MaterialVerdict verdict)
{
    const bool follows = verdict == MaterialVerdict::Tolerated;
    m_commitment->setVisible(follows);
    m_makeUpLabel->setVisible(follows);
    m_makeUpBy->setVisible(follows);
    const bool isHere = m_hasOriginals && (verdict == MaterialVerdict::Complete || verdict == MaterialVerdict::Open);
    m_originalSeen->setVisible(isHere);
    m_originalKept->setVisible(isHere && m_originalSeen->isChecked());
}

void MaterialRow::setNeededBy(const QStringList &items)
{
    m_neededBy->setText(items.size() > 1 ? tr("Brought once, for %1 items: %2").arg(items.size()).arg(items.join(u"、"_s))
                                         : tr("For: %1").arg(items.join(u"、"_s)));
    m_neededBy->setVisible(!items.isEmpty());
}

void MaterialRow::setUnfolded(bool unfolded)
{
    m_details->setVisible(unfolded);
    m_unfold->setChecked(unfolded);
    m_unfold->setIcon(icon(unfolded ? Icon::ChevronDown : Icon::ChevronRight));
}

void MaterialRow::focusVerdict()
{
    m_verdict->setFocus(Qt::TabFocusReason);
}

void MaterialRow::setReadOnly(bool readOnly)
{
    m_verdict->setEnabled(!readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_originalSeen), static_cast<QWidget *>(m_originalKept),
                            static_cast<QWidget *>(m_commitment),
                            static_cast<QWidget *>(m_makeUpBy), static_cast<QWidget *>(m_remark)})
        widget->setEnabled(!readOnly);
    m_strip->setReadOnly(readOnly);
}

} // namespace yichuang
