// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/formlayout.h"

namespace yichuang {

/// The names rules of a form may use: its fields, the columns of the row at hand, context and params. Collects the
/// context names that are really used.
class FormNames final : public rules::Names
{
public:
    FormNames(const FormLayout &layout, std::vector<QString> &contextNames)
        : m_layout(layout), m_contextNames(contextNames) { }

    /// The table whose row {"var": "row.x"} means; -1: none.
    void setRowTable(int slot) { m_rowTable = slot; }

    rules::Variable resolve(const QString &path) override;
    rules::Variable column(int table, const QString &key) const override;
    int columnCount(int table) const override { return m_layout.columnCount(table); }
    int sourceOf(int slot, int column) const override { return m_layout.sourceOf(slot, column); }

private:
    rules::Variable context(const QString &path);

    const FormLayout &m_layout;
    std::vector<QString> &m_contextNames;
    int m_rowTable = -1;
};

} // namespace yichuang
