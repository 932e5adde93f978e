// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"
#include "services/caseservice.h"

#include <QWidget>

namespace yichuang {

class AttachmentViewer;

/// The papers of a stored case, with what the clerk said of each and the sealed pictures, opened when looked at.
class CaseMaterials final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseMaterials(CaseService &cases, QWidget *parent = nullptr);

    void show(const Checklist &papers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeEntry(const MaterialEntry &entry, QWidget *parent);

    CaseService &m_cases;
    Checklist m_papers;
    QWidget *m_rows = nullptr;
    AttachmentViewer *m_viewer;
};

} // namespace yichuang
