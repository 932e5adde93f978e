// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sentenceindex.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr double SingleShare = 0.25; // a single character says little: it only helps what shares a pair already

QSet<QString> partsOf(const QString &text, qsizetype length)
{
    QSet<QString> parts;
    for (qsizetype i = 0; i + length <= text.size(); ++i)
        parts.insert(text.mid(i, length));
    return parts;
}

} // namespace

void SentenceIndex::note(const QString &part)
{
    QList<int> &subjects = m_subjects[part];
    if (subjects.isEmpty() || subjects.constLast() != m_count)
        subjects.append(m_count);
}

void SentenceIndex::add(const QStringList &words)
{
    for (const QString &word : words) {
        for (const qsizetype length : {1, 2}) {
            for (const QString &part : partsOf(word, length))
                note(part);
        }
    }
    ++m_count;
}

double SentenceIndex::weightOf(const QString &part) const
{
    const auto found = m_subjects.constFind(part);
    return found == m_subjects.cend() ? 0 : std::log(1 + double(m_count) / double(found->size()));
}

std::vector<double> SentenceIndex::weigh(const QString &sentence) const
{
    std::vector<double> weights(size_t(m_count), 0);
    const auto count = [&](qsizetype length, double share, bool everyone) {
        for (const QString &part : partsOf(sentence, length)) {
            const double weight = share * weightOf(part);
            for (const int subject : m_subjects.value(part)) {
                if (everyone || weights.at(size_t(subject)) > 0)
                    weights.at(size_t(subject)) += weight;
            }
        }
    };
    count(2, 1, true);
    count(1, SingleShare, false);
    return weights;
}

int SentenceIndex::sharedPairs(const QString &one, const QString &other)
{
    QSet<QString> pairs = partsOf(one, 2);
    return int(pairs.intersect(partsOf(other, 2)).size());
}

} // namespace yichuang
