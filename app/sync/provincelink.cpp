// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/provincelink.h"

#include "contract/casefind.h"
#include "contract/paths.h"
#include "sync/sentences.h"

#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace yichuang {

ProvinceLink::ProvinceLink(SyncThread::Setup setup)
    : m_thread(std::move(setup))
{
    connect(&m_thread, &SyncThread::lineChanged, this, [this](const LineState &state) {
        m_line = state;
        Q_EMIT lineChanged(state);
    });
    connect(&m_thread, &SyncThread::loggedIn, this, &ProvinceLink::loggedIn);
    connect(&m_thread, &SyncThread::loggedOut, this, &ProvinceLink::loggedOut);
    watchNetwork();
}

ProvinceLink::~ProvinceLink()
{
    stop();
}

void ProvinceLink::stop()
{
    m_thread.stop();
    const Error ended = lineFault(LineFault::Kind::NotSent, u"the station is closing"_s).error;
    for (auto &[ticket, promise] : m_logins) {
        promise.addResult(Result<LoginAnswer>(ended));
        promise.finish();
    }
    for (auto &[ticket, promise] : m_logouts) {
        promise.addResult(Result<Done>(ended));
        promise.finish();
    }
    m_logins.clear();
    m_logouts.clear();
    m_questions.end();
}

// A cable put back in is worth more than any back-off.
void ProvinceLink::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // no such service on this computer: the pauses do it alone
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    wake();
            });
}

QFuture<Result<LoginAnswer>> ProvinceLink::logIn(const QString &account, const QString &password)
{
    const int ticket = ++m_tickets;
    QPromise<Result<LoginAnswer>> &promise = m_logins[ticket];
    promise.start();
    QFuture<Result<LoginAnswer>> future = promise.future();
    m_thread.logIn(ticket, account, password);
    return future;
}

QFuture<Result<Done>> ProvinceLink::logOut()
{
    const int ticket = ++m_tickets;
    QPromise<Result<Done>> &promise = m_logouts[ticket];
    promise.start();
    QFuture<Result<Done>> future = promise.future();
    m_thread.logOut(ticket);
    return future;
}

QFuture<Result<QList<CaseElsewhere>>> ProvinceLink::findElsewhere(const QString &text, const QString &purpose)
{
    using Found = Result<QList<CaseElsewhere>>;
    const auto promise = std::make_shared<QPromise<Found>>(); // a reply has to be copyable, a promise is not
    promise->start();
    const auto offline = Province::findElsewhere(text, purpose);
    const auto heard = [promise, offline](const LineAnswer<QByteArray> &answer) {
        if (answer)
            promise->addResult(contract::decodeCasesFound(*answer));
        else
            promise->addResult(answer.error().kind == LineFault::Kind::NotSent ? offline.result()
                                                                               : Found(answer.error().error));
        promise->finish();
    };
    m_questions.ask({"POST", contract::paths::FindCases, contract::encodeCaseQuestion({text, purpose})}, heard);
    return promise->future();
}

void ProvinceLink::loggedIn(int ticket, const Result<LoginAnswer> &answer)
{
    auto node = m_logins.extract(ticket);
    if (!node)
        return;
    node.mapped().addResult(answer);
    node.mapped().finish();
}

void ProvinceLink::loggedOut(int ticket, const Result<Done> &answer)
{
    auto node = m_logouts.extract(ticket);
    if (!node)
        return;
    node.mapped().addResult(answer);
    node.mapped().finish();
}

} // namespace yichuang
