// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"
#include "core/item.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

void checkProcedures(const QJsonObject &business, const QString &path, LintReport &report)
{
    QSet<QString> kinds;
    const auto procedures = report.needObjects(business, "procedures"_L1, path, 0);
    for (qsizetype i = 0; i < procedures.size(); ++i) {
        const QJsonObject &procedure = procedures.at(i);
        const QString here = u"%1/procedures/%2"_s.arg(path).arg(i);
        report.knowOnly(procedure, here,
                        {u"kind"_s, u"name"_s, u"english"_s, u"days"_s, u"stopsClock"_s, u"standard"_s, u"evidence"_s,
                         u"source"_s, u"note"_s});
        const QString kind = report.needText(procedure, "kind"_L1, here);
        if (!procedureFromName(kind))
            report.fail(here + u"/kind"_s, u"\"%1\" is no special procedure"_s.arg(kind));
        if (kinds.contains(kind))
            report.fail(here + u"/kind"_s, u"\"%1\" stands twice"_s.arg(kind));
        kinds.insert(kind);
        for (const auto key : {"name"_L1, "english"_L1, "standard"_L1})
            report.needText(procedure, key, here);
        report.needEvidence(procedure, here);
        if (procedure.value("days"_L1).toInt(-1) < 0)
            report.fail(here + u"/days"_s, u"should be working days, 0 where the law sets no limit"_s);
    }
    const bool hasNotice = kinds.contains(procedureName(ProcedureKind::PublicNotice));
    if (business.value("publicNotice"_L1).toBool() != hasNotice)
        report.fail(path + u"/procedures"_s, u"disagree with publicNotice"_s);
    const bool isInstant = business.value("officeType"_L1) == "instant"_L1;
    if (isInstant && !kinds.isEmpty())
        report.fail(path + u"/procedures"_s, u"an instant business has none"_s);
}

void checkFee(const QJsonObject &business, const QString &path, const QSet<QString> &knownParams, LintReport &report)
{
    const QJsonObject fee = business.value("fee"_L1).toObject();
    const QString here = path + u"/fee"_s;
    report.knowOnly(fee, here,
                    {u"isCharged"_s, u"text"_s, u"name"_s, u"amountParam"_s, u"evidence"_s, u"source"_s, u"note"_s});
    if (!fee.value("isCharged"_L1).toBool())
        return;
    report.needText(fee, "name"_L1, here);
    const QString param = report.needText(fee, "amountParam"_L1, here);
    if (!param.isEmpty() && !knownParams.contains(param))
        report.fail(here + u"/amountParam"_s, u"\"%1\" is not in params.json"_s.arg(param));
}

} // namespace yichuang
