// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
#include "services/intake.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace yichuang {

class Pill;
class ProgressLine;

/// How far a case that was just taken in is on its way: stored here, arrived, decided. An instant item waits some seconds
/// for its answer, then a receipt with the promised date stands in. Shows what it is given; asks nobody.
class ArrivalLine final : public QWidget
{
    Q_OBJECT

public:
    /// mark: after a dot in the names of its parts, where several cases are shown; empty: none.
    ArrivalLine(const Concluded &concluded, const QString &mark, QWidget *parent = nullptr);

    /// The case as it is on record now.
    void show(const CaseView &view);
    bool isDecided() const { return !m_view.decision.isEmpty(); }

private:
    void showSending();
    void showResult();

    const Concluded m_concluded;
    CaseView m_view;
    Pill *m_sending;
    QLabel *m_sendingText;
    ProgressLine *m_waiting;
    QLabel *m_result;
    QTimer m_patience; ///< bounds the wait for an instant answer
    bool m_hasWaited = false;
};

} // namespace yichuang
