// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideglance.h"

#include "forms/widgets/controls.h"
#include "services/guideview.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

GuideGlance::GuideGlance(const BusinessSpec &business, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"guideGlance"_s);
    setLook(this, "card");
    const auto countOf = [&business](MaterialSpec::Need need) {
        return std::count_if(business.materials.cbegin(), business.materials.cend(),
                             [need](const MaterialSpec &paper) { return paper.need == need; });
    };
    const bool isInstant = business.officeType == OfficeType::Instant;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(5), Theme::space(2), Theme::space(5), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(5));
    grid->setVerticalSpacing(0);
    int column = 0;
    const auto add = [&](const QString &label, const QString &text, int stretch) {
        grid->addWidget(makeLabel("small", label, this), 0, column);
        grid->addWidget(makeText("strong", text, this), 1, column, Qt::AlignTop);
        grid->setColumnStretch(column++, stretch);
    };
    add(tr("How long"),
        isInstant ? tr("while you wait") : tr("%1 (law: %2)").arg(guideDays(business.limit.promisedDays), guideDays(business.limit.statutoryDays)), 4);
    add(tr("What it costs"), business.fee.text, 4);
    add(tr("Papers"),
        tr("%1 always, %2 if it applies").arg(countOf(MaterialSpec::Need::Required)).arg(countOf(MaterialSpec::Need::Conditional)), 4);
    add(tr("What comes out of it"), business.resultName, 6);
}

} // namespace yichuang
