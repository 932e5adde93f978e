// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/actcalls.h"

#include "contract/limits.h"
#include "contract/paths.h"
#include "platform/log.h"
#include "platform/reasons.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr size_t BatchesAtOnce = 8; // of one station
constexpr qint64 TroubleRetryMs = 5000;

} // namespace

ActCalls::ActCalls(Site &site, QObject *parent)
    : QObject(parent)
    , m_site(site)
{
    m_departments.setSingleShot(true);
    connect(&m_departments, &QTimer::timeout, this, &ActCalls::work);
    m_days.setInterval(60'000); // a new day, or the clock was set
    connect(&m_days, &QTimer::timeout, this, &ActCalls::work);
    m_waits.setInterval(500);
    connect(&m_waits, &QTimer::timeout, this, &ActCalls::endWaits);
}

void ActCalls::takeBatch(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const QByteArray signature = QByteArray::fromBase64(request.header(contract::headers::Signature));
    Lane &lane = m_lanes[station.code];
    if (lane.size() >= BatchesAtOnce)
        return respond(HttpReply::problem(problem(u"rate.limited"_s)));

    auto pending = std::make_shared<Pending>(Pending{station, respond, std::nullopt});
    lane.push_back(pending);
    m_site.pool.start([this, pending, body = request.body, signature] {
        auto checked = BatchChecker(m_site.items).check(pending->station, body, signature);
        m_site.onHttp([this, pending, checked = std::move(checked)]() mutable {
            pending->checked = std::move(checked);
            pump(pending->station.code);
        });
    });
}

void ActCalls::pump(const QString &station)
{
    Lane &lane = m_lanes[station];
    while (!lane.empty() && lane.front()->checked) {
        const std::shared_ptr<Pending> pending = lane.front();
        lane.pop_front();
        if (*pending->checked) {
            apply(pending);
        } else {
            const Error &error = pending->checked->error();
            qCWarning(logPlatform, "batch of %s refused: %s", qPrintable(station), qPrintable(error.detail));
            pending->respond(HttpReply::problem(problemFor(error)));
        }
    }
}

void ActCalls::apply(const std::shared_ptr<Pending> &pending)
{
    m_site.store.post([this, pending](Books &books) {
        const QDateTime now = m_site.clock.now();
        const auto answer = books.intake.apply(pending->station, **pending->checked, now);
        if (!answer) {
            qCWarning(logPlatform, "batch of %s not stored: %s", qPrintable(pending->station.code),
                      qPrintable(answer.error().detail));
            return m_site.refuse(pending->respond, problemFor(answer.error()));
        }
        // Instant items are decided before the desk can ask.
        if (const auto worked = books.departments.work(now); !worked)
            storeTrouble(worked.error());
        const auto due = books.departments.nextDue();
        m_site.onHttp([this, due = due.valueOr(-1), readers = books.readers.takeNews()] {
            tell(readers);
            wakeAt(due);
        });
        m_site.pool.start([this, pending, answer = *answer] {
            m_site.answer(pending->respond,
                          m_site.signedReply(contract::media::Json, contract::encodeAnswer(answer)));
        });
    });
}

void ActCalls::askHeld(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto question = contract::decodeHeldQuestion(request.body);
    if (!question)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    // Behind the station's own batches: what is still being applied must not be called unknown.
    if (!m_lanes[station.code].empty())
        return respond(HttpReply::problem(problem(u"rate.limited"_s)));
    m_site.store.post([this, acts = question->acts, station, respond](Books &books) {
        const auto answer = books.intake.held(station, acts, m_site.clock.now());
        if (!answer)
            return m_site.refuse(respond, storeTrouble(answer.error()));
        m_site.pool.start([this, respond, answer = *answer] {
            m_site.answer(respond, m_site.signedReply(contract::media::Json, contract::encodeAnswer(answer)));
        });
    });
}

void ActCalls::readPage(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const int wait = qBound(0, request.query.queryItemValue(u"wait"_s).toInt(), contract::MaxWaitSeconds);
    bool hasLimit = false;
    const int limit = request.query.queryItemValue(u"limit"_s).toInt(&hasLimit);
    askPage({station, request.query.queryItemValue(u"cursor"_s),
             hasLimit ? qBound(1, limit, contract::MaxActs) : contract::MaxActs,
             m_site.clock.now().toMSecsSinceEpoch() + wait * 1000, respond});
}

void ActCalls::askPage(const Waiter &waiter)
{
    m_site.store.post([this, waiter](Books &books) {
        const QDateTime now = m_site.clock.now();
        const auto page = books.feed.page(waiter.station, waiter.cursor, waiter.limit, now);
        if (!page)
            return m_site.refuse(waiter.respond, problemFor(page.error()));
        if (!page->acts.isEmpty() || now.toMSecsSinceEpoch() >= waiter.until)
            return sendPage(waiter.respond, *page);
        // News of a later job is told after this, so none falls between the look and the wait.
        m_site.onHttp([this, waiting = waiter, cursor = page->cursor]() mutable {
            waiting.cursor = cursor;
            m_waiters.push_back(std::move(waiting));
            m_waits.start();
        });
    });
}

void ActCalls::sendPage(const Responder &respond, const contract::ActsPage &page)
{
    m_site.pool.start([this, respond, page] {
        const auto body = contract::encodePage(page);
        if (!body)
            return m_site.refuse(respond, storeTrouble(body.error()));
        m_site.answer(respond, m_site.signedReply(contract::media::Acts, *body));
    });
}

void ActCalls::tell(const QSet<QString> &readers)
{
    std::deque<Waiter> staying;
    for (Waiter &waiter : m_waiters) {
        const QStringList own = Readers::of(waiter.station);
        if (std::any_of(own.begin(), own.end(), [&](const QString &one) { return readers.contains(one); }))
            askPage(waiter);
        else
            staying.push_back(std::move(waiter));
    }
    m_waiters = std::move(staying);
}

void ActCalls::endWaits()
{
    const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
    std::deque<Waiter> staying;
    for (Waiter &waiter : m_waiters) {
        if (waiter.until <= now)
            askPage(waiter); // answers with an empty page
        else
            staying.push_back(std::move(waiter));
    }
    m_waiters = std::move(staying);
    if (m_waiters.empty())
        m_waits.stop();
}

void ActCalls::startDepartments()
{
    m_departments.start(0);
    m_days.start();
}

void ActCalls::work()
{
    m_site.store.post([this](Books &books) {
        const QDateTime now = m_site.clock.now();
        const auto swept = books.sweep.daily(now);
        const auto worked = swept ? books.departments.work(now) : swept;
        const auto due = books.departments.nextDue();
        if (!worked || !due) {
            storeTrouble(worked ? due.error() : worked.error());
            const qint64 later = now.toMSecsSinceEpoch() + TroubleRetryMs;
            return m_site.onHttp([this, later] { wakeAt(later); });
        }
        m_site.onHttp([this, readers = books.readers.takeNews(), next = *due] {
            tell(readers);
            wakeAt(next);
        });
    });
}

void ActCalls::wakeAt(qint64 dueAt)
{
    if (dueAt < 0)
        return;
    constexpr qint64 Longest = 60'000; // the clock may be set meanwhile
    const qint64 wait = qBound(qint64(0), dueAt - m_site.clock.now().toMSecsSinceEpoch(), Longest);
    if (!m_departments.isActive() || m_departments.remainingTime() > wait)
        m_departments.start(int(wait));
}

} // namespace yichuang::platform
