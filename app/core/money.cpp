// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

Money Money::fromYuan(double yuan)
{
    // The nudge makes 1.005 (stored as 1.00499...) round as written.
    const double fen = yuan * 100.0;
    return fromFen(qint64(std::llround(fen + std::copysign(1e-6, fen))));
}

std::optional<Money> Money::parse(const QString &text)
{
    static const QRegularExpression shape(u"^[\\x{00a5}\\x{ffe5}]?\\s*(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\\.([0-9]{1,2}))?$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 whole = match.captured(2).remove(u',').toLongLong();
    const qint64 part = match.captured(3).leftJustified(2, u'0').toLongLong();
    if (whole > 1'000'000'000'000)
        return std::nullopt;
    const qint64 fen = whole * 100 + part;
    return fromFen(match.captured(1).isEmpty() ? fen : -fen);
}

QString Money::text() const
{
    const qint64 magnitude = std::abs(m_fen);
    const QString whole = QLocale(QLocale::English).toString(magnitude / 100);
    return (m_fen < 0 ? u"-"_s : QString()) + whole + u'.' + u"%1"_s.arg(magnitude % 100, 2, 10, QChar(u'0'));
}

QString Money::capitals() const
{
    const QString digits = u"零壹贰叁肆伍陆柒捌玖"_s;
    const QStringList units{QString(), u"拾"_s, u"佰"_s, u"仟"_s};
    const QStringList groups{QString(), u"万"_s, u"亿"_s, u"万亿"_s};

    const qint64 magnitude = std::abs(m_fen);
    qint64 whole = magnitude / 100;
    const int jiao = int(magnitude / 10 % 10);
    const int fen = int(magnitude % 10);

    QString out;
    QString number = QString::number(whole);
    bool zeroPending = false;
    bool groupHasDigit = false;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const auto place = number.size() - 1 - i;
        const int digit = number.at(i).digitValue();
        if (digit == 0) {
            zeroPending = !out.isEmpty();
        } else {
            if (zeroPending)
                out += digits.at(0);
            zeroPending = false;
            groupHasDigit = true;
            out += digits.at(digit) + units.at(place % 4);
        }
        if (place % 4 == 0) {
            if (groupHasDigit)
                out += groups.at(place / 4);
            groupHasDigit = false;
        }
    }
    if (whole > 0)
        out += u'元';
    if (jiao == 0 && fen == 0)
        return (m_fen < 0 ? u"负"_s : QString()) + (whole == 0 ? u"零元"_s : out) + u'整';
    if (jiao > 0)
        out += digits.at(jiao) + u'角';
    else if (whole > 0)
        out += digits.at(0);
    if (fen > 0)
        out += digits.at(fen) + u'分';
    else
        out += u'整';
    return (m_fen < 0 ? u"负"_s : QString()) + out;
}

} // namespace yichuang
