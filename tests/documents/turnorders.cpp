// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/turnorders.h"

#include "core/idnumber.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

QString idNumber(const QString &birthAndOrder)
{
    const QString digits = u"329999"_s + birthAndOrder;
    return digits + IdNumber::checkCharacter(digits);
}

Bearer agent()
{
    return {Bearer::Relation::Agent, u"李小红"_s, idNumber(u"19760305002"_s), u"13900000002"_s,
            u"2026年12月1日授权委托书（经村委会见证）"_s};
}

Bearer guardian()
{
    return {Bearer::Relation::Guardian, u"李小红"_s, idNumber(u"19760305002"_s), u"13900000002"_s, u"居民户口簿"_s};
}

IdCard resident(const QString &name, const QString &sex, const QString &ethnicity, const QDate &born, int order)
{
    IdCard card;
    card.name = name;
    card.sex = sex;
    card.ethnicity = ethnicity;
    card.birthDate = born;
    card.address = u"江苏省示例市示例县示例镇幸福村三组%1号"_s.arg(order);
    card.idNumber = idNumber(born.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(order, 3, 10, QChar(u'0')));
    card.issuedBy = u"示例县公安局"_s;
    return card;
}

void addHandOver(PaperOrder &order)
{
    order.turn.handOver = {false, u"329999100201"_s, u"329999100000"_s, u"示例镇便民服务中心"_s, u"JJ20261122-0003"_s,
                           u"赵敏"_s, u"第2件的户口簿原件随附，核验后退回"_s,
                           {{u"临时救助申请书"_s, 1, 0}, {u"居民身份证"_s, 0, 2}}};
    order.centre.name = u"示例镇示例村便民服务站"_s;
    order.divisionName = u"江苏省示例市示例县示例镇示例村"_s;
    order.sections = {{u"办件清单"_s, {}, {u"办件编号"_s, u"事项"_s, u"申请人"_s, u"材料"_s, u"原件"_s, u"复印件"_s}, {}}};
    for (int i = 1; i <= 4; ++i)
        order.sections[0].cells.append({u"11329999MB0000001U532051190300120261122%1"_s.arg(i, 4, 10, QChar(u'0')),
                                        i % 2 == 0 ? u"尊老金给付"_s : u"临时救助"_s, u"王小明"_s,
                                        u"临时救助申请书、居民身份证、收入证明"_s, u"2"_s, u"1"_s});
}

void addFees(PaperOrder &order)
{
    order.turn.day = QDate(2026, 11, 22);
    order.sections = {{u""_s, {},
                       {u"时间"_s, u"办件编号"_s, u"申请人"_s, u"收费项目"_s, u"金额(元)"_s, u"收费情况"_s, u"票据号"_s,
                        u"经办人"_s},
                       {}}};
    for (int i = 1; i <= 6; ++i)
        order.sections[0].cells.append({u"09:1%1"_s.arg(i), u"11329999MB0000001U432051190300120261122%1"_s.arg(i, 4, 10, QChar(u'0')),
                                        u"王小明"_s, u"社会保障卡工本费"_s, u"25.00"_s, i == 5 ? u"已退"_s : u"已缴"_s,
                                        u"NO.00%1"_s.arg(1000 + i), u"李青"_s});
}

void addGuide(PaperOrder &order)
{
    order.sections = {{{}, {{u"承诺时限"_s, u"1个工作日"_s}, {u"收费"_s, u"不收费"_s}}, {}, {}},
                      {u"申请材料"_s, {}, {u"序号"_s, u"材料"_s, u"份数"_s}, {{u"1"_s, u"临时救助申请书"_s, u"原件1份"_s}, {u"2"_s, u"居民户口簿"_s, u"原件1份、复印件1份"_s}}},
                      {u"受理条件"_s, {{QString(), u"因火灾等意外事件基本生活暂时出现严重困难"_s}}, {}, {}}};
}

void addSuspension(PaperTurn &turn)
{
    turn.suspension = {ProcedureKind::PublicNotice, u"审核结果公示"_s, u"拟救助名单须在户籍所在村公示"_s, 7, true};
    turn.clock.countsFrom = QDate(2026, 11, 22);
    turn.clock.firstPromised = QDate(2026, 12, 14);
    turn.clock.promisedOn = QDate(2026, 12, 29);
    turn.clock.shifts = {{u"入户调查"_s, QDate(2026, 11, 25), QDate(2026, 12, 1), 4},
                         {u"审核结果公示"_s, QDate(2026, 12, 4), {}, 7}};
    turn.clock.due.on = QDate(2026, 12, 15);
}

} // namespace

void addTurn(PaperOrder &order)
{
    PaperTurn &turn = order.turn;
    turn.closing = {order.kind == PaperKind::Withdrawal ? Closing::Ground::Applicant : Closing::Ground::MakeUpMissed,
                    u"承诺于2026年12月1日前补交的收入证明至今没有补交"_s, u"收入证明备齐后，可在任一窗口重新申请"_s, true};
    addSuspension(turn);
    turn.result = {u"临时救助审批决定书"_s, u"示民救〔2026〕0123号"_s, u"示例县民政局"_s, QDate(2026, 12, 10),
                   QDate(2027, 12, 9), 2, {}};
    turn.delivery = {Delivery::Way::Window, agent(), {u"临时救助审批决定书"_s, u"救助金发放告知单"_s}, true, u"SF1000000000001"_s,
                     u"原户口簿一并退回"_s, {}};
    turn.consent.subjectName = u"王小小"_s;
    turn.consent.subjectIdNumber = idNumber(u"20180601003"_s);
    turn.consent.givenBy = guardian();
    turn.consent.purpose = u"办理临时救助（急难型临时救助），核对家庭成员和救助情况"_s;
    turn.consent.registers = {u"population"_s, u"social-relief"_s};
    turn.consent.fields = {u"name"_s, u"hukouAddress"_s, u"category"_s, u"monthlyAmount"_s};
    turn.consent.validUntil = QDate(2026, 12, 22);
    turn.registerNames = {u"户籍人口库"_s, u"社会救助对象库"_s};
    turn.fee = {FeeStep::Kind::Ordered, u"社会保障卡工本费"_s, Money::fromFen(123450), u"PAY202611220001"_s, {}, {}, {}};
    turn.payCode = u"https://pay.example.invalid/PAY202611220001"_s;
    turn.cards = {resident(u"王小明"_s, u"1"_s, u"01"_s, QDate(1949, 12, 31), 1),
                  resident(u"阿依古丽·买买提"_s, u"2"_s, u"05"_s, QDate(1988, 2, 29), 12),
                  resident(u"李小红"_s, u"2"_s, u"02"_s, QDate(1976, 3, 5), 2)};
    order.divisionName = u"江苏省示例市示例县示例镇"_s;
    if (order.kind == PaperKind::HandOverSheet)
        addHandOver(order);
    if (order.kind == PaperKind::FeeList)
        addFees(order);
    if (order.kind == PaperKind::Guide)
        addGuide(order);
    order.isDemo = order.kind == PaperKind::ResidentCard; // there are no others
}

void addHugeTurn(PaperOrder &order)
{
    const QString address = u"江苏省示例市示例县示例镇幸福村民委员会第三村民小组示例新型农村社区东区十八号楼二单元三零二室"_s;
    PaperTurn &turn = order.turn;
    turn.closing.reason = turn.closing.reason.repeated(20);
    turn.closing.remedy = turn.closing.remedy.repeated(10);
    turn.suspension.reason = turn.suspension.reason.repeated(30);
    for (int i = 0; i < 12; ++i)
        turn.clock.shifts.prepend({u"向外省市民政部门发函协查家庭经济状况%1"_s.arg(i), QDate(2026, 11, 23), QDate(2026, 11, 24), 1});
    turn.delivery.bearer.name = QString(60, u'名');
    turn.delivery.bearer.authority = address.repeated(3);
    turn.delivery.note = address.repeated(2);
    for (int i = 1; i <= 30; ++i) {
        turn.delivery.papers.append(u"第%1份：关于给予临时救助的决定及其附件明细表（含发放账户确认单）"_s.arg(i));
        turn.handOver.papers.append({u"第%1份：%2"_s.arg(i).arg(address), 1, 2});
    }
    turn.consent.givenBy.authority = address.repeated(3);
    turn.consent.purpose = turn.consent.purpose.repeated(10);
    turn.consent.registers = {u"population"_s, u"marriage"_s, u"social-relief"_s, u"disability"_s, u"insured"_s};
    turn.registerNames.clear();
    turn.consent.fields = {u"name"_s, u"sex"_s, u"ethnicity"_s, u"birthDate"_s, u"hukouAddress"_s, u"marital"_s,
                           u"spouseName"_s, u"category"_s, u"disabilityType"_s, u"pensionState"_s, u"monthsPaid"_s};
    turn.fee.name = u"城镇灵活就业人员企业职工基本养老保险费（含补缴及滞纳金）"_s.repeated(3);
    turn.fee.amount = Money::fromFen(98765432109);
    for (int i = 10; i < 40; ++i) {
        turn.cards.append(resident(u"诺布次仁多吉旺堆%1"_s.arg(i), u"1"_s, u"04"_s, QDate(1980, 1, 1).addDays(i), i));
        turn.cards.last().address = address.repeated(i % 3 + 1);
    }
    if (order.kind == PaperKind::HandOverSheet || order.kind == PaperKind::FeeList) {
        const QList<QStringList> once = order.sections[0].cells;
        for (int i = 0; i < 12; ++i)
            order.sections[0].cells += once;
        order.sections[0].cells[0][2] = address;
    }
}

namespace {

QString day(const QDate &date)
{
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QStringList caseFacts(const PaperOrder &order)
{
    return {order.record.number, u"急难型临时救助"_s};
}

QStringList deliveryFacts(const PaperOrder &order)
{
    const ResultPaper &result = order.turn.result;
    const Delivery &delivery = order.turn.delivery;
    return caseFacts(order) + delivery.papers
        + QStringList{result.number, result.issuedBy, day(result.issuedOn), day(result.validUntil),
                      order.content.applicantName, maskedIdNumber(order.content.applicantIdNumber), delivery.bearer.name,
                      maskedIdNumber(delivery.bearer.idNumber), delivery.bearer.phone, delivery.bearer.authority,
                      u"委托代理人"_s, u"窗口领取"_s, delivery.waybill, delivery.note, order.clerkName};
}

QStringList consentFacts(const PaperOrder &order)
{
    const Consent &consent = order.turn.consent;
    return {consent.subjectName, consent.subjectIdNumber, consent.givenBy.name, consent.givenBy.idNumber,
            consent.givenBy.phone, consent.givenBy.authority, u"监护人"_s, consent.purpose, u"户籍人口库"_s,
            u"社会救助对象库"_s, u"姓名、户籍地址"_s, u"救助类别、每月金额"_s, day(consent.validUntil),
            u"不满十四周岁"_s, order.centre.name};
}

QStringList tableFacts(const PaperOrder &order)
{
    QStringList facts;
    for (const PaperSection &section : order.sections) {
        facts += section.columns;
        for (const QStringList &cells : section.cells)
            facts += cells;
    }
    return facts;
}

QStringList guideFacts(const PaperOrder &order)
{
    QStringList facts = tableFacts(order) + QStringList{order.businessName + u"办事指南"_s, u"属演示清单"_s};
    for (const PaperSection &section : order.sections) {
        facts.append(section.title);
        for (const auto &[label, text] : section.rows)
            facts += {label, text};
    }
    return facts;
}

QStringList cardFacts(const PaperOrder &order)
{
    QStringList facts{u"培训用居民样卡"_s, u"虚构人员"_s, u"女"_s, u"维吾尔"_s};
    for (const IdCard &card : order.turn.cards)
        facts += {card.name, card.address, card.idNumber, day(card.birthDate)};
    return facts;
}

} // namespace

QStringList factsOf(const PaperOrder &order)
{
    const PaperTurn &turn = order.turn;
    QStringList facts;
    switch (order.kind) {
    case PaperKind::Withdrawal:
        facts = caseFacts(order) + QStringList{order.content.applicantName, turn.closing.reason};
        break;
    case PaperKind::Termination:
        facts = caseFacts(order)
            + QStringList{order.content.applicantName, u"容缺材料逾期未补齐"_s, turn.closing.reason, turn.closing.remedy};
        break;
    case PaperKind::Suspension:
        facts = caseFacts(order)
            + QStringList{turn.suspension.name, turn.suspension.reason, u"不超过7个工作日"_s, day(turn.clock.countsFrom),
                          u"由2026年12月14日顺延，最迟为2026年12月29日"_s, u"入户调查"_s, u"2026年12月4日"_s,
                          day(turn.clock.due.on)};
        break;
    case PaperKind::DeliveryReceipt:
        facts = deliveryFacts(order);
        break;
    case PaperKind::HandOverSheet:
        facts = tableFacts(order)
            + QStringList{turn.handOver.sheet, turn.handOver.toName, turn.handOver.receivedBy, turn.handOver.note,
                          order.centre.name, order.divisionName, u"共4件"_s, order.clerkName};
        break;
    case PaperKind::Consent:
        facts = consentFacts(order);
        break;
    case PaperKind::PaymentOrder:
        facts = caseFacts(order)
            + QStringList{turn.fee.name, turn.fee.order, u"¥1,234.50"_s, u"壹仟贰佰叁拾肆元伍角"_s, u"扫码缴费"_s};
        break;
    case PaperKind::FeeList:
        facts = tableFacts(order)
            + QStringList{u"2026年11月22日"_s, u"已缴5125.00"_s, u"已退125.00"_s, u"壹佰贰拾伍元"_s, order.clerkName};
        break;
    case PaperKind::Guide:
        facts = guideFacts(order);
        break;
    case PaperKind::ResidentCard:
        facts = cardFacts(order);
        break;
    default:
        facts = caseFacts(order);
        break;
    }
    for (QString &fact : facts)
        fact.remove(u' ');
    facts.removeAll(QString());
    return facts;
}

} // namespace yichuang::test
