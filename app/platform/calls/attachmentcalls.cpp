// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/attachmentcalls.h"

#include "contract/limits.h"
#include "contract/paths.h"
#include "platform/reasons.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

AttachmentCalls::AttachmentCalls(Site &site)
    : m_site(site)
    , m_files(site.options.folder + u"/attachments"_s)
{
}

void AttachmentCalls::handle(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const QString rest = request.path.mid(contract::paths::Attachments.size() + 1);
    const bool wantsContent = rest.endsWith("/content"_L1);
    const QString digest = wantsContent ? rest.chopped(8) : rest;
    if (!contract::isAttachmentDigest(digest))
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    const bool isGet = request.method == HttpRequest::Method::Get || request.method == HttpRequest::Method::Head;
    if (!isGet && (request.method != HttpRequest::Method::Put || wantsContent))
        return respond(HttpReply::problem(problem(u"method.unknown"_s)));

    m_site.filePool.start([this, request, station, digest, wantsContent, isGet, respond] {
        if (wantsContent)
            m_site.answer(respond, content(request, digest, station));
        else if (isGet)
            m_site.answer(respond, HttpReply::json(contract::encodeAttachmentState(m_files.state(digest))));
        else
            m_site.answer(respond, addChunk(request, digest, station));
    });
}

HttpReply AttachmentCalls::addChunk(const HttpRequest &request, const QString &digest, const StationRow &station)
{
    bool hasSize = false;
    bool hasOffset = false;
    const qint64 size = request.query.queryItemValue(u"size"_s).toLongLong(&hasSize);
    const qint64 offset = request.query.queryItemValue(u"offset"_s).toLongLong(&hasOffset);
    if (!hasSize || !hasOffset || offset < 0)
        return HttpReply::problem(problem(u"request.bad"_s));
    const QString type = request.query.queryItemValue(u"type"_s, QUrl::FullyDecoded).left(100);

    const auto state = m_files.add(digest, size, offset, request.body, station.suite);
    if (!state) {
        if (state.error().detail != "attachment.offset"_L1)
            return HttpReply::problem(problemFor(state.error()));
        HttpReply reply = HttpReply::json(contract::encodeAttachmentState(m_files.state(digest)));
        reply.status = problem(state.error().detail).status;
        return reply;
    }
    if (state->isComplete) {
        Result<Done> stored;
        m_site.store.run([&](Books &books) {
            stored = books.db.statement("insert or ignore into attachment_sender(digest, station) values(?, ?)")
                         .run(digest, station.code);
            if (!stored)
                return;
            stored = books.db.statement("insert or ignore into attachment(digest, size, media_type, suite, complete)"
                                        " values(?, ?, ?, ?, 1)")
                         .run(digest, size, type, station.suite);
        });
        if (!stored)
            return HttpReply::problem(storeTrouble(stored.error()));
    }
    return HttpReply::json(contract::encodeAttachmentState(*state));
}

HttpReply AttachmentCalls::content(const HttpRequest &request, const QString &digest, const StationRow &station) const
{
    const auto allowed = mayRead(digest, station);
    if (!allowed)
        return HttpReply::problem(storeTrouble(allowed.error()));
    if (!*allowed)
        return HttpReply::problem(problem(u"attachment.unknown"_s)); // nor that it is here
    const qint64 offset = qMax(qint64(0), request.query.queryItemValue(u"offset"_s).toLongLong());
    const qint64 asked = request.query.queryItemValue(u"length"_s).toLongLong();
    const qint64 length = asked > 0 ? qMin(asked, contract::AttachmentChunk) : contract::AttachmentChunk;
    const auto bytes = m_files.read(digest, offset, length);
    if (!bytes) {
        return HttpReply::problem(bytes.error().code == ErrorCode::NotFound ? problem(u"attachment.unknown"_s)
                                                                            : storeTrouble(bytes.error()));
    }
    return {200, contract::media::Chunk, *bytes, {}};
}

Result<bool> AttachmentCalls::mayRead(const QString &digest, const StationRow &station) const
{
    Result<bool> allowed = false;
    m_site.store.run([&](Books &books) {
        const QStringList readers = Readers::of(station);
        auto &query = books.db.statement("select 1 from attachment_sender where digest = ?1 and station = ?2"
                                         " union all select 1 from attachment_use u join case_reader r"
                                         " on r.case_id = u.case_id where u.digest = ?1 and r.reader in (?3, ?4) limit 1");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(digest, station.code, readers.first(), readers.last());
        allowed = query.next();
    });
    return allowed;
}

} // namespace yichuang::platform
