// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/stations.h"

#include "contract/centrejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

#define STATION_COLUMNS                                                                                            \
    "code, desk, centre, township, is_demo, suite, code_salt, code_verifier, code_expires_at, fingerprint,"       \
    " certificate, signing_key, unlock_secret, revoked, epoch"

StationRow read(const sqlite::Statement &row)
{
    StationRow station;
    station.code = row.text(0);
    station.desk = row.text(1);
    station.centre = contract::centreFrom(QJsonDocument::fromJson(row.text(2).toUtf8()).object());
    station.township = row.text(3);
    station.isDemo = row.flag(4);
    station.suite = Suite(row.integer(5));
    station.codeSalt = row.blob(6);
    station.codeVerifier = row.blob(7);
    station.codeExpiresAt = row.number(8);
    station.fingerprint = row.blob(9);
    station.certificate = row.blob(10);
    station.signingKey = row.blob(11);
    station.unlockSecret = row.blob(12);
    station.isRevoked = row.flag(13);
    station.epoch = row.integer(14);
    return station;
}

template<typename Key>
Result<std::optional<StationRow>> one(sqlite::Statement &query, const Key &key)
{
    const sqlite::Statement::Rewind rewind(query);
    query.bind(key);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? std::optional(read(query)) : std::nullopt;
}

QString centreText(const Centre &centre)
{
    return QString::fromUtf8(QJsonDocument(contract::toJson(centre)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<StationRow>> Stations::find(const QString &code)
{
    return one(m_db.statement("select " STATION_COLUMNS " from station where code = ?"), code);
}

Result<std::optional<StationRow>> Stations::byFingerprint(const QByteArray &fingerprint)
{
    return one(m_db.statement("select " STATION_COLUMNS " from station where fingerprint = ?"), fingerprint);
}

Result<QList<StationRow>> Stations::all()
{
    auto &query = m_db.statement("select " STATION_COLUMNS " from station order by code");
    const sqlite::Statement::Rewind rewind(query);
    QList<StationRow> stations;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return stations;
        stations.append(read(query));
    }
}

Result<Done> Stations::expect(const StationRow &station)
{
    return m_db.statement("insert into station(code, desk, centre, township, is_demo, code_salt, code_verifier,"
                          " code_expires_at, unlock_secret) values(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                          " on conflict(code) do update set desk = excluded.desk, centre = excluded.centre,"
                          " township = excluded.township, code_salt = excluded.code_salt,"
                          " code_verifier = excluded.code_verifier, code_expires_at = excluded.code_expires_at")
        .run(station.code, station.desk, centreText(station.centre), station.township, station.isDemo,
             station.codeSalt, station.codeVerifier, station.codeExpiresAt, station.unlockSecret);
}

Result<Done> Stations::enrolled(const StationRow &station)
{
    return changedOne(station.code,
                      m_db.statement("update station set suite = ?, code_salt = null, code_verifier = null,"
                                     " fingerprint = ?, certificate = ?, signing_key = ?, revoked = 0,"
                                     " epoch = epoch + 1 where code = ?")
                          .run(station.suite, station.fingerprint, station.certificate, station.signingKey,
                               station.code));
}

Result<Done> Stations::revoke(const QString &code)
{
    return changedOne(code, m_db.statement("update station set revoked = 1, code_salt = null, code_verifier = null"
                                           " where code = ?").run(code));
}

Result<Done> Stations::restartChain(const QString &code)
{
    return changedOne(code, m_db.statement("update station set epoch = epoch + 1 where code = ?").run(code));
}

Result<Done> Stations::changedOne(const QString &code, const Result<Done> &done)
{
    if (!done || m_db.changes() > 0)
        return done;
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("yichuang::Platform", "There is no workstation \"%1\".").arg(code), {}};
}

} // namespace yichuang::platform
