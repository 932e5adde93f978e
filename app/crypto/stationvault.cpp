// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stationvault.h"

#include "crypto/keyderivation.h"

#include <QCoreApplication>
#include <QtEndian>

#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int BlindIndexBytes = 16;

Error locked()
{
    return {ErrorCode::Locked,
            QCoreApplication::translate("yichuang::StationVault",
                                        "The records of this station are locked. Please log in first."),
            u"vault is locked"_s};
}

} // namespace

struct StationVault::Lane
{
    quint64 generation;
    Sealer sealer;
    Mac index;
};

StationVault::StationVault(Suite suite)
    : m_row(suiteRow(suite))
{
}

StationVault::~StationVault() = default;

Result<Done> StationVault::unlock(const SecretBytes &dataKey)
{
    if (dataKey.size() != DataKeyBytes)
        return Error{ErrorCode::Internal, locked().message, u"data key of %1 bytes"_s.arg(dataKey.size())};
    const std::lock_guard guard(m_mutex);
    if (m_dataKey.equals(dataKey))
        return Done{};
    m_dataKey = SecretBytes::copyOf(dataKey.view());
    ++m_generation;
    m_lanes.clear();
    m_unlocked = true;
    return Done{};
}

void StationVault::lock()
{
    const std::lock_guard guard(m_mutex);
    m_unlocked = false;
    m_dataKey.wipe();
    ++m_generation;
    m_lanes.clear();
}

Result<SecretBytes> StationVault::dataKey() const
{
    const std::lock_guard guard(m_mutex);
    if (m_dataKey.isEmpty())
        return locked();
    return SecretBytes::copyOf(m_dataKey.view());
}

Result<std::unique_ptr<StationVault::Lane>> StationVault::borrow() const
{
    const std::lock_guard guard(m_mutex);
    if (m_dataKey.isEmpty())
        return locked();
    if (!m_lanes.empty()) {
        auto lane = std::move(m_lanes.back());
        m_lanes.pop_back();
        return lane;
    }
    auto sealer = Sealer::create(m_row, m_dataKey);
    if (!sealer)
        return sealer.error();
    const auto indexKey = hkdf(m_row, m_dataKey, {}, "yichuang blind index", DigestBytes);
    if (!indexKey)
        return indexKey.error();
    auto index = Mac::create(m_row, *indexKey);
    if (!index)
        return index.error();
    return std::make_unique<Lane>(Lane{m_generation, sealer.take(), index.take()});
}

void StationVault::giveBack(std::unique_ptr<Lane> lane) const
{
    const std::lock_guard guard(m_mutex);
    if (lane->generation == m_generation)
        m_lanes.push_back(std::move(lane));
}

Result<QByteArray> StationVault::seal(const QByteArray &clear, const QByteArray &associated) const
{
    auto lane = borrow();
    if (!lane)
        return lane.error();
    auto sealed = (*lane)->sealer.seal(clear, associated);
    giveBack(lane.take());
    return sealed;
}

Result<QByteArray> StationVault::open(const QByteArray &sealed, const QByteArray &associated) const
{
    auto lane = borrow();
    if (!lane)
        return lane.error();
    auto clear = (*lane)->sealer.open(sealed, associated);
    giveBack(lane.take());
    return clear;
}

QByteArray StationVault::digest(const QByteArray &bytes) const
{
    return digestOf(m_row, {bytes});
}

Result<QByteArray> StationVault::blindIndex(const QString &column, const QString &value) const
{
    auto lane = borrow();
    if (!lane)
        return lane.error();
    const QByteArray name = column.toUtf8();
    std::array<char, 4> length;
    qToBigEndian(quint32(name.size()), length.data());
    auto index = (*lane)->index.compute({QByteArrayView(length.data(), length.size()), name, value.toUtf8()});
    giveBack(lane.take());
    if (!index)
        return index.error();
    return index->first(BlindIndexBytes);
}

QByteArray StationVault::randomBytes(int count) const
{
    QByteArray bytes(qMax(0, count), Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) != 1)
        qFatal("%s", qPrintable(opensslDetail("random")));
    return bytes;
}

} // namespace yichuang
