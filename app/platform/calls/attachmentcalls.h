// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/calls/site.h"
#include "platform/store/attachmentfiles.h"

namespace yichuang::platform {

/// Attachments in resumable chunks. Files are touched in the file pool only.
class AttachmentCalls final
{
public:
    explicit AttachmentCalls(Site &site);

    /// GET or HEAD /v1/attachments/{digest}, GET .../content?offset=&length=, PUT /v1/attachments/{digest}
    void handle(const HttpRequest &request, const StationRow &station, const Responder &respond);

private:
    HttpReply addChunk(const HttpRequest &request, const QString &digest, const StationRow &station);
    HttpReply content(const HttpRequest &request, const QString &digest, const StationRow &station) const;
    /// Whoever sent the file, and who reads a case it belongs to.
    Result<bool> mayRead(const QString &digest, const StationRow &station) const;

    Site &m_site;
    AttachmentFiles m_files; // file pool
};

} // namespace yichuang::platform
