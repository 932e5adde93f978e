// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/workstation.h"

#include "catalogue/itemcatalogue.h"
#include "catalogue/trustedkey.h"
#include "crypto/publickey.h"
#include "crypto/signingkey.h"
#include "crypto/stationvault.h"
#include "documents/pdfpapers.h"
#include "services/services.h"
#include "setup/stationkeyring.h"
#include "setup/stationpackages.h"
#include "store/asyncledger.h"
#include "sync/provincelink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Result<WorkingCalendar> readCalendar()
{
    QFile file(u":/yichuang/data/cn-workdays.json"_s);
    return WorkingCalendar::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QStringList implementingCodes(const QList<ItemEntry> &entries)
{
    QStringList codes;
    for (const ItemEntry &entry : entries) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (!business.implementingCode.isEmpty())
                codes.append(business.implementingCode);
        }
    }
    return codes;
}

} // namespace

// In the order of making; the destructor goes the other way.
struct Workstation::Parts
{
    Parts(StationProfile enrolled, SigningKey signing, PublicKey platformsKey, PublicKey itemsKey,
          WorkingCalendar workingDays, CodeTables tables, const StationFolder &folder, const Clock &time)
        : profile(std::move(enrolled))
        , signingKey(std::move(signing))
        , platformKey(std::move(platformsKey))
        , itemKey(std::move(itemsKey))
        , calendar(std::move(workingDays))
        , codes(std::move(tables))
        , vault(profile.suite)
        , keyRing(folder.keyRing(), vault, time)
        , catalogue({ItemCatalogue::defaultDirectory(QCoreApplication::applicationDirPath())}, itemKey)
        , packages({folder.packages(), itemKey, platformKey, catalogue, calendar, codes})
    {
    }

    const StationProfile profile;
    const SigningKey signingKey;
    const PublicKey platformKey;
    const PublicKey itemKey;
    WorkingCalendar calendar; // the province may publish a newer one
    const CodeTables codes;
    StationVault vault;
    StationKeyRing keyRing;
    ItemCatalogue catalogue;
    StationPackages packages;
    PdfPapers papers;
    std::unique_ptr<AsyncLedger> ledger;
    std::unique_ptr<ProvinceLink> province;
    std::unique_ptr<Services> services;
};

Workstation::Workstation(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workstation::~Workstation()
{
    m_parts->services.reset();
    m_parts->province->stop();
}

Services &Workstation::services()
{
    return *m_parts->services;
}

AsyncLedger &Workstation::ledger()
{
    return *m_parts->ledger;
}

const Station &Workstation::station() const
{
    return m_parts->profile.station;
}

void Workstation::startLine()
{
    m_parts->province->start();
}

Result<std::unique_ptr<Workstation>> Workstation::open(const StationFolder &folder, const Clock &clock, Line line,
                                                       const Counter &counter)
{
    Result<StationProfile> profile = StationProfile::load(folder.profile());
    if (!profile)
        return profile.error();
    Result<SigningKey> signing = SigningKey::load(folder.signingKey());
    if (!signing)
        return signing.error();
    Result<PublicKey> platformKey = PublicKey::fromPem(profile->platformKey);
    if (!platformKey)
        return platformKey.error();
    Result<PublicKey> itemKey = PublicKey::fromPem(trustedItemKey());
    if (!itemKey)
        return itemKey.error();
    Result<WorkingCalendar> calendar = readCalendar();
    if (!calendar)
        return calendar.error();
    Result<CodeTables> codes = CodeTables::read(u":/yichuang/codes"_s);
    if (!codes)
        return codes.error();

    auto parts = std::make_unique<Parts>(profile.take(), signing.take(), platformKey.take(), itemKey.take(),
                                         calendar.take(), codes.take(), folder, clock);
    QDir().mkpath(folder.store());
    auto ledger = AsyncLedger::open({folder.store(), parts->vault, clock, parts->profile.station.code, nullptr, {}});
    if (!ledger)
        return ledger.error();
    parts->ledger = ledger.take();

    const LineConfig config = parts->profile.line(implementingCodes(parts->catalogue.entries()));
    parts->province = std::make_unique<ProvinceLink>(
        SyncThread::Setup{*parts->ledger, clock, parts->profile.station,
                          SyncThread::httpLine(config, parts->signingKey, parts->platformKey),
                          &parts->packages});
    parts->services = std::make_unique<Services>(
        Ports{*parts->ledger, parts->catalogue, *parts->province, parts->keyRing, parts->vault, parts->papers, clock,
              parts->calendar, parts->codes, parts->profile.station, parts->province->errands(), counter.reader,
              counter.practice, &parts->packages});

    // A newer definition may bring codes that nobody had numbers for.
    QObject::connect(&parts->packages, &Packages::changed, parts->province.get(), [made = parts.get()] {
        made->province->setImplementingCodes(implementingCodes(made->catalogue.entries()));
    });

    std::unique_ptr<Workstation> workstation(new Workstation(std::move(parts)));
    if (line == Line::Up)
        workstation->startLine();
    return workstation;
}

} // namespace yichuang
