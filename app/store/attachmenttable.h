// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"
#include "sqlite/connection.h"

#include <QDateTime>

namespace yichuang {

/// Which attachments there are, which of them an act refers to and which the province holds.
class AttachmentTable final
{
public:
    explicit AttachmentTable(sqlite::Connection &db) : m_db(db) { }

    Result<Done> add(const Attachment &file, const QDateTime &at);
    /// An act refers to it now. NotFound if it was never kept here: such an act could never be sent whole.
    Result<Done> use(const QString &digest);
    Result<Done> markSent(const QString &digest);
    Result<QStringList> waiting(int limit);

private:
    sqlite::Connection &m_db;
};

} // namespace yichuang
