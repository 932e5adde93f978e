// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guidesheet.h"

#include "services/guidefigures.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString starred(const QString &text, const Evidence &evidence)
{
    if (text.isEmpty() || evidence.kind == Evidence::Kind::Found)
        return text;
    return text.endsWith(u'。') ? text.chopped(1) + u"*。"_s : text + u'*';
}

QString daysOf(int days)
{
    return days == 0 ? u"即时办结"_s : u"%1个工作日"_s.arg(days);
}

QString joined(const QStringList &parts)
{
    return parts.join(u'、');
}

// What is known of it, one behind the other.
QString told(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'，');
}

PaperSection glance(const ItemSpec &item, const BusinessSpec &business)
{
    const LimitSpec &limit = business.limit;
    return {{},
            {{u"事项"_s, item.name},
             {u"业务办理项"_s, business.name},
             {u"服务对象"_s, joined(item.serviceObjects)},
             {u"办件类型"_s, business.officeType == OfficeType::Instant ? u"即办件"_s : u"承诺件"_s},
             {u"承诺时限"_s, starred(daysOf(limit.promisedDays), limit.promisedEvidence)},
             {u"法定时限"_s, starred(daysOf(limit.statutoryDays), limit.statutoryEvidence)},
             {u"收费"_s, starred(business.fee.text, business.fee.evidence)},
             {u"办理结果"_s, starred(business.resultName, business.resultEvidence)}},
            {},
            {}};
}

QString countOf(const MaterialSpec &paper)
{
    QStringList counts;
    if (paper.originals > 0)
        counts.append(u"原件%1"_s.arg(paper.originals));
    if (paper.copies > 0)
        counts.append(u"复印%1"_s.arg(paper.copies));
    return counts.isEmpty() ? u"电子"_s : joined(counts);
}

QString needOf(const MaterialSpec &paper)
{
    switch (paper.need) {
    case MaterialSpec::Need::Required: return u"必须"_s;
    case MaterialSpec::Need::Conditional: return paper.conditionText;
    case MaterialSpec::Need::Optional: return u"可选"_s;
    }
    Q_UNREACHABLE();
}

QString easeOf(const MaterialSpec &paper)
{
    QStringList eases;
    if (paper.exemptByShare)
        eases.append(u"查到免交"_s);
    if (paper.tolerable)
        eases.append(u"可容缺"_s);
    if (paper.commitmentAllowed)
        eases.append(u"可承诺"_s);
    return joined(eases);
}

PaperSection papers(const BusinessSpec &business)
{
    PaperSection section{u"申请材料"_s, {}, {u"序号"_s, u"材料"_s, u"份数"_s, u"什么情况下需要"_s, u"由谁出具"_s, u"便利办法"_s}, {}};
    for (const auto need : {MaterialSpec::Need::Required, MaterialSpec::Need::Conditional, MaterialSpec::Need::Optional}) {
        for (const MaterialSpec &paper : business.materials) {
            if (paper.need != need)
                continue;
            section.cells.append({QString::number(section.cells.size() + 1), starred(paper.name, paper.evidence),
                                  countOf(paper), needOf(paper), paper.issuer.isEmpty() ? paper.channel : paper.issuer,
                                  easeOf(paper)});
        }
    }
    return section;
}

PaperSection steps(const BusinessSpec &business)
{
    PaperSection section{u"办理流程"_s, {}, {u"序号"_s, u"环节"_s, u"承办"_s, u"时限"_s, u"办理标准"_s}, {}};
    for (const StepSpec &step : business.steps) {
        const QString limit = step.days < 0 ? QString()
            : step.countsTowardsPromise    ? daysOf(step.days)
                                           : daysOf(step.days) + u"（不计入）"_s;
        section.cells.append({QString::number(section.cells.size() + 1), starred(step.name, step.evidence), step.actor, limit,
                              step.standard});
    }
    return section;
}

PaperSection paragraphs(const QString &title, const QList<GuideText> &texts)
{
    PaperSection section{title, {}, {}, {}};
    for (const GuideText &text : texts)
        section.rows.append({QString(), starred(text.text, text.evidence)});
    return section;
}

PaperSection basis(const BusinessSpec &business)
{
    QStringList laws;
    for (const LegalBasis &law : business.legalBasis)
        laws.append(starred(law.name + law.article, law.evidence));
    return {u"设定依据"_s, {{QString(), laws.join(u'；')}}, {}, {}};
}

PaperSection figures(const ItemSpec &item, const BusinessSpec &business, const Centre &centre, const QDate &day)
{
    PaperSection section{u"标准与金额（%1年）"_s.arg(day.year()), {}, {}, {}};
    for (const GuideFigure &figure : guideFigures(item, business.code, centre.divisionCode.left(6), day))
        section.rows.append({figure.label, figure.isAssumed ? figure.text + u'*' : figure.text});
    return section;
}

PaperSection where(const ItemSpec &item, const BusinessSpec &business, const Centre &centre)
{
    return {u"办理地点与咨询"_s,
            {{u"窗口"_s, told({centre.name, centre.address})},
             {u"时间、电话"_s, told({centre.openingHours, centre.phone})},
             {u"其他渠道"_s, joined(business.handleForms)},
             {u"办理层级"_s, joined(item.handleLevels)},
             {u"实施主体"_s, item.implementingBody},
             {u"咨询、监督"_s, joined({business.consultPhone, business.supervisePhone})}},
            {},
            {}};
}

} // namespace

QList<PaperSection> guideSheet(const ItemSpec &item, const BusinessSpec &business, const Centre &centre,
                               const QDate &day)
{
    QList<PaperSection> sheet{glance(item, business),
                              papers(business),
                              paragraphs(u"受理条件"_s, business.acceptanceConditions),
                              paragraphs(u"不予受理的情形"_s, business.refusalConditions),
                              figures(item, business, centre, day),
                              steps(business),
                              where(item, business, centre),
                              paragraphs(u"常见问题"_s, business.questions),
                              basis(business)};
    sheet.removeIf([](const PaperSection &section) { return section.rows.isEmpty() && section.cells.isEmpty(); });
    return sheet;
}

} // namespace yichuang
