// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseform.h"

#include <QWidget>

class QLineEdit;

namespace yichuang {

class FormView;
class NoticeLine;

/// The form of an accepted case, open again for a correction that says why. Writes nothing itself.
class CorrectionPanel final : public QWidget
{
    Q_OBJECT

public:
    CorrectionPanel(std::unique_ptr<CaseForm> form, const QString &firstField, QWidget *parent = nullptr);
    ~CorrectionPanel() override;

    void focusField(const QString &path);

Q_SIGNALS:
    void corrected(const yichuang::FormData &form, const QString &reason);
    void cancelled();

private:
    void finish();

    std::unique_ptr<CaseForm> m_form;
    FormView *m_view;
    QLineEdit *m_reason;
    NoticeLine *m_notice;
};

} // namespace yichuang
