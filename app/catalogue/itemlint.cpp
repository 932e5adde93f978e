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
        checkStanding(business, path, report);
        checkForm(business, path, surroundings.tables, knownParams, report);
    }
    return report.issues();
}

namespace {

// Where links and exclusions of these items lead that none of them is. A single item does not know its neighbours.
QList<LintIssue> deadLinks(const QList<ItemFolder> &folders)
{
    QSet<QString> known;
    for (const ItemFolder &folder : folders) {
        known.insert(folder.item.value("code"_L1).toString());
        for (const QJsonValue &business : folder.item.value("businesses"_L1).toArray())
            known.insert(business.toObject().value("code"_L1).toString());
    }
    QList<LintIssue> issues;
    for (const ItemFolder &folder : folders) {
        const QJsonArray businesses = folder.item.value("businesses"_L1).toArray();
        for (qsizetype i = 0; i < businesses.size(); ++i) {
            const auto follow = [&](const QString &other, QLatin1StringView key) {
                if (!known.contains(other))
                    issues.append({folder.pluginName() + "/item.json"_L1, u"/businesses/%1/%2"_s.arg(i).arg(key),
                                   u"leads to %1, which is none of these items"_s.arg(other)});
            };
            for (const auto key : {"links"_L1, "exclusions"_L1}) {
                for (const QJsonValue &link : businesses.at(i).toObject().value(key).toArray())
                    follow(link.toObject().value("item"_L1).toString(), key);
            }
            for (const QJsonValue &ended : businesses.at(i).toObject().value("ends"_L1).toArray())
                follow(ended.toString(), "ends"_L1);
        }
    }
    return issues;
}

} // namespace

QList<LintIssue> lintTogether(const QList<ItemFolder> &folders)
{
    QList<LintIssue> issues = folders.size() > 1 ? deadLinks(folders) : QList<LintIssue>();
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
        claim(u"basic code"_s, folder.item.value("basicCode"_L1).toString() + u'@' + version);
        for (const QJsonValue &value : folder.item.value("businesses"_L1).toArray())
            claim(u"handling code"_s, value.toObject().value("handlingCode"_L1).toString() + u'@' + version);
    }
    return issues;
}

QList<LintIssue> lintAmong(const QJsonObject &item, const QList<ItemEntry> &present)
{
    const QString own = item.value("code"_L1).toString();
    QList<ItemFolder> folders;
    QHash<QString, QString> owners; // of implementing codes: case numbers begin with them
    for (const ItemEntry &entry : present) {
        if (entry.code == own || entry.code.isEmpty())
            continue;
        QJsonArray businesses;
        for (const ItemEntry::Business &business : entry.businesses) {
            businesses.append(QJsonObject{{u"code"_s, business.code}});
            owners.insert(business.implementingCode, business.code);
        }
        folders.append({{}, {{u"code"_s, entry.code}, {u"businesses"_s, businesses}}, {}});
    }
    if (folders.isEmpty())
        return {};
    folders.append({{}, item, {}});
    QList<LintIssue> issues = deadLinks(folders);
    for (LintIssue &issue : issues)
        issue.file = u"item.json"_s;
    for (const QJsonValue &business : item.value("businesses"_L1).toArray()) {
        const QString code = business.toObject().value("implementingCode"_L1).toString();
        if (owners.contains(code)) {
            issues.append({u"item.json"_s, business.toObject().value("code"_L1).toString(),
                           u"the implementing code is also that of %1"_s.arg(owners.value(code))});
        }
    }
    return issues;
}

} // namespace yichuang
