// SPDX-License-Identifier: GPL-3.0-or-later
#include "township.h"

#include "platform/packages/packagedesk.h"
#include "services/services.h"
#include "setup/enrolling.h"
#include "support/ended.h"
#include "support/definitions.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

const Verifier &trusted()
{
    static const Author author;
    return author.verifier();
}

} // namespace

Township::Township(const Verifier &publisher)
    : m_publisher(publisher)
{
    if (!plugIn())
        return;
    auto seed = m_platform.seedDemo();
    if (!seed) {
        problem = seed.error().message;
        return;
    }
    m_seed = seed.take();
    Enrolment::Order order;
    order.host = u"localhost"_s;
    order.port = m_platform.enrolPort();
    order.station = m_seed.station;
    order.oneTimeCode = m_seed.oneTimeCode;
    order.fingerprint
        = QSslCertificate(m_platform.authority(), QSsl::Pem).digest(QCryptographicHash::Sha256).toHex();
    if (const auto enrolled = enrolHere(folder(), order, clock.now()); !enrolled)
        problem = enrolled.error().message;
    else if (!open() && problem.isEmpty())
        problem = u"the station does not open"_s;
}

Township::~Township() = default;

PlatformOptions Township::options() const
{
    PlatformOptions options;
    options.folder = m_folder.filePath(u"platform"_s);
    options.port = m_port;
    options.scryptN = 1 << 10;
    options.clock = &clock;
    options.itemKey = &m_publisher;
    for (DepartmentOptions &department : options.departments)
        department.delayMs = department.resultDelayMs = 50;
    return options;
}

bool Township::plugIn()
{
    m_catalogue = std::make_unique<ItemCatalogue>(QStringList{QStringLiteral(YICHUANG_ITEMS_BUILT)}, trusted());
    PlatformOptions running = options();
    running.catalogue = m_catalogue.get();
    if (const auto started = m_platform.start(running); !started) {
        problem = started.error().message;
        return false;
    }
    m_port = m_platform.port();
    if (m_station)
        services().ports.province.wake();
    return true;
}

Result<QJsonObject> Township::publishUnplugged(const QString &path)
{
    platform::StoreThread store(options());
    if (const auto opened = store.open(); !opened)
        return opened.error();
    platform::CatalogueDesk desk(*m_catalogue);
    platform::PackageDesk packages({store, clock, &m_publisher, m_catalogue.get(), &desk});
    return packages.run({{u"command"_s, u"package.publish"_s}, {u"file"_s, path}});
}

Services &Township::services()
{
    return m_station->services();
}

bool Township::open()
{
    m_station.reset();
    auto opened = Workstation::open(folder(), clock);
    if (!opened) {
        problem = opened.error().message;
        return false;
    }
    m_station = opened.take();
    const auto in = ended(services().session.logIn(m_seed.clerk, m_seed.password));
    if (!in)
        problem = in.error().message;
    return bool(in);
}

bool Township::publish(const QByteArray &file)
{
    QFile passed(m_folder.filePath(u"new.package"_s));
    if (!passed.open(QIODevice::WriteOnly) || passed.write(file) != file.size())
        return false;
    passed.close();
    const auto done = m_platform.isRunning()
        ? administrate({{u"command"_s, u"package.publish"_s}, {u"file"_s, passed.fileName()}})
        : publishUnplugged(passed.fileName());
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return bool(done);
}

} // namespace yichuang::test
