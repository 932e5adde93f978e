// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itemmodule.h"
#include "core/money.h"

#include <QStringList>

#include <optional>

namespace yichuang {

/// 残疾人两项补贴: the living subsidy by ground, kind and grade as a share of the local line (S27), the nursing
/// subsidy by grade and, where a place has widened it, by kind. What excludes either is the form's own matter.
class DisabilitySubsidy final : public ItemModule
{
public:
    int logicVersion() const override { return 1; }
    ItemReview review(const FormValues &form, const ItemContext &context) const override;

private:
    struct Disability
    {
        QString category; ///< 1 visual ... 7 multiple
        int grade = 0; ///< 1 is the severest; 0: not known
        bool isSevere() const { return grade == 1 || grade == 2; }
        bool isMental() const; ///< intellectual or mental
    };

    static QStringList groundsFor(const Disability &disability, const FormValues &form, const QJsonObject &params);
    static std::optional<Money> livingAmount(const QString &ground, int grade, const QJsonObject &params);
    static std::optional<Money> nursingAmount(const Disability &disability, const QJsonObject &params);
    static void reviewLiving(const Disability &disability, const FormValues &form, const QJsonObject &params,
                             ItemReview &review);
    static void reviewNursing(const Disability &disability, const QJsonObject &params, ItemReview &review);
};

} // namespace yichuang
