// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/caseservice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yichuang {

class Card;
class NextItems;

/// The department's decision in its own words, and what usually follows for the citizen next (关联事项).
class CaseDecision final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDecision(Catalogue &catalogue, QWidget *parent = nullptr);

    /// Hides itself while nothing is decided.
    void show(const CaseView &view);

Q_SIGNALS:
    void itemWanted(const QString &item, const QString &business);

private:
    Card *m_card;
    QLabel *m_words;
    NextItems *m_next;
};

} // namespace yichuang
