// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmenttable.h"

#include "core/stamp.h"

#include <QCoreApplication>

namespace yichuang {

Result<Done> AttachmentTable::add(const Attachment &file, const QDateTime &at)
{
    return m_db
        .statement("insert into attachment (digest, media_type, size, stored_at) values (?, ?, ?, ?) "
                   "on conflict do nothing")
        .run(file.digest, file.mediaType, file.size, toStamp(at));
}

Result<Done> AttachmentTable::use(const QString &digest)
{
    // Touching the row also where it is used already tells whether it is there.
    if (auto used = m_db.statement("update attachment set is_used = 1 where digest = ?").run(digest); !used)
        return used;
    if (m_db.changes() == 0) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::AttachmentTable",
                         "A file attached to this case is not on this workstation any more. Attach it again, then "
                         "repeat the step."),
                     digest};
    }
    return {};
}

Result<Done> AttachmentTable::markSent(const QString &digest)
{
    return m_db.statement("update attachment set is_sent = 1 where digest = ?").run(digest);
}

Result<QStringList> AttachmentTable::waiting(int limit)
{
    sqlite::Statement &query = m_db.statement(
        "select digest from attachment where is_used = 1 and is_sent = 0 order by stored_at limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(limit);
    QStringList digests;
    while (true) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return digests;
        digests.append(query.text(0));
    }
}

} // namespace yichuang
