// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/feestep.h"

#include "core/turns/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Kind = FeeStep::Kind;

const NameTable<Kind> &kinds()
{
    static const NameTable<Kind> table{{Kind::Ordered, u"ordered"_s},
                                       {Kind::Paid, u"paid"_s},
                                       {Kind::Refunded, u"refunded"_s},
                                       {Kind::Waived, u"waived"_s}};
    return table;
}

} // namespace

QJsonObject FeeStep::toJson() const
{
    return {{u"kind"_s, kinds().name(kind)}, {u"name"_s, name},       {u"fen"_s, amount.fen()},
            {u"order"_s, order},             {u"receipt"_s, receipt}, {u"means"_s, means},
            {u"reason"_s, reason}};
}

FeeStep FeeStep::fromJson(const QJsonObject &json)
{
    return {kinds().value(json["kind"_L1].toString(), Kind::Ordered),
            json["name"_L1].toString(),
            Money::fromFen(json["fen"_L1].toInteger()),
            json["order"_L1].toString(),
            json["receipt"_L1].toString(),
            json["means"_L1].toString(),
            json["reason"_L1].toString()};
}

QString feeStepName(FeeStep::Kind kind)
{
    return kinds().name(kind);
}

QString feeStepLabel(FeeStep::Kind kind)
{
    const char *label = nullptr;
    switch (kind) {
    case Kind::Ordered: label = QT_TRANSLATE_NOOP("yichuang::FeeStep", "Payment asked for"); break;
    case Kind::Paid: label = QT_TRANSLATE_NOOP("yichuang::FeeStep", "Paid"); break;
    case Kind::Refunded: label = QT_TRANSLATE_NOOP("yichuang::FeeStep", "Paid back"); break;
    case Kind::Waived: label = QT_TRANSLATE_NOOP("yichuang::FeeStep", "Waived"); break;
    }
    return QCoreApplication::translate("yichuang::FeeStep", label);
}

} // namespace yichuang
