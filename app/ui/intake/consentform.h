// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turns/consent.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yichuang {

/// Leave to ask registers, as it will stand on the paper (个人信息查询授权): whose data, what for, which registers, which
/// fields, and who gives it. Shows and changes a draft; records nothing itself.
class ConsentForm final : public QWidget
{
    Q_OBJECT

public:
    /// What a register is called, and what a field of one is called in this item's form.
    struct Words
    {
        std::function<QString(const QString &key)> registerName;
        std::function<QString(const QString &field)> fieldName;
    };

    ConsentForm(Words words, QWidget *parent = nullptr);

    void setDraft(const Consent &draft);
    Consent consent() const;
    /// Why it is not enough yet; empty: it can be recorded.
    void setWhyNot(const QString &sentence);
    void setBusy(bool busy);
    /// The paper is on its way to the pen: recording is next.
    void setPrinted();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void edited();
    void printWanted();
    void recordWanted();

private:
    QLineEdit *addLine(const QString &name);
    void showDraft();
    void showGiver();

    const Words m_words;
    Consent m_draft;
    QLabel *m_subject;
    QLabel *m_purpose;
    QLabel *m_registers;
    QLabel *m_fields;
    QLabel *m_giverLabel;
    QComboBox *m_giver;
    QWidget *m_bearer;
    QList<QPair<QLabel *, QLineEdit *>> m_lines; ///< name, ID number, authority
    QLabel *m_whyNot;
    QPushButton *m_print;
    QPushButton *m_record;
    bool m_isBusy = false;
};

} // namespace yichuang
