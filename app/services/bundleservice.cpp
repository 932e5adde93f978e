// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bundleservice.h"

#include "core/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

BundleService::BundleService(Ports ports, const SessionService &session, IntakeService &intake, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
    , m_intake(intake)
{
}

const QList<BundleSpec> &BundleService::bundles() const
{
    return m_ports.catalogue.bundles();
}

const BundleSpec *BundleService::bundle(const QString &code) const
{
    const QList<BundleSpec> &all = bundles();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const BundleSpec &spec) { return spec.code == code; });
    return found == all.end() ? nullptr : &*found;
}

Result<std::unique_ptr<BundleIntake>> BundleService::begin(const QString &code, const QStringList &businesses)
{
    const BundleSpec *spec = bundle(code);
    if (!spec)
        return Error{ErrorCode::NotFound, tr("This bundle is not offered here. Its items can be taken in one by one."), code};
    BundleTag tag{newUuid7(), spec->code, spec->name, {}};
    QList<Draft> drafts;
    for (const BundleSpec::Member &member : spec->members) {
        if (!member.isRequired && !businesses.contains(member.business))
            continue;
        Draft draft;
        draft.id = newUuid7();
        draft.itemCode = member.business.section(u'-', 0, 0);
        draft.businessCode = member.business;
        draft.owner = m_session.session().account;
        draft.desk = m_ports.station.desk;
        draft.step = u"guide"_s;
        draft.content.situation = member.situation;
        tag.members.append({member.business, draft.id});
        drafts.append(draft);
    }
    if (drafts.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Nothing is chosen yet: please tick what is to be done."), code};
    for (Draft &draft : drafts)
        draft.content.bundle = tag;
    return open(*spec, drafts);
}

Result<BundleFigures> BundleService::figures(const QString &code, const QStringList &businesses)
{
    const auto bundle = begin(code, businesses);
    if (!bundle)
        return bundle.error();
    return (*bundle)->figures();
}

QList<Draft> BundleService::together(const QList<Draft> &drafts, const QUuid &bundle)
{
    QList<Draft> members = drafts;
    members.removeIf([&bundle](const Draft &draft) { return bundle.isNull() || draft.content.bundle.id != bundle; });
    return members;
}

Result<std::unique_ptr<BundleIntake>> BundleService::resume(const QList<Draft> &drafts)
{
    const BundleTag tag = drafts.isEmpty() ? BundleTag() : drafts.constFirst().content.bundle;
    const BundleSpec *spec = bundle(tag.code);
    if (!spec) {
        return Error{ErrorCode::NotFound,
                     tr("This bundle is no longer offered. What was typed is kept: each of its drafts can be gone on with "
                        "alone."),
                     tag.code};
    }
    QList<Draft> members;
    for (const BundleSpec::Member &member : spec->members) {
        for (const Draft &draft : drafts) {
            if (draft.businessCode == member.business && draft.content.bundle.id == tag.id)
                members.append(draft);
        }
    }
    return open(*spec, members);
}

Result<std::unique_ptr<BundleIntake>> BundleService::open(const BundleSpec &spec, const QList<Draft> &drafts)
{
    std::vector<std::unique_ptr<Intake>> members;
    QList<BundlePart> parts;
    for (const Draft &draft : drafts) {
        auto intake = m_intake.resume(draft);
        if (!intake)
            return intake.error();
        for (const BundleSpec::Member &member : spec.members) {
            if (member.business == draft.businessCode)
                parts.append(BundlePart::of(member, (*intake)->business()));
        }
        members.push_back(intake.take());
    }
    if (members.empty()) {
        return Error{ErrorCode::NotFound, tr("Nothing of this bundle is left to go on with: all its cases are on their way."),
                     spec.code};
    }
    auto form = BundleForm::merge(parts, m_ports.codes, spec.titles);
    if (!form)
        return form.error();
    auto compiled = CompiledForm::compile(form->definition());
    if (!compiled)
        return compiled.error();
    return std::unique_ptr<BundleIntake>(
        new BundleIntake(m_ports, spec, std::move(members), form.take(), compiled.take()));
}

} // namespace yichuang
