// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperorders.h"

#include "documents/turnorders.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

const QDate Day(2026, 11, 22);

Checklist typicalMaterials()
{
    return {
        {u"M01"_s, u"临时救助申请书"_s, 1, 0, MaterialVerdict::Complete, true, false, {}, {}, {}},
        {u"M02"_s, u"居民身份证"_s, 1, 1, MaterialVerdict::Complete, true, false, {}, {}, {}},
        {u"M03"_s, u"居民户口簿"_s, 1, 1, MaterialVerdict::Exempt, false, false, {}, u"电子证照"_s, {}},
        {u"M05"_s, u"江苏省居民家庭经济状况核对授权书"_s, 1, 0, MaterialVerdict::Complete, false, false, {}, {}, {}},
        {u"M06"_s, u"收入证明"_s, 1, 0, MaterialVerdict::Tolerated, false, true, Day.addDays(9), u"单位本周盖章"_s, {}},
    };
}

Centre centre()
{
    return {u"示例镇便民服务中心"_s, u"示例镇"_s, u"329999100000"_s, u"11329999MB0000001U"_s,
            u"示例镇人民路1号便民服务中心一楼大厅"_s, u"工作日 9:00-12:00，13:30-17:00"_s, u"0500-00000001"_s,
            u"0500-00000002"_s};
}

QList<PaperSection> sections(int members)
{
    PaperSection person{u"申请人信息"_s,
                        {{u"姓名"_s, u"王小明"_s},
                         {u"性别"_s, u"男"_s},
                         {u"公民身份号码"_s, u"329999194912310014"_s},
                         {u"联系电话"_s, u"13900000000"_s},
                         {u"户籍地址"_s, u"江苏省演示市示例县示例镇幸福村三组18号"_s},
                         {u"开户银行"_s, u"示例农村商业银行示例支行"_s},
                         {u"银行账号"_s, u"6217000000000000000"_s},
                         {u"申请理由"_s,
                          u"2026年11月10日家中失火，房屋及生活用品损毁严重，基本生活出现暂时困难，特申请临时救助。"_s}},
                        {},
                        {}};
    PaperSection household{u"共同生活的家庭成员"_s, {{u"家庭人口"_s, QString::number(members)}},
                           {u"姓名"_s, u"与申请人关系"_s, u"公民身份号码"_s, u"月收入（元）"_s},
                           {}};
    for (int i = 0; i < members; ++i)
        household.cells.append({u"成员%1"_s.arg(i + 1), i == 0 ? u"配偶"_s : u"子女"_s, u"329999197001010012"_s,
                                u"1,234.50"_s});
    return {person, household};
}

} // namespace

PaperOrder typicalOrder(PaperKind kind)
{
    PaperOrder order;
    order.kind = kind;
    order.itemName = u"临时救助"_s;
    order.businessName = u"急难型临时救助"_s;
    order.departmentName = u"民政"_s;
    order.legalBasis = {u"《社会救助暂行办法》第四十七条、第四十八条"_s, u"江苏省临时救助实施办法"_s};
    order.record.number = u"11329999MB0000001U5320511903001202611220007"_s;
    order.record.openedAt = QDateTime(Day, QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600);
    order.content.applicantName = u"王小明"_s;
    order.content.applicantIdNumber = u"329999194912310014"_s;
    order.content.applicantPhone = u"13900000000"_s;
    order.content.itemName = order.businessName;
    order.content.promisedOn = QDate(2026, 12, 14);
    order.content.promisedDays = 15;
    order.content.materials = typicalMaterials();
    if (kind == PaperKind::Acceptance)
        order.content.materials.removeLast();
    order.content.makeUpBy = kind == PaperKind::ToleranceCommitment ? Day.addDays(9) : QDate();
    order.content.reason = u"申请人户籍不在本镇，且急难情形不发生在本镇，不属于本镇受理范围。"_s;
    order.content.remedy = u"可向户籍所在地的镇人民政府（街道办事处）提出申请，需要的材料清单可在本窗口领取。"_s;
    order.content.missing = {u"收入证明：单位未盖章"_s, u"火灾事故认定书（复印件1份，核对原件）"_s,
                             u"居民户口簿：缺户主页复印件"_s};
    if (kind == PaperKind::Supplement)
        order.content.reason = u"上述材料可拍照后由村便民服务站代为提交。"_s;
    order.sections = sections(3);
    order.centre = centre();
    order.desk = u"3"_s;
    order.clerkName = u"李青"_s;
    order.issuedAt = order.record.openedAt.addSecs(900);
    order.chainHead = QByteArray::fromHex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    order.chainCount = 1287;
    addTurn(order);
    return order;
}

PaperOrder hugeOrder(PaperKind kind)
{
    PaperOrder order = typicalOrder(kind);
    order.content.applicantName = u"𠮷䶮"_s + QString(200, u'长');
    order.content.materials.clear();
    order.content.missing.clear();
    for (int i = 1; i <= 50; ++i) {
        const QString name = u"材料%1：法定赡养、抚养、扶养义务人无履行能力的佐证材料及其复印件，包括但不限于医疗机构出具的"
                             "诊断证明、残疾等级证明和人民法院生效裁判文书"_s.arg(i);
        order.content.materials.append({u"M%1"_s.arg(i), name, 1, 2, MaterialVerdict(i % 6), i % 2 == 0, true,
                                        QDate(2026, 12, 1).addDays(i), u"备注第%1条，说明较长的情况"_s.arg(i), {}});
        order.content.missing.append(name);
    }
    order.content.makeUpBy = QDate(2026, 12, 20);
    order.content.promiseIsProvisional = true;
    order.content.reason = u"理由：情况复杂。"_s.repeated(200);
    if (kind == PaperKind::ApplicationForm) {
        order.sections = sections(60);
        order.sections[0].rows.append({u"补充说明"_s, u"很长的说明。"_s.repeated(900)}); // taller than a page
    }
    addHugeTurn(order);
    order.version = 2;
    order.copyNumber = 3;
    return order;
}

} // namespace yichuang::test
