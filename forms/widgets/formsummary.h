// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/divisiontree.h"
#include "forms/model/formstate.h"

#include <QWidget>

namespace yichuang {

/// A filled form to be read over: the visible fields that have a value, label and value side by side, sensitive ones
/// masked, tables as tables, what blocks marked. Each section leads back to its fields.
class FormSummary final : public QWidget
{
    Q_OBJECT

public:
    /// sections: keys of those to show; empty: all. The state must outlive the summary.
    explicit FormSummary(const FormState &state, const QStringList &sections = {}, QWidget *parent = nullptr);

    /// Everything anew from the state.
    void refresh();

Q_SIGNALS:
    void fieldActivated(const QString &path); ///< the clerk wants to change something there

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSection(int section);
    QWidget *makeTable(int slot);
    QString textOf(SlotRef ref) const;

    const FormState &m_state;
    const QStringList m_wanted;
    QFuture<DivisionTree> m_future;
    DivisionTree m_divisions;
    int m_columns = 2;
};

} // namespace yichuang
