// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/money.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace yichuang {

/// What was typed into a form: one JSON object per role ({"applicant": {"name": ..., "idNumber": ...}}).
/// A field is named by role and key, "applicant.name"; a cell of a table by its row as well,
/// "household.members.2.income". Texts, numbers, booleans, arrays of texts; dates are "2026-11-22";
/// money is yuan as a number. Not the place for labels or rules: see forms/model. A value; any thread.
class YICHUANG_CORE_EXPORT FormData
{
public:
    FormData() = default;
    explicit FormData(QJsonObject root) : m_root(std::move(root)) { }

    QJsonValue value(QStringView path) const;
    void set(QStringView path, const QJsonValue &value);
    bool has(QStringView path) const { return !value(path).isUndefined(); }

    QString text(QStringView path) const;
    double number(QStringView path) const;
    bool flag(QStringView path) const { return value(path).toBool(); }
    QDate date(QStringView path) const;
    Money money(QStringView path) const { return Money::fromYuan(number(path)); }
    QJsonArray rows(QStringView path) const;

    const QJsonObject &json() const { return m_root; }
    bool isEmpty() const { return m_root.isEmpty(); }

    friend bool operator==(const FormData &, const FormData &) = default;

private:
    QJsonObject m_root;
};

/// Everybody a form names by an ID number, in any role or row of a table; each number once, in capitals.
struct NamedPerson
{
    QString role;      ///< "guardian"; a row of a table: "household.members.2"
    QString name;
    QString idNumber;
};
YICHUANG_CORE_EXPORT QList<NamedPerson> peopleIn(const QJsonObject &form);

} // namespace yichuang
