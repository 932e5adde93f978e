// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cborreader.h"

#include <QStringDecoder>
#include <QtEndian>

namespace yichuang::contract {

qsizetype CborReader::array(qsizetype most)
{
    const quint64 count = head(4);
    // Each element takes at least one byte: a count beyond the input is a lie.
    if (count > quint64(most) || count > quint64(m_end - m_at)) {
        fail();
        return 0;
    }
    return qsizetype(count);
}

void CborReader::arrayOf(qsizetype count)
{
    if (array(count) != count)
        fail();
}

quint64 CborReader::number(quint64 most)
{
    const quint64 value = head(0);
    if (value > most) {
        fail();
        return 0;
    }
    return value;
}

QByteArray CborReader::bytes(qsizetype most)
{
    qsizetype size = 0;
    const char *const start = chunk(2, most, size);
    return start ? QByteArray(start, size) : QByteArray();
}

QByteArray CborReader::bytesOrNone(qsizetype size)
{
    QByteArray value = bytes(size);
    if (!value.isEmpty() && value.size() != size) {
        fail();
        return {};
    }
    return value;
}

QString CborReader::text(qsizetype mostBytes)
{
    qsizetype size = 0;
    const char *const start = chunk(3, mostBytes, size);
    if (!start || size == 0)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString value = decoder(QByteArrayView(start, size));
    if (decoder.hasError()) {
        fail();
        return {};
    }
    return value;
}

const char *CborReader::chunk(quint8 major, qsizetype most, qsizetype &size)
{
    const quint64 length = head(major);
    if (!m_ok || length > quint64(most) || length > quint64(m_end - m_at)) {
        fail();
        return nullptr;
    }
    size = qsizetype(length);
    const char *const start = m_at;
    m_at += size;
    return start;
}

quint64 CborReader::head(quint8 major)
{
    if (m_at == m_end || quint8(*m_at) >> 5 != major) {
        fail();
        return 0;
    }
    const int info = *m_at++ & 0x1f;
    if (info < 24)
        return quint64(info);
    const int size = info == 24 ? 1 : info == 25 ? 2 : info == 26 ? 4 : info == 27 ? 8 : 0;
    if (size == 0 || m_end - m_at < size) {
        fail();
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | quint8(*m_at++);
    return value;
}

} // namespace yichuang::contract
