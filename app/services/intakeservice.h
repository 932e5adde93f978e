// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"
#include "services/sessionservice.h"

#include <QObject>

#include <memory>

namespace yichuang {

/// Begins, resumes and lists intakes. GUI thread.
class IntakeService final : public QObject
{
    Q_OBJECT

public:
    IntakeService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// A new intake of a business; the first autosave makes its draft.
    Result<std::unique_ptr<Intake>> begin(const QString &itemCode, const QString &businessCode);
    /// A suspended one, on the definition version it began with.
    Result<std::unique_ptr<Intake>> resume(const Draft &draft);

    QFuture<Result<QList<Draft>>> drafts();
    QFuture<Result<Done>> discard(const Draft &draft);

    /// The last finished intake of this session: repeat it for the next person ("same item").
    QString lastItem() const { return m_lastItem; }
    QString lastBusiness() const { return m_lastBusiness; }

Q_SIGNALS:
    void draftsChanged();

private:
    Result<std::unique_ptr<Intake>> open(Draft draft);

    Ports m_ports;
    const SessionService &m_session;
    QString m_lastItem;
    QString m_lastBusiness;
};

} // namespace yichuang
