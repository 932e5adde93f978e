// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Reason
{
    const char *name;
    ErrorCode code;
    const char *text;
};

// clang-format off
constexpr std::array Reasons{
    Reason{"signature.wrong", ErrorCode::Tampered, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition is not signed by the province or was changed afterwards, so it is not used. The version before goes on; tell the administrator.")},
    Reason{"package.unreadable", ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition cannot be read, so it is not used. The version before goes on; tell the administrator.")},
    Reason{"package.newer", ErrorCode::Unsupported, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition is written for a newer program, so it is not used. The version before goes on; update this program.")},
    Reason{"version.older", ErrorCode::Conflict, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition is not newer than the one in use, so it is not used. Nothing changes here.")},
    Reason{"lint.failed", ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition does not pass the checks, so it is not used. The version before goes on; the province has been told what is wrong.")},
    Reason{"logic.missing", ErrorCode::Unsupported, QT_TRANSLATE_NOOP("yichuang::Packages", "This definition needs calculations that this program does not have yet, so it is not used. The version before goes on; update this program.")},
    Reason{"calendar.shorter", ErrorCode::Conflict, QT_TRANSLATE_NOOP("yichuang::Packages", "This calendar lacks a year that is known here already, so it is not used. The calendar before goes on.")},
};
// clang-format on

} // namespace

Packages::~Packages() = default;

Error definitionRefused(const QString &reason, const QString &detail)
{
    for (const Reason &known : Reasons) {
        if (reason == QLatin1StringView(known.name)) {
            return {known.code, QCoreApplication::translate("yichuang::Packages", known.text),
                    detail.isEmpty() ? reason : QString(reason + u' ' + detail)};
        }
    }
    Q_ASSERT_X(false, "definitionRefused", qPrintable(reason));
    return {ErrorCode::Internal, {}, reason};
}

QString refusalReason(const Error &error)
{
    const QString word = error.detail.section(u' ', 0, 0);
    for (const Reason &known : Reasons) {
        if (word == QLatin1StringView(known.name))
            return word;
    }
    return {};
}

} // namespace yichuang
