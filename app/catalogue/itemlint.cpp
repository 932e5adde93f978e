// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemlint.h"

#include "catalogue/lint/checks.h"
#include "core/item.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

QList<LintIssue> lintItem(const QJsonObject &item, const QJsonObject &params, const ItemSurroundings &surroundings)
{
    LintReport report;
    report.setFile(u"params.json"_s);
    const QSet<QString> knownParams = checkParams(params, report);

    report.setFile(u"item.json"_s);
    const auto expanded = surroundings.fragments.expandItem(item);
    if (!expanded) {
        report.fail(QString(), expanded.error().detail);
        return report.issues();
    }
    if (const auto spec = ItemSpec::parse(*expanded, params); !spec)
        report.fail(spec.error().detail, u"cannot be read"_s);
    checkGuide(*expanded, report);
    checkCodes(*expanded, report);
    const QJsonArray businesses = expanded->value("businesses"_L1).toArray();
    for (qsizetype i = 0; i < businesses.size(); ++i) {
        const QJsonObject business = businesses.at(i).toObject();
        const QString path = u"/businesses/%1"_s.arg(i);
        checkMaterials(business, path, report);
        checkLimits(business, path, report);
        checkProcedures(business, path, report);
        checkFee(business, path, knownParams, report);
        checkForm(business, path, surroundings.tables, knownParams, report);
    }
    return report.issues();
}

QList<LintIssue> lintTogether(const QList<ItemFolder> &folders)
{
    QList<LintIssue> issues;
    QHash<QString, QString> owners;
    for (const ItemFolder &folder : folders) {
        const auto claim = [&](const QString &what, const QString &code) {
            const QString key = what + u' ' + code;
            if (owners.contains(key))
                issues.append({folder.pluginName() + "/item.json"_L1,
                               {},
                               u"%1 is also that of %2"_s.arg(key, owners.value(key))});
            else if (!code.isEmpty())
                owners.insert(key, folder.pluginName());
        };
        const QString version = folder.item.value("version"_L1).toString();
        claim(u"item"_s, folder.item.value("code"_L1).toString() + u'@' + version);
        for (const QJsonValue &value : folder.item.value("businesses"_L1).toArray())
            claim(u"handling code"_s, value.toObject().value("handlingCode"_L1).toString() + u'@' + version);
    }
    return issues;
}

} // namespace yichuang
