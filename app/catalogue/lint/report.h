// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// One thing that is wrong with an item, for its author. In English: authors read it, clerks do not.
struct LintIssue
{
    QString file; ///< "item.json" or "params.json"
    QString path; ///< "businesses/0/materials/3/name"
    QString message;
};

/// Collects what the checks of an item find, with small questions about JSON that the checks share.
class LintReport
{
public:
    void fail(const QString &path, const QString &message) { m_issues.append({m_file, path, message}); }
    void setFile(const QString &file) { m_file = file; }
    const QList<LintIssue> &issues() const { return m_issues; }

    /// Fails unless the key holds a text that is not empty; returns it.
    QString needText(const QJsonObject &json, QLatin1StringView key, const QString &path);
    /// Fails unless the key holds a list of at least so many texts, all different.
    QStringList needTexts(const QJsonObject &json, QLatin1StringView key, const QString &path, int least = 1);
    /// Fails unless the key holds a list of at least so many objects.
    QList<QJsonObject> needObjects(const QJsonObject &json, QLatin1StringView key, const QString &path,
                                   int least = 1);
    /// Fails unless the key holds one of these words.
    void needOneOf(const QJsonObject &json, QLatin1StringView key, const QString &path, const QStringList &words);
    /// Fails unless evidence is found, inferred or assumed, and what was found names its sources.
    void needEvidence(const QJsonObject &json, const QString &path,
                      QLatin1StringView key = QLatin1StringView("evidence"),
                      QLatin1StringView sourceKey = QLatin1StringView("source"));
    /// Fails for every key that is not known: mostly a slip of the pen.
    void knowOnly(const QJsonObject &json, const QString &path, const QStringList &known);

private:
    QString m_file;
    QList<LintIssue> m_issues;
};

} // namespace yichuang
