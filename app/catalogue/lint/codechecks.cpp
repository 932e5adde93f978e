// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include "core/creditcode.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

void checkImplementing(const QString &code, const QString &basicCode, const QString &path, LintReport &report)
{
    constexpr int CreditCodeLength = 18;
    if (code.size() != 31) {
        report.fail(path, u"has %1 characters, should have 31"_s.arg(code.size()));
        return;
    }
    if (!isCreditCode(code.left(CreditCodeLength)))
        report.fail(path, u"the first 18 characters are no credit code: the check character is wrong"_s);
    if (code.at(CreditCodeLength) < u'1' || code.at(CreditCodeLength) > u'7')
        report.fail(path, u"character 19 should be a level from 1 to 7"_s);
    // Sub-items share the first nine characters: 00Y is the item that has them, 001 ... 999 are they.
    if (code.mid(CreditCodeLength + 1, 9) != basicCode.left(9))
        report.fail(path, u"does not hold the item's basic code %1"_s.arg(basicCode));
}

} // namespace

void checkCodes(const QJsonObject &item, LintReport &report)
{
    static const QRegularExpression basic(u"^\\d{2}(0[1-9]|10|20)\\d{2}[0-9A-HJ-NP-RT-UW-Y]{3}(\\d{3}|00Y)$"_s);
    const QString basicCode = report.needText(item, "basicCode"_L1, QString());
    if (!basic.match(basicCode).hasMatch()) {
        report.fail(u"/basicCode"_s,
                    u"should have 12 characters: 2 region, 2 kind, 2 department, 3 serial, 3 sub-item"_s);
    }
    QStringList seen;
    const QJsonArray businesses = item.value("businesses"_L1).toArray();
    for (qsizetype i = 0; i < businesses.size(); ++i) {
        const QJsonObject business = businesses.at(i).toObject();
        const QString path = u"/businesses/%1"_s.arg(i);
        const QString implementing = report.needText(business, "implementingCode"_L1, path);
        checkImplementing(implementing, basicCode, path + u"/implementingCode"_s, report);
        const QString handling = report.needText(business, "handlingCode"_L1, path);
        const bool isSerial = handling.size() == 33 && handling.at(31).isDigit() && handling.at(32).isDigit();
        if (!isSerial || !handling.startsWith(implementing))
            report.fail(path + u"/handlingCode"_s,
                        u"should be the implementing code and two digits, 33 characters"_s);
        if (seen.contains(handling))
            report.fail(path + u"/handlingCode"_s, u"stands twice"_s);
        seen.append(handling);
    }
}

} // namespace yichuang
