// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeline.h"

#include "core/uuid7.h"
#include "sync/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::test {

Result<Parcel> FakeLine::prepare(const QList<Act> &acts, Lane lane)
{
    return Parcel{acts, "body", "signature", lane, newUuid7()};
}

FakeLine::Mood FakeLine::pick()
{
    const Mood picked = nextMood ? nextMood() : mood;
    if (picked != Mood::Good)
        ++injected;
    return picked;
}

void FakeLine::later(Mood picked, std::function<void()> run)
{
    const auto delay = picked == Mood::Slow ? std::chrono::milliseconds(60'000) : latency;
    m_scheduler.after(delay, this, [this, run = std::move(run)] {
        if (m_heard && platformTime.isValid())
            m_heard(platformTime);
        run();
    });
}

bool FakeLine::arrives(Mood picked, qsizetype size) const
{
    switch (picked) {
    case Mood::Good:
    case Mood::LosesTheAnswer:
    case Mood::Duplicates:
    case Mood::Rubbish:
    case Mood::BrokenAfter:
    case Mood::Slow:
    case Mood::HalfAnswer:
    case Mood::Shuffled:
        return true;
    case Mood::TooLarge:
        return size <= 5;
    case Mood::Offline:
    case Mood::CutBefore:
    case Mood::LoginPage:
    case Mood::Broken:
    case Mood::Busy:
    case Mood::Forbidden:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<LineFault> FakeLine::faultOf(Mood picked, qsizetype size)
{
    using Kind = LineFault::Kind;
    switch (picked) {
    case Mood::Good:
    case Mood::Duplicates:
    case Mood::Slow:
    case Mood::HalfAnswer:
    case Mood::Shuffled:
        return std::nullopt;
    case Mood::TooLarge:
        return size > 5 ? std::optional(lineFault(Kind::TooLarge, u"413"_s)) : std::nullopt;
    case Mood::Offline:
        return lineFault(Kind::NotSent, u"no route"_s);
    case Mood::CutBefore:
    case Mood::LosesTheAnswer:
        return lineFault(Kind::Doubtful, u"cut"_s);
    case Mood::Rubbish:
    case Mood::LoginPage:
        return lineFault(Kind::Unusable, u"rubbish"_s);
    case Mood::Broken:
    case Mood::BrokenAfter:
        return lineFault(Kind::Broken, u"500"_s);
    case Mood::Busy:
        return lineFault(Kind::Busy, u"503"_s, std::chrono::seconds(7));
    case Mood::Forbidden:
        return lineFault(Kind::Certificate, u"403"_s);
    }
    Q_UNREACHABLE();
}

Verdict FakeLine::judge(const Act &act)
{
    Verdict verdict;
    verdict.actId = act.id;
    if (act.payload == "refuse") {
        verdict.kind = Verdict::Kind::Refused;
        verdict.reason = u"form.invalid"_s;
    } else if (act.payload == "conflict") {
        verdict.kind = Verdict::Kind::Conflict;
        verdict.reason = u"parent.moved"_s;
    } else if (!act.parent.isNull() && m_province.verdicts.value(act.parent).receipt.isEmpty()) {
        verdict.kind = Verdict::Kind::Held;
        verdict.reason = u"parent.missing"_s;
    } else {
        verdict.kind = Verdict::Kind::Receipt;
        verdict.receipt = u"R%1"_s.arg(m_province.order.size() + 1);
    }
    return verdict;
}

VerdictAnswer FakeLine::apply(const QList<Act> &acts)
{
    VerdictAnswer answer;
    for (const Act &act : acts) {
        const auto known = m_province.verdicts.constFind(act.id);
        if (known != m_province.verdicts.cend()) {
            answer.verdicts.append(*known);
            continue;
        }
        const Verdict verdict = judge(act);
        answer.verdicts.append(verdict);
        if (verdict.kind == Verdict::Kind::Held)
            continue;
        m_province.verdicts.insert(act.id, verdict);
        if (verdict.kind == Verdict::Kind::Receipt) {
            ++m_province.effects[act.id];
            m_province.order.append(act.id);
            m_province.versions[act.caseId].append(act.caseVersion);
        }
    }
    return answer;
}

void FakeLine::deform(Mood picked, VerdictAnswer &answer)
{
    if (picked == Mood::HalfAnswer) {
        QList<Verdict> half;
        for (qsizetype i = 0; i < answer.verdicts.size(); i += 2)
            half.append(answer.verdicts.at(i));
        answer.verdicts = half;
    }
    if (picked == Mood::Shuffled && !answer.verdicts.isEmpty()) {
        std::reverse(answer.verdicts.begin(), answer.verdicts.end());
        answer.verdicts.append(answer.verdicts.first());
        Verdict stranger = answer.verdicts.first();
        stranger.actId = QUuid::createUuid();
        answer.verdicts.append(stranger);
    }
}

void FakeLine::noteSent(const Parcel &parcel)
{
    ++sends;
    actsSent += int(parcel.acts.size());
    parcelSizes.append(int(parcel.acts.size()));
    sendTimes.append(m_scheduler.elapsed().count());
    if (++m_underWay[parcel.lane] > 1)
        ++twoAtOnce;
    for (const Act &act : parcel.acts) {
        sentOrder.append(act.id);
        if (m_inDoubt.contains(act.id))
            ++resentUnasked;
        if (m_told.contains(act.id))
            ++resentSettled;
    }
}

void FakeLine::send(const Parcel &parcel, LineReply<VerdictAnswer> reply)
{
    noteSent(parcel);
    const Mood picked = pick();
    const auto has = [&parcel](const char *word) {
        return std::any_of(parcel.acts.cbegin(), parcel.acts.cend(),
                           [word](const Act &act) { return act.payload == word; });
    };
    std::optional<LineFault> fault = faultOf(picked, parcel.acts.size());
    bool isIn = arrives(picked, parcel.acts.size());
    if (isIn && has("breaks")) {
        isIn = false;
        fault = lineFault(LineFault::Kind::Broken, u"500"_s);
    } else if (isIn && has("unreadable")) {
        isIn = false;
        fault = lineFault(LineFault::Kind::Rejected, u"400"_s);
    }
    VerdictAnswer answer;
    if (isIn)
        answer = apply(parcel.acts);
    if (isIn && picked == Mood::Duplicates)
        answer = apply(parcel.acts);
    deform(picked, answer);
    later(picked, [this, parcel, fault, answer, reply] {
        --m_underWay[parcel.lane];
        if (!fault) {
            for (const Verdict &verdict : answer.verdicts) {
                if (isFinal(verdict.kind))
                    m_told.insert(verdict.actId);
            }
            return reply(answer);
        }
        if (mayHaveArrived(fault->kind)) {
            for (const Act &act : parcel.acts)
                m_inDoubt.insert(act.id);
        }
        reply(tl::unexpected(*fault));
    });
}

void FakeLine::askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply)
{
    ++asks;
    const Mood picked = pick();
    if (const auto fault = faultOf(picked, 1))
        return later(picked, [fault, reply] { reply(tl::unexpected(*fault)); });
    VerdictAnswer answer;
    for (const QUuid &id : ids) {
        if (m_province.verdicts.contains(id))
            answer.verdicts.append(m_province.verdicts.value(id));
    }
    later(picked, [this, ids, answer, reply] {
        for (const QUuid &id : ids)
            m_inDoubt.remove(id);
        for (const Verdict &verdict : answer.verdicts)
            m_told.insert(verdict.actId);
        reply(answer);
    });
}

template <typename T> void FakeLine::simple(LineReply<T> reply, std::function<LineAnswer<T>()> good)
{
    const Mood picked = pick();
    if (const auto fault = faultOf(picked, 1)) {
        if (arrives(picked, 1))
            good();
        return later(picked, [fault, reply] { reply(tl::unexpected(*fault)); });
    }
    const LineAnswer<T> answer = good();
    later(picked, [answer, reply] { reply(answer); });
}

void FakeLine::sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply)
{
    simple<Done>(std::move(reply), [this, rows]() -> LineAnswer<Done> {
        if (!m_province.acceptsLinks)
            return tl::unexpected(lineFault(LineFault::Kind::Rejected, u"400"_s));
        for (const ChainRow &row : rows)
            m_province.links.insert(row.sequence);
        return Done();
    });
}

void FakeLine::fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply)
{
    ++fetches;
    const Mood picked = pick();
    if (const auto fault = faultOf(picked, 1))
        return later(picked, [fault, reply] { reply(tl::unexpected(*fault)); });
    const qsizetype at = cursor.toLongLong();
    const auto answer = [this, at, reply] {
        constexpr qsizetype PageSize = 3;
        DownAnswer page;
        page.acts = m_province.down.mid(at, PageSize);
        page.cursor = QString::number(at + page.acts.size());
        page.more = at + page.acts.size() < m_province.down.size();
        reply(page);
    };
    if (at < m_province.down.size())
        return later(picked, answer);
    m_scheduler.after(wait, this, answer);
}

void FakeLine::fileState(const QString &digest, LineReply<FileAnswer> reply)
{
    simple<FileAnswer>(std::move(reply), [this, digest]() -> LineAnswer<FileAnswer> {
        return FileAnswer{m_province.files.value(digest).size(), false};
    });
}

void FakeLine::putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                        LineReply<FileAnswer> reply)
{
    ++chunks;
    chunkBytes += bytes.size();
    simple<FileAnswer>(std::move(reply), [=, this]() -> LineAnswer<FileAnswer> {
        if (digest.startsWith("refused"_L1))
            return tl::unexpected(lineFault(LineFault::Kind::Refused, u"attachment.refused"_s));
        QByteArray &file = m_province.files[digest];
        if (offset == file.size())
            file.append(bytes);
        return FileAnswer{file.size(), file.size() == total};
    });
}

void FakeLine::numberRanges(LineReply<QList<NumberRange>> reply)
{
    simple<QList<NumberRange>>(std::move(reply), []() -> LineAnswer<QList<NumberRange>> {
        return QList<NumberRange>{{u"1"_s, 100, 199}};
    });
}

void FakeLine::logIn(const QString &account, const QString &, LineReply<LoginAnswer> reply)
{
    simple<LoginAnswer>(std::move(reply), [account]() -> LineAnswer<LoginAnswer> {
        LoginAnswer answer;
        answer.session.account = account;
        return answer;
    });
}

void FakeLine::ask(const Question &, LineReply<QByteArray> reply)
{
    simple<QByteArray>(std::move(reply), []() -> LineAnswer<QByteArray> { return QByteArray("{}"); });
}

void FakeLine::logOut(LineReply<Done> reply)
{
    simple<Done>(std::move(reply), []() -> LineAnswer<Done> { return Done(); });
}

} // namespace yichuang::test
