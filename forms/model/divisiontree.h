// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/export.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// The divisions of Jiangsu down to the village (行政区划), by their statistical codes of 2, 4, 6, 9 and 12 digits,
/// and the invented branch 3299 that exists for practice only. A value that shares its data; any thread. Elsewhere
/// in the country a division is a 6-digit code and a typed address, see joinElsewhere().
class YICHUANG_FORMS_EXPORT DivisionTree
{
public:
    struct Place
    {
        QString code;
        QString name;
    };

    /// The tables inside the program, read when first asked for; that takes some milliseconds: see load(). Empty in a
    /// program that does not carry them.
    static const DivisionTree &standard();
    /// The same in a pool; there at once if it was ever read.
    static QFuture<DivisionTree> load();

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The next level below, in order of code; empty for a village. Practice places only for practice codes.
    QList<Place> children(const QString &code) const;
    bool contains(const QString &code) const;
    /// Trailing zeros count as "no deeper level": 320102000000 is the county.
    QString name(const QString &code) const;
    /// "江苏省 南京市 玄武区 梅园新村街道 ..."; a place elsewhere gives its address; unknown codes stand for themselves.
    QString fullName(const QString &value) const;
    /// The same as official papers write it, in one word: "江苏省南京市玄武区".
    QString paperName(const QString &value) const;
    /// The code of each level from the province down: {"32", "3201", "320102", ...}.
    static QStringList levels(const QString &code);
    static bool isPractice(const QString &code);

    /// A place outside Jiangsu as one value: "110105 朝阳区建国路1号".
    static QString joinElsewhere(const QString &county, const QString &address);
    static bool isElsewhere(const QString &value);

private:
    struct Row
    {
        quint64 code = 0; ///< padded with zeros to 12 digits
        int digits = 0;
        int offset = 0;
        int length = 0;
    };

    static DivisionTree read();
    void add(const QByteArray &csv);
    QStringList names(const QString &value) const; // none if a level is unknown
    const Row *find(const QString &code) const;
    QString nameOf(const Row &row) const;

    QByteArray m_text;
    QList<Row> m_rows;
};

} // namespace yichuang
