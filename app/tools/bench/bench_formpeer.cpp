// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_formrun.h"
#include "tools/bench/bench_formspec.h"
#include "tools/bench/benchregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::bench;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "yichuang-bench: %s cannot be read\n", qPrintable(path));
        std::exit(1);
    }
    return file.readAll();
}

/// Compares one state with the oracle; counts what differs.
struct Comparison
{
    int checked = 0;
    int errorSetMismatch = 0;
    int computedMismatch = 0;
    int invalidCases = 0;

    void compare(const QJsonObject &spec, const FormState &state, const QJsonObject &data)
    {
        const OracleAnswer wanted = askOracle(spec, data);
        QStringList got;
        for (const auto &fault : state.faults())
            got.append(state.form().path(fault.ref).mid(2)); // without "s."
        got.sort();
        bool sameComputed = true;
        for (auto it = wanted.computed.begin(); it != wanted.computed.end(); ++it) {
            const double value = state.value(pathFromSpec(it.key())).toDouble(std::nan(""));
            sameComputed = sameComputed && std::abs(value - it.value().toDouble()) < 1e-6;
        }
        ++checked;
        errorSetMismatch += got == wanted.errors ? 0 : 1;
        computedMismatch += sameComputed ? 0 : 1;
        invalidCases += wanted.errors.isEmpty() ? 0 : 1;
        if (got != wanted.errors && errorSetMismatch == 1)
            std::fprintf(stderr, "differs: got %s, wanted %s\n", qPrintable(got.join(u' ')), qPrintable(wanted.errors.join(u' ')));
    }
};

std::vector<FormEdit> readEdits(const QJsonArray &edits, QJsonObject &data)
{
    std::vector<FormEdit> list;
    QJsonArray members = data.value("members"_L1).toArray();
    for (const QJsonValue &entry : edits) {
        const QJsonObject edit = entry.toObject();
        const QString field = edit.value("f"_L1).toString();
        if (edit.value("k"_L1).toString() == "row"_L1) {
            const int row = edit.value("row"_L1).toInt();
            QJsonObject member = members.at(row).toObject();
            member.insert(field, edit.value("v"_L1));
            members.replace(row, member);
            list.push_back({pathFromSpec(u"members.%1.%2"_s.arg(row).arg(field)), edit.value("v"_L1)});
        } else {
            data.insert(field, edit.value("v"_L1));
            list.push_back({pathFromSpec(field), edit.value("v"_L1)});
        }
    }
    data.insert(u"members"_s, members);
    return list;
}

int runPeerForm(const QStringList &arguments)
{
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: yichuang-bench peer form SPEC CASES EDITS\n");
        return 2;
    }
    const QJsonObject spec = QJsonDocument::fromJson(readAll(arguments.at(0))).object();
    FormRun run(QJsonDocument(formFromSpec(spec)).toJson(QJsonDocument::Compact), {});
    const CompiledForm &form = run.form();
    QJsonObject figures{{u"processToReadyMs"_s, processAgeMs()}};
    figures.insert(u"loadMs"_s, run.loadTimes(30));
    figures.insert(u"load"_s, figures.value("loadMs"_L1));

    const QJsonObject script = QJsonDocument::fromJson(readAll(arguments.at(2))).object();
    QJsonObject data = script.value("base"_L1).toObject();
    const QJsonObject base{{u"s"_s, data}};
    const auto edits = readEdits(script.value("edits"_L1).toArray(), data);
    std::unique_ptr<FormState> end;
    QJsonObject rows = run.editTimes(base, edits, end);
    Comparison ends;
    ends.compare(spec, *end, data);
    rows.insert(u"endStateOk"_s, ends.errorSetMismatch + ends.computedMismatch == 0);
    figures.insert(u"rows20"_s, rows);

    Comparison comparison;
    FormState state(form, {});
    std::vector<QByteArray> cases;
    for (const QByteArray &line : readAll(arguments.at(1)).split('\n')) {
        if (line.isEmpty())
            continue;
        cases.push_back("{\"s\":" + line + "}");
        if (!state.loadJson(cases.back(), FormState::Source::Submitted))
            ++comparison.errorSetMismatch;
        comparison.compare(spec, state, QJsonDocument::fromJson(line).object());
    }
    figures.insert(u"checked"_s, comparison.checked);
    figures.insert(u"invalidCases"_s, comparison.invalidCases);
    figures.insert(u"errorSetMismatch"_s, comparison.errorSetMismatch);
    figures.insert(u"computedMismatchCount"_s, comparison.computedMismatch);
    figures.insert(u"casesPerS"_s, run.casesPerSecond(cases, 9));
    printResult(u"peer form"_s, figures);
    return comparison.errorSetMismatch + comparison.computedMismatch == 0 ? 0 : 1;
}

const bool Registered = addSubject({u"peer form"_s, u"SPEC CASES EDITS: the peers' logical form, held against an oracle"_s, runPeerForm});

} // namespace
