// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/outboxservice.h"
#include "ui/parts/pill.h"

#include <QAbstractTableModel>

namespace yichuang {

/// Unsent acts as rows of a table. Holds what it was given; asks nobody.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Act, Item, Applicant, Since, Tries, ColumnCount };
    static constexpr int ToneRole = Qt::UserRole + 1;

    explicit OutboxModel(const Clock &clock, QObject *parent = nullptr);

    void setLines(QList<OutboxLine> lines);
    const OutboxLine &line(int row) const { return m_lines.at(row); }
    int needsClerk() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const OutboxLine &line, Column column) const;
    static Pill::Tone tone(const OutboxLine &line);

    const Clock &m_clock;
    QList<OutboxLine> m_lines;
};

} // namespace yichuang
