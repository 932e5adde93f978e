// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yichuang {

class Card;

/// What the case flow allows next, as buttons; each opens its few questions in place. Does nothing itself.
class CaseActions final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseActions(QWidget *parent = nullptr);

    void show(const CaseView &view);
    void setBusy(bool busy);
    void closePanel();

Q_SIGNALS:
    /// The papers that came in now, by code.
    void missingGiven(const QStringList &materialCodes);
    void withdrawn(const QString &reason);
    void delivered(const QString &collectedBy);
    void correctionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addGiveMissing();
    void addCorrect();
    void addDeliver();
    void addWithdraw();
    QPushButton *addAction(const QString &name, const QString &text, QWidget *panel);
    QWidget *makePanel();
    bool isPossible(ActKind kind) const;

    CaseView m_view;
    Card *m_card;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_panels;
    bool m_isBusy = false;
};

} // namespace yichuang
