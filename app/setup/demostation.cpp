// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/demostation.h"

#include "catalogue/trustedkey.h"
#include "setup/enrolling.h"

#include <QCoreApplication>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Low on purpose: the accounts of practice are printed on its login page.
constexpr quint64 DemoScryptN = 1 << 12;

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

    Enrolment::Order order;
    order.host = u"localhost"_s;
    order.port = demo->m_platform->enrolPort();
    order.station = demo->m_seed.station;
    order.oneTimeCode = demo->m_seed.oneTimeCode;
    order.fingerprint = fingerprintOf(demo->m_platform->authority());
    if (const auto enrolled = enrolHere(demo->folder(), order, clock.now()); !enrolled)
        return enrolled.error();
    return demo;
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
