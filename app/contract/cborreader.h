// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yichuang::contract {

/// Reads what CborWriter writes from bytes that may be hostile. The first fault sticks: every later call
/// returns an empty value, so that a decoder checks ok() once at its end. Never allocates more than the
/// input holds. The bytes must outlive the reader.
class CborReader final
{
public:
    explicit CborReader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) { }

    /// Number of elements; a fault if it is not an array or longer than most.
    qsizetype array(qsizetype most);
    /// A fault unless an array of exactly this many elements follows.
    void arrayOf(qsizetype count);
    quint64 number(quint64 most = ~quint64(0));
    QByteArray bytes(qsizetype most);
    /// Bytes that are absent (0) or exactly this many.
    QByteArray bytesOrNone(qsizetype size);
    QString text(qsizetype mostBytes);

    bool ok() const { return m_ok; }
    /// True if everything was read and nothing was wrong.
    bool finished() const { return m_ok && m_at == m_end; }

private:
    quint64 head(quint8 major);
    const char *chunk(quint8 major, qsizetype most, qsizetype &size);
    void fail() { m_ok = false; m_at = m_end; }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

} // namespace yichuang::contract
