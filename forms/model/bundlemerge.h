// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/bundleform.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>

namespace yichuang {

/// The work of BundleForm::merge, JSON to JSON: which field of which part stands where, and what its rules are there.
class BundleMerge
{
public:
    BundleMerge(const QList<BundlePart> &parts, const QList<BundleSpec::Title> &titles);

    /// Empty if the parts can be merged; else what is wrong with their role maps, for the author.
    const QString &problem() const { return m_problem; }
    QJsonObject form() const;
    /// The merged id of a field of a part.
    const QHash<QString, QString> &namesOf(qsizetype part) const { return m_names.at(part); }
    /// Merged ids of fields that take over another part's answer, with that part's business.
    QHash<QString, QString> known() const;

private:
    /// One part's wish for a field of the merged form.
    struct Wish
    {
        qsizetype part = 0;
        QString id;                ///< in the part's own roles
        QJsonObject json;          ///< as the part wrote it
        QJsonValue sectionVisible{QJsonValue::Undefined};
    };
    struct Place
    {
        QString key;
        QString title;
        QString english;
        QStringList fields;        ///< merged ids, in order
        QList<QJsonValue> visible; ///< of each part that has it, in merged names
    };
    using Names = QHash<QString, QString>;

    // where everything stands
    void nameSections();
    void collect();
    void collectSection(qsizetype part, qsizetype section, qsizetype &placed);
    void addField(Place &place, qsizetype part, const QJsonObject &section, qsizetype field, qsizetype &last);
    qsizetype indexOf(const QString &key) const;
    qsizetype placeOf(qsizetype part, const QString &key, qsizetype section, qsizetype placed);
    QJsonArray sectionsOf(qsizetype part) const { return m_parts.at(part).form.value(QLatin1StringView("sections")).toArray(); }
    bool divertOne();

    // rules under their new names
    enum class Guard { None, OwnSight };
    QString nameOf(qsizetype part, const QString &name) const;
    QJsonValue ruleOf(qsizetype part, const QJsonValue &rule, Guard guard = Guard::None) const;
    QJsonObject definitionOf(const Wish &wish) const;
    QJsonObject withRules(qsizetype part, QJsonObject field, Guard guard) const;
    QJsonValue sightOf(const Wish &wish) const;
    QJsonValue sightOf(const QString &mergedId) const;

    // the merged form
    bool isSectionShownAlike(const Place &place) const;
    QJsonObject fieldJson(const Place &place, const QString &id) const;
    QJsonValue requiredOf(const QList<Wish> &wishes, const QJsonValue &sight) const;
    QJsonValue prefillOf(const QList<Wish> &wishes) const;
    /// Undefined if nothing is known here; business: whose answer it is.
    QJsonValue knownRule(const Wish &wish, QString *business = nullptr) const;
    QJsonArray checks() const;
    QJsonObject checkOf(qsizetype part, const QJsonObject &check) const;

    const QList<BundlePart> &m_parts;
    const QList<BundleSpec::Title> &m_titles;
    QString m_problem;
    QList<Names> m_sections;       ///< own section key -> merged, per part
    QList<Names> m_names;          ///< own field id -> merged, per part
    QList<Place> m_places;
    QHash<QString, QList<Wish>> m_wishes;
    QSet<QString> m_diverted;      ///< "YB01-01/applicant.phone": stands in a section of its own
};

} // namespace yichuang
