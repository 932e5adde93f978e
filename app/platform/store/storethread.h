// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/store/books.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace yichuang::platform {

/// The one thread that touches the platform's database. Jobs run in the order they were posted.
class StoreThread final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(Books &)>;

    explicit StoreThread(PlatformOptions options);
    /// Runs what was posted, then closes the database.
    ~StoreThread() override;

    Result<Done> open();
    void post(Job job);
    /// Waits; not from the store thread.
    void run(const Job &job);

private:
    const PlatformOptions m_options;
    QThread m_thread;
    QObject m_context; // lives in the thread
    std::unique_ptr<Books> m_books;
};

} // namespace yichuang::platform
