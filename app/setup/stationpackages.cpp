// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/stationpackages.h"

#include "catalogue/itemcatalogue.h"
#include "catalogue/packagefile.h"
#include "contract/acts.h"
#include "contract/answers.h"
#include "contract/packages.h"
#include "crypto/privatefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Q_LOGGING_CATEGORY(logPackages, "yichuang.packages")

const QString StateFile = u"state.json"_s;
const QString RevokedFile = u"revoked.proof"_s;
const QString Suffix = u".package"_s;
constexpr int FirstYear = 2004;
constexpr int LastYear = 2100;

QByteArray contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= most ? file.readAll() : QByteArray();
}

int lastYearOf(const WorkingCalendar &calendar)
{
    int last = 0;
    for (int year = FirstYear; year <= LastYear; ++year)
        last = calendar.isProvisional(year) ? last : year;
    return last;
}

bool holdsEveryYearOf(const WorkingCalendar &calendar, const WorkingCalendar &before)
{
    for (int year = FirstYear; year <= LastYear; ++year) {
        if (calendar.isProvisional(year) && !before.isProvisional(year))
            return false;
    }
    return true;
}

bool isNewer(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

} // namespace

void StationPackages::Arrival::end(const Result<PackageReport> &result)
{
    promise.addResult(result);
    promise.finish();
}

StationPackages::StationPackages(const Parts &parts)
    : m_parts(parts)
{
    m_pool.setMaxThreadCount(1);
    m_calendar.kind = DefinitionPackage::Kind::Calendar;
    loadState();
    load();
    loadRevoked();
}

StationPackages::~StationPackages()
{
    m_pool.waitForDone();
}

// --- at the start ---

void StationPackages::load()
{
    QSet<QString> present;
    const QFileInfoList files = QDir(m_parts.folder).entryInfoList({u'*' + Suffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto package = readPackage(contentOf(file.filePath(), LargestPackage), m_parts.itemKey);
        if (package) {
            use(*package);
            present.insert(package->digest);
            continue;
        }
        qCWarning(logPackages, "%s: %s", qPrintable(file.fileName()), qPrintable(package.error().detail));
        m_damaged.append(file.completeBaseName().left(12));
        QFile::rename(file.filePath(), file.filePath() + u".refused"_s);
    }
    if (!present.contains(m_installed)) // the province still has what is gone or no good any more
        m_cursor.clear();
    m_installed += present;
}

void StationPackages::loadState()
{
    const auto content = readPrivateFile(path(StateFile));
    if (!content)
        return;
    const QJsonObject state = QJsonDocument::fromJson(*content).object();
    for (const QJsonValue &digest : state["installed"_L1].toArray())
        m_installed.insert(digest.toString());
    // Another program may use what the one before refused: everything is looked at anew.
    if (state["program"_L1].toString() != QLatin1StringView(YICHUANG_VERSION))
        return;
    m_cursor = state["cursor"_L1].toString();
    for (const QJsonValue &value : state["refused"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        m_refused.append({row["digest"_L1].toString(), row["code"_L1].toString(), row["version"_L1].toString(),
                          row["reason"_L1].toString()});
    }
}

void StationPackages::loadRevoked()
{
    const auto proof = readPrivateFile(path(RevokedFile));
    if (!proof)
        return;
    const auto parts = contract::unpackProof(*proof);
    if (!parts || !m_parts.platformKey.verify(contract::answerToSign(parts->body), parts->signature)) {
        qCWarning(logPackages, "the list of withdrawn versions does not verify");
        return;
    }
    if (const auto listing = contract::decodePackageListing(parts->body))
        setRevoked(listing->revoked);
}

// --- what arrives ---

QString StationPackages::cursor() const
{
    const QMutexLocker lock(&m_mutex);
    return m_cursor;
}

QFuture<Result<PackageReport>> StationPackages::take(const PackageOffer &offer, const QByteArray &file)
{
    const auto arrival = std::make_shared<Arrival>();
    arrival->offer = offer;
    arrival->file = file;
    arrival->promise.start();
    m_pool.start([this, arrival] {
        Result<Done> sound;
        if (auto package = readPackage(arrival->file, m_parts.itemKey)) {
            arrival->package = package.take();
            sound = checkPackage(arrival->package, m_parts.codes);
        } else {
            sound = package.error();
        }
        QMetaObject::invokeMethod(this, [this, arrival, sound] { judge(arrival, sound); });
    });
    return arrival->promise.future();
}

void StationPackages::judge(const ArrivalPointer &arrival, const Result<Done> &sound)
{
    const DefinitionPackage &package = arrival->package;
    if (!sound)
        return refuse(arrival, sound.error());
    if (has(package))
        return arrival->end(PackageReport{package.digest, true, {}, {}});
    // What was here once, and lost its file, comes back whatever is newer: cases began with it.
    const Result<Done> judged = m_installed.contains(package.digest) ? Result<Done>() : judgeHere(package);
    if (!judged)
        return refuse(arrival, judged.error());
    // On disk before it is used: a case that began with it must find it again.
    m_pool.start([this, arrival] {
        const auto written = writePrivateFile(path(arrival->package.digest + Suffix), arrival->file);
        QMetaObject::invokeMethod(this, [this, arrival, written] { kept(arrival, written); });
    });
}

void StationPackages::kept(const ArrivalPointer &arrival, const Result<Done> &written)
{
    if (!written)
        return arrival->end(written.error()); // the disk is full: the province still has it
    const DefinitionPackage &package = arrival->package;
    use(package);
    m_installed.insert(package.digest);
    m_refused.removeIf([&package](const Refused &refused) {
        return refused.code == package.code && !isNewer(refused.version, package.version);
    });
    qCInfo(logPackages, "%s %s is in use", qPrintable(package.code), qPrintable(package.version));
    saveState();
    Q_EMIT changed();
    arrival->end(PackageReport{package.digest, true, {}, {}});
}

void StationPackages::refuse(const ArrivalPointer &arrival, const Error &error)
{
    const QString reason = refusalReason(error);
    if (reason.isEmpty())
        return arrival->end(error);
    const PackageOffer &offer = arrival->offer;
    m_refused.removeIf([&offer](const Refused &refused) { return refused.digest == offer.digest; });
    m_refused.append({offer.digest, offer.code, offer.version, reason});
    qCWarning(logPackages, "%s %s is refused: %s", qPrintable(offer.code), qPrintable(offer.version),
              qPrintable(error.detail));
    saveState();
    Q_EMIT changed();
    arrival->end(PackageReport{offer.digest, false, reason, error.detail.mid(reason.size() + 1)});
}

Result<Done> StationPackages::judgeHere(const DefinitionPackage &package) const
{
    if (package.kind == DefinitionPackage::Kind::Item)
        return m_parts.catalogue.judge(package);
    if (!m_calendar.digest.isEmpty() && !isNewer(package.version, m_calendar.version))
        return definitionRefused(u"version.older"_s, m_calendar.version + u" is here"_s);
    const auto calendar = WorkingCalendar::parse(package.calendar);
    if (!calendar || !holdsEveryYearOf(*calendar, m_parts.calendar))
        return definitionRefused(u"calendar.shorter"_s);
    return {};
}

bool StationPackages::has(const DefinitionPackage &package) const
{
    return m_calendar.digest == package.digest || m_parts.catalogue.has(package.digest);
}

void StationPackages::use(const DefinitionPackage &package)
{
    if (package.kind == DefinitionPackage::Kind::Item)
        return m_parts.catalogue.add(package);
    const auto calendar = WorkingCalendar::parse(package.calendar);
    // Of several kept ones the newest counts, and the program's own if it was updated since and knows more.
    const bool isBehind = !m_calendar.digest.isEmpty() && !isNewer(package.version, m_calendar.version);
    if (!calendar || isBehind || !holdsEveryYearOf(*calendar, m_parts.calendar))
        return;
    m_parts.calendar = *calendar;
    m_calendar = package;
}

void StationPackages::settle(const PackageListing &listing)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_cursor = listing.cursor;
    }
    QMetaObject::invokeMethod(this, [this, listing] {
        if (listing.revoked.size() != m_revoked.size()) { // the list only grows
            m_pool.start([file = path(RevokedFile), proof = listing.proof] {
                if (const auto written = writePrivateFile(file, proof); !written)
                    qCWarning(logPackages, "%s", qPrintable(written.error().detail));
            });
            setRevoked(listing.revoked);
            Q_EMIT changed();
        }
        saveState();
    });
}

void StationPackages::setRevoked(const QList<RevokedDefinition> &revoked)
{
    m_revoked = revoked;
    m_parts.catalogue.revoke(revoked);
}

void StationPackages::saveState()
{
    QJsonArray refused;
    for (const Refused &one : m_refused) {
        refused.append(QJsonObject{{u"digest"_s, one.digest}, {u"code"_s, one.code}, {u"version"_s, one.version},
                                   {u"reason"_s, one.reason}});
    }
    const QJsonObject state{{u"program"_s, QStringLiteral(YICHUANG_VERSION)}, {u"cursor"_s, cursor()},
                            {u"installed"_s, QJsonArray::fromStringList(m_installed.values())}, {u"refused"_s, refused}};
    m_pool.start([file = path(StateFile), content = QJsonDocument(state).toJson(QJsonDocument::Compact)] {
        if (const auto written = writePrivateFile(file, content); !written)
            qCWarning(logPackages, "%s", qPrintable(written.error().detail));
    });
}

// --- what is shown ---

DefinitionVersion StationPackages::calendarRow() const
{
    DefinitionVersion row;
    row.code = u"cn-workdays"_s;
    row.name = u"工作日历"_s;
    row.english = u"Calendar of working days"_s;
    const bool isPublished = !m_calendar.digest.isEmpty();
    row.version = isPublished ? m_calendar.version : QString::number(lastYearOf(m_parts.calendar));
    row.source = isPublished ? DefinitionVersion::Source::Province : DefinitionVersion::Source::Program;
    return row;
}

QList<DefinitionVersion> StationPackages::versions() const
{
    QList<DefinitionVersion> list = m_parts.catalogue.versions();
    list.append(calendarRow());
    const auto addRefused = [&list](const QString &code, const QString &version, const QString &reason) {
        DefinitionVersion row;
        row.code = code;
        row.version = version;
        row.source = DefinitionVersion::Source::Province;
        row.state = DefinitionVersion::State::Refused;
        row.reason = reason;
        row.problem = definitionRefused(reason).message;
        for (const DefinitionVersion &known : std::as_const(list)) {
            if (known.code == code) {
                row.name = known.name;
                row.english = known.english;
            }
        }
        list.append(row);
    };
    for (const Refused &refused : m_refused)
        addRefused(refused.code, refused.version, refused.reason);
    for (const QString &name : m_damaged)
        addRefused(name, {}, u"signature.wrong"_s);
    return list;
}

} // namespace yichuang
