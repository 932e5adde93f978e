// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

const Wording &Wording::standard()
{
    static const Wording wording = [] {
        QFile file(u":/documents/wording.json"_s);
        return parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return wording;
}

Wording Wording::parse(const QByteArray &json)
{
    Wording wording;
    const QJsonObject groups = QJsonDocument::fromJson(json).object();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject sentences = group.value().toObject();
        for (auto sentence = sentences.begin(); sentence != sentences.end(); ++sentence)
            wording.m_sentences.insert(group.key() + u'.' + sentence.key(), sentence.value().toString());
    }
    return wording;
}

QString Wording::say(const QString &key, const QList<QPair<QString, QString>> &places) const
{
    const QString sentence = m_sentences.value(key, key);
    QString said;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        said += sentence.mid(at, open - at);
        const QString place = sentence.mid(open + 1, close - open - 1);
        for (const auto &[name, value] : places) { // what is filled in is never looked at again
            if (name == place)
                said += value;
        }
        at = close + 1;
    }
    return said + sentence.mid(at);
}

} // namespace yichuang
