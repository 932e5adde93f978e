// SPDX-License-Identifier: GPL-3.0-or-later
// Where each field of each part stands in the merged form. What its rules become there: bundlerules.cpp.
#include "forms/model/bundlemerge.h"

#include "forms/model/fieldunion.h"
#include "forms/model/rulerename.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString textOf(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

} // namespace

BundleMerge::BundleMerge(const QList<BundlePart> &parts, const QList<BundleSpec::Title> &titles)
    : m_parts(parts)
    , m_titles(titles)
{
    nameSections();
    do {
        collect();
    } while (m_problem.isEmpty() && divertOne());
}

// A role that is not mapped keeps its name, unless that name is another's already.
void BundleMerge::nameSections()
{
    QSet<QString> taken;
    for (const BundlePart &part : m_parts)
        taken.unite(QSet<QString>(part.roles.cbegin(), part.roles.cend()));
    for (const BundlePart &part : m_parts) {
        Names names;
        QSet<QString> targets;
        for (const QJsonValue &section : part.form.value("sections"_L1).toArray()) {
            const QString own = textOf(section.toObject(), "key"_L1);
            QString merged = part.roles.value(own);
            if (merged.isEmpty())
                merged = taken.contains(own) ? QString(own + u'_' + part.business) : own;
            taken.insert(merged);
            if (targets.contains(merged))
                m_problem = u"%1: two roles of one form are both \"%2\" in the bundle"_s.arg(part.business, merged);
            targets.insert(merged);
            names.insert(own, merged);
        }
        m_sections.append(names);
    }
}

void BundleMerge::collect()
{
    m_places.clear();
    m_wishes.clear();
    m_names.clear();
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        m_names.append(Names());
        // Conditions of a section name fields of sections that may come later: names first.
        for (const QJsonValue &section : sectionsOf(part)) {
            const QString own = textOf(section.toObject(), "key"_L1);
            for (const QJsonValue &field : section.toObject().value("fields"_L1).toArray()) {
                const QString id = own + u'.' + textOf(field.toObject(), "key"_L1);
                const bool isDiverted = m_diverted.contains(m_parts.at(part).business + u'/' + id);
                const QString home = isDiverted ? QString(own + u'_' + m_parts.at(part).business)
                                                : m_sections.at(part).value(own);
                m_names.back().insert(id, home + id.mid(own.size()));
            }
        }
        qsizetype placed = -1;
        for (qsizetype section = 0; section < sectionsOf(part).size(); ++section)
            collectSection(part, section, placed);
    }
}

qsizetype BundleMerge::indexOf(const QString &key) const
{
    const auto found
        = std::find_if(m_places.begin(), m_places.end(), [&key](const Place &place) { return place.key == key; });
    return found == m_places.end() ? -1 : found - m_places.begin();
}

// A new section stands behind those that come before it in its own form, and as late as what it shares allows.
qsizetype BundleMerge::placeOf(qsizetype part, const QString &key, qsizetype section, qsizetype placed)
{
    if (const qsizetype found = indexOf(key); found >= 0)
        return found;
    const QJsonArray all = sectionsOf(part);
    qsizetype at = m_places.size();
    for (qsizetype later = all.size() - 1; later > section; --later) {
        const qsizetype shared = indexOf(m_sections.at(part).value(textOf(all.at(later).toObject(), "key"_L1)));
        if (shared > placed)
            at = shared;
    }
    const QJsonObject json = all.at(section).toObject();
    Place place{key, textOf(json, "title"_L1), textOf(json, "english"_L1), {}, {}};
    const bool isOwn = key != textOf(json, "key"_L1) && !m_parts.at(part).roles.values().contains(key);
    if (isOwn && !m_parts.at(part).name.isEmpty())
        place.title += u"（"_s + m_parts.at(part).name + u"）"_s;
    for (const BundleSpec::Title &title : m_titles) {
        if (title.role == key) {
            place.title = title.title;
            place.english = title.english;
        }
    }
    m_places.insert(at, place);
    return at;
}

void BundleMerge::collectSection(qsizetype part, qsizetype section, qsizetype &placed)
{
    const QJsonObject json = sectionsOf(part).at(section).toObject();
    const QString own = textOf(json, "key"_L1);
    QHash<QString, qsizetype> last; // per section, behind which field the next new one goes
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (qsizetype field = 0; field < fields.size(); ++field) {
        const QString id = own + u'.' + textOf(fields.at(field).toObject(), "key"_L1);
        const QString key = m_names.at(part).value(id).section(u'.', 0, 0);
        const qsizetype at = placeOf(part, key, section, placed);
        Place &place = m_places[at];
        if (!last.contains(key)) {
            place.visible.append(ruleOf(part, json.value("visible"_L1)));
            last.insert(key, -1);
        }
        addField(place, part, json, field, last[key]);
        placed = std::max(placed, at);
    }
}

void BundleMerge::addField(Place &place, qsizetype part, const QJsonObject &section, qsizetype field, qsizetype &last)
{
    const QString own = textOf(section, "key"_L1);
    const QJsonArray fields = section.value("fields"_L1).toArray();
    const auto mergedId = [&](qsizetype which) {
        return m_names.at(part).value(own + u'.' + textOf(fields.at(which).toObject(), "key"_L1));
    };
    qsizetype at = place.fields.indexOf(mergedId(field));
    if (at < 0) {
        at = place.fields.size();
        for (qsizetype later = fields.size() - 1; later > field; --later) {
            if (const qsizetype shared = place.fields.indexOf(mergedId(later)); shared > last)
                at = shared;
        }
        place.fields.insert(at, mergedId(field));
    }
    last = std::max(last, at);
    m_wishes[mergedId(field)].append({part, own + u'.' + textOf(fields.at(field).toObject(), "key"_L1),
                                      fields.at(field).toObject(), section.value("visible"_L1)});
}

// The first field that cannot be one with what stands there already; the caller collects again.
bool BundleMerge::divertOne()
{
    for (const Place &place : std::as_const(m_places)) {
        for (const QString &id : place.fields) {
            const QList<Wish> wishes = m_wishes.value(id);
            std::optional<QJsonObject> united = definitionOf(wishes.constFirst());
            for (qsizetype i = 1; i < wishes.size(); ++i) {
                const auto both = unitedField(*united, definitionOf(wishes.at(i)));
                if (!both) {
                    m_diverted.insert(m_parts.at(wishes.at(i).part).business + u'/' + wishes.at(i).id);
                    return true;
                }
                united = both;
            }
        }
    }
    return false;
}

QJsonObject BundleMerge::form() const
{
    QJsonArray sections;
    for (const Place &place : m_places) {
        QJsonArray fields;
        for (const QString &id : place.fields)
            fields.append(fieldJson(place, id));
        QJsonObject section{{u"key"_s, place.key}, {u"title"_s, place.title}, {u"fields"_s, fields}};
        if (!place.english.isEmpty())
            section.insert(u"english"_s, place.english);
        const QJsonValue visible = isSectionShownAlike(place) ? place.visible.constFirst() : anyOf(place.visible);
        if (!visible.isUndefined())
            section.insert(u"visible"_s, visible);
        sections.append(section);
    }
    return {{u"sections"_s, sections}, {u"checks"_s, checks()}};
}

QHash<QString, QString> BundleMerge::known() const
{
    QHash<QString, QString> all;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it) {
        for (const Wish &wish : it.value()) {
            QString business;
            if (!knownRule(wish, &business).isUndefined())
                all.insert(it.key(), business);
        }
    }
    return all;
}

} // namespace yichuang
