// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guidefigures.h"

#include "forms/model/paramsresolver.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

// "2015-12-31" and "09-01" as a citizen reads them; any other text as it is.
QString text(const QString &value)
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    const QStringList parts = value.split(u'-');
    if (parts.size() == 2 && value.size() == 5)
        return u"%1月%2日"_s.arg(parts.at(0).toInt()).arg(parts.at(1).toInt());
    return value;
}

QString said(const QJsonValue &value, bool isPercent)
{
    if (value.isBool())
        return value.toBool() ? u"是"_s : u"否"_s;
    if (value.isDouble())
        return isPercent ? number(value.toDouble() * 100) + u'%' : number(value.toDouble());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(said(part, isPercent));
        return parts.join(u'、');
    }
    return text(value.toString());
}

// {0} is the first value, {1%} the second one as a percentage.
QString filled(const QString &sentence, const QList<QJsonValue> &values)
{
    QString out = sentence;
    for (int i = 0; i < int(values.size()); ++i) {
        out.replace(u"{%1}"_s.arg(i), said(values.at(i), false));
        out.replace(u"{%1%}"_s.arg(i), said(values.at(i), true));
    }
    return out;
}

// One sentence per step of a ladder or entry of a table. Keys that are not to be shown have no word for them.
QStringList rows(const QJsonValue &value, const QString &sentence, const QJsonObject &keys, const QJsonObject &inner,
                 const QList<QJsonValue> &before = {})
{
    QStringList lines;
    if (value.isArray()) {
        for (const QJsonValue &step : value.toArray()) {
            if (step.toArray().at(1).toDouble() != 0) // nothing yet: not worth a line
                lines.append(filled(sentence, {step.toArray().at(0), step.toArray().at(1)}));
        }
        return lines;
    }
    const QJsonObject table = value.toObject();
    QStringList order = keys.keys();
    const auto number = [](const QString &key) { return key.section(u'-', 0, 0).toInt(); };
    std::stable_sort(order.begin(), order.end(), // 300 before 1000, "1-1" behind "1"
                     [number](const QString &a, const QString &b) { return number(a) < number(b); });
    for (const QString &key : std::as_const(order)) {
        const QJsonValue entry = table.value(key);
        const QList<QJsonValue> known = before + QList<QJsonValue>{keys.value(key)};
        if (entry.isObject())
            lines += rows(entry, sentence, inner, {}, known);
        else if (!entry.isUndefined())
            lines.append(filled(sentence, known + QList<QJsonValue>{entry}));
    }
    return lines;
}

} // namespace

QList<GuideFigure> guideFigures(const ItemSpec &item, const QString &business, const QString &region, const QDate &day)
{
    const QHash<QString, ParamFact> facts = resolveParamFacts(item.params, region, day);
    QList<GuideFigure> figures;
    for (const QJsonValue &wanted : item.params.value("guide"_L1).toArray()) {
        const QJsonObject entry = wanted.toObject();
        const QJsonArray only = entry.value("businesses"_L1).toArray();
        if (!only.isEmpty() && !only.contains(business))
            continue;
        GuideFigure figure{entry.value("label"_L1).toString(), entry.value("english"_L1).toString(), {}, {}, false, {}};
        QList<QJsonValue> values;
        for (const QJsonValue &name : entry.value("names"_L1).toArray()) {
            const auto fact = facts.constFind(name.toString());
            if (fact == facts.cend())
                continue;
            figure.names.append(name.toString());
            values.append(fact->value);
            figure.isAssumed = figure.isAssumed || fact->evidence.kind != Evidence::Kind::Found;
        }
        const bool isWhole = !values.isEmpty() && values.size() == entry.value("names"_L1).toArray().size();
        if (!isWhole)
            continue;
        const QString sentence = entry.value("text"_L1).toString();
        if (entry.contains("rows"_L1)) {
            figure.rows = rows(values.constFirst(), entry.value("rows"_L1).toString(), entry.value("keys"_L1).toObject(),
                               entry.value("inner"_L1).toObject());
        }
        figure.text = figure.rows.isEmpty() ? filled(sentence, values) : figure.rows.join(u'；');
        if (!figure.text.isEmpty())
            figures.append(figure);
    }
    return figures;
}

} // namespace yichuang
