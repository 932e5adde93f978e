// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "catalogue/trustedkey.h"
#include "crypto/publickey.h"
#include "forms/model/codetables.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "forms/model/paramsresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace yichuang::test {

inline QJsonDocument jsonIn(const QString &path)
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// One business with everything that is needed to work with it.
struct BusinessUnderTest
{
    const OpenedItem *item = nullptr;
    const BusinessSpec *spec = nullptr;
    FormDefinition definition;
    std::unique_ptr<const CompiledForm> form;

    FormContext context(const QString &situation) const
    {
        const QDate today(2026, 11, 22);
        const QString region = QStringLiteral("329999");
        return {today,
                region,
                situation,
                spec->code,
                spec->officeType == OfficeType::Instant,
                resolveParams(item->spec.params, region, today),
                {}};
    }
    ItemContext itemContext(const QString &situation) const
    {
        const FormContext known = context(situation);
        return {spec->code, situation, known.today, known.region, known.params};
    }
};

/// tests/items/seeds/<business>.json: what the generator cannot guess, for a minimal and a complete case.
inline QJsonObject seedOf(const BusinessUnderTest &business)
{
    return jsonIn(QStringLiteral("/tests/items/seeds/%1.json").arg(business.spec->code)).object();
}

/// A situation that needs another applicant says what differs: {"situations": {"minor": {"applicant.name": ...}}}.
inline QJsonObject seedOf(const BusinessUnderTest &business, const QString &extent, const QString &situation)
{
    const QJsonObject seed = seedOf(business);
    FormData data(seed.value(extent).toObject());
    const QJsonObject own = seed.value(QStringLiteral("situations")).toObject().value(situation).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        data.set(it.key(), it.value());
    return data.json();
}

inline Findings blocks(const Findings &findings)
{
    Findings kept;
    for (const Finding &finding : findings) {
        if (finding.level == Finding::Level::Block)
            kept.append(finding);
    }
    return kept;
}

inline QString texts(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1 [%2] %3").arg(finding.field, finding.rule, finding.message));
    return lines.join(QLatin1Char('\n'));
}

/// All businesses of the items this build made, and of the 31st.
class ItemSet
{
public:
    ItemSet()
        : m_key(PublicKey::fromPem(trustedItemKey()).take())
        , m_catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT), QStringLiteral(YICHUANG_ITEMS_31)}, m_key)
        , m_tables(CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes")).take())
    {
        for (const ItemEntry &entry : QList<ItemEntry>(m_catalogue.entries())) {
            const auto opened = m_catalogue.open(entry.code);
            if (!opened) {
                problems.append(opened.error().detail);
                continue;
            }
            for (const BusinessSpec &business : (*opened)->spec.businesses)
                add(**opened, business);
        }
    }

    Catalogue &catalogue() { return m_catalogue; }

    std::map<QString, BusinessUnderTest> businesses;
    QStringList problems;

private:
    void add(const OpenedItem &item, const BusinessSpec &business)
    {
        const auto definition = FormDefinition::parse(business.form, m_tables);
        if (!definition) {
            problems.append(business.code + QStringLiteral(": ") + definition.error().detail);
            return;
        }
        BusinessUnderTest &entry = businesses[business.code];
        entry.item = &item;
        entry.spec = &business;
        entry.definition = *definition;
        auto form = CompiledForm::compile(entry.definition);
        if (form)
            entry.form = form.take();
        else
            problems.append(business.code + QStringLiteral(": ") + form.error().detail);
    }

    PublicKey m_key;
    ItemCatalogue m_catalogue;
    CodeTables m_tables;
};

} // namespace yichuang::test
