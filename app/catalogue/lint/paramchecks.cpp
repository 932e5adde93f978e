// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// What shows a figure: its own places, no others, and each of its values once.
void checkSentence(const QString &sentence, int values, const QString &path, LintReport &report)
{
    static const QRegularExpression place(u"\\{(\\d+)%?\\}"_s);
    QSet<int> shown;
    for (auto match = place.globalMatch(sentence); match.hasNext();)
        shown.insert(match.next().captured(1).toInt());
    for (int value = 0; value < values; ++value) {
        if (!shown.remove(value))
            report.fail(path, u"does not show {%1}"_s.arg(value));
    }
    if (!shown.isEmpty())
        report.fail(path, u"shows {%1}, which is no value of it"_s.arg(*shown.cbegin()));
}

void checkFigure(const QJsonObject &figure, const QString &path, const QSet<QString> &known, LintReport &report)
{
    report.knowOnly(figure, path,
                    {u"names"_s, u"label"_s, u"english"_s, u"text"_s, u"rows"_s, u"keys"_s, u"inner"_s, u"businesses"_s});
    report.needText(figure, "label"_L1, path);
    report.needText(figure, "english"_L1, path);
    const QStringList names = report.needTexts(figure, "names"_L1, path, 1);
    for (const QString &name : names) {
        if (!known.contains(name))
            report.fail(path + u"/names"_s, u"\"%1\" is not among the values"_s.arg(name));
    }
    if (figure.contains("rows"_L1)) { // a step of a ladder, or the key and the value of a table
        if (names.size() != 1)
            report.fail(path + u"/names"_s, u"rows are of one value"_s);
        checkSentence(report.needText(figure, "rows"_L1, path), figure.contains("inner"_L1) ? 3 : 2, path + u"/rows"_s, report);
    } else {
        checkSentence(report.needText(figure, "text"_L1, path), int(names.size()), path + u"/text"_s, report);
    }
}

} // namespace

QSet<QString> checkParams(const QJsonObject &params, LintReport &report)
{
    static const QRegularExpression region(u"^(\\d{2}|\\d{6})$"_s);
    static const QRegularExpression year(u"^20\\d{2}$"_s);

    report.knowOnly(params, QString(), {u"note"_s, u"guide"_s, u"regions"_s});
    QSet<QString> everywhere;
    QHash<QString, QJsonValue::Type> types;
    QHash<QString, QString> onlyThere;
    const QJsonObject regions = params.value("regions"_L1).toObject();
    for (auto place = regions.begin(); place != regions.end(); ++place) {
        if (!region.match(place.key()).hasMatch())
            report.fail(u"/regions/"_s + place.key(),
                        u"should be a province (2 digits) or county code (6 digits)"_s);
        const QJsonObject years = place->toObject();
        for (auto when = years.begin(); when != years.end(); ++when) {
            const QString path = u"/regions/%1/%2"_s.arg(place.key(), when.key());
            if (!year.match(when.key()).hasMatch())
                report.fail(path, u"should be a year"_s);
            const QJsonObject values = when->toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                const QString here = path + u'/' + it.key();
                QJsonValue value = it.value();
                if (value.isObject() && value.toObject().contains("value"_L1)) {
                    report.knowOnly(value.toObject(), here, {u"value"_s, u"evidence"_s, u"source"_s, u"note"_s});
                    report.needEvidence(value.toObject(), here);
                    value = value.toObject().value("value"_L1);
                } else {
                    report.fail(here, u"should say its value and evidence"_s);
                }
                if (types.contains(it.key()) && types.value(it.key()) != value.type())
                    report.fail(here, u"is of another type than elsewhere"_s);
                types.insert(it.key(), value.type());
                if (place.key().size() == 2)
                    everywhere.insert(it.key());
                else
                    onlyThere.insert(it.key(), here);
            }
        }
    }
    for (auto it = onlyThere.cbegin(); it != onlyThere.cend(); ++it) {
        if (!everywhere.contains(it.key()))
            report.fail(it.value(), u"has no province-wide value"_s);
    }
    const QJsonArray figures = params.value("guide"_L1).toArray();
    for (qsizetype i = 0; i < figures.size(); ++i)
        checkFigure(figures.at(i).toObject(), u"/guide/%1"_s.arg(i), everywhere, report);
    return everywhere;
}

} // namespace yichuang
