// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/fieldunion.h"

#include "forms/model/rulerename.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

enum class Stricter { Larger, Smaller };

/// Keys that have to say the same on both sides.
constexpr std::array SameKeys{"type"_L1, "codeTable"_L1, "optionsWhen"_L1, "unit"_L1, "idTypeField"_L1, "computed"_L1,
                              "readOnly"_L1};

QStringList valuesOf(const QJsonArray &options)
{
    QStringList values;
    for (const QJsonValue &option : options)
        values.append(option.toObject().value("value"_L1).toString());
    return values;
}

bool contains(const QStringList &all, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(), [&](const QString &value) { return all.contains(value); });
}

/// Goes through two definitions and keeps what both allow.
class FieldUnion
{
public:
    FieldUnion(const QJsonObject &one, const QJsonObject &other)
        : m_one(one)
        , m_other(other)
        , m_result(one)
    {
    }

    std::optional<QJsonObject> united()
    {
        for (const QLatin1StringView key : SameKeys)
            m_isOne = m_isOne && m_one.value(key) == m_other.value(key);
        uniteOptions();
        unitePattern();
        limit("minLength"_L1, Stricter::Larger);
        limit("maxLength"_L1, Stricter::Smaller);
        limit("minimum"_L1, Stricter::Larger);
        limit("maximum"_L1, Stricter::Smaller);
        limit("decimals"_L1, Stricter::Smaller);
        limit("minRows"_L1, Stricter::Larger);
        limit("maxRows"_L1, Stricter::Smaller);
        isLeftSomething("minLength"_L1, "maxLength"_L1);
        isLeftSomething("minimum"_L1, "maximum"_L1);
        isLeftSomething("minRows"_L1, "maxRows"_L1);
        uniteColumns();
        if (m_other.value("sensitive"_L1).toBool())
            m_result.insert(u"sensitive"_s, true);
        return m_isOne ? std::optional(m_result) : std::nullopt;
    }

private:
    void uniteOptions()
    {
        const QJsonArray own = m_one.value("options"_L1).toArray();
        const QJsonArray others = m_other.value("options"_L1).toArray();
        if (contains(valuesOf(own), valuesOf(others))) {
            if (others.size() < own.size())
                m_result.insert(u"options"_s, others);
        } else if (!contains(valuesOf(others), valuesOf(own))) {
            m_isOne = false;
        }
        m_isOne = m_isOne && own.isEmpty() == others.isEmpty();
    }

    void unitePattern()
    {
        const QString own = m_one.value("pattern"_L1).toString();
        const QString others = m_other.value("pattern"_L1).toString();
        if (own == others || others.isEmpty())
            return;
        m_isOne = m_isOne && own.isEmpty();
        for (const QLatin1StringView key : {"pattern"_L1, "patternMessage"_L1, "patternEnglish"_L1})
            m_result.insert(key, m_other.value(key));
    }

    void limit(QLatin1StringView key, Stricter stricter)
    {
        const QJsonValue own = m_one.value(key);
        const QJsonValue others = m_other.value(key);
        if (own == others || others.isUndefined())
            return;
        if (own.isUndefined()) {
            m_result.insert(key, others);
        } else if (own.isDouble() && others.isDouble()) {
            const double a = own.toDouble();
            const double b = others.toDouble();
            m_result.insert(key, stricter == Stricter::Larger ? std::max(a, b) : std::min(a, b));
        } else if (own == "today"_L1 || others == "today"_L1) {
            m_isOne = false; // which of the two is stricter is another tomorrow
        } else {
            const QString a = own.toString();
            const QString b = others.toString();
            m_result.insert(key, stricter == Stricter::Larger ? std::max(a, b) : std::min(a, b));
        }
    }

    void isLeftSomething(QLatin1StringView least, QLatin1StringView most)
    {
        const QJsonValue from = m_result.value(least);
        const QJsonValue to = m_result.value(most);
        if (from.isDouble() && to.isDouble())
            m_isOne = m_isOne && from.toDouble() <= to.toDouble();
    }

    // A row is judged as a whole: besides the limits its rules have to be the same.
    void uniteColumns()
    {
        const QJsonArray own = m_one.value("columns"_L1).toArray();
        const QJsonArray others = m_other.value("columns"_L1).toArray();
        m_isOne = m_isOne && own.size() == others.size();
        QJsonArray columns;
        for (qsizetype i = 0; m_isOne && i < own.size(); ++i) {
            const QJsonObject a = own.at(i).toObject();
            const QJsonObject b = others.at(i).toObject();
            for (const QLatin1StringView key : {"key"_L1, "visible"_L1, "prefill"_L1, "default"_L1})
                m_isOne = m_isOne && a.value(key) == b.value(key);
            std::optional<QJsonObject> column = unitedField(a, b);
            if (!column || !m_isOne)
                return void(m_isOne = false);
            column->insert(u"required"_s, either(a.value("required"_L1), b.value("required"_L1)));
            columns.append(*column);
        }
        if (!columns.isEmpty())
            m_result.insert(u"columns"_s, columns);
    }

    static QJsonValue either(const QJsonValue &one, const QJsonValue &other)
    {
        if (!other.isObject() && !other.toBool())
            return one.isUndefined() ? QJsonValue(false) : one;
        if (!one.isObject() && !one.toBool())
            return other;
        const QJsonValue any = anyOf({one, other});
        return any.isUndefined() ? QJsonValue(true) : any;
    }

    const QJsonObject &m_one;
    const QJsonObject &m_other;
    QJsonObject m_result;
    bool m_isOne = true;
};

} // namespace

std::optional<QJsonObject> unitedField(const QJsonObject &one, const QJsonObject &other)
{
    return FieldUnion(one, other).united();
}

} // namespace yichuang
