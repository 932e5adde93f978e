// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"

#include <QFuture>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Error full()
{
    return Error{ErrorCode::DiskFull, u"The disk is full."_s, u"fake"_s};
}

} // namespace

QFuture<Result<Appended>> FakeLedger::append(const Act &act, const AppendOptions &)
{
    if (failing)
        return ready<Appended>(full());
    Act stored = act;
    stored.sequence = quint64(acts.size()) + 1;
    stored.link = act.id.toRfc4122();
    acts.append(stored);
    ++writes;
    Q_EMIT appended(stored.id);
    return ready<Appended>(Appended{stored, {}});
}

QFuture<Result<CaseHistory>> FakeLedger::history(const QUuid &caseId)
{
    CaseHistory result;
    for (const Act &act : acts) {
        if (act.caseId == caseId)
            result.entries.append({act, verdict(act.id)});
    }
    return ready<CaseHistory>(result);
}

QFuture<Result<CasePage>> FakeLedger::cases(const CaseQuery &)
{
    return ready<CasePage>(CasePage());
}
QFuture<Result<QList<CaseRecord>>> FakeLedger::find(const QString &)
{
    return ready<QList<CaseRecord>>(QList<CaseRecord>());
}
QFuture<Result<QList<Act>>> FakeLedger::actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to)
{
    QList<Act> found;
    for (const Act &act : acts) {
        if (kinds.contains(act.kind) && act.at.date() >= from && act.at.date() <= to)
            found.append(act);
    }
    return ready<QList<Act>>(found);
}
QFuture<Result<QList<OutboxEntry>>> FakeLedger::outbox()
{
    return ready<QList<OutboxEntry>>(QList<OutboxEntry>());
}
QFuture<Result<LedgerStatus>> FakeLedger::status()
{
    return ready<LedgerStatus>(LedgerStatus());
}
QFuture<Result<Done>> FakeLedger::saveDraft(const Draft &)
{
    return ready<Done>(Done());
}
QFuture<Result<QList<Draft>>> FakeLedger::drafts()
{
    return ready<QList<Draft>>(QList<Draft>());
}
QFuture<Result<Done>> FakeLedger::discardDraft(const QUuid &)
{
    return ready<Done>(Done());
}
QFuture<Result<Done>> FakeLedger::backUp(const QString &)
{
    return ready<Done>(Done());
}
QFuture<Result<int>> FakeLedger::loadSummaries()
{
    return ready<int>(0);
}

QFuture<Result<Attachment>> FakeLedger::attach(const QByteArray &content, const QString &fileName,
                                               const QString &mediaType)
{
    files.insert(fileName, content);
    return ready<Attachment>(Attachment{fileName, fileName, mediaType, content.size()});
}

QFuture<Result<QByteArray>> FakeLedger::attachment(const QString &digest)
{
    const QByteArray content = files.value(digest);
    if (content.isEmpty())
        return ready<QByteArray>(Error{ErrorCode::NotFound, u"The file is missing."_s, {}});
    return ready<QByteArray>(content);
}

bool FakeLedger::isBlocked(const Act &act) const
{
    for (const Act &other : acts) {
        if (other.sequence >= act.sequence)
            return false;
        if (other.caseId == act.caseId && !act.caseId.isNull() && !isWitness(other.kind)) {
            const auto word = verdict(other.id);
            if (word && (word->kind == Verdict::Kind::Refused || word->kind == Verdict::Kind::Conflict))
                return true;
        }
    }
    return false;
}

QFuture<Result<QList<Act>>> FakeLedger::unsent(int limit, bool witness, quint64 afterSequence)
{
    if (failing)
        return ready<QList<Act>>(full());
    ++reads;
    QList<Act> list;
    for (qsizetype i = qsizetype(afterSequence); i < acts.size() && list.size() < limit; ++i) {
        const Act &act = acts.at(i);
        if (act.origin == ActOrigin::Station && isWitness(act.kind) == witness && !isSettled(act.id)
            && !isBlocked(act))
            list.append(act);
    }
    return ready<QList<Act>>(list);
}

QFuture<Result<QList<ChainRow>>> FakeLedger::chain(quint64 afterSequence, int limit)
{
    QList<ChainRow> rows;
    for (const Act &act : acts.mid(qsizetype(afterSequence), limit)) {
        const auto word = verdict(act.id);
        rows.append({act.id, act.sequence, act.previousLink, act.link,
                     act.origin == ActOrigin::Province || (word && word->kind == Verdict::Kind::Receipt)});
    }
    return ready<QList<ChainRow>>(rows);
}

QFuture<Result<QList<QUuid>>> FakeLedger::doubtful(int limit)
{
    QList<QUuid> list;
    for (const Act &act : acts) {
        const auto word = verdict(act.id);
        if (word && word->kind == Verdict::Kind::Doubtful && list.size() < limit)
            list.append(act.id);
    }
    return ready<QList<QUuid>>(list);
}

void FakeLedger::keep(const QList<Verdict> &words)
{
    ++writes;
    for (const Verdict &word : words) {
        if (!isSettled(word.actId) || isFinal(word.kind))
            verdicts[word.actId].append(word);
    }
}

QFuture<Result<Done>> FakeLedger::record(const QList<Verdict> &words)
{
    if (failing)
        return ready<Done>(full());
    if (!scheduler || writeDelay.count() == 0) {
        keep(words);
        return ready<Done>(Done());
    }
    QFutureInterface<Result<Done>> later(QFutureInterfaceBase::Started);
    scheduler->after(writeDelay, this, [this, words, later]() mutable {
        keep(words);
        later.reportFinished(std::array<Result<Done>, 1>{}.data());
    });
    return later.future();
}

QFuture<Result<int>> FakeLedger::appendFromProvince(const QList<Act> &fresh, const QString &cursor)
{
    if (failing)
        return ready<int>(full());
    int count = 0;
    for (Act act : fresh) {
        const bool isKnown
            = std::any_of(acts.cbegin(), acts.cend(), [&](const Act &other) { return other.id == act.id; });
        if (isKnown)
            continue;
        act.origin = ActOrigin::Province;
        act.sequence = quint64(acts.size()) + 1;
        acts.append(act);
        ++count;
    }
    downCursor = cursor;
    return ready<int>(count);
}

QFuture<Result<QString>> FakeLedger::cursor()
{
    return ready<QString>(downCursor);
}

QFuture<Result<QStringList>> FakeLedger::unsentAttachments(int limit)
{
    QStringList list;
    for (const QString &digest : files.keys()) {
        if (!sentFiles.contains(digest) && list.size() < limit)
            list.append(digest);
    }
    return ready<QStringList>(list);
}

QFuture<Result<Done>> FakeLedger::attachmentSent(const QString &digest)
{
    sentFiles.insert(digest);
    return ready<Done>(Done());
}

QFuture<Result<Done>> FakeLedger::setNumberRanges(const QList<NumberRange> &fresh)
{
    ranges = fresh;
    return ready<Done>(Done());
}

QFuture<Result<QString>> FakeLedger::setting(const QString &key)
{
    return ready<QString>(settings.value(key));
}

QFuture<Result<Done>> FakeLedger::setSetting(const QString &key, const QString &value)
{
    if (failing)
        return ready<Done>(full());
    ++writes;
    settings.insert(key, value);
    return ready<Done>(Done());
}

std::optional<Verdict> FakeLedger::verdict(const QUuid &id) const
{
    const auto found = verdicts.constFind(id);
    if (found == verdicts.cend())
        return std::nullopt;
    return found->last();
}

bool FakeLedger::isSettled(const QUuid &id) const
{
    const auto word = verdict(id);
    return word && isFinal(word->kind);
}

int FakeLedger::open() const
{
    return int(std::count_if(acts.cbegin(), acts.cend(), [this](const Act &act) {
        return act.origin == ActOrigin::Station && !isSettled(act.id) && !isBlocked(act);
    }));
}

} // namespace yichuang::test
