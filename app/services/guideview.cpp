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

const Evidence Found{Evidence::Kind::Found, {}};
const Evidence Assumed{Evidence::Kind::Assumed, {}};

QString joined(const QStringList &parts)
{
    return parts.join(u"、"_s);
}

Line fact(const QString &label, const QString &text, const Evidence &evidence = Found, const QString &english = {})
{
    return {label, text, english, evidence, GuideElement::Tone::Plain};
}

GuideElement element(int number, const QList<Line> &lines)
{
    return {number, guideTitle(number), lines};
}

GuideElement basics(const ItemSpec &item, const BusinessSpec &business)
{
    return element(1,
                   {fact(GuideView::tr("Item"), item.name, Found, item.english),
                    fact(GuideView::tr("Business"), business.name, Found, business.english),
                    fact(GuideView::tr("Kind of item"), item.itemType),
                    fact(GuideView::tr("Kind of case"),
                         business.officeType == OfficeType::Instant ? GuideView::tr("instant") : GuideView::tr("promised")),
                    fact(GuideView::tr("For whom"), joined(item.serviceObjects)),
                    fact(GuideView::tr("Basic code"),
                         item.basicCode + (item.basicCodeIsDemo ? GuideView::tr(" (demonstration)") : QString()),
                         item.basicCodeIsDemo ? Assumed : Found),
                    fact(GuideView::tr("Business code"), business.handlingCode, Assumed),
                    fact(GuideView::tr("Version of the guide"), item.version),
                    fact(GuideView::tr("In the official list of 30"), item.officialListNote, item.inOfficialList)});
}

GuideElement legalBasis(const BusinessSpec &business)
{
    QList<Line> lines;
    for (const LegalBasis &basis : business.legalBasis)
        lines.append(fact({}, basis.name + basis.article, basis.evidence));
    return element(2, lines);
}

GuideElement conditions(const BusinessSpec &business)
{
    QList<Line> lines;
    for (const GuideText &text : business.acceptanceConditions)
        lines.append({{}, text.text, text.english, text.evidence, GuideElement::Tone::Good});
    for (const GuideText &text : business.refusalConditions)
        lines.append({{}, text.text, text.english, text.evidence, GuideElement::Tone::Bad});
    return element(3, lines);
}

GuideElement situations(const BusinessSpec &business)
{
    QList<Line> lines;
    for (const BusinessSpec::Situation &situation : business.situations)
        lines.append(fact({}, situation.name, Found, situation.english));
    return element(4, lines);
}

GuideElement limits(const BusinessSpec &business)
{
    const LimitSpec &limit = business.limit;
    return element(7, {fact(GuideView::tr("Promised"), guideDays(limit.promisedDays), limit.promisedEvidence),
                       fact(GuideView::tr("By law"), guideDays(limit.statutoryDays), limit.statutoryEvidence),
                       fact(GuideView::tr("Not counted"), joined(limit.excluded), Assumed),
                       fact(GuideView::tr("Note"), limit.note)});
}

GuideElement fee(const BusinessSpec &business)
{
    return element(8, {fact({}, business.fee.text, business.fee.evidence)});
}

GuideElement result(const BusinessSpec &business)
{
    return element(9, {fact(GuideView::tr("Name"), business.resultName, business.resultEvidence),
                       fact(GuideView::tr("Kind"), business.resultType),
                       fact(GuideView::tr("Papers of the window"), joined(business.documents))});
}

GuideElement department(const ItemSpec &item)
{
    return element(10, {fact(GuideView::tr("Implementing body"), item.implementingBody, Assumed),
                        fact(GuideView::tr("Provincial department"), item.provincialDepartment)});
}

GuideElement window(const ItemSpec &item, const BusinessSpec &business, const Centre &centre)
{
    return element(11, {fact(GuideView::tr("Place"), centre.name), fact(GuideView::tr("Address"), centre.address),
                        fact(GuideView::tr("Hours"), centre.openingHours),
                        fact(GuideView::tr("Telephone"), centre.phone),
                        fact(GuideView::tr("Other ways"), joined(business.handleForms)),
                        fact(GuideView::tr("Other levels"), joined(item.handleLevels))});
}

GuideElement consult(const BusinessSpec &business)
{
    QList<Line> lines{fact(GuideView::tr("Questions"), business.consultPhone, Assumed),
                      fact(GuideView::tr("Complaints"), business.supervisePhone, Assumed)};
    for (const GuideText &text : business.questions)
        lines.append(fact(GuideView::tr("Often asked"), text.text, text.evidence, text.english));
    return element(12, lines);
}

} // namespace

QList<GuideElement> guideOf(const ItemSpec &item, const BusinessSpec &business, const Centre &centre)
{
    QList<GuideElement> guide{basics(item, business),
                              legalBasis(business),
                              conditions(business),
                              situations(business),
                              element(5, {}),
                              element(6, {}),
                              limits(business),
                              fee(business),
                              result(business),
                              department(item),
                              window(item, business, centre),
                              consult(business)};
    for (GuideElement &element : guide)
        element.lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    return guide;
}

QString guideDays(int count)
{
    if (count == 0)
        return GuideView::tr("at once");
    return count == 1 ? GuideView::tr("1 working day") : GuideView::tr("%1 working days").arg(count);
}

QString guideTitle(int element)
{
    switch (element) {
    case 0: return GuideView::tr("Amounts, ages and terms");
    case 1: return GuideView::tr("Basic facts");
    case 2: return GuideView::tr("Legal basis");
    case 3: return GuideView::tr("Standards of acceptance");
    case 4: return GuideView::tr("Situations");
    case 5: return GuideView::tr("Papers to bring");
    case 6: return GuideView::tr("Way through the offices");
    case 7: return GuideView::tr("Time limits");
    case 8: return GuideView::tr("Fees");
    case 9: return GuideView::tr("Result");
    case 10: return GuideView::tr("Department");
    case 11: return GuideView::tr("Place and hours");
    case 12: return GuideView::tr("Questions and supervision");
    default: return {};
    }
}

} // namespace yichuang
