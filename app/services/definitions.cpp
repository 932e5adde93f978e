// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/definitions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

QList<DefinitionVersion> definitionsOf(const Ports &ports)
{
    if (ports.packages)
        return ports.packages->versions();
    QList<DefinitionVersion> list;
    for (const ItemEntry &entry : ports.catalogue.entries()) {
        DefinitionVersion row;
        row.code = entry.code;
        row.name = entry.name;
        row.english = entry.english;
        row.version = entry.version;
        row.problem = entry.problem;
        if (entry.health != ItemEntry::Health::Good)
            row.state = DefinitionVersion::State::Refused;
        list.append(row);
    }
    return list;
}

QString definitionTrouble(const Ports &ports)
{
    QStringList names;
    for (const DefinitionVersion &row : definitionsOf(ports)) {
        const bool isOurTrouble = row.source == DefinitionVersion::Source::Province
            && row.state == DefinitionVersion::State::Refused && row.reason != "version.older"_L1;
        if (isOurTrouble)
            names.append(u"%1 %2"_s.arg(row.name.isEmpty() ? row.code : row.name, row.version).trimmed());
    }
    if (names.isEmpty())
        return {};
    return QCoreApplication::translate("yichuang::Definitions",
                                       "A definition from the province is not used here: %1. The one before goes on, so "
                                       "cases can be taken in as usual. The settings page says why; tell the administrator.")
        .arg(names.join(u", "_s));
}

} // namespace yichuang
