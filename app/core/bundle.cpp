// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

BundleSpec::Member member(const QJsonObject &json)
{
    BundleSpec::Member member;
    member.business = json[u"business"_s].toString();
    member.situation = json[u"situation"_s].toString();
    member.isRequired = json[u"required"_s].toBool();
    member.known = json[u"known"_s].toObject();
    member.note = json[u"note"_s].toString();
    const QJsonObject roles = json[u"roles"_s].toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        member.roles.insert(role.key(), role.value().toString());
    return member;
}

Error broken(const QString &path)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::BundleSpec",
                                        "The definition of this bundle is incomplete, so it cannot be used here. Its items "
                                        "can be taken in one by one; tell the administrator."),
            path};
}

} // namespace

Result<BundleSpec> BundleSpec::parse(const QJsonObject &json)
{
    constexpr int KnownFormat = 1;
    if (json[u"format"_s].toInt() != KnownFormat)
        return broken(u"/format"_s);

    BundleSpec spec;
    spec.code = json[u"code"_s].toString();
    spec.name = json[u"name"_s].toString();
    spec.english = json[u"english"_s].toString();
    spec.note = json[u"note"_s].toString();
    spec.evidence = Evidence::of(json);
    for (const QJsonValue &alias : json[u"aliases"_s].toArray())
        spec.aliases.append(alias.toString());
    for (const QJsonValue &value : json[u"members"_s].toArray())
        spec.members.append(member(value.toObject()));
    for (const QJsonValue &value : json[u"titles"_s].toArray()) {
        const QJsonObject title = value.toObject();
        spec.titles.append({title[u"role"_s].toString(), title[u"title"_s].toString(), title[u"english"_s].toString()});
    }
    for (const QJsonValue &value : json[u"samePapers"_s].toArray()) {
        const QJsonObject same = value.toObject();
        BundleSpec::SamePaper papers{{}, same[u"name"_s].toString(), same[u"english"_s].toString(),
                                     same[u"note"_s].toString()};
        for (const QJsonValue &code : same[u"codes"_s].toArray())
            papers.codes.append(code.toString());
        spec.samePapers.append(papers);
    }
    for (const QJsonValue &value : json[u"consequences"_s].toArray()) {
        const QJsonObject consequence = value.toObject();
        spec.consequences.append({consequence[u"item"_s].toString(), consequence[u"text"_s].toString(),
                                  Evidence::of(consequence)});
    }

    if (spec.code.isEmpty())
        return broken(u"/code"_s);
    if (spec.name.isEmpty())
        return broken(u"/name"_s);
    if (spec.members.isEmpty())
        return broken(u"/members"_s);
    for (qsizetype i = 0; i < spec.members.size(); ++i) {
        if (spec.members.at(i).business.isEmpty())
            return broken(u"/members/%1/business"_s.arg(i));
    }
    return spec;
}

QJsonObject BundleTag::toJson() const
{
    QJsonArray list;
    for (const Member &member : members)
        list.append(QJsonObject{{u"business"_s, member.business}, {u"case"_s, member.caseId.toString(QUuid::WithoutBraces)}});
    return {{u"id"_s, id.toString(QUuid::WithoutBraces)}, {u"code"_s, code}, {u"name"_s, name}, {u"members"_s, list}};
}

BundleTag BundleTag::fromJson(const QJsonObject &json)
{
    BundleTag tag;
    tag.id = QUuid::fromString(json[u"id"_s].toString());
    tag.code = json[u"code"_s].toString();
    tag.name = json[u"name"_s].toString();
    for (const QJsonValue &value : json[u"members"_s].toArray()) {
        const QJsonObject member = value.toObject();
        tag.members.append({member[u"business"_s].toString(), QUuid::fromString(member[u"case"_s].toString())});
    }
    return tag;
}

} // namespace yichuang
