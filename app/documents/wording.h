// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPair>
#include <QString>

namespace yichuang {

/// The sentences of our papers (文书用语), from resources/documents/wording.json: Chinese by law, whatever the
/// language of the window. A sentence may hold {places} that are filled when it is said.
class Wording
{
public:
    /// The wording that came with the program.
    static const Wording &standard();
    static Wording parse(const QByteArray &json);

    /// "receipt.opening"; a missing key is our mistake and shows as the key itself.
    QString say(const QString &key, const QList<QPair<QString, QString>> &places = {}) const;
    bool has(const QString &key) const { return m_sentences.contains(key); }
    QStringList keys() const { return m_sentences.keys(); }

private:
    QHash<QString, QString> m_sentences;
};

} // namespace yichuang
