// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace yichuang {

/// Several out of some: tick boxes in as many columns as their texts allow. One stop for Tab, however many there are:
/// the arrow keys go from box to box, the blank ticks, the keys 1 to 9 tick the first nine.
class MultiChoice final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString text;
    };

    MultiChoice(const QString &name, const QList<Option> &options, QWidget *parent = nullptr);

    QJsonArray values() const;
    void setValues(const QJsonArray &values);
    /// Only these from now on; what is ticked stays in sight.
    void offer(const QStringList &values);
    QWidget *firstBox() const;

Q_SIGNALS:
    void valuesChanged(const QJsonArray &values); ///< by a person only

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QGridLayout *grid);
    void step(int from, int by);
    void makeStop(int index);

    QList<QCheckBox *> m_boxes;
    int m_columns = 1;
};

} // namespace yichuang
