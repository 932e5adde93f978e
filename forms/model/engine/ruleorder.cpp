// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FormBuilder that sorts rules by what they depend on.
#include "forms/model/engine/formbuilder.h"

#include <queue>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Edges = std::vector<std::vector<int>>;

// Who has to run after whom.
Edges followers(const FormLayout &d)
{
    Edges readers(static_cast<size_t>(d.sourceCount));
    for (size_t i = 0; i < d.ruleList.size(); ++i) {
        for (const int source : d.ruleList[i].sources)
            readers[size_t(source)].push_back(int(i));
    }
    Edges edges(d.ruleList.size());
    for (size_t i = 0; i < d.ruleList.size(); ++i) {
        if (d.ruleList[i].output >= 0)
            edges[i] = readers[size_t(d.ruleList[i].output)];
    }
    return edges;
}

} // namespace

void FormBuilder::sortRules()
{
    const Edges edges = followers(*d);
    std::vector<int> waitingFor(d->ruleList.size());
    for (const auto &targets : edges) {
        for (const int target : targets)
            ++waitingFor[size_t(target)];
    }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready; // keeps the order of the definition
    for (size_t i = 0; i < waitingFor.size(); ++i) {
        if (waitingFor[i] == 0)
            ready.push(int(i));
    }
    std::vector<RuleInfo> sorted;
    sorted.reserve(d->ruleList.size());
    while (!ready.empty()) {
        const int next = ready.top();
        ready.pop();
        for (const int target : edges[size_t(next)]) {
            if (--waitingFor[size_t(target)] == 0)
                ready.push(target);
        }
        sorted.push_back(d->ruleList[size_t(next)]);
    }
    if (sorted.size() < d->ruleList.size()) {
        reportCycle(waitingFor);
        return;
    }
    d->ruleList = std::move(sorted);
    d->dependents.resize(size_t(d->sourceCount));
    for (size_t i = 0; i < d->ruleList.size(); ++i) {
        for (const int source : d->ruleList[i].sources) {
            auto &list = d->dependents[size_t(source)];
            if (list.empty() || list.back() != int(i))
                list.push_back(int(i));
        }
    }
}

// Walks back from any rule that is still waiting until one comes a second time, and names the fields of that ring.
void FormBuilder::reportCycle(const std::vector<int> &left)
{
    const auto waiting = [&](int rule) { return left[size_t(rule)] > 0; };
    const auto writerOf = [&](int rule) {
        for (const int source : d->ruleList[size_t(rule)].sources) {
            for (size_t i = 0; i < d->ruleList.size(); ++i) {
                if (d->ruleList[i].output == source && waiting(int(i)))
                    return int(i);
            }
        }
        return -1;
    };
    int at = 0;
    while (!waiting(at))
        ++at;
    std::vector<int> way;
    while (at >= 0 && std::find(way.begin(), way.end(), at) == way.end()) {
        way.push_back(at);
        at = writerOf(at);
    }
    QStringList names;
    for (auto it = std::find(way.begin(), way.end(), at); it != way.end(); ++it)
        names.prepend(sourceName(d->ruleList[size_t(*it)].output));
    names.removeDuplicates();
    if (!names.isEmpty())
        names.append(names.constFirst());
    complain(FormProblem::Kind::Cycle, names.value(0), u"these depend on each other: "_s + names.join(u" -> "_s));
}

QString FormBuilder::sourceName(int source) const
{
    if (source < 0)
        return u"?"_s;
    if (source < d->fieldCount)
        return d->slots[size_t(source)].spec.field->id;
    if (source < int(d->slots.size()))
        return d->definition.sections().at(d->slots[size_t(source)].section).key;
    for (const TableInfo &table : d->tables) {
        const int column = source - table.firstSource;
        if (column >= 0 && column < int(table.columns.size()))
            return table.columns[size_t(column)].spec.field->id;
    }
    return u"?"_s;
}

} // namespace yichuang
