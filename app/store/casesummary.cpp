// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casesummary.h"

#include <QtEndian>

namespace yichuang {

namespace {

constexpr qsizetype LongestPart = 0xffff;

void put(QByteArray &out, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() > LongestPart)
        bytes = text.left(LongestPart / 4).toUtf8();
    const quint16 size = qToLittleEndian(quint16(bytes.size()));
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(bytes);
}

bool take(QByteArrayView &in, QString &text)
{
    if (in.size() < 2)
        return false;
    const qsizetype size = qFromLittleEndian<quint16>(in.data());
    if (in.size() < 2 + size)
        return false;
    text = QString::fromUtf8(in.sliced(2, size));
    in = in.sliced(2 + size);
    return true;
}

} // namespace

QByteArray CaseSummary::pack() const
{
    QByteArray out;
    out.reserve(192);
    for (const QString &part : {name, idNumber, phone, address, itemName, otherNumbers, otherNames})
        put(out, part);
    return out;
}

std::optional<CaseSummary> CaseSummary::unpack(const QByteArray &packed)
{
    QByteArrayView in(packed);
    CaseSummary summary;
    for (QString *part : {&summary.name, &summary.idNumber, &summary.phone, &summary.address, &summary.itemName}) {
        if (!take(in, *part))
            return std::nullopt;
    }
    for (QString *part : {&summary.otherNumbers, &summary.otherNames}) {
        if (!in.isEmpty() && !take(in, *part)) // summaries before it end here
            return std::nullopt;
    }
    return summary;
}

} // namespace yichuang
