// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

namespace yichuang {

/// An amount of money in integer fen (分). Rules see yuan (元) as a number; people see "1,234.50".
class YICHUANG_CORE_EXPORT Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { Money m; m.m_fen = fen; return m; }
    /// Rounds half away from zero to a fen.
    static Money fromYuan(double yuan);
    /// "1234.5", "1,234.50", "¥1234"; nothing for anything else, more than two decimals or beyond 10^12 yuan.
    static std::optional<Money> parse(const QString &text);

    constexpr qint64 fen() const { return m_fen; }
    double yuan() const { return double(m_fen) / 100.0; }
    /// "1,234.50"
    QString text() const;
    /// Capital figures for official papers: 壹仟贰佰叁拾肆元伍角整.
    QString capitals() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return fromFen(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return fromFen(a.m_fen - b.m_fen); }

private:
    qint64 m_fen = 0;
};

} // namespace yichuang
