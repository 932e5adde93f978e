// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/divisiontree.h"

#include <QFile>
#include <QtConcurrent>

#include <atomic>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::array Depths{2, 4, 6, 9, 12};
constexpr int FullDigits = 12;
std::atomic<bool> isRead = false; // from then on nobody has to wait

quint64 padded(const QString &code)
{
    return code.leftJustified(FullDigits, u'0').toULongLong();
}

QString trimmed(const QString &code)
{
    for (const int depth : Depths) {
        if (code.size() > depth && QStringView(code).mid(depth).count(u'0') == code.size() - depth)
            return code.left(depth);
    }
    return code;
}

quint64 span(int digits)
{
    quint64 out = 1;
    for (int i = digits; i < FullDigits; ++i)
        out *= 10;
    return out;
}

int depthBelow(int digits)
{
    for (const int depth : Depths) {
        if (depth > digits)
            return depth;
    }
    return 0;
}

} // namespace

DivisionTree DivisionTree::read()
{
    DivisionTree tree;
    for (const QString &name : {u"jiangsu-divisions"_s, u"jiangsu-villages"_s, u"practice-divisions"_s}) {
        QFile file(u":/yichuang/data/%1.csv"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            tree.add(file.readAll());
    }
    std::ranges::sort(tree.m_rows, {}, [](const Row &row) { return std::tuple(row.code, row.digits); });
    return tree;
}

const DivisionTree &DivisionTree::standard()
{
    static const DivisionTree tree = [] {
        DivisionTree whole = read();
        isRead = true;
        return whole;
    }();
    return tree;
}

QFuture<DivisionTree> DivisionTree::load()
{
    if (isRead)
        return QtFuture::makeReadyFuture(standard());
    return QtConcurrent::run([] { return standard(); });
}

void DivisionTree::add(const QByteArray &csv)
{
    const int base = int(m_text.size());
    m_text += csv;
    qsizetype at = csv.indexOf('\n') + 1; // the first line names the columns
    while (at < csv.size()) {
        qsizetype end = csv.indexOf('\n', at);
        if (end < 0)
            end = csv.size();
        const qsizetype comma = csv.indexOf(',', at);
        const qsizetype second = comma < 0 ? -1 : csv.indexOf(',', comma + 1);
        if (comma > at && second > comma && second < end) {
            const QString code = QString::fromLatin1(csv.constData() + at, comma - at);
            m_rows.append({padded(code), int(code.size()), base + int(comma) + 1, int(second - comma) - 1});
        }
        at = end + 1;
    }
}

const DivisionTree::Row *DivisionTree::find(const QString &code) const
{
    const auto wanted = std::tuple(padded(code), int(code.size()));
    const auto at = std::ranges::lower_bound(m_rows, wanted, {}, [](const Row &row) { return std::tuple(row.code, row.digits); });
    return at != m_rows.end() && std::tuple(at->code, at->digits) == wanted ? &*at : nullptr;
}

QString DivisionTree::nameOf(const Row &row) const
{
    return QString::fromUtf8(m_text.constData() + row.offset, row.length);
}

QList<DivisionTree::Place> DivisionTree::children(const QString &parent) const
{
    const QString code = trimmed(parent);
    const int depth = depthBelow(int(code.size()));
    QList<Place> out;
    if (depth == 0)
        return out;
    const quint64 first = padded(code);
    const quint64 end = first + span(int(code.size()));
    auto at = std::ranges::lower_bound(m_rows, first, {}, &Row::code);
    for (; at != m_rows.end() && at->code < end; ++at) {
        const QString child = QString::number(at->code).left(at->digits);
        if (at->digits == depth && isPractice(child) == isPractice(code))
            out.append({child, nameOf(*at)});
    }
    return out;
}

bool DivisionTree::contains(const QString &code) const
{
    return find(trimmed(code)) != nullptr;
}

QString DivisionTree::name(const QString &code) const
{
    const Row *row = find(trimmed(code));
    return row ? nameOf(*row) : QString();
}

QStringList DivisionTree::names(const QString &value) const
{
    constexpr qsizetype CountyAndSpace = 7;
    if (isElsewhere(value))
        return value.size() > CountyAndSpace ? QStringList{value.mid(CountyAndSpace)} : QStringList();
    QStringList names;
    for (const QString &level : levels(value)) {
        const QString own = name(level);
        if (own.isEmpty())
            return {};
        names.append(own);
    }
    return names;
}

QString DivisionTree::fullName(const QString &value) const
{
    const QStringList path = names(value);
    return path.isEmpty() ? value : path.join(u' ');
}

QString DivisionTree::paperName(const QString &value) const
{
    const QStringList path = names(value);
    return path.isEmpty() ? value : path.join(QString());
}

QStringList DivisionTree::levels(const QString &code)
{
    const QString deepest = trimmed(code);
    QStringList out;
    for (const int depth : Depths) {
        if (depth <= deepest.size())
            out.append(deepest.left(depth));
    }
    return out;
}

bool DivisionTree::isPractice(const QString &code)
{
    return code.startsWith("3299"_L1);
}

QString DivisionTree::joinElsewhere(const QString &county, const QString &address)
{
    return county.isEmpty() && address.isEmpty() ? QString() : county + u' ' + address;
}

bool DivisionTree::isElsewhere(const QString &value)
{
    return value.contains(u' ') || (!value.isEmpty() && !value.startsWith("32"_L1));
}

} // namespace yichuang
