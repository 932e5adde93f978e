// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemset.h"

#include "forms/model/bundleform.h"

namespace yichuang::test {

/// What is in one cart of a bundle, with the merged form of it.
struct CartUnderTest
{
    const BundleSpec *spec = nullptr;
    QList<const BusinessUnderTest *> members;
    QStringList businesses;
    QList<FormContext> contexts;
    BundleForm form;
    std::unique_ptr<const CompiledForm> compiled;
    QString problem;

    FormContext context() const { return form.context(contexts); }
};

inline QJsonObject bundleSeed(const BundleSpec &spec)
{
    return jsonIn(QStringLiteral("/tests/items/bundles/%1.json").arg(spec.code)).object();
}

/// The situation of a member: the bundle's, the seed's, or the first.
inline QString situationOf(const BundleSpec &spec, const BundleSpec::Member &member, const BusinessSpec &business)
{
    if (!member.situation.isEmpty())
        return member.situation;
    const QString seeded = bundleSeed(spec).value(QStringLiteral("situations")).toObject().value(member.business).toString();
    return seeded.isEmpty() && !business.situations.isEmpty() ? business.situations.constFirst().code : seeded;
}

inline CartUnderTest cartOf(const BundleSpec &spec, const QStringList &businesses, const ItemSet &items,
                            const CodeTables &tables)
{
    CartUnderTest cart;
    cart.spec = &spec;
    QList<BundlePart> parts;
    for (const BundleSpec::Member &member : spec.members) {
        if (!businesses.contains(member.business))
            continue;
        const BusinessUnderTest &business = items.businesses.at(member.business);
        cart.members.append(&business);
        cart.businesses.append(member.business);
        cart.contexts.append(business.context(situationOf(spec, member, *business.spec)));
        parts.append(BundlePart::of(member, *business.spec));
    }
    auto form = BundleForm::merge(parts, tables, spec.titles);
    if (!form) {
        cart.problem = form.error().detail;
        return cart;
    }
    cart.form = form.take();
    auto compiled = CompiledForm::compile(cart.form.definition());
    if (compiled)
        cart.compiled = compiled.take();
    else
        cart.problem = compiled.error().detail;
    return cart;
}

/// Every cart a clerk can put together: the required items, with any of the others.
inline QList<QStringList> cartsOf(const BundleSpec &spec)
{
    QList<QStringList> carts{{}};
    for (const BundleSpec::Member &member : spec.members) {
        QList<QStringList> more;
        for (const QStringList &cart : carts) {
            more.append(cart + QStringList{member.business});
            if (!member.isRequired)
                more.append(cart);
        }
        carts = more;
    }
    carts.removeIf([](const QStringList &cart) { return cart.isEmpty(); });
    return carts;
}

} // namespace yichuang::test
