// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

QSet<QString> checkParams(const QJsonObject &params, LintReport &report)
{
    static const QRegularExpression region(u"^(\\d{2}|\\d{6})$"_s);
    static const QRegularExpression year(u"^20\\d{2}$"_s);

    report.knowOnly(params, QString(), {u"note"_s, u"regions"_s});
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
    return everywhere;
}

} // namespace yichuang
