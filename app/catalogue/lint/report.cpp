// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

QString LintReport::needText(const QJsonObject &json, QLatin1StringView key, const QString &path)
{
    const QString text = json.value(key).toString();
    if (text.trimmed().isEmpty())
        fail(path + u'/' + key, u"is missing or empty"_s);
    return text;
}

QStringList LintReport::needTexts(const QJsonObject &json, QLatin1StringView key, const QString &path, int least)
{
    QStringList texts;
    for (const QJsonValue &value : json.value(key).toArray()) {
        if (value.toString().trimmed().isEmpty())
            fail(path + u'/' + key, u"holds something that is not a text"_s);
        else if (texts.contains(value.toString()))
            fail(path + u'/' + key, u"names \"%1\" twice"_s.arg(value.toString()));
        texts.append(value.toString());
    }
    if (texts.size() < least)
        fail(path + u'/' + key, u"needs at least %1, has %2"_s.arg(least).arg(texts.size()));
    return texts;
}

QList<QJsonObject> LintReport::needObjects(const QJsonObject &json, QLatin1StringView key, const QString &path,
                                           int least)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : json.value(key).toArray())
        objects.append(value.toObject());
    if (objects.size() < least)
        fail(path + u'/' + key, u"needs at least %1, has %2"_s.arg(least).arg(objects.size()));
    return objects;
}

void LintReport::needOneOf(const QJsonObject &json, QLatin1StringView key, const QString &path,
                           const QStringList &words)
{
    if (!words.contains(json.value(key).toString()))
        fail(path + u'/' + key,
             u"is \"%1\", should be one of: %2"_s.arg(json.value(key).toString(), words.join(u", "_s)));
}

void LintReport::needEvidence(const QJsonObject &json, const QString &path, QLatin1StringView key,
                              QLatin1StringView sourceKey)
{
    needOneOf(json, key, path, {u"found"_s, u"inferred"_s, u"assumed"_s});
    if (json.value(key) == "found"_L1 && json.value(sourceKey).toArray().isEmpty())
        fail(path + u'/' + sourceKey, u"is missing: what was found names where"_s);
}

void LintReport::knowOnly(const QJsonObject &json, const QString &path, const QStringList &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            fail(path + u'/' + it.key(), u"is not a key of the format"_s);
    }
}

} // namespace yichuang
