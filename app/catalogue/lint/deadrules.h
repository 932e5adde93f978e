// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formdefinition.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace yichuang {

/// Finds conditions that can never hold: constant ones, a choice compared with an answer it does not offer, a
/// situation the business does not have, one field that should equal two things at once or lie where no number is. Pure.
class DeadRules
{
public:
    DeadRules(const FormDefinition &form, QStringList situations)
        : m_form(form)
        , m_situations(std::move(situations))
    {
    }

    /// Why the condition can never be true, for the author; empty if it may.
    QString why(const QJsonValue &rule) const;

private:
    QString whyInside(const QJsonValue &rule, int depth) const;
    QString impossibleAnswer(const QString &variable, const QJsonValue &answer) const;
    static QString contradiction(const QJsonArray &conditions);

    const FormDefinition &m_form;
    QStringList m_situations;
};

} // namespace yichuang
