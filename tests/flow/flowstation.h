// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "crypto/signingkey.h"
#include "crypto/stationvault.h"
#include "store/asyncledger.h"
#include "sync/provincelink.h"
#include "sync/stationprofile.h"

#include <QTimer>

namespace yichuang::test {

/// A station without a window, ordered about by lines of text: real ledger, real crypto, real line. Says
/// "accepted ACT CASE" only when the act is on disk, as a counter tells the citizen.
class FlowStation final : public QObject
{
    Q_OBJECT

public:
    explicit FlowStation(QString folder);
    ~FlowStation() override;

    /// enrol HOST PORT STATION CODE FINGERPRINT | open | online [HOST PORT] | offline | accept N | witness N |
    /// walk CASE KIND... (one act after the other on a case, new or known) | life CASE | eager MS | status | quit
    void obey(const QString &line);

    /// One changing act as a word: kind, id, parent and version; both sides are compared by it.
    static QString describe(const Act &act);

private:
    void enrol(const QStringList &words);
    void open();
    void online(const QStringList &words);
    void offline();
    void accept(int count);
    void witness(int count);
    void walk(const QStringList &words);
    void life(const QUuid &caseId);
    void status();
    Act next(ActKind kind) const;

    const QString m_folder;
    SystemClock m_clock;
    StationProfile m_profile;
    std::unique_ptr<StationVault> m_vault;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<PublicKey> m_platform;
    std::unique_ptr<AsyncLedger> m_ledger;
    std::unique_ptr<ProvinceLink> m_province;
    QTimer m_eager;
};

} // namespace yichuang::test
