// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/fieldcell.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/divisionpicker.h"
#include "forms/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int StarRoom = 12;
constexpr int SentenceFrom = 260; ///< pixels; a label this long is a sentence

const char *lookOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Block:
        return "error";
    case Finding::Level::Warn:
        return "warning";
    case Finding::Level::Advise:
        return "small";
    }
    Q_UNREACHABLE();
}

void nameControls(const FieldEditor &editor, const QString &label)
{
    editor.widget->setAccessibleName(label);
    if (auto *segments = qobject_cast<Segmented *>(editor.widget))
        segments->setAccessibleGroupName(label);
    else if (auto *picker = qobject_cast<DivisionPicker *>(editor.widget))
        picker->setAccessibleGroupName(label);
    else if (editor.focus != editor.widget && !qobject_cast<QCheckBox *>(editor.focus))
        editor.focus->setAccessibleName(label);
}

} // namespace

FieldLabel::FieldLabel(const QString &text, QWidget *parent)
    : WrapLabel(parent)
{
    setText(QString(text).replace(u'&', "&&"_L1)); // with a buddy, & would be a shortcut
    setWordWrap(fontMetrics().horizontalAdvance(text) > SentenceFrom);
    setContentsMargins(isSentence() ? StarRoom : 0, 0, isSentence() ? 0 : StarRoom, 0);
}

void FieldLabel::setRequired(bool required)
{
    if (required == m_required)
        return;
    m_required = required;
    update();
}

void FieldLabel::paintEvent(QPaintEvent *event)
{
    WrapLabel::paintEvent(event);
    if (!m_required)
        return;
    QPainter painter(this);
    painter.setPen(Theme::colour(Theme::Colour::Bad));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int x = std::min(fontMetrics().horizontalAdvance(text()) + 3, width() - StarRoom);
    if (isSentence())
        painter.drawText(QRect(0, 1, StarRoom, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, u"*"_s);
    else
        painter.drawText(QRect(x, 1, StarRoom, height()), Qt::AlignLeft | Qt::AlignVCenter, u"*"_s);
}

FieldCell::FieldCell(const Field &field, Language language, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(field.hintText(language))
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_label(new FieldLabel(field.text(language), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_head->setSpacing(Theme::space(1));
    m_head->addWidget(m_label, m_label->isSentence() ? 1 : 0);
    if (!m_label->isSentence())
        m_head->addStretch();
    m_column->addLayout(m_head);
}

void FieldCell::setEditor(FieldEditor editor)
{
    m_editor = std::move(editor);
    nameControls(m_editor, QString(m_label->text()).replace("&&"_L1, "&"_L1));
    m_label->setBuddy(m_editor.focus);
    const bool hugsLeft = qobject_cast<Segmented *>(m_editor.widget);
    if (m_field.unit.isEmpty() && !hugsLeft) {
        m_column->addWidget(m_editor.widget);
    } else {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::space(1));
        row->addWidget(m_editor.widget, hugsLeft ? 0 : 1);
        if (!m_field.unit.isEmpty())
            row->addWidget(makeLabel("soft", m_field.unit, this));
        if (hugsLeft)
            row->addStretch();
        m_column->addLayout(row);
    }
    m_column->addStretch();
    showNote();
}

void FieldCell::setRequired(bool required)
{
    m_label->setRequired(required);
    m_editor.focus->setAccessibleDescription(required ? tr("required") : QString());
}

void FieldCell::setComputed()
{
    m_editor.widget->setToolTip(tr("Computed from other fields"));
}

void FieldCell::setOrigin(const QString &origin)
{
    if (!m_origin) {
        if (origin.isEmpty())
            return;
        m_origin = makeLabel("origin", {}, this);
        m_head->insertWidget(1, m_origin);
    }
    m_origin->setText(origin.isEmpty() ? QString() : tr("from: %1").arg(origin));
    m_origin->setVisible(!origin.isEmpty());
}

QString FieldCell::origin() const
{
    return m_origin ? m_origin->text() : QString();
}

void FieldCell::setMessage(const QString &text, Finding::Level level)
{
    if (text == m_message && level == m_level)
        return;
    m_message = text;
    m_level = level;
    const bool isFault = !text.isEmpty() && level != Finding::Level::Advise;
    setStyleProperty(m_editor.focus, "fault", !isFault ? QString() : level == Finding::Level::Block ? u"bad"_s : u"warn"_s);
    m_editor.focus->setAccessibleDescription(!text.isEmpty() ? text : isRequired() ? tr("required") : QString());
    showNote();
}

void FieldCell::showNote()
{
    const QString text = m_message.isEmpty() ? m_hint : m_message;
    if (!m_note) {
        if (text.isEmpty())
            return;
        m_note = makeText("small", {}, this);
        m_note->setObjectName(m_field.id + u".note"_s);
        m_column->insertWidget(m_column->count() - 1, m_note);
    }
    setLook(m_note, m_message.isEmpty() ? "small" : lookOf(m_level));
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace yichuang
