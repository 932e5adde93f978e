// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/card.h"
#include "ui/intake/visit.h"

namespace yichuang {

/// What the checks say, the blocking ones on top, item by item where there are several; each that names a field leads
/// there.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// missingPapers: required papers without a verdict that lets them pass.
    void show(const QList<Visit::Says> &says, const QStringList &missingPapers);

Q_SIGNALS:
    void fieldChosen(const QString &path);
    void papersChosen();
    void itemTaken(const QString &key, bool isTaken);

private:
    int addAll(const Findings &findings, const QStringList &missingPapers);
    int addItem(const Visit::Says &says);
    void addFinding(const Finding &finding);
    void addPapers(const QStringList &missing);
    QWidget *addLine(Finding::Level level, const QString &text);

    Card *m_card;
    QWidget *m_rows = nullptr;
};

} // namespace yichuang
