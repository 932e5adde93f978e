// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "store/casesummary.h"
#include "store/numbercolumn.h"
#include "store/textcolumn.h"

#include <QMap>
#include <QReadWriteLock>

#include <optional>

namespace yichuang {

/// What search and filters look at, of one case.
struct IndexedCase
{
    qint64 row = 0;          ///< of case_file: the higher, the newer
    QString number;
    CaseState state = CaseState::None;
    QString clerk;
    QDate openedOn;
    bool needsCorrection = false;
    CaseSummary summary;
};

/// The unsealed columns that search runs over, in memory only: filled after unlock, dropped at lock. Any thread.
class SummaryIndex final
{
public:
    struct Hits
    {
        QList<qint64> rows; ///< one page, newest first
        int total = 0;
    };

    ~SummaryIndex() { drop(); }

    bool isReady() const;
    /// False while nothing is kept: put() would forget what it is given.
    bool isWanted() const;
    /// Empties the index and starts to take rows in ascending order; the ticket names this loading.
    int beginLoading();
    /// False if the index was dropped meanwhile: stop loading.
    bool load(int ticket, const QList<IndexedCase> &cases);
    bool finishLoading(int ticket);
    void drop();

    /// A case was committed. Kept for later while loading; forgotten while locked.
    void put(const IndexedCase &entry);

    /// Nothing if the index is not ready.
    std::optional<Hits> search(const CaseQuery &query) const;
    std::optional<CaseSummary> summary(qint64 row) const;
    /// Cases that name somebody by this whole ID number, in whatever role, newest first; none if the index is not ready.
    QList<qint64> naming(const QString &idNumber) const;
    size_t size() const;

private:
    enum class State { Empty, Loading, Ready };

    void append(const IndexedCase &entry);
    void change(size_t position, const IndexedCase &entry);
    void place(const IndexedCase &entry);
    std::optional<size_t> positionOf(qint64 row) const;
    quint16 wordFor(const QString &text);
    RowSet matching(const QString &term) const;
    bool passes(const CaseQuery &query, size_t position) const;
    void clear();

    mutable QReadWriteLock m_lock;
    State m_state = State::Empty;
    int m_ticket = 0;
    QMap<qint64, IndexedCase> m_late; ///< committed while loading

    std::vector<qint64> m_rows;
    TextColumn m_names;               ///< the applicant's, a tab, the others'
    TextColumn m_idNumbers;           ///< the same
    TextColumn m_phones;
    TextColumn m_addresses;
    NumberColumn m_numbers;
    std::vector<quint16> m_items;     ///< places in m_words
    std::vector<quint16> m_clerks;
    std::vector<qint32> m_days;       ///< Julian
    std::vector<quint8> m_states;
    std::vector<bool> m_corrections;
    QList<QString> m_words;           ///< item names and accounts, each once
    QHash<QString, quint16> m_places;
};

} // namespace yichuang
