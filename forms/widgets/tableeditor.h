// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/editorfactory.h"

#include "core/finding.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace yichuang {

/// A table of the form, typed in place: one row of editors per entry, Tab goes from cell to cell, Ctrl+Enter adds a
/// row, Ctrl+Minus removes the one the cursor is in, Ctrl+Shift+Up and Down move it (the keys of a line edit stay free). Faults of a row stand below it.
/// Rows live in the FormState; this shows them.
class TableEditor final : public QWidget
{
    Q_OBJECT

public:
    /// changed: every place that is now another, and where the typing was (invalid: rows came or went).
    using Changed = std::function<void(const QList<SlotRef> &changed, SlotRef typedAt)>;

    TableEditor(const EditorFactory &factory, int slot, Changed changed, QWidget *parent);

    int rowCount() const { return int(m_rows.size()); }
    /// Everything anew from the state.
    void refresh();
    void refreshCell(SlotRef ref);
    /// What is wrong, by cell; only rows that were left, or all.
    void setFindings(const Findings &findings);
    void showAll();
    void cellLeft(const QWidget *focus);
    bool focusCell(int row, int column);
    /// Cells and buttons in the order Tab takes.
    QList<QWidget *> tabChain() const;

    void addRow();
    void removeRow(int row);
    void moveRow(int row, int by);

private:
    struct Cell
    {
        FieldEditor editor;
        bool wasLeft = false;
    };
    struct Row
    {
        QLabel *number = nullptr;
        std::vector<Cell> cells;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
        QLabel *note = nullptr;
    };

    void buildHead();
    void buildRow();
    void dropRow();
    void typed(SlotRef ref, const QJsonValue &value);
    void structureChanged(const QList<SlotRef> &changed);
    void updateButtons();
    std::pair<int, int> whereIs(const QWidget *widget) const;

    const EditorFactory &m_factory;
    const int m_slot;
    const Field &m_field;
    Changed m_changed;
    bool m_showAll = false;
    QWidget *m_area;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QPushButton *m_add;
    QLabel *m_summary;
};

} // namespace yichuang
