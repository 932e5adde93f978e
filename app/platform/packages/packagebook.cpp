// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/packages/packagebook.h"

#include "core/stamp.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

/// Runs a bound query to its end.
template<typename Row>
Result<Done> each(sqlite::Statement &query, Row row)
{
    for (;;) {
        const auto more = query.next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        row();
    }
}

QString stampOf(qint64 ms)
{
    return toStamp(QDateTime::fromMSecsSinceEpoch(ms));
}

} // namespace

Result<Done> PackageBook::add(const DefinitionPackage &package, const QByteArray &file, qint64 now)
{
    const QString kind = package.kind == DefinitionPackage::Kind::Calendar ? u"calendar"_s : u"item"_s;
    return m_db.statement("insert into package(digest, kind, code, version, file, published_at) values(?, ?, ?, ?, ?, ?)")
        .run(package.digest, kind, package.code, package.version, file, now);
}

Result<QList<QByteArray>> PackageBook::files()
{
    QList<QByteArray> files;
    auto &query = m_db.statement("select file from package order by serial");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto read = each(query, [&] { files.append(query.blob(0)); });
    return read ? Result<QList<QByteArray>>(files) : read.error();
}

Result<QString> PackageBook::newest(const QString &code)
{
    QString newest;
    auto &query = m_db.statement("select version from package where code = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(code);
    const auto read = each(query, [&] {
        const QString version = query.text(0);
        if (newest.isEmpty() || QVersionNumber::fromString(version) > QVersionNumber::fromString(newest))
            newest = version;
    });
    return read ? Result<QString>(newest) : read.error();
}

Result<PackageListing> PackageBook::behind(qint64 serial, int limit)
{
    PackageListing listing;
    listing.cursor = QString::number(serial);
    {
        auto &query = m_db.statement("select serial, digest, kind, code, version, length(file) from package"
                                     " where serial > ? order by serial limit ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(serial, limit + 1);
        const auto read = each(query, [&] {
            if (listing.offers.size() == limit) {
                listing.more = true;
                return;
            }
            listing.cursor = QString::number(query.number(0));
            listing.offers.append({query.text(1), query.text(2), query.text(3), query.text(4), query.number(5)});
        });
        if (!read)
            return read.error();
    }
    auto withdrawn = revoked();
    if (!withdrawn)
        return withdrawn.error();
    listing.revoked = withdrawn.take();
    return listing;
}

Result<QList<RevokedDefinition>> PackageBook::revoked()
{
    QList<RevokedDefinition> list;
    auto &query = m_db.statement("select code, version, reason, at from package_revoked order by at, code, version");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto read = each(query, [&] {
        list.append({query.text(0), query.text(1), query.text(2), QDateTime::fromMSecsSinceEpoch(query.number(3))});
    });
    return read ? Result<QList<RevokedDefinition>>(list) : read.error();
}

Result<QByteArray> PackageBook::file(const QString &digest)
{
    auto &query = m_db.statement("select file from package where digest = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(digest);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? query.blob(0) : QByteArray();
}

Result<bool> PackageBook::isPublished(const QString &code, const QString &version)
{
    auto &query = m_db.statement("select 1 from package where code = ? and version = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(code, version);
    return query.next();
}

Result<Done> PackageBook::revoke(const RevokedDefinition &revoked)
{
    return m_db.statement("insert or ignore into package_revoked(code, version, reason, at) values(?, ?, ?, ?)")
        .run(revoked.code, revoked.version, revoked.reason, revoked.at.toMSecsSinceEpoch());
}

Result<Done> PackageBook::report(const QString &station, const PackageReport &report, qint64 now)
{
    return m_db.statement("insert or replace into package_report(digest, station, at, installed, reason, detail)"
                          " values(?, ?, ?, ?, ?, ?)")
        .run(report.digest, station, now, int(report.isInstalled), report.reason, report.detail);
}

Result<QJsonArray> PackageBook::list()
{
    QJsonArray rows;
    auto &query = m_db.statement(
        "select code, version, kind, digest, published_at,"
        " exists(select 1 from package_revoked r where r.code = p.code and r.version = p.version),"
        " (select count(*) from package_report q where q.digest = p.digest and q.installed = 1),"
        " (select count(*) from package_report q where q.digest = p.digest and q.installed = 0)"
        " from package p order by serial");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto read = each(query, [&] {
        rows.append(QJsonObject{{u"code"_s, query.text(0)}, {u"version"_s, query.text(1)}, {u"kind"_s, query.text(2)},
                                {u"digest"_s, query.text(3)}, {u"publishedAt"_s, stampOf(query.number(4))},
                                {u"revoked"_s, query.flag(5)}, {u"installed"_s, query.integer(6)},
                                {u"refused"_s, query.integer(7)}});
    });
    return read ? Result<QJsonArray>(rows) : read.error();
}

Result<QJsonArray> PackageBook::reports(int limit)
{
    QJsonArray rows;
    auto &query = m_db.statement("select q.station, p.code, p.version, q.reason, q.at, q.detail from package_report q"
                                 " join package p using (digest) order by q.installed, q.at desc limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(limit);
    const auto read = each(query, [&] {
        const QString reason = query.text(3);
        rows.append(QJsonObject{{u"station"_s, query.text(0)}, {u"code"_s, query.text(1)},
                                {u"version"_s, query.text(2)}, {u"outcome"_s, reason.isEmpty() ? u"installed"_s : reason},
                                {u"at"_s, stampOf(query.number(4))}, {u"detail"_s, query.text(5)}});
    });
    return read ? Result<QJsonArray>(rows) : read.error();
}

} // namespace yichuang::platform
