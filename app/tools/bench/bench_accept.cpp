// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/codetables.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "tools/bench/bench_house.h"
#include "tools/bench/benchregistry.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>
#include <deque>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::bench;

namespace {

constexpr int Window = 8;            // acceptances under way at once: sealing runs ahead of the disk
constexpr int RangesPerRun = 30;     // implementing codes: 9,999 numbers a day each
constexpr qsizetype ScanBytes = 200 * 1024;

std::unique_ptr<const CompiledForm> compiledForm()
{
    const auto definition = FormDefinition::parse(QJsonDocument::fromJson(inventedForm()).object(), CodeTables());
    auto form = definition ? CompiledForm::compile(*definition)
                           : Result<std::unique_ptr<const CompiledForm>>(definition.error());
    if (!form) {
        std::fprintf(stderr, "yichuang-bench: %s\n", qPrintable(form.error().detail));
        std::exit(1);
    }
    return form.take();
}

struct Work
{
    QByteArray form;    ///< what the validator judges
    CaseContent content;
    QByteArray payload; ///< what is sealed, unless a scan is added
};

QList<Work> inventedWork(int count)
{
    QList<Work> work;
    work.reserve(count);
    for (int i = 0; i < count; ++i) {
        Work one;
        one.content = inventedCase(i);
        one.form = QJsonDocument(one.content.form.json()).toJson(QJsonDocument::Compact);
        one.payload = one.content.toJson();
        work.append(std::move(one));
    }
    return work;
}

QByteArray scan(int number)
{
    static const QByteArray base = [] {
        QByteArray bytes("\xff\xd8\xff\xe0");
        quint32 state = 12345;
        while (bytes.size() < ScanBytes)
            bytes.append(char((state = state * 1664525U + 1013904223U) >> 24));
        return bytes;
    }();
    QByteArray one = base;
    one.replace(100, 8, QByteArray::number(number).rightJustified(8, '0'));
    return one;
}

struct Run
{
    double perS = 0;
    std::vector<double> ms;
};

/// Accepts all work, a window of it at a time, and waits until the last is on disk.
class AcceptRun final
{
public:
    AcceptRun(AsyncLedger &ledger, const QList<Work> &work, bool withScans)
        : m_ledger(ledger)
        , m_work(work)
        , m_withScans(withScans)
        , m_form(compiledForm())
        , m_state(*m_form, {})
    {
        m_run.ms.resize(size_t(work.size()));
    }

    Run play(int window)
    {
        const auto start = Ticks::now();
        for (int i = 0; i < m_work.size(); ++i) {
            while (int(m_underWay.size()) >= window)
                finishOne();
            accept(i);
        }
        while (!m_underWay.empty())
            finishOne();
        m_run.perS = double(m_work.size()) / msSince(start) * 1e3;
        return std::move(m_run);
    }

private:
    // A scan is sealed when it is attached, a few cases before its own is accepted.
    QByteArray payloadOf(int i)
    {
        if (!m_withScans || i % 10 != 0)
            return m_work.at(i).payload;
        if (m_scans.empty())
            m_scans.push_back(m_ledger.attach(scan(i), u"scan.jpg"_s, {}));
        const auto file = m_scans.front().result();
        m_scans.pop_front();
        if (i + 10 < m_work.size())
            m_scans.push_back(m_ledger.attach(scan(i + 10), u"scan.jpg"_s, {}));
        if (!file)
            fail(file.error());
        CaseContent content = m_work.at(i).content;
        content.materials.first().attachments.append(*file);
        return content.toJson();
    }

    void accept(int i)
    {
        const QByteArray payload = payloadOf(i);
        const auto start = Ticks::now();
        if (!m_state.loadJson(m_work.at(i).form, FormState::Source::Submitted) || !m_state.faults().empty())
            fail({ErrorCode::Internal, {}, u"the invented case is not valid"_s});
        double *ms = &m_run.ms[size_t(i)];
        m_underWay.push_back(
            m_ledger.append(acceptanceOf(i, payload), {{}, BenchHouse::implementingCode(i % RangesPerRun)})
                .then(QtFuture::Launch::Sync, [ms, start](const Result<Appended> &appended) {
                    *ms = msSince(start);
                    return appended ? Result<Done>() : Result<Done>(appended.error());
                }));
    }

    void finishOne()
    {
        const auto done = m_underWay.front().result();
        m_underWay.pop_front();
        if (!done)
            fail(done.error());
    }

    [[noreturn]] static void fail(const Error &error)
    {
        std::fprintf(stderr, "yichuang-bench: %s\n", qPrintable(error.detail));
        std::exit(1);
    }

    AsyncLedger &m_ledger;
    const QList<Work> &m_work;
    const bool m_withScans;
    std::unique_ptr<const CompiledForm> m_form;
    FormState m_state;
    std::deque<QFuture<Result<Done>>> m_underWay;
    std::deque<QFuture<Result<Attachment>>> m_scans;
    Run m_run;
};

std::unique_ptr<AsyncLedger> openWithNumbers(BenchHouse &house)
{
    auto ledger = house.open();
    QList<NumberRange> ranges;
    for (int i = 0; i < RangesPerRun; ++i)
        ranges.append({BenchHouse::implementingCode(i), 1, 9999});
    ledger->setNumberRanges(ranges).waitForFinished();
    return ledger;
}

int accept(const QStringList &arguments)
{
    const Suite suite = suiteFrom(arguments);
    const int count = option(arguments, u"--n"_s, u"10000"_s).toInt();
    const int rounds = option(arguments, u"--rounds"_s, u"3"_s).toInt();
    const bool withScans = arguments.contains("--attach"_L1);
    const QList<Work> work = inventedWork(count);
    std::vector<double> perS;
    std::vector<double> p50;
    std::vector<double> p99;
    std::vector<double> single50;
    std::vector<double> single99;
    std::vector<double> probes;
    for (int round = 0; round < rounds; ++round) {
        BenchHouse house(suite);
        auto ledger = openWithNumbers(house);
        probes.push_back(diskProbe(house.folder()).value("p50"_L1).toDouble());
        const Run run = AcceptRun(*ledger, work, withScans).play(Window);
        perS.push_back(run.perS);
        p50.push_back(median(run.ms));
        p99.push_back(quantile(run.ms, 0.99));
        // One clerk: the next only when the one before is on disk.
        const Run single = AcceptRun(*ledger, work.mid(0, std::min(count, 1000)), withScans).play(1);
        single50.push_back(median(single.ms));
        single99.push_back(quantile(single.ms, 0.99));
    }
    printResult(u"accept"_s,
                {{u"suite"_s, suiteName(suite)}, {u"n"_s, count}, {u"rounds"_s, rounds}, {u"attach"_s, withScans},
                 {u"payloadBytes"_s, double(work.first().payload.size())}, {u"perS"_s, median(perS)},
                 {u"p50Ms"_s, median(p50)}, {u"p99Ms"_s, median(p99)}, {u"singleP50Ms"_s, median(single50)},
                 {u"singleP99Ms"_s, median(single99)}, {u"fdatasyncP50Ms"_s, median(probes)}});
    return 0;
}

int reopen(const QStringList &arguments)
{
    const Suite suite = suiteFrom(arguments);
    const int count = option(arguments, u"--n"_s, u"10000"_s).toInt();
    const int rounds = option(arguments, u"--rounds"_s, u"9"_s).toInt();
    BenchHouse house(suite);
    AcceptRun(*openWithNumbers(house), inventedWork(count), false).play(Window);
    std::vector<double> first;
    std::vector<double> opens;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Ticks::now();
        auto ledger = house.open();
        opens.push_back(msSince(start));
        const auto acts = ledger->unsent(100, false, 0).result();
        first.push_back(msSince(start));
        if (!acts || acts->size() != 100)
            return 1;
    }
    printResult(u"reopen"_s, {{u"suite"_s, suiteName(suite)}, {u"unsent"_s, count}, {u"rounds"_s, rounds},
                              {u"toFirstBatchMs"_s, median(first)}, {u"openMs"_s, median(opens)},
                              {u"dbBytes"_s, double(QFileInfo(StoreFolder{house.folder()}.database()).size())}});
    return 0;
}

const bool registered
    = addSubject({u"accept"_s, u"[--suite national|second] [--n N] [--rounds R] [--attach]: validate, seal, chain and commit"_s, accept})
    && addSubject({u"reopen"_s, u"[--suite national|second] [--n N]: open with N unsent acts, to the first batch"_s, reopen});

} // namespace
