// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_formrun.h"

#include "forms/model/codetables.h"
#include "forms/model/formdefinition.h"
#include "tools/bench/benchregistry.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// The loader has run by now: its processor time is what went before.
const double LoaderMs = cpuMs();
const Clock::time_point FirstInstruction = Clock::now();

QJsonObject spread(const std::vector<double> &samples)
{
    return {{u"med"_s, median(samples)}, {u"min"_s, *std::min_element(samples.begin(), samples.end())},
            {u"max"_s, *std::max_element(samples.begin(), samples.end())}, {u"n"_s, double(samples.size())}};
}

QJsonObject quantiles(const std::vector<double> &samples)
{
    return {{u"p50"_s, median(samples)}, {u"p99"_s, quantile(samples, 0.99)},
            {u"max"_s, *std::max_element(samples.begin(), samples.end())}, {u"n"_s, double(samples.size())}};
}

} // namespace

double processAgeMs()
{
    return LoaderMs + msSince(FirstInstruction);
}

std::unique_ptr<const CompiledForm> FormRun::load() const
{
    const auto definition = FormDefinition::parse(QJsonDocument::fromJson(m_definition).object(), CodeTables());
    if (!definition) {
        std::fprintf(stderr, "the form is broken: %s\n", qPrintable(definition.error().detail));
        std::exit(1);
    }
    auto form = CompiledForm::compile(*definition);
    if (!form) {
        std::fprintf(stderr, "the form does not compile: %s\n", qPrintable(form.error().detail));
        std::exit(1);
    }
    return form.take();
}

const CompiledForm &FormRun::form()
{
    if (!m_form)
        m_form = load();
    return *m_form;
}

QJsonObject FormRun::loadTimes(int runs) const
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        const auto form = load();
        times.push_back(msSince(start));
    }
    return spread(times);
}

QJsonObject FormRun::editTimes(const QJsonObject &base, const std::vector<FormEdit> &edits, std::unique_ptr<FormState> &end)
{
    constexpr size_t WarmUp = 200;
    struct Placed
    {
        SlotRef place;
        QJsonValue value;
    };
    std::vector<Placed> placed; // an editor knows its place
    for (const FormEdit &edit : edits)
        placed.push_back({form().find(edit.path), edit.value});

    QJsonObject result;
    for (const bool full : {false, true}) {
        auto state = std::make_unique<FormState>(form(), m_context);
        state->load(FormData(base));
        std::vector<double> times;
        size_t seen = 0;
        for (size_t i = 0; i < placed.size(); ++i) {
            const auto start = Clock::now();
            const auto changed = state->set(placed[i].place, placed[i].value);
            seen += size_t(changed.size()) + size_t(state->error(placed[i].place));
            if (full) {
                QStringList wrong;
                for (const auto &fault : state->faults())
                    wrong.append(form().path(fault.ref));
                seen += size_t(wrong.size());
            }
            const double time = msSince(start);
            if (i >= WarmUp)
                times.push_back(time);
        }
        result.insert(full ? u"edit+full"_s : u"edit"_s, quantiles(times));
        if (seen == 0)
            std::fprintf(stderr, "no edit changed anything\n");
        end = std::move(state);
    }
    return result;
}

QJsonObject FormRun::casesPerSecond(const std::vector<QByteArray> &cases, int runs)
{
    FormState state(form(), m_context);
    std::vector<double> rates;
    size_t errors = 0;
    for (int run = 0; run < runs; ++run) {
        const auto start = Clock::now();
        for (const QByteArray &json : cases) {
            if (state.loadJson(json, FormState::Source::Submitted))
                errors += state.faults().size();
        }
        rates.push_back(double(cases.size()) / msSince(start) * 1e3);
    }
    QJsonObject result = spread(rates);
    result.insert(u"errors"_s, double(errors) / runs);
    return result;
}

} // namespace yichuang::bench
