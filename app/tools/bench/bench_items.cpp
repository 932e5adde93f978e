// SPDX-License-Identifier: GPL-3.0-or-later
// All items as they ship: listing them, opening their forms, judging their cases mixed.
#include "tools/bench/bench_itemcases.h"
#include "tools/bench/benchregistry.h"

#include "catalogue/itemcatalogue.h"
#include "catalogue/trustedkey.h"
#include "crypto/publickey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

using Ticks = std::chrono::steady_clock;

double msSince(Ticks::time_point start)
{
    return std::chrono::duration<double, std::milli>(Ticks::now() - start).count();
}

/// Seconds of one core: what others do on the machine meanwhile does not count.
double coreSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

QJsonObject spread(const std::vector<double> &samples)
{
    return {{u"med"_s, median(samples)}, {u"min"_s, quantile(samples, 0)}, {u"max"_s, quantile(samples, 1)},
            {u"n"_s, double(samples.size())}};
}

/// Listing reads metadata and digests; no item's code is loaded.
QJsonObject listTimes(const QString &directory, const PublicKey &key, int runs)
{
    std::vector<double> times;
    qsizetype items = 0;
    for (int i = 0; i < runs; ++i) {
        const auto start = Ticks::now();
        const ItemCatalogue catalogue({directory}, key);
        times.push_back(msSince(start));
        items = catalogue.entries().size();
    }
    QJsonObject figures = spread(times);
    figures.insert(u"first"_s, times.front());
    figures.insert(u"items"_s, double(items));
    return figures;
}

enum class Depth { Form, Everything };

/// Judges one case as the platform does: JSON text, form and checks, the item's own logic.
size_t judge(const ItemCase &one, Depth depth)
{
    FormState &state = *one.state;
    if (!state.loadJson(one.json, FormState::Source::Submitted))
        return 1;
    size_t said = size_t(state.findings().size());
    if (depth == Depth::Everything && one.business->item->logic) {
        const FormContext &context = state.context();
        said += size_t(one.business->item->logic
                           ->review(state.values(), {context.business, context.situation, context.today, context.region,
                                                   context.params})
                           .findings.size());
    }
    return said;
}

double casesPerSecond(const std::vector<const ItemCase *> &cases, int least, Depth depth = Depth::Everything)
{
    size_t said = 0;
    int judged = 0;
    const double start = coreSeconds();
    while (judged < least) {
        for (const ItemCase *one : cases)
            said += judge(*one, depth);
        judged += int(cases.size());
    }
    const double rate = double(judged) / (coreSeconds() - start);
    if (said == 0)
        std::fprintf(stderr, "yichuang-bench: no case had anything wrong with it\n");
    return rate;
}

QJsonObject slowestOf(const ItemCases &cases)
{
    QString slowest;
    double least = 0;
    for (const auto &business : cases.businesses) {
        std::vector<const ItemCase *> own;
        for (const ItemCase &one : cases.cases) {
            if (one.business == business.get())
                own.push_back(&one);
        }
        const double rate = casesPerSecond(own, 2000);
        if (slowest.isEmpty() || rate < least) {
            slowest = business->spec->code;
            least = rate;
        }
    }
    return {{u"business"_s, slowest}, {u"casesPerS"_s, least}};
}

QJsonObject largestOf(const ItemCases &cases)
{
    const auto largest = std::max_element(
        cases.businesses.begin(), cases.businesses.end(),
        [](const auto &one, const auto &other) { return one->form->slotCount() < other->form->slotCount(); });
    return {{u"business"_s, (*largest)->spec->code}, {u"fields"_s, (*largest)->form->slotCount()},
            {u"readyMs"_s, (*largest)->readyMs}};
}

/// The same forms on the screen, opened by the program itself.
QJsonObject drawnForms()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s) && !environment.contains(u"WAYLAND_DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/yichuang"_s, {u"--time-forms"_s});
    if (!program.waitForFinished(120'000) || program.exitCode() != 0) {
        std::fprintf(stderr, "yichuang-bench: no form was drawn: %s\n", program.readAllStandardError().constData());
        return {};
    }
    std::vector<double> times;
    QString slowest;
    const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (slowest.isEmpty() || it->toDouble() > answer.value(slowest).toDouble())
            slowest = it.key();
        times.push_back(it->toDouble());
    }
    return times.empty() ? QJsonObject()
                         : QJsonObject{{u"ms"_s, spread(times)}, {u"slowest"_s, slowest}, {u"each"_s, answer}};
}

int runItems(const QStringList &arguments)
{
    const int runs = option(arguments, u"--runs"_s, u"9"_s).toInt();
    const QString directory = option(arguments, u"--items"_s,
                                     ItemCatalogue::defaultDirectory(QCoreApplication::applicationDirPath()));
    const auto key = PublicKey::fromPem(trustedItemKey());
    if (!key)
        return 1;
    QJsonObject figures{{u"list"_s, listTimes(directory, *key, runs)}};
    ItemCatalogue catalogue({directory}, *key);
    const auto cases = ItemCases::read(catalogue, option(arguments, u"--seeds"_s, QStringLiteral(YICHUANG_SEEDS)));
    if (!cases) {
        std::fprintf(stderr, "yichuang-bench: %s\n", qPrintable(cases.error().detail));
        return 1;
    }
    std::vector<const ItemCase *> mixed;
    for (const ItemCase &one : (*cases)->cases)
        mixed.push_back(&one);
    std::vector<double> rates;
    std::vector<double> formRates;
    for (int i = 0; i < runs; ++i) {
        rates.push_back(casesPerSecond(mixed, 20'000));
        formRates.push_back(casesPerSecond(mixed, 20'000, Depth::Form));
    }
    figures.insert(u"businesses"_s, double((*cases)->businesses.size()));
    figures.insert(u"cases"_s, double(mixed.size()));
    figures.insert(u"casesPerS"_s, spread(rates));
    figures.insert(u"formOnlyPerS"_s, spread(formRates));
    figures.insert(u"slowest"_s, slowestOf(**cases));
    figures.insert(u"largestForm"_s, largestOf(**cases));
    figures.insert(u"drawn"_s, drawnForms());
    printResult(u"items"_s, figures);
    return 0;
}

const bool registered = addSubject(
    {u"items"_s, u"[--runs N] [--items DIR] [--seeds DIR]: all items listed, opened and judged mixed, slowest named"_s,
     runItems});

} // namespace

} // namespace yichuang::bench
