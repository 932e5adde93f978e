// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetablemodel.h"

#include "core/idnumber.h"
#include "ui/parts/pill.h"
#include "ui/parts/promiseclock.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString toneName(Pill::Tone tone)
{
    switch (tone) {
    case Pill::Tone::Plain:
        return u"plain"_s;
    case Pill::Tone::Info:
        return u"info"_s;
    case Pill::Tone::Good:
        return u"good"_s;
    case Pill::Tone::Warn:
        return u"warn"_s;
    case Pill::Tone::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseTableModel::CaseTableModel(const Clock &clock, const WorkingCalendar &calendar, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_calendar(calendar)
{
}

void CaseTableModel::setRecords(QList<CaseRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

void CaseTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRecord &record = m_records.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::ToolTipRole:
        return column == Number ? words::groupedNumber(record.number) : text(record, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(record, column);
    case ToneRole:
        return tone(record, column);
    default:
        return {};
    }
}

QString CaseTableModel::text(const CaseRecord &record, Column column) const
{
    switch (column) {
    case Number:
        return record.number.isEmpty() ? tr("no number") : words::shortNumber(record.number);
    case Item:
        return record.itemName.isEmpty() ? record.businessCode : record.itemName;
    case Applicant:
        return record.applicantName;
    case IdNumber:
        return maskedIdNumber(record.applicantIdNumber);
    case State:
        return record.needsCorrection ? tr("%1, to correct").arg(caseStateLabel(record.state))
                                      : caseStateLabel(record.state);
    case Promise:
        return isFinal(record.state) || record.state == CaseState::Decided
            ? QString()
            : PromiseClock::sentence(record.promisedOn, m_clock.today(), m_calendar);
    case Clerk:
        return record.clerk;
    case ColumnCount:
        break;
    }
    return {};
}

QString CaseTableModel::tone(const CaseRecord &record, Column column) const
{
    if (column != State)
        return {};
    return toneName(record.needsCorrection ? Pill::Tone::Bad : Pill::toneOf(record.state));
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Applicant:
        return tr("Applicant");
    case IdNumber:
        return tr("ID number");
    case State:
        return tr("State");
    case Promise:
        return tr("Promise");
    case Clerk:
        return tr("Clerk");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yichuang
