// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnsealer.h"

#include <QCoreApplication>

#include <memory>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr char Plain = 0;
constexpr char Compressed = 1;
constexpr qsizetype WorthCompressing = 256;
constexpr qsizetype MaximumClear = 64 * 1024 * 1024;
constexpr int Level = 1;

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// Making a context costs more than compressing four kilobytes.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

QByteArray pack(const QByteArray &clear)
{
    if (clear.size() >= WorthCompressing) {
        QByteArray out(qsizetype(ZSTD_compressBound(size_t(clear.size()))) + 1, Qt::Uninitialized);
        const size_t size = ZSTD_compressCCtx(compressor(), out.data() + 1, size_t(out.size() - 1), clear.constData(),
                                              size_t(clear.size()), Level);
        if (!ZSTD_isError(size) && qsizetype(size) < clear.size()) {
            out[0] = Compressed;
            out.resize(qsizetype(size) + 1);
            return out;
        }
    }
    return QByteArray(1, Plain) + clear;
}

Error unreadable(const QString &detail)
{
    return {ErrorCode::Tampered,
            QCoreApplication::translate("yichuang::ColumnSealer",
                "A stored record does not verify and is not shown. Call the administrator; the other cases are "
                "not affected."),
            detail};
}

Result<QByteArray> unpack(const QByteArray &packed)
{
    if (packed.isEmpty())
        return unreadable(u"empty record"_s);
    if (packed.at(0) == Plain)
        return packed.mid(1);
    const auto *body = packed.constData() + 1;
    const size_t size = size_t(packed.size() - 1);
    const unsigned long long clearSize = ZSTD_getFrameContentSize(body, size);
    if (packed.at(0) != Compressed || clearSize > size_t(MaximumClear)) // the error values are huge
        return unreadable(u"unknown packing"_s);
    QByteArray clear(qsizetype(clearSize), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(decompressor(), clear.data(), size_t(clear.size()), body, size);
    if (ZSTD_isError(got) || got != size_t(clear.size()))
        return unreadable(u"cannot decompress"_s);
    return clear;
}

QByteArray associated(ColumnSealer::Column column, const QUuid &row)
{
    switch (column) {
    case ColumnSealer::Column::Payload: return "act.payload" + row.toRfc4122();
    case ColumnSealer::Column::Summary: return "case.summary" + row.toRfc4122();
    case ColumnSealer::Column::Draft: return "draft.body" + row.toRfc4122();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> ColumnSealer::seal(const QByteArray &clear, Column column, const QUuid &row) const
{
    return m_vault.seal(pack(clear), associated(column, row));
}

Result<QByteArray> ColumnSealer::open(const QByteArray &sealed, Column column, const QUuid &row) const
{
    const auto packed = m_vault.open(sealed, associated(column, row));
    if (!packed)
        return packed.error();
    return unpack(*packed);
}

} // namespace yichuang
