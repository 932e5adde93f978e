// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yichuang::contract {

/// Writes the few kinds of CBOR (RFC 8949, definite lengths, shortest heads) that acts travel in.
/// Not a general CBOR library: no maps, tags, floats or indefinite lengths.
class CborWriter final
{
public:
    explicit CborWriter(qsizetype reserve = 0) { m_out.reserve(reserve); }

    void array(quint64 count) { head(4, count); }
    void number(quint64 value) { head(0, value); }
    void bytes(const QByteArray &value);
    void text(const QString &value);

    QByteArray take() { return std::move(m_out); }

private:
    void head(quint8 major, quint64 value);

    QByteArray m_out;
};

} // namespace yichuang::contract
