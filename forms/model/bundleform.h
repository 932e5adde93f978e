// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle.h"
#include "core/formdata.h"
#include "core/item.h"
#include "core/result.h"
#include "forms/model/export.h"
#include "forms/model/formdefinition.h"
#include "forms/model/formstate.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// One item's form on its way into a form of several.
struct BundlePart
{
    QString business;              ///< "YB01-01"
    QString name;                  ///< what its own sections are marked with where two items use the same name
    QString english;
    QJsonObject form;              ///< BusinessSpec::form
    QHash<QString, QString> roles; ///< role of this form -> role of the bundle; others are this form's own
    QJsonObject known;             ///< field of this form -> rule over other parts' fields, named "RS07-01/pension.base"

    static YICHUANG_FORMS_EXPORT BundlePart of(const BundleSpec::Member &member, const BusinessSpec &business);
};

/// Several items' forms as one (一件事一张表): fields with the same role, key and meaning stand once, all others beside each
/// other, and every rule and check goes on working under the new names. Where two definitions of a field differ and one
/// limit contains the other the stricter holds; where they cannot both hold the later one moves to a section of its own.
/// Each item's situation and parameters stay its own. Does not judge: what an item makes of its data is said by its own
/// form, on what split() gives back. A value; any thread.
class YICHUANG_FORMS_EXPORT BundleForm
{
public:
    static Result<BundleForm> merge(const QList<BundlePart> &parts, const CodeTables &tables,
                                    const QList<BundleSpec::Title> &titles = {});

    const FormDefinition &definition() const { return m_definition; }
    qsizetype partCount() const { return m_parts.size(); }

    /// What rules of the merged form know: day and place once, situation and parameters of each part in its own name.
    FormContext context(const QList<FormContext> &parts) const;

    /// Of everything in the merged form, a part's share in its own roles.
    FormData split(const FormData &merged, qsizetype part) const;
    /// The other way round; where two parts differ the earlier one counts.
    FormData join(const QList<FormData> &parts) const;

    /// Names of one place on both sides, cells of tables too; empty if the part has no such place.
    QString mergedPath(qsizetype part, const QString &ownPath) const;
    QString ownPath(qsizetype part, const QString &mergedPath) const;
    /// Parts that ask for a field.
    QList<qsizetype> partsOf(const QString &mergedPath) const;
    /// The business whose answer is put into a field as long as nobody types something else; empty: nobody's.
    QString knownFrom(const QString &mergedPath) const { return m_known.value(mergedPath); }

private:
    struct Part
    {
        QString business;
        QHash<QString, QString> toMerged; ///< field id -> field id; columns go with their table
        QHash<QString, QString> toOwn;
    };

    FormDefinition m_definition;
    QList<Part> m_parts;
    QHash<QString, QString> m_known; ///< merged id -> business
};

} // namespace yichuang
