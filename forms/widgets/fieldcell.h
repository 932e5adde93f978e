// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/controls.h"
#include "forms/widgets/fieldeditor.h"

#include "core/finding.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace yichuang {

/// A label with the red star of a required field behind it; a sentence of a label wraps, its star stands before it.
class FieldLabel final : public WrapLabel
{
    Q_OBJECT

public:
    FieldLabel(const QString &text, QWidget *parent);

    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    bool isSentence() const { return wordWrap(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_required = false;
};

/// One field in the form: label, editor, unit, where its value came from, and what is wrong with it. Knows nothing
/// of rules; the form's view tells it.
class FieldCell final : public QWidget
{
    Q_OBJECT

public:
    FieldCell(const Field &field, Language language, QWidget *parent);

    /// The editor's widget must be a child of this cell already.
    void setEditor(FieldEditor editor);
    const FieldEditor &editor() const { return m_editor; }
    bool isWide() const { return m_editor.isWide || m_label->isSentence(); }

    void setRequired(bool required);
    bool isRequired() const { return m_label->isRequired(); }
    void setComputed();
    /// Where the value came from ("ID card"); empty: typed here.
    void setOrigin(const QString &origin);
    QString origin() const;
    /// What is to be said at this field; an empty text gives way to the hint.
    void setMessage(const QString &text, Finding::Level level);
    QString message() const { return m_message; }

    bool wasLeft() const { return m_wasLeft; }
    void setWasLeft() { m_wasLeft = true; }

private:
    void showNote();

    const Field &m_field;
    QString m_hint;
    QString m_message;
    Finding::Level m_level = Finding::Level::Block;
    bool m_wasLeft = false;
    FieldEditor m_editor;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    FieldLabel *m_label;
    QLabel *m_origin = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace yichuang
