// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summaryindex.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The first is the one the lists show; search sees them all.
QString withOthers(const QString &first, const QString &others)
{
    return others.isEmpty() ? first : first + u'\t' + others;
}

QString firstOf(QByteArrayView cell)
{
    const qsizetype tab = cell.indexOf('\t');
    return QString::fromUtf8(tab < 0 ? cell : cell.first(tab));
}

QString othersOf(QByteArrayView cell)
{
    const qsizetype tab = cell.indexOf('\t');
    return tab < 0 ? QString() : QString::fromUtf8(cell.sliced(tab + 1));
}

} // namespace

bool SummaryIndex::isReady() const
{
    const QReadLocker lock(&m_lock);
    return m_state == State::Ready;
}

bool SummaryIndex::isWanted() const
{
    const QReadLocker lock(&m_lock);
    return m_state != State::Empty;
}

size_t SummaryIndex::size() const
{
    const QReadLocker lock(&m_lock);
    return m_rows.size();
}

int SummaryIndex::beginLoading()
{
    const QWriteLocker lock(&m_lock);
    clear();
    m_state = State::Loading;
    return ++m_ticket;
}

bool SummaryIndex::load(int ticket, const QList<IndexedCase> &cases)
{
    const QWriteLocker lock(&m_lock);
    if (ticket != m_ticket || m_state != State::Loading)
        return false;
    for (const IndexedCase &entry : cases)
        append(entry);
    return true;
}

bool SummaryIndex::finishLoading(int ticket)
{
    const QWriteLocker lock(&m_lock);
    if (ticket != m_ticket || m_state != State::Loading)
        return false;
    for (const IndexedCase &entry : std::as_const(m_late))
        place(entry);
    m_late.clear();
    m_state = State::Ready;
    return true;
}

void SummaryIndex::drop()
{
    const QWriteLocker lock(&m_lock);
    clear();
    m_state = State::Empty;
    ++m_ticket;
}

void SummaryIndex::clear()
{
    for (TextColumn *column : {&m_names, &m_idNumbers, &m_phones, &m_addresses})
        column->clear();
    m_numbers.clear();
    m_rows.clear();
    m_items.clear();
    m_clerks.clear();
    m_days.clear();
    m_states.clear();
    m_corrections.clear();
    m_words.clear();
    m_places.clear();
    m_late.clear();
}

void SummaryIndex::put(const IndexedCase &entry)
{
    const QWriteLocker lock(&m_lock);
    if (m_state == State::Loading) {
        IndexedCase &late = m_late[entry.row];
        const CaseSummary before = late.summary;
        late = entry;
        if (late.summary.isEmpty())
            late.summary = before;
    } else if (m_state == State::Ready)
        place(entry);
}

void SummaryIndex::place(const IndexedCase &entry)
{
    if (const auto position = positionOf(entry.row))
        change(*position, entry);
    else if (m_rows.empty() || entry.row > m_rows.back())
        append(entry);
}

quint16 SummaryIndex::wordFor(const QString &text)
{
    if (const auto known = m_places.constFind(text); known != m_places.cend())
        return *known;
    if (m_words.size() >= 0xffff) // never with real items and accounts
        return 0;
    const auto place = quint16(m_words.size());
    m_words.append(text);
    m_places.insert(text, place);
    return place;
}

void SummaryIndex::append(const IndexedCase &entry)
{
    m_rows.push_back(entry.row);
    m_names.append(withOthers(entry.summary.name, entry.summary.otherNames).toUtf8());
    m_idNumbers.append(withOthers(entry.summary.idNumber, entry.summary.otherNumbers).toUtf8());
    m_phones.append(entry.summary.phone.toUtf8());
    m_addresses.append(entry.summary.address.toUtf8());
    m_numbers.append(entry.number.toUtf8());
    m_items.push_back(wordFor(entry.summary.itemName));
    m_clerks.push_back(wordFor(entry.clerk));
    m_days.push_back(qint32(entry.openedOn.toJulianDay()));
    m_states.push_back(quint8(entry.state));
    m_corrections.push_back(entry.needsCorrection);
}

void SummaryIndex::change(size_t position, const IndexedCase &entry)
{
    const auto update = [position](auto &column, const QString &text) {
        const QByteArray bytes = text.toUtf8();
        if (column.at(position) != bytes)
            column.replace(position, bytes);
    };
    if (!entry.summary.isEmpty()) {
        update(m_names, withOthers(entry.summary.name, entry.summary.otherNames));
        update(m_idNumbers, withOthers(entry.summary.idNumber, entry.summary.otherNumbers));
        update(m_phones, entry.summary.phone);
        update(m_addresses, entry.summary.address);
        m_items[position] = wordFor(entry.summary.itemName);
    }
    m_numbers.replace(position, entry.number.toUtf8());
    m_clerks[position] = wordFor(entry.clerk);
    m_states[position] = quint8(entry.state);
    m_corrections[position] = entry.needsCorrection;
}

std::optional<size_t> SummaryIndex::positionOf(qint64 row) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    if (at == m_rows.end() || *at != row)
        return std::nullopt;
    return size_t(at - m_rows.begin());
}

RowSet SummaryIndex::matching(const QString &term) const
{
    RowSet rows(m_rows.size());
    const QByteArray text = term.toUtf8();
    m_names.scan(text, rows);
    m_addresses.scan(text, rows);
    if (isAscii(text)) {
        const QByteArray upper = text.toUpper(); // the x of an ID number
        m_idNumbers.scan(upper, rows);
        m_phones.scan(text, rows);
        m_numbers.scan(upper, rows);
    }
    std::vector<bool> isHit(size_t(m_words.size()));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        isHit[size_t(i)] = m_words.at(i).contains(term, Qt::CaseInsensitive);
    if (std::find(isHit.begin(), isHit.end(), true) != isHit.end()) {
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (isHit[m_items[i]])
                rows.insert(i);
        }
    }
    return rows;
}

bool SummaryIndex::passes(const CaseQuery &query, size_t position) const
{
    if (!query.states.isEmpty() && !query.states.contains(CaseState(m_states[position])))
        return false;
    if (!query.clerk.isEmpty() && m_words.at(m_clerks[position]) != query.clerk)
        return false;
    const qint64 day = m_days[position];
    if ((query.from.isValid() && day < query.from.toJulianDay()) || (query.to.isValid() && day > query.to.toJulianDay()))
        return false;
    return !query.needsCorrection || m_corrections[position];
}

std::optional<SummaryIndex::Hits> SummaryIndex::search(const CaseQuery &query) const
{
    const QReadLocker lock(&m_lock);
    if (m_state != State::Ready)
        return std::nullopt;
    RowSet rows(m_rows.size());
    if (!m_rows.empty())
        rows.fill(m_rows.size());
    const QStringList terms = query.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &term : terms)
        rows.keepOnly(matching(term));
    if (!query.states.isEmpty() || !query.clerk.isEmpty() || query.from.isValid() || query.to.isValid()
        || query.needsCorrection)
        rows.filter([&](size_t position) { return passes(query, position); });

    Hits hits;
    hits.total = rows.count();
    int skip = query.offset;
    rows.fromTheTop([&](size_t position) {
        if (skip-- > 0)
            return true;
        if (hits.rows.size() < query.limit)
            hits.rows.append(m_rows[position]);
        return hits.rows.size() < query.limit;
    });
    return hits;
}

std::optional<CaseSummary> SummaryIndex::summary(qint64 row) const
{
    const QReadLocker lock(&m_lock);
    const auto position = m_state == State::Ready ? positionOf(row) : std::nullopt;
    if (!position)
        return std::nullopt;
    return CaseSummary{firstOf(m_names.at(*position)),
                       firstOf(m_idNumbers.at(*position)),
                       QString::fromUtf8(m_phones.at(*position)),
                       QString::fromUtf8(m_addresses.at(*position)),
                       m_words.at(m_items[*position]),
                       othersOf(m_idNumbers.at(*position)),
                       othersOf(m_names.at(*position))};
}

QList<qint64> SummaryIndex::naming(const QString &idNumber) const
{
    const QReadLocker lock(&m_lock);
    QList<qint64> found;
    const QByteArray wanted = idNumber.toUtf8();
    if (m_state != State::Ready || wanted.isEmpty() || !isAscii(wanted))
        return found;
    RowSet rows(m_rows.size());
    m_idNumbers.scan(wanted, rows);
    rows.fromTheTop([&](size_t position) {
        QByteArray cell = m_idNumbers.at(position).toByteArray();
        cell.replace('\t', ' ');
        if (cell.split(' ').contains(wanted))
            found.append(m_rows[position]);
        return true;
    });
    return found;
}

} // namespace yichuang
