// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"
#include "core/clock.h"
#include "core/ledger.h"
#include "core/workingcalendar.h"

#include <QAbstractTableModel>

namespace yichuang {

/// Cases as rows of a table, each with its promise clock as of today. Holds what it was given; asks nobody.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Applicant, IdNumber, State, Promise, Next, Clerk, ColumnCount };
    /// Pill::Tone of a cell drawn as a pill, invalid for plain text.
    static constexpr int ToneRole = Qt::UserRole + 1;
    /// What a list is put in order by: days for the clock, words for the rest.
    static constexpr int OrderRole = Qt::UserRole + 2;

    CaseTableModel(const Clock &clock, const WorkingCalendar &calendar, QObject *parent = nullptr);

    void setRecords(QList<CaseRecord> records);
    const CaseRecord &record(int row) const { return m_rows.at(row).record; }
    const CaseClock &clock(int row) const { return m_rows.at(row).clock; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        CaseRecord record;
        CaseClock clock;
    };

    static QString text(const Row &row, Column column);
    static QVariant tone(const Row &row, Column column);
    static QVariant order(const Row &row, Column column);
    static QString hint(const Row &row, Column column);

    const Clock &m_clock;
    const WorkingCalendar &m_calendar;
    QList<Row> m_rows;
};

} // namespace yichuang
