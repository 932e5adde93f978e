// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/closing.h"

#include "core/turns/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Ground = Closing::Ground;

const NameTable<Ground> &grounds()
{
    static const NameTable<Ground> table{{Ground::Applicant, u"applicant"_s},
                                         {Ground::MakeUpMissed, u"make-up-missed"_s},
                                         {Ground::SupplementMissed, u"supplement-missed"_s},
                                         {Ground::Died, u"died"_s},
                                         {Ground::NoLongerDue, u"no-longer-due"_s},
                                         {Ground::Other, u"other"_s}};
    return table;
}

} // namespace

QJsonObject Closing::toJson() const
{
    return {{u"ground"_s, grounds().name(ground)},
            {u"reason"_s, reason},
            {u"remedy"_s, remedy},
            {u"papersReturned"_s, papersReturned}};
}

Closing Closing::fromJson(const QJsonObject &json)
{
    return {grounds().value(json["ground"_L1].toString(), Ground::Other), json["reason"_L1].toString(),
            json["remedy"_L1].toString(), json["papersReturned"_L1].toBool(true)};
}

QString closingGroundLabel(Closing::Ground ground)
{
    const char *label = nullptr;
    switch (ground) {
    case Ground::Applicant: label = QT_TRANSLATE_NOOP("yichuang::Closing", "The applicant's wish"); break;
    case Ground::MakeUpMissed: label = QT_TRANSLATE_NOOP("yichuang::Closing", "Papers to follow did not come in time"); break;
    case Ground::SupplementMissed: label = QT_TRANSLATE_NOOP("yichuang::Closing", "The supplement did not come"); break;
    case Ground::Died: label = QT_TRANSLATE_NOOP("yichuang::Closing", "The applicant has died"); break;
    case Ground::NoLongerDue: label = QT_TRANSLATE_NOOP("yichuang::Closing", "The matter no longer applies"); break;
    case Ground::Other: label = QT_TRANSLATE_NOOP("yichuang::Closing", "Another reason"); break;
    }
    return QCoreApplication::translate("yichuang::Closing", label);
}

} // namespace yichuang
