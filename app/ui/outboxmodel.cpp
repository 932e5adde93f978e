// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outboxmodel.h"

#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace yichuang {

OutboxModel::OutboxModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void OutboxModel::setLines(QList<OutboxLine> lines)
{
    // What waits for a person stands first, the rest in the order it will go.
    std::stable_sort(lines.begin(), lines.end(), [](const OutboxLine &a, const OutboxLine &b) {
        return a.needsClerk && !b.needsClerk;
    });
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int OutboxModel::needsClerk() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const OutboxLine &line) { return line.needsClerk; }));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxLine &line = m_lines.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return line.cause.isEmpty() ? line.nextStep : line.cause + u'\n' + line.nextStep;
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(line, column);
    case ToneRole:
        return column == State ? QVariant::fromValue(tone(line)) : QVariant();
    default:
        return {};
    }
}

QString OutboxModel::text(const OutboxLine &line, Column column) const
{
    const OutboxEntry &entry = line.entry;
    switch (column) {
    case State:
        return line.state;
    case Act:
        return actKindLabel(entry.act.kind);
    case Item:
        return entry.record.itemName.isEmpty() ? entry.act.businessCode : entry.record.itemName;
    case Applicant:
        return entry.record.applicantName;
    case Since:
        return words::age(entry.act.at, m_clock.now());
    case Tries:
        return entry.tries == 0 ? tr("not yet tried") : QString::number(entry.tries);
    case ColumnCount:
        break;
    }
    return {};
}

Pill::Tone OutboxModel::tone(const OutboxLine &line)
{
    if (line.needsClerk)
        return Pill::Tone::Bad;
    return line.entry.verdict ? Pill::Tone::Warn : Pill::Tone::Info;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Act:
        return tr("Step");
    case Item:
        return tr("Item");
    case Applicant:
        return tr("Applicant");
    case Since:
        return tr("Done");
    case Tries:
        return tr("Tries");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yichuang
