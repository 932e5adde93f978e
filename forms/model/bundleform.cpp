// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/bundleform.h"

#include "forms/model/bundlemerge.h"
#include "forms/model/codetables.h"
#include "forms/model/formreader.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString renamed(const QHash<QString, QString> &names, const QString &path)
{
    const QString field = path.section(u'.', 0, 1);
    const auto found = names.constFind(field);
    return found == names.constEnd() ? QString() : QString(*found + path.mid(field.size()));
}

} // namespace

BundlePart BundlePart::of(const BundleSpec::Member &member, const BusinessSpec &business)
{
    return {business.code, business.name, business.english, business.form, member.roles, member.known};
}

Result<BundleForm> BundleForm::merge(const QList<BundlePart> &parts, const CodeTables &tables,
                                     const QList<BundleSpec::Title> &titles)
{
    const BundleMerge merge(parts, titles);
    if (!merge.problem().isEmpty())
        return brokenForm(merge.problem());
    auto definition = FormDefinition::parse(merge.form(), tables);
    if (!definition)
        return definition.error();
    BundleForm form;
    form.m_definition = definition.take();
    form.m_known = merge.known();
    for (qsizetype part = 0; part < parts.size(); ++part) {
        Part names{parts.at(part).business, merge.namesOf(part), {}};
        for (auto it = names.toMerged.cbegin(); it != names.toMerged.cend(); ++it)
            names.toOwn.insert(it.value(), it.key());
        form.m_parts.append(names);
    }
    return form;
}

FormContext BundleForm::context(const QList<FormContext> &parts) const
{
    FormContext merged = parts.value(0);
    merged.business.clear();
    merged.situation.clear();
    merged.isInstant = false;
    merged.params = {};
    for (qsizetype i = 0; i < parts.size() && i < m_parts.size(); ++i) {
        const FormContext &part = parts.at(i);
        QJsonObject params = part.params;
        params.insert(u"context"_s, QJsonObject{{u"situation"_s, part.situation},
                                                {u"business"_s, part.business},
                                                {u"isInstant"_s, part.isInstant}});
        merged.params.insert(m_parts.at(i).business, params);
    }
    return merged;
}

FormData BundleForm::split(const FormData &merged, qsizetype part) const
{
    FormData own;
    const auto &names = m_parts.at(part).toMerged;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (const QJsonValue value = merged.value(it.value()); !value.isUndefined())
            own.set(it.key(), value);
    }
    return own;
}

FormData BundleForm::join(const QList<FormData> &parts) const
{
    FormData merged;
    for (qsizetype i = 0; i < parts.size() && i < m_parts.size(); ++i) {
        const auto &names = m_parts.at(i).toMerged;
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            const QJsonValue value = parts.at(i).value(it.key());
            if (!value.isUndefined() && !merged.has(it.value()))
                merged.set(it.value(), value);
        }
    }
    return merged;
}

QString BundleForm::mergedPath(qsizetype part, const QString &ownPath) const
{
    return renamed(m_parts.at(part).toMerged, ownPath);
}

QString BundleForm::ownPath(qsizetype part, const QString &mergedPath) const
{
    return renamed(m_parts.at(part).toOwn, mergedPath);
}

QList<qsizetype> BundleForm::partsOf(const QString &mergedPath) const
{
    QList<qsizetype> parts;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!ownPath(i, mergedPath).isEmpty())
            parts.append(i);
    }
    return parts;
}

} // namespace yichuang
