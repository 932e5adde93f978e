// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence.h"
#include "core/export.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace yichuang {

/// Several items that one event of life brings together (一件事): what can be taken in with one form, one checklist and
/// one review. Data of modules/bundles/<key>/bundle.json; a value. It adds nothing to what its items ask for.
struct BundleSpec
{
    struct Member
    {
        QString business;              ///< "WJ01-01"
        QString situation;             ///< in which it is taken in; empty: the clerk chooses
        bool isRequired = false;       ///< otherwise the clerk may take it out of the cart
        QHash<QString, QString> roles; ///< role of the item's form -> role of the bundle; a role not named keeps its
                                       ///< name and stays the item's own
        QJsonObject known;             ///< field of the item's form -> JSON Logic over fields of the others, named
                                       ///< "RS07-01/pension.base": what another item of the cart says already; the
                                       ///< clerk can still say otherwise
        QString note;                  ///< when this one is wanted, in words
    };
    /// Papers of several items that are one paper under different names; the first covers the others.
    struct SamePaper
    {
        QStringList codes;             ///< "WJ01-01-M01" ...
        QString name;                  ///< of the one paper; empty: as the first is called
        QString english;
        QString note;                  ///< why
    };
    /// What a role of the bundle is called on the form, where the items' own words do not say it well.
    struct Title
    {
        QString role;
        QString title;
        QString english;
    };
    /// What ends or has to be told elsewhere and is not applied for here.
    struct Consequence
    {
        QString item;                  ///< item or business code
        QString text;
        Evidence evidence;
    };

    QString code;                      ///< "newborn"
    QString name;                      ///< 新生儿出生一件事
    QString english;
    QStringList aliases;               ///< everyday words the search knows
    QString note;
    Evidence evidence;
    QList<Member> members;
    QList<Title> titles;
    QList<SamePaper> samePapers;       ///< papers of the same name and form are one without being named here
    QList<Consequence> consequences;

    /// The error's detail names the JSON path.
    static YICHUANG_CORE_EXPORT Result<BundleSpec> parse(const QJsonObject &json);
};

/// That a case was taken in as one of several: stands in the content of each of them.
struct BundleTag
{
    struct Member
    {
        QString business;
        QUuid caseId;

        friend bool operator==(const Member &, const Member &) = default;
    };

    QUuid id;                          ///< null: the case stands alone
    QString code;                      ///< BundleSpec::code
    QString name;
    QList<Member> members;             ///< all of them, this case too

    bool isNull() const { return id.isNull(); }
    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT BundleTag fromJson(const QJsonObject &json);

    friend bool operator==(const BundleTag &, const BundleTag &) = default;
};

} // namespace yichuang
