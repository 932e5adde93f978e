// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/caseservice.h"

#include "core/casenumber.h"
#include "core/idnumber.h"
#include "services/actmaker.h"
#include "services/caseviews.h"
#include "services/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qsizetype ShortNumber = 12; ///< the day and the serial: what people read out

// "YC1:<case number>:<code>:<count>", see the QR code of the papers.
QString numberInQr(const QString &text)
{
    const QStringList parts = text.split(u':');
    return parts.size() == 4 && parts.front().compare("YC1"_L1, Qt::CaseInsensitive) == 0 ? parts.at(1) : QString();
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CaseService::CaseService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
    connect(&ports.ledger, &Ledger::caseChanged, this, &CaseService::caseChanged);
}

QFuture<Result<CasePage>> CaseService::list(const CaseQuery &query)
{
    return m_ports.ledger.cases(query);
}

QFuture<Result<QList<CaseRecord>>> CaseService::find(const QString &text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return ready<QList<CaseRecord>>(QList<CaseRecord>());
    const QString inQr = numberInQr(words);
    const QString number = QString(inQr.isEmpty() ? words : inQr).remove(u' ').toUpper();
    if (isCaseNumber(number) || IdNumber::parse(number, m_ports.clock.today()))
        return m_ports.ledger.find(number);
    CaseQuery query;
    const bool isShort = number.size() == ShortNumber && isDigits(number);
    query.text = isShort ? number : words;
    return chain(m_ports.ledger.cases(query), this,
                 [number, isShort](const Result<CasePage> &page) -> Result<QList<CaseRecord>> {
                     if (!page)
                         return page.error();
                     QList<CaseRecord> found = page->records;
                     if (isShort)
                         found.removeIf([&](const CaseRecord &record) { return !record.number.endsWith(number); });
                     return found;
                 });
}

QFuture<Result<QList<CaseElsewhere>>> CaseService::findElsewhere(const QString &text, const QString &purpose)
{
    if (purpose.trimmed().isEmpty()) {
        return ready<QList<CaseElsewhere>>(
            Error{ErrorCode::InvalidInput,
                  tr("Looking into another place's cases has to say why. Nothing was asked; please write it."), {}});
    }
    return m_ports.province.findElsewhere(text.simplified(), purpose.trimmed());
}

bool CaseService::isElsewhere(const CaseRecord &record) const
{
    return record.desk != m_ports.station.desk || record.receivingPoint != m_ports.station.centre.divisionCode;
}

QFuture<Result<CaseView>> CaseService::view(const QUuid &caseId)
{
    return chain(m_ports.ledger.history(caseId), this, [this](const Result<CaseHistory> &history) {
        return history ? caseViewOf(*history, m_ports) : Result<CaseView>(history.error());
    });
}

CaseClock CaseService::clockOf(const CaseRecord &record) const
{
    return CaseClock::at(m_ports.clock.today(), record.clock, record.state, m_ports.calendar);
}

QFuture<Result<Done>> CaseService::recordReveal(const QUuid &caseId, const QString &field)
{
    CaseRecord record;
    record.id = caseId;
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::Revealed, record, {{u"field"_s, field}});
    return chain(m_ports.ledger.append(act, {}), this, [](const Result<Appended> &appended) -> Result<Done> {
        if (!appended)
            return appended.error();
        return Done{};
    });
}

QFuture<Result<QByteArray>> CaseService::attachment(const QString &digest)
{
    return m_ports.ledger.attachment(digest);
}

} // namespace yichuang
