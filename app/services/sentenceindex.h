// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yichuang {

/// Says which subjects a sentence speaks of, by the pairs of characters it shares with their words: Chinese puts no
/// spaces between words, and nearly all of its words are two characters long. A pair that few subjects have counts
/// for more than one that many have. Knows nothing of items; GUI thread.
class SentenceIndex
{
public:
    /// Subjects are numbered 0, 1, 2 ... as they come.
    void add(const QStringList &words);
    /// One figure for each subject; 0 where no pair is shared.
    std::vector<double> weigh(const QString &sentence) const;
    /// How many pairs two texts share.
    static int sharedPairs(const QString &one, const QString &other);

private:
    void note(const QString &part);
    double weightOf(const QString &part) const;

    QHash<QString, QList<int>> m_subjects; ///< by pair or single character
    int m_count = 0;
};

} // namespace yichuang
