// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedurekind.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Row
{
    ProcedureKind kind;
    QLatin1StringView name;
    const char *label;
};

constexpr std::array Rows{
    Row{ProcedureKind::PublicNotice, "public-notice"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Public notice")},
    Row{ProcedureKind::Survey, "survey"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Inquiry on site")},
    Row{ProcedureKind::Hearing, "hearing"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Hearing")},
    Row{ProcedureKind::RemoteQuery, "remote-query"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Query elsewhere")},
    Row{ProcedureKind::Assessment, "assessment"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Expert assessment")},
    Row{ProcedureKind::Extension, "extension"_L1, QT_TRANSLATE_NOOP("yichuang::Procedure", "Extension")},
};

} // namespace

QString procedureName(ProcedureKind kind)
{
    for (const Row &row : Rows) {
        if (row.kind == kind)
            return row.name;
    }
    return {};
}

std::optional<ProcedureKind> procedureFromName(QStringView name)
{
    for (const Row &row : Rows) {
        if (row.name == name)
            return row.kind;
    }
    return std::nullopt;
}

QString procedureLabel(ProcedureKind kind)
{
    for (const Row &row : Rows) {
        if (row.kind == kind)
            return QCoreApplication::translate("yichuang::Procedure", row.label);
    }
    return {};
}

} // namespace yichuang
