// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/casecalls.h"

#include "contract/casefind.h"
#include "platform/access/passwords.h"
#include "platform/reasons.h"
#include "sqlite/transaction.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int MostCases = 20;

// Evidence even where nothing was found: somebody looked.
Result<Done> noteAccess(Books &books, const StationRow &station, const QString &account, const QString &purpose,
                        const QUuid &caseId, qint64 now)
{
    return books.db.statement("insert into case_access(at, station, account, purpose, case_id) values(?, ?, ?, ?, ?)")
        .run(now, station.code, account, purpose, caseId);
}

Result<QString> whereIs(Books &books, const QString &point)
{
    const auto stations = books.stations.all();
    if (!stations)
        return stations.error();
    for (const StationRow &station : *stations) {
        if (station.centre.divisionCode == point)
            return station.centre.name;
    }
    return QString();
}

Result<QList<CaseElsewhere>> findCases(Books &books, const contract::CaseQuestion &question, const StationRow &station,
                                       const QString &account, qint64 now)
{
    auto transaction = sqlite::Transaction::begin(books.db);
    if (!transaction)
        return transaction.error();
    const auto found = books.cases.search(question.text, MostCases);
    if (!found)
        return found.error();
    QList<CaseElsewhere> cases;
    for (const auto &[row, openedAt] : *found) {
        const auto where = whereIs(books, row.receivingPoint);
        const auto reads = books.readers.reads(station, row.id);
        if (!where || !reads)
            return where ? reads.error() : where.error();
        if (!*reads) {
            if (const auto added = books.readers.add(row.id, Readers::ofStation(station.code), now); !added)
                return added.error();
        }
        if (const auto noted = noteAccess(books, station, account, question.purpose, row.id, now); !noted)
            return noted.error();
        cases.append({row.id, row.number, row.item, row.business, row.state, row.receivingPoint, *where,
                      QDateTime::fromMSecsSinceEpoch(openedAt)});
    }
    if (cases.isEmpty()) {
        if (const auto noted = noteAccess(books, station, account, question.purpose, {}, now); !noted)
            return noted.error();
    }
    const auto stored = transaction->commit();
    return stored ? Result<QList<CaseElsewhere>>(cases) : stored.error();
}

} // namespace

void CaseCalls::find(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto question = contract::decodeCaseQuestion(request.body);
    if (!question)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.store.post([this, question = *question, station, respond, token = request.bearer()](Books &books) {
        const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
        const auto account = books.accounts.session(passwords::tokenDigest(token), station.code, now);
        const QString name = account && *account ? (*account)->name : QString();
        const auto found = findCases(books, question, station, name, now);
        if (!found)
            return m_site.refuse(respond, storeTrouble(found.error()));
        m_site.onHttp([this, readers = books.readers.takeNews()] { m_tell(readers); });
        m_site.answer(respond, HttpReply::json(contract::encodeCasesFound(*found)));
    });
}

} // namespace yichuang::platform
