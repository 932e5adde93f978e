// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "forms/widgets/card.h"

namespace yichuang {

/// What the checks say, the blocking ones on top; each that names a field leads there.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// missingPapers: required papers without a verdict that lets them pass.
    void show(const Findings &findings, const QStringList &missingPapers);

Q_SIGNALS:
    void fieldChosen(const QString &path);
    void papersChosen();

private:
    void addFinding(const Finding &finding);
    void addPapers(const QStringList &missing);
    QWidget *addLine(Finding::Level level, const QString &text);

    Card *m_card;
    QWidget *m_rows = nullptr;
};

} // namespace yichuang
