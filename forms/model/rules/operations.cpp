// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/operations.h"

#include <QStringList>

#include <unordered_map>

namespace yichuang::rules {

namespace {

std::unordered_map<std::string_view, const Operation *> tableOfOperations()
{
    std::unordered_map<std::string_view, const Operation *> table;
    for (const auto &group :
         {logicOperations(), listOperations(), textOperations(), dateOperations(), tradeOperations()}) {
        for (const Operation &operation : group)
            table.emplace(operation.name, &operation);
    }
    return table;
}

const std::unordered_map<std::string_view, const Operation *> &operations()
{
    static const auto table = tableOfOperations();
    return table;
}

} // namespace

const Operation *findOperation(std::string_view name)
{
    const auto found = operations().find(name);
    return found == operations().end() ? nullptr : found->second;
}

QStringList operationNames()
{
    QStringList names;
    for (const auto &[name, operation] : operations())
        names.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
    names.sort();
    return names;
}

} // namespace yichuang::rules
