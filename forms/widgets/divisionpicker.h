// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/divisiontree.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLineEdit;

namespace yichuang {

class FilterCombo;
class Segmented;

/// A division chosen level by level: city, county, township, village of Jiangsu, each a list one can type in; outside
/// Jiangsu a 6-digit county code and an address; a slash leads up to the cities, one more out of the province. Starts at the county or town of the
/// receiving point, without that being a choice. The value is the deepest code chosen, or DivisionTree::joinElsewhere().
class DivisionPicker final : public QWidget
{
    Q_OBJECT

public:
    /// region: county or town of the receiving point. The tree may still be on its way.
    DivisionPicker(const QString &name, const QString &region, QFuture<DivisionTree> tree, QWidget *parent = nullptr);

    QString value() const { return m_value; }
    void setValue(const QString &value);
    void setAccessibleGroupName(const QString &name);
    QSize minimumSizeHint() const override;
    QWidget *firstLevel() const;
    /// Where the keyboard comes in: the first level that is still open, or the deepest one.
    QWidget *entrance() const;

Q_SIGNALS:
    void valueChanged(const QString &value); ///< by a person only


protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(bool isNarrow);
    void arrive();
    void fill(int level, const QString &parent);
    void choose(int level, const QString &code);
    void typed();
    void showPlace(const QString &code);
    void setElsewhere(bool elsewhere);
    void crossOver(bool elsewhere);
    void followSlash(QLineEdit *line, int level);
    void goUp(int level);
    void tell(const QString &value);

    QGridLayout *m_grid;
    bool m_isNarrow = false;
    QString m_region;
    QString m_value;
    QFuture<DivisionTree> m_future;
    DivisionTree m_tree;
    Segmented *m_where;
    std::array<FilterCombo *, 4> m_levels{};
    QLineEdit *m_code;
    QLineEdit *m_address;
};

} // namespace yichuang
