// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/compression.h"

#include "contract/trouble.h"

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr int Level = 1;

struct FreeIn { void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); } };
struct FreeOut { void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); } };

} // namespace

Result<QByteArray> pack(const QByteArray &bytes)
{
    // One context per thread: making one costs more than compressing a small batch.
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeOut> context(ZSTD_createCCtx());
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()), bytes.constData(),
                                          size_t(bytes.size()), Level);
    if (ZSTD_isError(size))
        return Error{ErrorCode::Internal, {}, u"zstd: %1"_s.arg(QString::fromLatin1(ZSTD_getErrorName(size)))};
    out.resize(qsizetype(size));
    return out;
}

Result<QByteArray> unpack(const QByteArray &packed, qint64 limit)
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, FreeIn> context(ZSTD_createDCtx());
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_only);

    // The announced size is a hint from a stranger: start with what it says up to a bound, grow as bytes come.
    const unsigned long long announced = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (announced == ZSTD_CONTENTSIZE_ERROR)
        return unreadable(u"not a zstd frame"_s);
    if (announced != ZSTD_CONTENTSIZE_UNKNOWN && announced > quint64(limit))
        return unreadable(u"unpacked size above the limit"_s);
    const qint64 hint = announced == ZSTD_CONTENTSIZE_UNKNOWN ? packed.size() * 4 : qint64(announced);

    QByteArray out(qMin(qMax(qint64(4096), hint + 1), limit + 1), Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
    size_t written = 0;
    for (;;) {
        ZSTD_outBuffer room{out.data(), size_t(out.size()), written};
        const size_t before = in.pos;
        const size_t rest = ZSTD_decompressStream(context.get(), &room, &in);
        if (ZSTD_isError(rest))
            return unreadable(u"zstd: %1"_s.arg(QString::fromLatin1(ZSTD_getErrorName(rest))));
        const bool stuck = room.pos == written && in.pos == before;
        written = room.pos;
        if (written > size_t(limit))
            return unreadable(u"unpacked size above the limit"_s);
        if (rest == 0 && in.pos == in.size)
            break;
        if (written == size_t(out.size()))
            out.resize(qMin(out.size() * 2, qsizetype(limit) + 1));
        else if (stuck || in.pos == in.size)
            return unreadable(u"zstd: frame is cut off"_s);
    }
    out.resize(qsizetype(written));
    return out;
}

} // namespace yichuang::contract
