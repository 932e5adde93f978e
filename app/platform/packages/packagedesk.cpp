// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/packages/packagedesk.h"

#include "catalogue/itemcatalogue.h"
#include "catalogue/packagefile.h"
#include "platform/items/publishedcalendar.h"
#include "platform/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int DefaultRows = 200;
constexpr qsizetype LongestReason = 200;

Error wrong(const char *text, const QString &detail = {})
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("yichuang::Platform", text).arg(detail), {}};
}

// The author reads the answer: what lint found belongs to it.
Error explained(Error error)
{
    if (const QString reason = refusalReason(error); !reason.isEmpty()) {
        error.message = QString(QCoreApplication::translate("yichuang::Platform", "Not published (%1). %2")
                                    .arg(reason, error.message)
                                + u'\n' + error.detail.mid(reason.size() + 1))
                            .trimmed();
    }
    return error;
}

bool holdsEveryYearOf(const WorkingCalendar &calendar, const WorkingCalendar &before)
{
    constexpr int FirstYear = 2004;
    constexpr int LastYear = 2100;
    for (int year = FirstYear; year <= LastYear; ++year) {
        if (calendar.isProvisional(year) && !before.isProvisional(year))
            return false;
    }
    return true;
}

} // namespace

PackageDesk::PackageDesk(const Parts &parts)
    : m_parts(parts)
    , m_tables(CodeTables::read(u":/yichuang/codes"_s).valueOr(CodeTables()))
    , m_calendar(publishedCalendar())
{
}

Result<Done> PackageDesk::load()
{
    if (!m_parts.itemKey)
        return {};
    Result<QList<QByteArray>> files = QList<QByteArray>();
    m_parts.store.run([&](Books &books) { files = books.packages.files(); });
    if (!files)
        return files.error();
    for (const QByteArray &file : *files) {
        const auto package = readPackage(file, *m_parts.itemKey);
        if (package)
            use(*package);
        else
            qCWarning(logPlatform, "a published definition is left out: %s", qPrintable(package.error().detail));
    }
    return {};
}

Result<QJsonObject> PackageDesk::run(const QJsonObject &command)
{
    const QString name = command["command"_L1].toString();
    const int limit = command["limit"_L1].toInt(DefaultRows);
    if (name == "package.publish"_L1)
        return publish(command);
    if (name == "package.revoke"_L1)
        return revoke(command);
    if (name == "package.list"_L1) {
        return inStore([](Books &books) -> Result<QJsonObject> {
            const auto rows = books.packages.list();
            return rows ? Result<QJsonObject>(QJsonObject{{u"packages"_s, *rows}}) : rows.error();
        });
    }
    if (name == "package.reports"_L1) {
        return inStore([limit](Books &books) -> Result<QJsonObject> {
            const auto rows = books.packages.reports(limit);
            return rows ? Result<QJsonObject>(QJsonObject{{u"reports"_s, *rows}}) : rows.error();
        });
    }
    return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no command \"%1\"."), name);
}

Result<QJsonObject> PackageDesk::publish(const QJsonObject &command)
{
    const QString path = command["file"_L1].toString();
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly) || source.size() > LargestPackage)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be read."), path);
    const QByteArray file = source.readAll();
    const auto package = judged(file);
    if (!package)
        return explained(package.error());
    // On disk before anybody works with it: after a crash the platform must know what its stations may have.
    const auto stored = inStore([&](Books &books) -> Result<QJsonObject> {
        const auto added = books.packages.add(*package, file, m_parts.clock.now().toMSecsSinceEpoch());
        return added ? Result<QJsonObject>(QJsonObject()) : added.error();
    });
    if (!stored)
        return stored;
    use(*package);
    return QJsonObject{{u"code"_s, package->code}, {u"version"_s, package->version}, {u"digest"_s, package->digest}};
}

Result<DefinitionPackage> PackageDesk::judged(const QByteArray &file)
{
    if (!m_parts.itemKey)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "This platform knows no item key, so it can publish nothing."));
    auto package = readPackage(file, *m_parts.itemKey);
    if (!package)
        return package;
    if (const auto sound = checkPackage(*package, m_tables); !sound)
        return sound.error();
    Result<QString> newest = QString();
    m_parts.store.run([&](Books &books) { newest = books.packages.newest(package->code); });
    if (!newest)
        return newest.error();
    if (!newest->isEmpty() && QVersionNumber::fromString(*newest) >= QVersionNumber::fromString(package->version))
        return definitionRefused(u"version.older"_s, *newest + u" was published"_s);
    const bool isCalendar = package->kind == DefinitionPackage::Kind::Calendar;
    if (const auto judged = isCalendar ? judgeCalendar(*package) : judgeInUse(*package); !judged)
        return judged.error();
    return package;
}

Result<Done> PackageDesk::judgeInUse(const DefinitionPackage &package)
{
    if (!m_parts.catalogue || !m_parts.desk)
        return {};
    Result<Done> judged;
    m_parts.desk->withCatalogue([&] { judged = m_parts.catalogue->judge(package); });
    return judged;
}

Result<Done> PackageDesk::judgeCalendar(const DefinitionPackage &package) const
{
    const auto calendar = WorkingCalendar::parse(package.calendar);
    if (!calendar || !holdsEveryYearOf(*calendar, m_calendar))
        return definitionRefused(u"calendar.shorter"_s);
    return {};
}

void PackageDesk::use(const DefinitionPackage &package)
{
    if (package.kind == DefinitionPackage::Kind::Item) {
        if (m_parts.catalogue && m_parts.desk)
            m_parts.desk->withCatalogue([&] { m_parts.catalogue->add(package); });
        return;
    }
    const auto calendar = WorkingCalendar::parse(package.calendar);
    if (!calendar || !holdsEveryYearOf(*calendar, m_calendar)) // the program was updated since, and knows more
        return;
    m_calendar = *calendar;
    if (m_parts.desk)
        m_parts.desk->setCalendar(m_calendar);
    m_parts.store.run([this](Books &books) { books.law.setCalendar(m_calendar); });
}

Result<QJsonObject> PackageDesk::revoke(const QJsonObject &command)
{
    const RevokedDefinition revoked{command["code"_L1].toString(), command["version"_L1].toString(),
                                    command["reason"_L1].toString().trimmed().left(LongestReason), m_parts.clock.now()};
    if (revoked.reason.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "Say why the version is withdrawn: clerks read it."));
    bool isInUse = false;
    if (m_parts.catalogue && m_parts.desk) {
        m_parts.desk->withCatalogue([&] {
            const auto versions = m_parts.catalogue->versions();
            isInUse = std::any_of(versions.begin(), versions.end(), [&](const DefinitionVersion &version) {
                return version.code == revoked.code && version.version == revoked.version;
            });
        });
    }
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto published = books.packages.isPublished(revoked.code, revoked.version);
        if (!published)
            return published.error();
        if (!*published && !isInUse) {
            return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no version \"%1\"."),
                         revoked.code + u' ' + revoked.version);
        }
        const auto stored = books.packages.revoke(revoked);
        return stored ? Result<QJsonObject>(QJsonObject()) : stored.error();
    });
}

Result<QJsonObject> PackageDesk::inStore(const std::function<Result<QJsonObject>(Books &)> &work)
{
    Result<QJsonObject> result = Error{ErrorCode::Internal, {}, u"store not open"_s};
    m_parts.store.run([&](Books &books) { result = work(books); });
    return result;
}

} // namespace yichuang::platform
