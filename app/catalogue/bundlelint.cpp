// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/bundlelint.h"

#include "forms/model/bundleform.h"
#include "forms/model/rulerename.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LeastAliases = 5;

QJsonObject sectionOf(const QJsonObject &form, const QString &key)
{
    for (const QJsonValue &section : form.value("sections"_L1).toArray()) {
        if (section.toObject().value("key"_L1) == key)
            return section.toObject();
    }
    return {};
}

QJsonObject fieldOf(const QJsonObject &form, const QString &id)
{
    const QJsonObject section = sectionOf(form, id.section(u'.', 0, 0));
    for (const QJsonValue &field : section.value("fields"_L1).toArray()) {
        if (field.toObject().value("key"_L1) == id.section(u'.', 1, 1))
            return field.toObject();
    }
    return {};
}

/// One bundle looked at from all sides.
class BundleCheck
{
public:
    BundleCheck(const QJsonObject &bundle, const QList<ItemFolder> &items, const ItemSurroundings &surroundings)
        : m_bundle(bundle)
        , m_surroundings(surroundings)
    {
        m_report.setFile(u"bundle.json"_s);
        for (const ItemFolder &folder : items) {
            m_codes.insert(folder.item.value("code"_L1).toString());
            for (const QJsonValue &value : folder.item.value("businesses"_L1).toArray()) {
                const QString code = value.toObject().value("code"_L1).toString();
                m_codes.insert(code);
                m_businesses.insert(code, value.toObject());
            }
        }
    }

    QList<LintIssue> issues()
    {
        checkHead();
        const QList<QJsonObject> members = m_report.needObjects(m_bundle, "members"_L1, {});
        for (qsizetype i = 0; i < members.size(); ++i)
            checkMember(members.at(i), u"/members/%1"_s.arg(i));
        for (qsizetype i = 0; i < members.size(); ++i)
            checkShared(members.at(i), u"/members/%1"_s.arg(i));
        checkSamePapers();
        checkConsequences();
        checkTitles();
        if (m_report.issues().isEmpty())
            checkMerged();
        return m_report.issues();
    }

private:
    void checkHead()
    {
        m_report.knowOnly(m_bundle, {}, {u"format"_s, u"code"_s, u"name"_s, u"english"_s, u"aliases"_s, u"note"_s,
                                         u"evidence"_s, u"source"_s, u"titles"_s, u"members"_s, u"samePapers"_s,
                                         u"consequences"_s});
        if (m_bundle.value("format"_L1) != 1)
            m_report.fail(u"/format"_s, u"is not 1"_s);
        static const QRegularExpression word(u"^[a-z][a-z0-9-]*$"_s);
        if (!word.match(m_bundle.value("code"_L1).toString()).hasMatch())
            m_report.fail(u"/code"_s, u"is not a word of small letters"_s);
        for (const QLatin1StringView key : {"name"_L1, "english"_L1, "note"_L1})
            m_report.needText(m_bundle, key, {});
        m_report.needTexts(m_bundle, "aliases"_L1, {}, LeastAliases);
        m_report.needEvidence(m_bundle, {});
    }

    void checkMember(const QJsonObject &member, const QString &path)
    {
        m_report.knowOnly(member, path, {u"business"_s, u"situation"_s, u"required"_s, u"roles"_s, u"known"_s, u"note"_s});
        const QString code = member.value("business"_L1).toString();
        if (m_members.contains(code))
            m_report.fail(path + u"/business"_s, u"\"%1\" stands twice"_s.arg(code));
        if (!m_businesses.contains(code)) {
            m_report.fail(path + u"/business"_s, u"there is no business \"%1\""_s.arg(code));
            return;
        }
        m_members.append(code);
        if (!member.value("required"_L1).isBool())
            m_report.fail(path + u"/required"_s, u"is not true or false"_s);
        checkSituation(member, m_businesses.value(code), path);
        const auto form = m_surroundings.fragments.expand(m_businesses.value(code).value("form"_L1).toObject());
        if (!form)
            return; // the item's own check says what is wrong
        m_forms.insert(code, *form);
        checkRoles(code, member.value("roles"_L1).toObject(), path + u"/roles/"_s);
        checkKnownFields(code, member.value("known"_L1).toObject(), path + u"/known/"_s);
    }

    void checkSituation(const QJsonObject &member, const QJsonObject &business, const QString &path)
    {
        const QString situation = member.value("situation"_L1).toString();
        const QJsonArray all = business.value("situations"_L1).toArray();
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const QJsonValue &each) {
            return each.toObject().value("code"_L1) == situation;
        });
        if (!situation.isEmpty() && !isThere)
            m_report.fail(path + u"/situation"_s, u"the business has no situation \"%1\""_s.arg(situation));
    }

    void checkRoles(const QString &business, const QJsonObject &roles, const QString &path)
    {
        QSet<QString> taken;
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            const QString target = role.value().toString();
            if (sectionOf(m_forms.value(business), role.key()).isEmpty())
                m_report.fail(path + role.key(), u"the form of %1 has no such role"_s.arg(business));
            if (target.isEmpty())
                m_report.fail(path + role.key(), u"names no role of the bundle"_s);
            if (taken.contains(target))
                m_report.fail(path + role.key(), u"another role of the same form is \"%1\" already"_s.arg(target));
            taken.insert(target);
            m_roles.insert(target, business);
        }
    }

    void checkKnownFields(const QString &business, const QJsonObject &known, const QString &path)
    {
        for (auto rule = known.begin(); rule != known.end(); ++rule) {
            const QJsonObject field = fieldOf(m_forms.value(business), rule.key());
            if (field.isEmpty())
                m_report.fail(path + rule.key(), u"the form of %1 has no such field"_s.arg(business));
            else if (field.contains("computed"_L1) || field.value("type"_L1) == "table"_L1)
                m_report.fail(path + rule.key(), u"nobody can put anything into it"_s);
        }
    }

    void checkShared(const QJsonObject &member, const QString &path)
    {
        const QString business = member.value("business"_L1).toString();
        const QJsonObject roles = member.value("roles"_L1).toObject();
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            if (m_roles.count(role.value().toString()) < 2)
                m_report.fail(path + u"/roles/"_s + role.key(), u"no other item has this role of the bundle"_s);
        }
        const QJsonObject known = member.value("known"_L1).toObject();
        for (auto rule = known.begin(); rule != known.end(); ++rule) {
            withVariables(rule.value(), [&](const QString &name) {
                checkSourceOfKnown(business, name, path + u"/known/"_s + rule.key());
                return QJsonValue();
            });
        }
    }

    void checkSourceOfKnown(const QString &business, const QString &name, const QString &path)
    {
        const QString from = name.section(u'/', 0, 0);
        if (from == business || !m_members.contains(from))
            m_report.fail(path, u"\"%1\" is no field of another item of the bundle"_s.arg(name));
        else if (fieldOf(m_forms.value(from), name.section(u'/', 1)).isEmpty())
            m_report.fail(path, u"the form of %1 has no field \"%2\""_s.arg(from, name.section(u'/', 1)));
    }

    QString memberWithPaper(const QString &code) const
    {
        for (const QString &member : m_members) {
            for (const QJsonValue &paper : m_businesses.value(member).value("materials"_L1).toArray()) {
                if (paper.toObject().value("code"_L1) == code)
                    return member;
            }
        }
        return {};
    }

    void checkSamePapers()
    {
        QSet<QString> taken;
        const QJsonArray groups = m_bundle.value("samePapers"_L1).toArray();
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QString path = u"/samePapers/%1"_s.arg(i);
            const QJsonObject group = groups.at(i).toObject();
            m_report.knowOnly(group, path, {u"codes"_s, u"name"_s, u"english"_s, u"note"_s});
            m_report.needText(group, "note"_L1, path);
            if (group.contains("name"_L1))
                m_report.needText(group, "english"_L1, path);
            QSet<QString> members;
            for (const QString &code : m_report.needTexts(group, "codes"_L1, path, 2)) {
                const QString member = memberWithPaper(code);
                if (member.isEmpty())
                    m_report.fail(path + u"/codes"_s, u"no item of the bundle has a paper \"%1\""_s.arg(code));
                else if (members.contains(member))
                    m_report.fail(path + u"/codes"_s, u"two papers of %1 are two papers"_s.arg(member));
                if (taken.contains(code))
                    m_report.fail(path + u"/codes"_s, u"\"%1\" is the same as something else already"_s.arg(code));
                members.insert(member);
                taken.insert(code);
            }
        }
    }

    void checkConsequences()
    {
        const QJsonArray all = m_bundle.value("consequences"_L1).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString path = u"/consequences/%1"_s.arg(i);
            const QJsonObject consequence = all.at(i).toObject();
            m_report.knowOnly(consequence, path, {u"item"_s, u"text"_s, u"evidence"_s, u"source"_s});
            m_report.needText(consequence, "text"_L1, path);
            m_report.needEvidence(consequence, path);
            const QString code = consequence.value("item"_L1).toString();
            if (!m_codes.contains(code))
                m_report.fail(path + u"/item"_s, u"there is no item or business \"%1\""_s.arg(code));
        }
    }

    void checkTitles()
    {
        const QJsonArray all = m_bundle.value("titles"_L1).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString path = u"/titles/%1"_s.arg(i);
            const QJsonObject title = all.at(i).toObject();
            m_report.knowOnly(title, path, {u"role"_s, u"title"_s, u"english"_s});
            m_report.needText(title, "title"_L1, path);
            m_report.needText(title, "english"_L1, path);
            const QString role = title.value("role"_L1).toString();
            const bool isOwn = std::any_of(m_members.begin(), m_members.end(), [&](const QString &member) {
                return !sectionOf(m_forms.value(member), role).isEmpty();
            });
            if (!m_roles.contains(role) && !isOwn)
                m_report.fail(path + u"/role"_s, u"the bundle has no role \"%1\""_s.arg(role));
        }
    }

    // All together, and what stays if the clerk takes out whatever may be taken out.
    void checkMerged()
    {
        const auto spec = BundleSpec::parse(m_bundle);
        if (!spec) {
            m_report.fail(spec.error().detail, u"cannot be read"_s);
            return;
        }
        QList<BundlePart> all;
        QList<BundlePart> required;
        for (const BundleSpec::Member &member : spec->members) {
            BusinessSpec business;
            business.code = member.business;
            business.name = m_businesses.value(member.business).value("name"_L1).toString();
            business.form = m_forms.value(member.business);
            all.append(BundlePart::of(member, business));
            if (member.isRequired)
                required.append(all.constLast());
        }
        checkForm(all, spec->titles);
        if (!required.isEmpty() && required.size() < all.size())
            checkForm(required, spec->titles);
    }

    void checkForm(const QList<BundlePart> &parts, const QList<BundleSpec::Title> &titles)
    {
        const auto merged = BundleForm::merge(parts, m_surroundings.tables, titles);
        if (!merged) {
            m_report.fail(u"/members"_s, u"the forms cannot be merged: "_s + merged.error().detail);
            return;
        }
        for (const FormProblem &problem : CompiledForm::problems(merged->definition())) {
            if (problem.isError)
                m_report.fail(u"/members"_s, u"merged form, %1: %2"_s.arg(problem.path, problem.message));
        }
        if (parts.size() > 1)
            checkSharedFields(*merged);
    }

    void checkSharedFields(const BundleForm &merged)
    {
        QSet<QString> shared;
        for (const Section &section : merged.definition().sections()) {
            for (const Field &field : section.fields) {
                if (merged.partsOf(field.id).size() > 1)
                    shared.insert(section.key);
            }
        }
        for (const Section &section : merged.definition().sections()) {
            if (m_roles.count(section.key) > 1 && !shared.contains(section.key))
                m_report.fail(u"/members"_s, u"role \"%1\": no field of it is shared"_s.arg(section.key));
        }
    }

    const QJsonObject &m_bundle;
    const ItemSurroundings &m_surroundings;
    LintReport m_report;
    QSet<QString> m_codes;                        ///< of items and businesses
    QHash<QString, QJsonObject> m_businesses;
    QHash<QString, QJsonObject> m_forms;          ///< expanded, of the members
    QStringList m_members;
    QMultiHash<QString, QString> m_roles;         ///< role of the bundle -> businesses
};

} // namespace

QList<LintIssue> lintBundle(const QJsonObject &bundle, const QList<ItemFolder> &items,
                            const ItemSurroundings &surroundings)
{
    return BundleCheck(bundle, items, surroundings).issues();
}

} // namespace yichuang
