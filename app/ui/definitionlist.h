// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

#include <QWidget>

class QVBoxLayout;

namespace yichuang {

class Pill;

/// The versions of every item and of the calendar: which new cases begin with, which are kept for older cases, what was
/// withdrawn or refused and why. Changes nothing.
class DefinitionList final : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionList(const Ports &ports, QWidget *parent = nullptr);

    /// Looks again, in the language of now.
    void refresh();
    qsizetype size() const { return m_size; }

private:
    void addRow(const DefinitionVersion &version, QVBoxLayout *column, QWidget *parent);
    static Pill *makePill(const DefinitionVersion &version, QWidget *parent);

    const Ports m_ports;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    qsizetype m_size = 0;
};

} // namespace yichuang
