// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/filepick.h"
#include "ui/intake/visit.h"
#include "ui/intakestep.h"

#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yichuang {

class AttachmentViewer;
class MaterialRow;
class NoticeLine;

/// The checklist of this case, line by line: the clerk's verdict on every paper and its scans. Lines come and go
/// with the form; what was said of a line that went is kept.
class MaterialsStep final : public IntakeStep
{
    Q_OBJECT

public:
    MaterialsStep(Visit &visit, Services &services, QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    void refresh();
    MaterialRow *row(const QString &code);
    MaterialRow *makeRow(const MaterialSpec &spec);
    QString basis() const;
    void connectRow(MaterialRow *row);
    void connectFiles(MaterialRow *row);
    Checklist ordered() const;
    void readTemplates();
    void showTotals();
    void allComplete();
    void attachPaths(const QString &code, const QStringList &paths);
    void attach(const QString &code, const Result<PickedFile> &file);

    Visit &m_visit;
    Services &m_services;
    const QStringList m_first; ///< of a case that goes on: what was missing, before everything else
    QStringList m_remarks;     ///< used before, the last one first
    AttachmentViewer *m_viewer;
    QLabel *m_totals;
    QPushButton *m_allComplete;
    NoticeLine *m_notice;
    QVBoxLayout *m_rows = nullptr;
    QHash<QString, MaterialRow *> m_byCode;
    QHash<QString, int> m_underWay; ///< files being sealed, by material
};

} // namespace yichuang
