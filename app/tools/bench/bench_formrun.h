// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace yichuang::bench {

/// One change at one place, ready to be made.
struct FormEdit
{
    QString path;
    QJsonValue value;
};

/// The work every form bench measures, on one form.
class FormRun
{
public:
    FormRun(QByteArray definition, FormContext context) : m_definition(std::move(definition)), m_context(std::move(context)) { }

    /// From the text of the definition to a form that is ready; ends the program if the definition is broken.
    std::unique_ptr<const CompiledForm> load() const;
    /// {med, min, max, n} of loading, in ms.
    QJsonObject loadTimes(int runs) const;
    /// {"edit": {p50, p99, max, n}, "edit+full": {...}} in ms; leaves the state behind the last edit in end.
    QJsonObject editTimes(const QJsonObject &base, const std::vector<FormEdit> &edits, std::unique_ptr<FormState> &end);
    /// {med, min, max, n}: cases validated per second, each parsed from its JSON text.
    QJsonObject casesPerSecond(const std::vector<QByteArray> &cases, int runs);

    const CompiledForm &form();

private:
    QByteArray m_definition;
    FormContext m_context;
    std::unique_ptr<const CompiledForm> m_form;
};

/// Milliseconds of wall time since the program was started.
double processAgeMs();

} // namespace yichuang::bench
