// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/anchorfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QByteArray Associated = QByteArrayLiteral("ledger.anchor");

} // namespace

AnchorFile::AnchorFile(QString path, const Vault &vault, DiskSteps &disk)
    : m_path(std::move(path))
    , m_vault(vault)
    , m_disk(disk)
{
}

Result<std::optional<ChainHead>> AnchorFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<ChainHead>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::DiskTrouble, {}, u"anchor file"_s};
    const auto bytes = m_vault.open(file.readAll(), Associated);
    if (!bytes)
        return bytes.error();
    if (bytes->size() <= 8)
        return Error{ErrorCode::Tampered, {}, u"anchor length"_s};
    return std::optional(ChainHead{qFromBigEndian<quint64>(bytes->constData()), bytes->mid(8)});
}

Result<Done> AnchorFile::write(const ChainHead &head)
{
    const quint64 big = qToBigEndian(head.sequence);
    const auto sealed
        = m_vault.seal(QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + head.link, Associated);
    if (!sealed)
        return sealed.error();
    return m_disk.put(m_path, *sealed);
}

} // namespace yichuang
