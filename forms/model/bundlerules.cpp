// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the rules of a part in the merged form.
#include "forms/model/bundlemerge.h"

#include "forms/model/fieldunion.h"
#include "forms/model/rulerename.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString fieldOf(const QString &path)
{
    return path.section(u'.', 0, 1);
}

} // namespace

// Situation and parameters are the part's own; cells go with their table; what is no name of the form stays.
QString BundleMerge::nameOf(qsizetype part, const QString &name) const
{
    const QString &business = m_parts.at(part).business;
    if (name == "context.situation"_L1 || name == "context.business"_L1 || name == "context.isInstant"_L1)
        return u"params."_s + business + u'.' + name;
    if (name.startsWith("params."_L1))
        return u"params."_s + business + name.mid(6);
    const QString field = fieldOf(name);
    const auto found = m_names.at(part).constFind(field);
    return found == m_names.at(part).constEnd() ? name : QString(*found + name.mid(field.size()));
}

// What a part does not see in its own form it must not see here either, though another part shows it.
QJsonValue BundleMerge::ruleOf(qsizetype part, const QJsonValue &rule, Guard guard) const
{
    if (rule.isUndefined())
        return rule;
    return withVariables(rule, [this, part, guard](const QString &name) -> QJsonValue {
        const QJsonValue variable = variableRule(nameOf(part, name));
        const QString id = m_names.at(part).value(fieldOf(name));
        if (guard == Guard::None || id.isEmpty())
            return variable;
        for (const Wish &wish : m_wishes.value(id)) {
            const bool isTable = wish.json.contains("columns"_L1); // a list has to stay one: it is never hidden from one
            if (wish.part != part || isTable)
                continue;
            const QJsonValue own = sightOf(wish);
            if (!own.isUndefined() && own != sightOf(id))
                return QJsonObject{{u"if"_s, QJsonArray{own, variable, QJsonValue()}}};
        }
        return variable;
    });
}

QJsonObject BundleMerge::withRules(qsizetype part, QJsonObject field, Guard guard) const
{
    for (const QLatin1StringView key : {"visible"_L1, "required"_L1, "computed"_L1, "prefill"_L1}) {
        if (field.contains(key))
            field.insert(key, ruleOf(part, field.value(key), guard));
    }
    if (field.contains("optionsWhen"_L1)) {
        QJsonObject when = field.value("optionsWhen"_L1).toObject();
        for (auto it = when.begin(); it != when.end(); ++it)
            it.value() = ruleOf(part, it.value(), guard);
        field.insert(u"optionsWhen"_s, when);
    }
    if (field.contains("idTypeField"_L1))
        field.insert(u"idTypeField"_s, nameOf(part, field.value("idTypeField"_L1).toString()));
    QJsonArray columns = field.value("columns"_L1).toArray();
    for (QJsonValueRef column : columns)
        column = withRules(part, column.toObject(), guard);
    if (!columns.isEmpty())
        field.insert(u"columns"_s, columns);
    return field;
}

QJsonObject BundleMerge::definitionOf(const Wish &wish) const
{
    return withRules(wish.part, wish.json, Guard::None);
}

QJsonValue BundleMerge::sightOf(const Wish &wish) const
{
    return allOf(ruleOf(wish.part, wish.sectionVisible), ruleOf(wish.part, wish.json.value("visible"_L1)));
}

QJsonValue BundleMerge::sightOf(const QString &mergedId) const
{
    QList<QJsonValue> all;
    for (const Wish &wish : m_wishes.value(mergedId))
        all.append(sightOf(wish));
    return anyOf(all);
}

bool BundleMerge::isSectionShownAlike(const Place &place) const
{
    return std::all_of(place.visible.begin(), place.visible.end(),
                       [&](const QJsonValue &visible) { return visible == place.visible.constFirst(); });
}

QJsonObject BundleMerge::fieldJson(const Place &place, const QString &id) const
{
    const QList<Wish> wishes = m_wishes.value(id);
    QJsonObject field = withRules(wishes.constFirst().part, wishes.constFirst().json, Guard::OwnSight);
    for (qsizetype i = 1; i < wishes.size(); ++i) {
        QJsonObject other = withRules(wishes.at(i).part, wishes.at(i).json, Guard::OwnSight);
        for (const QLatin1StringView key : {"computed"_L1, "optionsWhen"_L1})
            other.insert(key, field.value(key)); // the same but for what each part may see
        if (const auto united = unitedField(field, other))
            field = *united;
        if (field.value("default"_L1) != wishes.at(i).json.value("default"_L1) && field.contains("default"_L1)
            && wishes.at(i).json.contains("default"_L1))
            field.remove("default"_L1);
        else if (!field.contains("default"_L1) && wishes.at(i).json.contains("default"_L1))
            field.insert(u"default"_s, wishes.at(i).json.value("default"_L1));
    }
    QList<QJsonValue> sights;
    for (const Wish &wish : wishes)
        sights.append(isSectionShownAlike(place) ? ruleOf(wish.part, wish.json.value("visible"_L1)) : sightOf(wish));
    const auto put = [&field](const QString &key, const QJsonValue &value) {
        if (value.isUndefined())
            field.remove(key);
        else
            field.insert(key, value);
    };
    put(u"visible"_s, anyOf(sights));
    put(u"required"_s, requiredOf(wishes, sightOf(id)));
    put(u"prefill"_s, prefillOf(wishes));
    return field;
}

// Needed by one is needed, where that one sees it.
QJsonValue BundleMerge::requiredOf(const QList<Wish> &wishes, const QJsonValue &sight) const
{
    QList<QJsonValue> needs;
    for (const Wish &wish : wishes) {
        const QJsonValue required = wish.json.value("required"_L1);
        if (required.isUndefined() || required == QJsonValue(false))
            continue;
        const QJsonValue own = sightOf(wish);
        const QJsonValue rule = required == QJsonValue(true) ? QJsonValue(QJsonValue::Undefined)
                                                             : ruleOf(wish.part, required, Guard::OwnSight);
        const QJsonValue need = own == sight ? rule : allOf(own, rule);
        if (need.isUndefined())
            return true;
        needs.append(need);
    }
    return needs.isEmpty() ? QJsonValue(false) : anyOf(needs);
}

// {"var": "RS07-01/pension.base"}: a field in another item's own words. Without that item nothing is known.
QJsonValue BundleMerge::knownRule(const Wish &wish, QString *business) const
{
    const QJsonValue rule = m_parts.at(wish.part).known.value(wish.id);
    if (rule.isUndefined())
        return rule;
    bool isThere = true;
    const QJsonValue renamed = withVariables(rule, [&](const QString &name) {
        const QString from = name.section(u'/', 0, 0);
        const QString own = name.section(u'/', 1);
        if (business)
            *business = from;
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            if (m_parts.at(part).business == from && m_names.at(part).contains(fieldOf(own)))
                return variableRule(nameOf(part, own));
        }
        isThere = false;
        return variableRule(name);
    });
    return isThere ? renamed : QJsonValue(QJsonValue::Undefined);
}

QJsonValue BundleMerge::prefillOf(const QList<Wish> &wishes) const
{
    QJsonArray rules;
    const auto add = [&rules](const QJsonValue &rule) {
        if (!rule.isUndefined() && !rules.contains(rule))
            rules.append(rule);
    };
    for (const Wish &wish : wishes)
        add(knownRule(wish));
    for (const Wish &wish : wishes)
        add(ruleOf(wish.part, wish.json.value("prefill"_L1), Guard::OwnSight));
    if (rules.isEmpty())
        return QJsonValue::Undefined;
    return rules.size() == 1 ? rules.at(0) : QJsonValue(QJsonObject{{u"coalesce"_s, rules}});
}

QJsonObject BundleMerge::checkOf(qsizetype part, const QJsonObject &check) const
{
    QJsonObject result = check;
    result.insert(u"when"_s, ruleOf(part, check.value("when"_L1), Guard::OwnSight));
    const auto name = [this, part](const QString &own) { return nameOf(part, own); };
    for (const QLatin1StringView key : {"message"_L1, "english"_L1}) {
        if (check.contains(key))
            result.insert(key, withNames(check.value(key).toString(), name));
    }
    const QString own = check.value("field"_L1).toString();
    if (own.isEmpty())
        return result;
    result.insert(u"field"_s, nameOf(part, own));
    const QString id = m_names.at(part).value(fieldOf(own));
    for (const Wish &wish : m_wishes.value(id)) {
        if (wish.part == part && sightOf(wish) != sightOf(id))
            result.insert(u"when"_s, allOf(sightOf(wish), result.value("when"_L1)));
    }
    return result;
}

// The same check of two parts is one; another of the same id is told apart by its item.
QJsonArray BundleMerge::checks() const
{
    QJsonArray all;
    QHash<QString, QJsonObject> byId;
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        for (const QJsonValue &value : m_parts.at(part).form.value("checks"_L1).toArray()) {
            QJsonObject check = checkOf(part, value.toObject());
            const QString id = check.value("id"_L1).toString();
            if (byId.contains(id) && byId.value(id) == check)
                continue;
            if (byId.contains(id))
                check.insert(u"id"_s, QString(id + u'_' + m_parts.at(part).business));
            else
                byId.insert(id, check);
            all.append(check);
        }
    }
    return all;
}

} // namespace yichuang
