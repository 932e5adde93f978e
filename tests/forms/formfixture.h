// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codetables.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "forms/model/fragments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace yichuang::test {

inline QJsonObject object(const char *json)
{
    QJsonParseError problem;
    const QJsonObject result = QJsonDocument::fromJson(QByteArray(json), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        qFatal("fixture: %s at %d", qPrintable(problem.errorString()), problem.offset);
    return result;
}

/// A form as an item would have it: an applicant, a household with rows, computed amounts, checks.
QJsonObject householdForm();
FormContext context();

inline std::unique_ptr<const CompiledForm> compiled(const QJsonObject &form)
{
    auto expanded = Fragments().expand(form);
    auto definition = FormDefinition::parse(expanded ? *expanded : form, {});
    if (!definition)
        qFatal("fixture: %s", qPrintable(definition.error().detail));
    auto result = CompiledForm::compile(*definition);
    if (!result)
        qFatal("fixture: %s", qPrintable(result.error().detail));
    return result.take();
}

} // namespace yichuang::test
