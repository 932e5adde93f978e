// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guidesnapshot.h"

#include "services/guidefigures.h"
#include "services/guideview.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Make = 1;
constexpr int PapersElement = 5;
constexpr int LimitsElement = 7;
constexpr std::array Order{PapersElement, LimitsElement, GuideChange::Figures, 8, 3, 6, 4, 9, 2, 11, 12, 10, 1};

class GuideSnapshots
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::GuideSnapshot)
};

QString needOf(const MaterialSpec &paper)
{
    switch (paper.need) {
    case MaterialSpec::Need::Required: return u"required"_s;
    case MaterialSpec::Need::Conditional: return paper.conditionText;
    case MaterialSpec::Need::Optional: return u"optional"_s;
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList &parts)
{
    return parts.join(u'、');
}

QStringList textsOf(const QList<GuideText> &texts)
{
    QStringList all;
    for (const GuideText &text : texts)
        all.append(text.text);
    return all;
}

QStringList stepsOf(const BusinessSpec &business)
{
    QStringList all;
    for (const StepSpec &step : business.steps) {
        const QString days = step.days < 0 ? QString() : u"%1个工作日"_s.arg(step.days);
        QStringList parts{step.name, step.actor, days, step.standard};
        parts.removeAll(QString());
        all.append(parts.join(u" · "_s));
    }
    return all;
}

QStringList situationsOf(const BusinessSpec &business)
{
    QStringList all;
    for (const BusinessSpec::Situation &situation : business.situations)
        all.append(situation.name);
    return all;
}

QStringList basesOf(const BusinessSpec &business)
{
    QStringList all;
    for (const LegalBasis &basis : business.legalBasis)
        all.append(basis.name + basis.article);
    return all;
}

QMap<int, QStringList> sentencesOf(const ItemSpec &item, const BusinessSpec &business, const Centre &centre)
{
    QMap<int, QStringList> all{
        {1, {item.name, business.name, item.itemType, joined(item.serviceObjects), joined(item.handleLevels), joined(business.handleForms)}},
        {2, basesOf(business)},
        {3, textsOf(business.acceptanceConditions) + textsOf(business.refusalConditions)},
        {4, situationsOf(business)},
        {6, stepsOf(business)},
        {7, business.limit.excluded + QStringList{business.limit.note}},
        {8, {business.fee.text}},
        {9, QStringList{business.resultName, business.resultType} + business.documents},
        {10, {item.implementingBody, item.provincialDepartment}},
        {11, {centre.name, centre.address, centre.openingHours, centre.phone}},
        {12, QStringList{business.consultPhone, business.supervisePhone} + textsOf(business.questions)},
    };
    for (QStringList &sentences : all) {
        sentences.removeAll(QString());
        sentences.removeDuplicates();
    }
    return all;
}

// The aspects in which two states of a paper differ, as this one has them.
QString aspects(const GuideSnapshot::Paper &paper, const GuideSnapshot::Paper &other)
{
    QStringList said;
    if (paper.name != other.name)
        said.append(paper.name);
    if (paper.originals != other.originals || paper.copies != other.copies)
        said.append(GuideSnapshots::tr("%1 original, %2 copy").arg(paper.originals).arg(paper.copies));
    if (paper.need != other.need) {
        said.append(paper.need == "required"_L1 ? GuideSnapshots::tr("always")
                    : paper.need == "optional"_L1 ? GuideSnapshots::tr("optional")
                                                  : paper.need);
    }
    if (paper.isExempt != other.isExempt)
        said.append(paper.isExempt ? GuideSnapshots::tr("need not be brought if found") : GuideSnapshots::tr("has to be brought"));
    if (paper.isTolerable != other.isTolerable)
        said.append(paper.isTolerable ? GuideSnapshots::tr("may follow") : GuideSnapshots::tr("may not follow"));
    if (paper.isPromised != other.isPromised)
        said.append(paper.isPromised ? GuideSnapshots::tr("a promise is enough") : GuideSnapshots::tr("a promise is not enough"));
    return said.join(u" · "_s);
}

void comparePapers(const GuideSnapshot &before, const GuideSnapshot &now, QList<GuideChange> &changes)
{
    using Kind = GuideChange::Kind;
    for (auto it = now.papers.cbegin(); it != now.papers.cend(); ++it) {
        const auto old = before.papers.constFind(it.key());
        GuideSnapshot::Paper none;
        none.name = it->name;
        if (old == before.papers.cend())
            changes.append({PapersElement, Kind::Added, it->name, {}, aspects(*it, none)});
        else if (*old != *it)
            changes.append({PapersElement, Kind::Changed, it->name, aspects(*old, *it), aspects(*it, *old)});
    }
    for (auto it = before.papers.cbegin(); it != before.papers.cend(); ++it) {
        if (!now.papers.contains(it.key()))
            changes.append({PapersElement, Kind::Removed, it->name, {}, {}});
    }
}

void compareLimits(const GuideSnapshot &before, const GuideSnapshot &now, QList<GuideChange> &changes)
{
    const auto add = [&changes](const QString &what, int old, int days) {
        if (old != days)
            changes.append({LimitsElement, GuideChange::Kind::Changed, what, guideDays(old), guideDays(days)});
    };
    add(GuideSnapshots::tr("Promised"), before.promisedDays, now.promisedDays);
    add(GuideSnapshots::tr("By law"), before.statutoryDays, now.statutoryDays);
}

void compareFigures(const GuideSnapshot &before, const GuideSnapshot &now, QList<GuideChange> &changes)
{
    using Kind = GuideChange::Kind;
    for (auto it = now.figures.cbegin(); it != now.figures.cend(); ++it) {
        const QString old = before.figures.value(it.key());
        if (old != *it)
            changes.append({GuideChange::Figures, old.isEmpty() ? Kind::Added : Kind::Changed, it.key(), old, *it});
    }
    for (auto it = before.figures.cbegin(); it != before.figures.cend(); ++it) {
        if (!now.figures.contains(it.key()))
            changes.append({GuideChange::Figures, Kind::Removed, it.key(), *it, {}});
    }
}

// Where one sentence goes and one comes, it is the same one in new words.
void compareSentences(int element, const QStringList &before, const QStringList &now, QList<GuideChange> &changes)
{
    using Kind = GuideChange::Kind;
    QStringList gone = before;
    QStringList come = now;
    gone.removeIf([&now](const QString &sentence) { return now.contains(sentence); });
    come.removeIf([&before](const QString &sentence) { return before.contains(sentence); });
    if (gone.size() == 1 && come.size() == 1)
        return changes.append({element, Kind::Changed, {}, gone.constFirst(), come.constFirst()});
    for (const QString &sentence : std::as_const(come))
        changes.append({element, Kind::Added, {}, {}, sentence});
    for (const QString &sentence : std::as_const(gone))
        changes.append({element, Kind::Removed, {}, sentence, {}});
}

QJsonObject toJson(const GuideSnapshot::Paper &paper)
{
    return {{u"name"_s, paper.name},         {u"originals"_s, paper.originals},
            {u"copies"_s, paper.copies},     {u"need"_s, paper.need},
            {u"exempt"_s, paper.isExempt},   {u"tolerable"_s, paper.isTolerable},
            {u"promised"_s, paper.isPromised}};
}

} // namespace

GuideSnapshot GuideSnapshot::of(const ItemSpec &item, const BusinessSpec &business, const Centre &centre,
                                const QDate &day)
{
    GuideSnapshot snapshot{item.version, day, business.limit.statutoryDays, business.limit.promisedDays, {}, {},
                           sentencesOf(item, business, centre)};
    for (const MaterialSpec &paper : business.materials) {
        snapshot.papers.insert(paper.code, {paper.name, paper.originals, paper.copies, needOf(paper), paper.exemptByShare,
                                            paper.tolerable, paper.commitmentAllowed});
    }
    for (const GuideFigure &figure : guideFigures(item, business.code, centre.divisionCode.left(6), day))
        snapshot.figures.insert(figure.label, figure.text);
    return snapshot;
}

QJsonObject GuideSnapshot::toJson() const
{
    QJsonObject paperList;
    for (auto it = papers.cbegin(); it != papers.cend(); ++it)
        paperList.insert(it.key(), yichuang::toJson(*it));
    QJsonObject figureList;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        figureList.insert(it.key(), *it);
    QJsonObject elements;
    for (auto it = sentences.cbegin(); it != sentences.cend(); ++it)
        elements.insert(QString::number(it.key()), QJsonArray::fromStringList(*it));
    return {{u"make"_s, Make},
            {u"version"_s, version},
            {u"day"_s, day.toString(Qt::ISODate)},
            {u"statutoryDays"_s, statutoryDays},
            {u"promisedDays"_s, promisedDays},
            {u"papers"_s, paperList},
            {u"figures"_s, figureList},
            {u"sentences"_s, elements}};
}

std::optional<GuideSnapshot> GuideSnapshot::fromJson(const QJsonObject &json)
{
    if (json.value("make"_L1).toInt() != Make)
        return std::nullopt;
    GuideSnapshot snapshot{json.value("version"_L1).toString(),
                           QDate::fromString(json.value("day"_L1).toString(), Qt::ISODate),
                           json.value("statutoryDays"_L1).toInt(),
                           json.value("promisedDays"_L1).toInt(),
                           {},
                           {},
                           {}};
    const QJsonObject papers = json.value("papers"_L1).toObject();
    for (auto it = papers.begin(); it != papers.end(); ++it) {
        const QJsonObject paper = it.value().toObject();
        snapshot.papers.insert(it.key(), {paper.value("name"_L1).toString(), paper.value("originals"_L1).toInt(),
                                          paper.value("copies"_L1).toInt(), paper.value("need"_L1).toString(),
                                          paper.value("exempt"_L1).toBool(), paper.value("tolerable"_L1).toBool(),
                                          paper.value("promised"_L1).toBool()});
    }
    const QJsonObject figures = json.value("figures"_L1).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        snapshot.figures.insert(it.key(), it.value().toString());
    const QJsonObject elements = json.value("sentences"_L1).toObject();
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        QStringList &sentences = snapshot.sentences[it.key().toInt()];
        for (const QJsonValue &sentence : it.value().toArray())
            sentences.append(sentence.toString());
    }
    return snapshot;
}

QList<GuideChange> changesBetween(const GuideSnapshot &before, const GuideSnapshot &now)
{
    QList<GuideChange> changes;
    for (const int element : Order) {
        if (element == PapersElement)
            comparePapers(before, now, changes);
        else if (element == LimitsElement)
            compareLimits(before, now, changes);
        else if (element == GuideChange::Figures)
            compareFigures(before, now, changes);
        if (element != GuideChange::Figures)
            compareSentences(element, before.sentences.value(element), now.sentences.value(element), changes);
    }
    return changes;
}

} // namespace yichuang
