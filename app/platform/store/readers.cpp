// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/readers.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qsizetype DivisionDigits = 12;

bool isVillage(const QString &division)
{
    return division.size() == DivisionDigits && !division.endsWith("000"_L1);
}

} // namespace

QStringList Readers::of(const StationRow &station)
{
    const QString &division = station.centre.divisionCode;
    return {isVillage(division) ? division : station.township, ofStation(station.code)};
}

QStringList Readers::ofPoint(const QString &point)
{
    QStringList readers{townshipOf(point)};
    if (isVillage(point))
        readers.append(point);
    return readers;
}

bool Readers::flows(ActKind kind)
{
    return !isWitness(kind) || kind == ActKind::ConsentRecorded || kind == ActKind::CitizenTold;
}

Result<Done> Readers::add(const QUuid &caseId, const QString &reader, qint64 now)
{
    const auto added = m_db.statement("insert or ignore into case_reader(case_id, reader, since) values(?, ?, ?)")
                           .run(caseId, reader, now);
    if (!added || m_db.changes() == 0)
        return added;
    m_news.insert(reader);
    // Evidence travels in a lane of its own and may be here before the case: behind it, a desk knows where it belongs.
    return m_db.statement("insert into feed(reader, act) select ?, seq from act where case_id = ?"
                          " and (kind < 100 or kind in (?, ?)) order by kind >= 100, seq")
        .run(reader, caseId, ActKind::ConsentRecorded, ActKind::CitizenTold);
}

Result<Done> Readers::publish(const QUuid &caseId, qint64 act, ActKind kind)
{
    if (caseId.isNull() || !flows(kind))
        return {};
    {
        auto &query = m_db.statement("select reader from case_reader where case_id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(caseId);
        for (;;) {
            const auto row = query.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            m_news.insert(query.text(0));
        }
    }
    return m_db.statement("insert into feed(reader, act) select reader, ? from case_reader where case_id = ?")
        .run(act, caseId);
}

Result<bool> Readers::reads(const StationRow &station, const QUuid &caseId)
{
    const QStringList readers = of(station);
    auto &query = m_db.statement("select 1 from case_reader where case_id = ? and reader in (?, ?)");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId, readers.first(), readers.last());
    return query.next();
}

} // namespace yichuang::platform
