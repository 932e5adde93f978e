// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/checkedbatch.h"
#include "platform/calls/site.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>

namespace yichuang::platform {

/// Acts up, acts down, and "which do you hold?". Batches are checked side by side in the pool but applied in
/// the order in which a station sent them. HTTP thread.
class ActCalls final : public QObject
{
    Q_OBJECT

public:
    ActCalls(Site &site, QObject *parent);

    void takeBatch(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void askHeld(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void readPage(const HttpRequest &request, const StationRow &station, const Responder &respond);
    /// Starts the departments; they go on by themselves.
    void startDepartments();
    /// There is something new for these readers (store/readers.h).
    void tell(const QSet<QString> &readers);

private:
    struct Pending
    {
        StationRow station;
        Responder respond;
        std::optional<Result<CheckedBatch>> checked;
    };
    struct Waiter
    {
        StationRow station;
        QString cursor;
        int limit = 0;
        qint64 until = 0;
        Responder respond;
    };
    using Lane = std::deque<std::shared_ptr<Pending>>;

    void pump(const QString &station);
    void apply(const std::shared_ptr<Pending> &pending);
    void work();
    void askPage(const Waiter &waiter);
    void sendPage(const Responder &respond, const contract::ActsPage &page);
    void wakeAt(qint64 dueAt);
    void endWaits();

    Site &m_site;
    QHash<QString, Lane> m_lanes;
    std::deque<Waiter> m_waiters;
    QTimer m_departments;
    QTimer m_days;
    QTimer m_waits;
};

} // namespace yichuang::platform
