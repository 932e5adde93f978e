// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/demostation.h"

#include "catalogue/trustedkey.h"
#include "setup/enrolling.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Low on purpose: the accounts of practice are printed on its login page.
constexpr quint64 DemoScryptN = 1 << 12;
const QString SecondStation = u"ST0002"_s;

QByteArray fingerprintOf(const QByteArray &certificatePem)
{
    return QSslCertificate(certificatePem).digest(QCryptographicHash::Sha256).toHex();
}

} // namespace

DemoStation::DemoStation(DemoClock &clock, const Pace &pace, PublicKey itemKey)
    : m_clock(clock)
    , m_pace(pace)
    , m_itemKey(std::move(itemKey))
{
}

DemoStation::~DemoStation() = default;

PlatformOptions DemoStation::options()
{
    PlatformOptions options;
    options.folder = m_folder.filePath(u"platform"_s);
    options.port = m_port;
    options.scryptN = DemoScryptN;
    options.clock = &m_clock;
    // A catalogue of its own: it is used on a thread of the platform.
    m_catalogue = std::make_unique<ItemCatalogue>(
        QStringList{ItemCatalogue::defaultDirectory(QCoreApplication::applicationDirPath())}, m_itemKey);
    options.catalogue = m_catalogue.get();
    options.itemKey = &m_itemKey;
    options.selfPaidAfterMs = int(m_pace.payment.count());
    for (DepartmentOptions &department : options.departments) {
        department.delayMs = int(m_pace.decision.count());
        department.resultDelayMs = int(m_pace.result.count());
    }
    return options;
}

Result<std::unique_ptr<DemoStation>> DemoStation::start(DemoClock &clock, const Pace &pace)
{
    Result<PublicKey> itemKey = PublicKey::fromPem(trustedItemKey());
    if (!itemKey)
        return itemKey.error();
    std::unique_ptr<DemoStation> demo(new DemoStation(clock, pace, itemKey.take()));
    if (!demo->m_folder.isValid()) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::DemoStation",
                                                 "Practice needs a folder for passing files, and none can be made. Free "
                                                 "some room on the disk and start again."),
                     demo->m_folder.errorString()};
    }
    if (const auto up = demo->plugIn(); !up)
        return up.error();
    Result<DemoSeed> seed = demo->m_platform->seedDemo();
    if (!seed)
        return seed.error();
    demo->m_seed = seed.take();

    if (const auto enrolled = demo->enrol(demo->folder(), demo->m_seed.station, demo->m_seed.oneTimeCode); !enrolled)
        return enrolled.error();
    return demo;
}

Result<Done> DemoStation::enrol(const StationFolder &folder, const QString &station, const QString &oneTimeCode)
{
    Enrolment::Order order;
    order.host = u"localhost"_s;
    order.port = m_platform->enrolPort();
    order.station = station;
    order.oneTimeCode = oneTimeCode;
    order.fingerprint = fingerprintOf(m_platform->authority());
    const auto enrolled = enrolHere(folder, order, m_clock.now());
    return enrolled ? Result<Done>() : Result<Done>(enrolled.error());
}

Result<StationFolder> DemoStation::secondDesk()
{
    const StationFolder folder{m_folder.path() + u"/station-5"_s};
    if (QFile::exists(folder.profile()))
        return folder;
    const auto oneTimeCode = m_platform->expectDemoDesk(SecondStation, u"5"_s);
    if (!oneTimeCode)
        return oneTimeCode.error();
    if (const auto enrolled = enrol(folder, SecondStation, *oneTimeCode); !enrolled)
        return enrolled.error();
    return folder;
}

void DemoStation::unplug()
{
    m_platform.reset();
}

Result<Done> DemoStation::plugIn()
{
    m_platform = std::make_unique<Platform>();
    if (const auto started = m_platform->start(options()); !started)
        return started.error();
    m_port = m_platform->port();
    return Done{};
}

} // namespace yichuang
