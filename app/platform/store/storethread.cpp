// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/storethread.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

StoreThread::StoreThread(PlatformOptions options)
    : m_options(std::move(options))
{
    m_thread.setObjectName(u"platform store"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(&m_context, [this] { m_books.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Done> StoreThread::open()
{
    Result<Done> opened;
    QMetaObject::invokeMethod(
        &m_context,
        [this, &opened] {
            auto books = Books::open(m_options);
            if (books)
                m_books = books.take();
            else
                opened = books.error();
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

void StoreThread::post(Job job)
{
    QMetaObject::invokeMethod(&m_context, [this, job = std::move(job)] {
        if (m_books)
            job(*m_books);
    });
}

void StoreThread::run(const Job &job)
{
    QMetaObject::invokeMethod(
        &m_context,
        [this, &job] {
            if (m_books)
                job(*m_books);
        },
        Qt::BlockingQueuedConnection);
}

} // namespace yichuang::platform
