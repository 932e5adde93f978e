// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"

#include "forms/model/formdefinition.h"

namespace yichuang {

/// One value of a household that holds for its next member too.
struct HouseholdValue
{
    QString field;
    QJsonValue value;
};

/// What one member's case says of another member of the same household (同户): where they live and are registered,
/// the phone, the table of members without what is said in relation to the applicant, and the household's account if
/// somebody else than the former applicant holds it. Only fields that both definitions have alike; nothing that names
/// the former applicant.
QList<HouseholdValue> householdValues(const FormDefinition &before, const CaseContent &content,
                                      const FormDefinition &now);

} // namespace yichuang
