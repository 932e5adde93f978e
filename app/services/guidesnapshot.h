// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "core/station.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace yichuang {

/// What the guide of a business said on a day, small enough to keep: to tell later what is different. Says nothing
/// about anybody's case. The texts are the guide's, Chinese.
struct GuideSnapshot
{
    /// What a paper of the checklist asks for; text by aspect, so that a change names what changed.
    struct Paper
    {
        QString name;
        int originals = 0;
        int copies = 0;
        QString need;      ///< "required", "optional" or the condition in words
        bool isExempt = false;
        bool isTolerable = false;
        bool isPromised = false;

        friend bool operator==(const Paper &, const Paper &) = default;
    };

    QString version;
    QDate day;
    int statutoryDays = 0;
    int promisedDays = 0;
    QMap<QString, Paper> papers;        ///< by code
    QMap<QString, QString> figures;     ///< amounts, ages and terms by label
    QMap<int, QStringList> sentences;   ///< everything else, by number of the element

    /// The guide as it is at this counter on this day.
    static GuideSnapshot of(const ItemSpec &item, const BusinessSpec &business, const Centre &centre, const QDate &day);
    QJsonObject toJson() const;
    /// Nothing if it is not one, or one of another make.
    static std::optional<GuideSnapshot> fromJson(const QJsonObject &json);
};

/// One difference between two guides of a business.
struct GuideChange
{
    enum class Kind { Added, Removed, Changed };

    static constexpr int Figures = 0; ///< in place of an element: amounts, ages and terms

    int element = 0;      ///< 1 ... 12, or Figures
    Kind kind = Kind::Changed;
    QString what;         ///< the paper, the amount, the limit; empty for a sentence
    QString before;
    QString after;

    friend bool operator==(const GuideChange &, const GuideChange &) = default;
};

/// What a clerk has to unlearn: papers first, then limits, amounts and fee, then the rest in the order of the elements.
QList<GuideChange> changesBetween(const GuideSnapshot &before, const GuideSnapshot &now);

} // namespace yichuang
