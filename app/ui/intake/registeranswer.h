// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lookupservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yichuang {

class NoticeLine;

/// One register's answer at the counter: who says so, as of when, each field with its tick, beside what the form says
/// now; and the note for a register that is wrong (共享数据有误). Fills and sends nothing itself.
class RegisterAnswer final : public QWidget
{
    Q_OBJECT

public:
    RegisterAnswer(const FormDesk &desk, const LookupView &view, QWidget *parent = nullptr);

    const LookupView &view() const { return m_view; }
    void setFilled();
    void sayFault(const Result<Done> &sent);
    void takeFocus();

Q_SIGNALS:
    void useWanted(const QStringList &fields);
    void faultWanted(const yichuang::RegisterFault &fault);

private:
    struct Line
    {
        QString field;
        QCheckBox *tick = nullptr;
    };

    void addValues();
    QCheckBox *addTick(const QString &field, const QString &text);
    void makeFault();
    void openFault();
    void showFaultField();
    QString textOf(const QString &field) const;
    const Field &formField(const QString &field) const;

    const FormDesk &m_desk;
    const LookupView m_view;
    QList<Line> m_lines;
    NoticeLine *m_notice;
    QPushButton *m_use;
    QPushButton *m_wrong;
    QWidget *m_fault = nullptr;
    QComboBox *m_faultField = nullptr;
    QLabel *m_registerSays = nullptr;
    QLineEdit *m_citizenSays = nullptr;
    QLineEdit *m_proof = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace yichuang
