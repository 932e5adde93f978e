// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger.h"
#include "core/workingcalendar.h"

#include <QAbstractTableModel>

namespace yichuang {

/// Cases as rows of a table. Holds what it was given; asks nobody.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Applicant, IdNumber, State, Promise, Clerk, ColumnCount };
    /// Tone of a cell drawn as a pill ("good", "warn" ...), empty for plain text.
    static constexpr int ToneRole = Qt::UserRole + 1;

    CaseTableModel(const Clock &clock, const WorkingCalendar &calendar, QObject *parent = nullptr);

    void setRecords(QList<CaseRecord> records);
    const CaseRecord &record(int row) const { return m_records.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CaseRecord &record, Column column) const;
    QString tone(const CaseRecord &record, Column column) const;

    const Clock &m_clock;
    const WorkingCalendar &m_calendar;
    QList<CaseRecord> m_records;
};

} // namespace yichuang
