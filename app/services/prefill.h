// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include "forms/model/formdefinition.h"
#include "forms/model/formstate.h"

#include <functional>
#include <map>

namespace yichuang {

/// A value that an earlier case has of somebody the form names.
struct KnownValue
{
    QString field;         ///< of the form at hand
    QJsonValue value;
    QString source;        ///< "case 202603010012 of 2026-03-01"
    bool isOld = false;    ///< may have changed since: ask again
};

/// What earlier cases know of one person of the form.
struct KnownPerson
{
    QString role;          ///< section of the form at hand
    QString name;
    QString newest;        ///< the newest case that knows something, in words
    QList<KnownValue> values; ///< in form order
};

/// Typed once (一次填报): values of earlier cases for a form, person by person. Only where the same ID number holds the
/// role, in whatever role it was then; only fields that both definitions mark as facts of the person (Field::carries)
/// and have alike, in type and options; only what nobody typed yet. What belongs to no person's section (account,
/// household, disability) is the applicant's and comes from the same applicant's cases. Fills nothing itself.
class Prefill final
{
public:
    using CasesOf = std::function<QList<CaseView>(const QString &idNumber)>; ///< newest first

    Prefill(const CodeTables &codes, const Clock &clock) : m_codes(codes), m_clock(clock) { }

    QList<KnownPerson> known(const FormState &form, const CasesOf &casesOf);

private:
    struct Fact
    {
        const Field *field;
        QString section;
        QJsonValue value;
    };

    const FormDefinition *definitionOf(const CaseView &view);
    QList<Fact> factsOf(const CaseView &view, const QString &idNumber);
    KnownPerson about(const QString &role, const FormState &form, FormState &trial, const QList<CaseView> &cases);
    void take(const Field &field, const QString &section, const QList<Fact> &facts, const CaseRecord &record,
              const FormState &form, FormState &trial, KnownPerson &person) const;
    QString sourceOf(const CaseRecord &record, bool isOld) const;

    const CodeTables &m_codes;
    const Clock &m_clock;
    std::map<QString, std::optional<FormDefinition>> m_definitions; ///< of earlier cases, by business and version
};

} // namespace yichuang
