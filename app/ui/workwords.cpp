// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang::workwords {

using Kind = WorkList::Kind;

const QList<Kind> &kinds()
{
    static const QList<Kind> all{Kind::Due, Kind::Waiting, Kind::Unclaimed, Kind::ToForward, Kind::Late};
    return all;
}

QString key(Kind kind)
{
    switch (kind) {
    case Kind::Due:
        return u"due"_s;
    case Kind::Waiting:
        return u"waiting"_s;
    case Kind::Unclaimed:
        return u"unclaimed"_s;
    case Kind::ToForward:
        return u"forward"_s;
    case Kind::Late:
        return u"late"_s;
    }
    Q_UNREACHABLE();
}

QString title(Kind kind)
{
    switch (kind) {
    case Kind::Due:
        return QCoreApplication::translate("yichuang::WorkWords", "Due");
    case Kind::Waiting:
        return QCoreApplication::translate("yichuang::WorkWords", "Waiting for citizens");
    case Kind::Unclaimed:
        return QCoreApplication::translate("yichuang::WorkWords", "Results to collect");
    case Kind::ToForward:
        return QCoreApplication::translate("yichuang::WorkWords", "To hand on");
    case Kind::Late:
        return QCoreApplication::translate("yichuang::WorkWords", "Late");
    }
    Q_UNREACHABLE();
}

QString nothing(Kind kind)
{
    switch (kind) {
    case Kind::Due:
        return QCoreApplication::translate("yichuang::WorkWords", "No step of this window is due within three working days.");
    case Kind::Waiting:
        return QCoreApplication::translate("yichuang::WorkWords", "No citizen owes a paper.");
    case Kind::Unclaimed:
        return QCoreApplication::translate("yichuang::WorkWords", "No result lies at the window.");
    case Kind::ToForward:
        return QCoreApplication::translate("yichuang::WorkWords", "No papers wait to be handed on.");
    case Kind::Late:
        return QCoreApplication::translate("yichuang::WorkWords", "No promise is overdue.");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::workwords
