// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cborwriter.h"

#include <QtEndian>

namespace yichuang::contract {

void CborWriter::bytes(const QByteArray &value)
{
    head(2, quint64(value.size()));
    m_out.append(value);
}

void CborWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    head(3, quint64(utf8.size()));
    m_out.append(utf8);
}

void CborWriter::head(quint8 major, quint64 value)
{
    const auto first = quint8(major << 5);
    char buffer[9];
    qsizetype size = 1;
    if (value < 24) {
        buffer[0] = char(first | value);
    } else if (value <= 0xff) {
        buffer[0] = char(first | 24);
        buffer[1] = char(value);
        size = 2;
    } else if (value <= 0xffff) {
        buffer[0] = char(first | 25);
        qToBigEndian(quint16(value), buffer + 1);
        size = 3;
    } else if (value <= 0xffffffff) {
        buffer[0] = char(first | 26);
        qToBigEndian(quint32(value), buffer + 1);
        size = 5;
    } else {
        buffer[0] = char(first | 27);
        qToBigEndian(value, buffer + 1);
        size = 9;
    }
    m_out.append(buffer, size);
}

} // namespace yichuang::contract
