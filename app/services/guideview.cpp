// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guideview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Line = GuideElement::Line;

// The guide is the province's Chinese text; only the frame around it is translated.
class GuideView
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::GuideView)
};

bool isAssumed(const Evidence &evidence)
{
    return evidence.kind != Evidence::Kind::Found;
}

QString days(int count)
{
    return count == 0 ? GuideView::tr("at once") : GuideView::tr("%1 working days").arg(count);
}

QString joined(const QStringList &parts)
{
    return parts.join(u"、"_s);
}

GuideElement basics(const ItemSpec &item, const BusinessSpec &business)
{
    GuideElement element{1, GuideView::tr("Basic facts"), {}, {}, {}};
    const Evidence &listed = item.inOfficialList;
    element.lines = {
        {GuideView::tr("Item"), item.name, false},
        {GuideView::tr("Business"), business.name, false},
        {GuideView::tr("Kind of item"), item.itemType, false},
        {GuideView::tr("Basic code"), item.basicCode + (item.basicCodeIsDemo ? GuideView::tr(" (demonstration)") : QString()), item.basicCodeIsDemo},
        {GuideView::tr("Business code"), business.handlingCode, true},
        {GuideView::tr("For whom"), joined(item.serviceObjects), false},
        {GuideView::tr("Kind of case"), business.officeType == OfficeType::Instant ? GuideView::tr("instant") : GuideView::tr("promised"), false},
        {GuideView::tr("Levels"), joined(item.handleLevels), false},
        {GuideView::tr("Ways to apply"), joined(business.handleForms), false},
        {GuideView::tr("In the official list of 30"), item.officialListNote, isAssumed(listed)},
    };
    return element;
}

GuideElement legalBasis(const BusinessSpec &business)
{
    GuideElement element{2, GuideView::tr("Legal basis"), {}, {}, {}};
    for (const LegalBasis &basis : business.legalBasis)
        element.lines.append({QString(), basis.name + basis.article, isAssumed(basis.evidence)});
    return element;
}

GuideElement conditions(const BusinessSpec &business)
{
    GuideElement element{3, GuideView::tr("Standards of acceptance"), {}, {}, {}};
    for (const GuideText &text : business.acceptanceConditions)
        element.lines.append({GuideView::tr("Accepted if"), text.text, isAssumed(text.evidence)});
    for (const GuideText &text : business.refusalConditions)
        element.lines.append({GuideView::tr("Not accepted if"), text.text, isAssumed(text.evidence)});
    return element;
}

GuideElement situations(const BusinessSpec &business)
{
    GuideElement element{4, GuideView::tr("Situations"), {}, {}, {}};
    for (const BusinessSpec::Situation &situation : business.situations)
        element.lines.append({QString(), situation.name, false});
    return element;
}

GuideElement materials(const BusinessSpec &business)
{
    GuideElement element{5, GuideView::tr("Papers to bring"), {}, {}, {}};
    element.columns = {GuideView::tr("Paper"), GuideView::tr("Original"), GuideView::tr("Copy"), GuideView::tr("Needed"), GuideView::tr("From"), GuideView::tr("Need not be brought if"),
                       GuideView::tr("May follow")};
    for (const MaterialSpec &paper : business.materials) {
        const QString need = paper.need == MaterialSpec::Need::Required ? GuideView::tr("always")
            : paper.need == MaterialSpec::Need::Conditional           ? paper.conditionText
                                                                      : GuideView::tr("optional");
        element.rows.append({paper.name, QString::number(paper.originals), QString::number(paper.copies), need,
                             paper.issuer.isEmpty() ? paper.channel : paper.issuer,
                             paper.exemptByShare ? paper.shareSource : QString(),
                             paper.tolerable ? GuideView::tr("yes") : QString()});
    }
    return element;
}

GuideElement steps(const BusinessSpec &business)
{
    GuideElement element{6, GuideView::tr("Way through the offices"), {}, {}, {}};
    element.columns = {GuideView::tr("Step"), GuideView::tr("Office"), GuideView::tr("Limit"), GuideView::tr("Standard")};
    for (const StepSpec &step : business.steps) {
        const QString limit = step.days < 0 ? QString()
            : step.countsTowardsPromise    ? days(step.days)
                                           : GuideView::tr("%1 (not counted)").arg(days(step.days));
        element.rows.append({step.name, step.actor, limit, step.standard});
    }
    return element;
}

GuideElement limits(const BusinessSpec &business)
{
    const LimitSpec &limit = business.limit;
    GuideElement element{7, GuideView::tr("Time limits"), {}, {}, {}};
    element.lines = {{GuideView::tr("By law"), days(limit.statutoryDays), isAssumed(limit.statutoryEvidence)},
                     {GuideView::tr("Promised"), days(limit.promisedDays), isAssumed(limit.promisedEvidence)}};
    if (!limit.excluded.isEmpty())
        element.lines.append({GuideView::tr("Not counted"), joined(limit.excluded), true});
    if (!limit.note.isEmpty())
        element.lines.append({GuideView::tr("Note"), limit.note, false});
    return element;
}

GuideElement fee(const BusinessSpec &business)
{
    return {8, GuideView::tr("Fees"), {{QString(), business.fee.text, isAssumed(business.fee.evidence)}}, {}, {}};
}

GuideElement result(const BusinessSpec &business)
{
    return {9,
            GuideView::tr("Result"),
            {{GuideView::tr("Name"), business.resultName, isAssumed(business.resultEvidence)},
             {GuideView::tr("Kind"), business.resultType, false},
             {GuideView::tr("Papers of the window"), joined(business.documents), false}},
            {},
            {}};
}

GuideElement department(const ItemSpec &item)
{
    return {10,
            GuideView::tr("Department"),
            {{GuideView::tr("Implementing body"), item.implementingBody, true},
             {GuideView::tr("Provincial department"), item.provincialDepartment, false}},
            {},
            {}};
}

GuideElement window(const Centre &centre)
{
    return {11,
            GuideView::tr("Place and hours"),
            {{GuideView::tr("Place"), centre.name, false},
             {GuideView::tr("Address"), centre.address, false},
             {GuideView::tr("Hours"), centre.openingHours, false},
             {GuideView::tr("Telephone"), centre.phone, false}},
            {},
            {}};
}

GuideElement consult(const BusinessSpec &business)
{
    GuideElement element{12, GuideView::tr("Questions and supervision"), {}, {}, {}};
    element.lines = {{GuideView::tr("Questions"), business.consultPhone, true}, {GuideView::tr("Complaints"), business.supervisePhone, true}};
    for (const GuideText &text : business.questions)
        element.lines.append({GuideView::tr("Often asked"), text.text, isAssumed(text.evidence)});
    return element;
}

} // namespace

QList<GuideElement> guideOf(const ItemSpec &item, const BusinessSpec &business, const Centre &centre)
{
    QList<GuideElement> guide{basics(item, business), legalBasis(business), conditions(business),
                              situations(business),   materials(business),  steps(business),
                              limits(business),       fee(business),        result(business),
                              department(item),       window(centre),       consult(business)};
    for (GuideElement &element : guide)
        element.lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    return guide;
}

} // namespace yichuang
