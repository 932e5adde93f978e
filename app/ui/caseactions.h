// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/turns/turnpanel.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yichuang {

class Card;
class FlowLayout;

/// What may happen to the case next, as buttons; each opens its few questions in place. What the case flow forbids is not
/// shown; what only a rule forbids says why.
class CaseActions final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseActions(Services &services, QWidget *parent = nullptr);

    void show(const CaseView &view);
    /// The focus to the first thing that may be done.
    void takeFocus();
    void closePanel();
    /// Another case or another clerk: what is offered has to be asked again.
    void forget();

Q_SIGNALS:
    void done(const yichuang::TurnDone &done);
    void failed(const yichuang::Error &error);
    void correctionWanted();
    void intakeWanted(); ///< go on with the intake of this case

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry;
    static const QList<Entry> &entries();

    void build();
    void addEntry(const Entry &entry, const QList<Turn> &turns);
    bool isOffered(const Entry &entry, const QList<Turn> &turns, QString &whyNot) const;
    void open(const Entry &entry, QPushButton *button);

    Services &m_services;
    CaseView m_view;
    Card *m_card;
    QWidget *m_rows = nullptr;
    FlowLayout *m_buttons = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPointer<TurnPanel> m_panel;
    QPointer<QPushButton> m_opener;
    QStringList m_reasons;
    bool m_isStale = false; ///< a turn ended: what is offered has to be asked again
};

} // namespace yichuang
