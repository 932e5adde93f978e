// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/bounds.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString variableOf(const QJsonValue &side)
{
    const QJsonValue name = side.toObject().value("var"_L1);
    return name.isArray() ? name.toArray().at(0).toString() : name.toString();
}

// As it reads with the sides changed over.
QString turned(const QString &operation)
{
    QString other = operation;
    if (operation.startsWith(u'<'))
        other[0] = u'>';
    else if (operation.startsWith(u'>'))
        other[0] = u'<';
    return other;
}

} // namespace

void Bounds::take(const QJsonValue &condition)
{
    const QJsonObject object = condition.toObject();
    for (const QString &operation : {u"<"_s, u"<="_s, u">"_s, u">="_s, u"=="_s, u"==="_s}) {
        const QJsonArray sides = object.value(operation).toArray();
        for (qsizetype i = 0; i + 1 < sides.size(); ++i) // three sides: between
            compare(operation, sides.at(i), sides.at(i + 1));
    }
}

void Bounds::compare(const QString &operation, const QJsonValue &left, const QJsonValue &right)
{
    if (right.isDouble() && !variableOf(left).isEmpty())
        limit(operation, variableOf(left), right.toDouble());
    else if (left.isDouble() && !variableOf(right).isEmpty())
        limit(turned(operation), variableOf(right), left.toDouble());
}

void Bounds::limit(const QString &operation, const QString &variable, double number)
{
    Range &range = m_ranges[variable];
    const bool isOpen = operation.size() == 1;
    const auto take = [isOpen, number](double &end, bool &isEndOpen, bool isTighter) {
        if (isTighter || number == end)
            isEndOpen = isOpen || (isEndOpen && !isTighter);
        if (isTighter)
            end = number;
    };
    if (!operation.startsWith(u'>'))
        take(range.high, range.isHighOpen, number < range.high);
    if (!operation.startsWith(u'<'))
        take(range.low, range.isLowOpen, number > range.low);
}

QString Bounds::impossible() const
{
    for (auto it = m_ranges.cbegin(); it != m_ranges.cend(); ++it) {
        if (it->low > it->high || (it->low == it->high && (it->isLowOpen || it->isHighOpen)))
            return it.key();
    }
    return {};
}

} // namespace yichuang
