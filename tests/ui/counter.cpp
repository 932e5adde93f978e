// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "core/uuid7.h"
#include "verifydone.h"

#include <QApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int LongestWay = 500;

Error inVain(const QString &what)
{
    return {ErrorCode::Internal, {}, what};
}

} // namespace

Counter::Counter(Desk::Words words)
    : desk(words)
    , problem(desk.problem)
{
    if (!problem.isEmpty())
        return;
    if (const auto in = desk.logIn(); !in)
        problem = in.error().detail;
}

QStringList Counter::tolerable(const QString &business, int count) const
{
    QStringList codes;
    const auto opened = desk.catalogue().open(business.section(u'-', 0, 0));
    for (const MaterialSpec &paper : (*opened)->spec.business(business)->materials) {
        if (paper.tolerable && paper.need == MaterialSpec::Need::Required && codes.size() < count)
            codes.append(paper.code);
    }
    return codes;
}

Result<QUuid> Counter::take(const QString &business, Outcome outcome, const QStringList &without)
{
    auto begun = desk.services().intake.begin(business.section(u'-', 0, 0), business);
    if (!begun)
        return begun.error();
    const std::unique_ptr<Intake> intake = begun.take();
    if (const auto filled = desk.fillForm(*intake); !filled)
        return filled.error();
    const bool isTolerant = outcome == Outcome::AcceptTolerantly;
    const Checklist papers = intake->checklist();
    for (const MaterialEntry &paper : papers) {
        const bool isOut = without.contains(paper.code);
        intake->setVerdict(paper.code, !isOut       ? MaterialVerdict::Complete
                                       : isTolerant ? MaterialVerdict::Tolerated
                                                    : MaterialVerdict::Missing);
        if (isOut && isTolerant) {
            intake->setMakeUpBy(paper.code, desk.clock.today().addDays(3));
            intake->setCommitmentSigned(paper.code, true);
        }
    }
    Desk::sign(*intake);
    if (isTolerant)
        intake->setCreditChecked(false, u"“信用中国”网站查询"_s);
    const auto future = intake->conclude(outcome, u"测试用的理由。"_s, u"可以依法申请行政复议。"_s);
    if (const auto there = desk.hand->until(u"the intake ends"_s, [&] { return future.isFinished(); }); !there)
        return there.error();
    const Result<Concluded> concluded = future.result();
    if (!concluded)
        return Error{concluded.error().code, {}, concluded.error().message + u' ' + concluded.error().detail};
    return concluded->appended.record.id;
}

Result<Done> Counter::open(const QUuid &caseId)
{
    desk.window().go(Destination::openCase(caseId));
    return desk.hand->until(u"the case is shown"_s, [this] {
        const QWidget *actions = desk.window().findChild<QWidget *>(u"caseTell"_s);
        return (actions && actions->isVisible()) || desk.window().findChild<QWidget *>(u"caseTimeline"_s)->isVisible();
    });
}

Result<QUuid> Counter::accepted()
{
    auto taken = take(u"MZ03-02"_s, Outcome::Accept);
    if (!taken)
        return taken;
    if (const auto opened = open(*taken); !opened)
        return opened.error();
    return taken;
}

Result<Done> Counter::fromProvince(const QUuid &caseId, ActKind kind, const QByteArray &payload)
{
    const CaseRecord record = view(caseId).history.record;
    Act act;
    act.id = newUuid7();
    act.caseId = caseId;
    act.parent = record.headAct;
    act.kind = kind;
    act.origin = ActOrigin::Province;
    act.caseVersion = record.version + 1;
    act.at = desk.clock.now();
    act.itemCode = record.itemCode;
    act.businessCode = record.businessCode;
    act.itemVersion = record.itemVersion;
    act.caseNumber = record.number;
    act.payload = payload;
    const auto appended = desk.ledger().appendFromProvince({act}, QString::number(++m_cursor)).result();
    desk.hand->settle();
    return appended ? Result<Done>() : Result<Done>(appended.error());
}

Result<Done> Counter::reach(const QString &name)
{
    const auto there = desk.hand->find(name);
    if (!there)
        return there.error();
    QStringList way;
    for (int step = 0; step < LongestWay; ++step) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return Done{};
        way.append(focus ? focus->objectName() : u"nothing"_s);
        desk.hand->press(Qt::Key_Tab);
    }
    return inVain(u"Tab never reached %1; it ended with %2"_s.arg(name, way.mid(way.size() - 12).join(u' ')));
}

Result<Done> Counter::key(const QString &name)
{
    if (const auto there = reach(name); !there)
        return there;
    desk.hand->press(Qt::Key_Space);
    return Done{};
}

Result<Done> Counter::type(const QString &name, const QString &text)
{
    if (const auto there = reach(name); !there)
        return there;
    desk.hand->press(Qt::Key_A, Qt::ControlModifier);
    desk.hand->type(text);
    return Done{};
}

Result<Done> Counter::choose(const QString &name, int down)
{
    if (const auto there = reach(name); !there)
        return there;
    for (int i = 0; i < down; ++i)
        desk.hand->press(Qt::Key_Down);
    return Done{};
}

Result<Done> Counter::untilAct(const QUuid &caseId, ActKind kind)
{
    return desk.hand->until(u"the case has an act %1"_s.arg(actKindName(kind)), [&] {
        const auto entries = desk.ledger().history(caseId).result()->entries;
        return std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &e) { return e.act.kind == kind; });
    });
}

CaseView Counter::view(const QUuid &caseId)
{
    const auto future = desk.services().cases.view(caseId);
    (void)desk.hand->until(u"the case is read"_s, [&] { return future.isFinished(); });
    return future.result().valueOr({});
}

QJsonObject Counter::newest(const QUuid &caseId, ActKind kind)
{
    QJsonObject payload;
    for (const HistoryEntry &entry : view(caseId).history.entries) {
        if (entry.act.kind == kind)
            payload = QJsonDocument::fromJson(entry.act.payload).object();
    }
    return payload;
}

} // namespace yichuang::test
