// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "documents/paperorders.h"
#include "documents/pdftools.h"
#include "documents/turnorders.h"

#include "documents/pdfpapers.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

Result<PrintedPaper> rendered(const PaperOrder &order)
{
    PdfPapers papers;
    return papers.render(order).result();
}

QString textOf(const PaperOrder &order, const QString &name)
{
    const auto paper = rendered(order);
    return paper ? PdfFile(paper->pdf, name).text() : QString();
}

void addKinds(bool onlyCases)
{
    QTest::addColumn<PaperKind>("kind");
    for (const PaperKind kind : AllPapers) {
        if (!onlyCases || std::ranges::find(CasePapers, kind) != std::end(CasePapers))
            QTest::newRow(qPrintable(paperKindName(kind))) << kind;
    }
}

} // namespace

/// The papers of every turn a case can take: that they say all there is to say, and nothing else.
class TurnPapersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsOnThePaper_data() { addKinds(false); }
    void everyFactIsOnThePaper()
    {
        QFETCH(PaperKind, kind);
        const PaperOrder order = typicalOrder(kind);

        const QString text = textOf(order, u"facts-%1"_s.arg(paperKindName(kind)));

        const QStringList facts = factsOf(order);
        QVERIFY(!facts.isEmpty());
        for (const QString &fact : facts)
            QVERIFY2(text.contains(fact), qPrintable(fact + u" in "_s + text));
    }

    void nothingIsClippedOrOverprinted_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("isHuge");
        for (const PaperKind kind : AllPapers) {
            QTest::newRow(qPrintable(paperKindName(kind))) << kind << false;
            QTest::newRow(qPrintable(u"huge "_s + paperKindName(kind))) << kind << true;
        }
    }
    void nothingIsClippedOrOverprinted()
    {
        QFETCH(PaperKind, kind);
        QFETCH(bool, isHuge);
        const PaperOrder order = isHuge ? hugeOrder(kind) : typicalOrder(kind);
        const auto paper = rendered(order);
        QVERIFY(paper);

        QCOMPARE(PdfFile(paper->pdf, u"boxes-%1-%2"_s.arg(paperKindName(kind)).arg(isHuge)).trouble(), QString());
    }

    void aPaperInTwoCopiesIsTwoPapers_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("commitment") << PaperKind::ToleranceCommitment
                                    << QStringList{u"第一联窗口留存"_s, u"第二联申请人留存"_s};
        QTest::newRow("delivery") << PaperKind::DeliveryReceipt
                                  << QStringList{u"第一联窗口留存"_s, u"第二联受送达人留存"_s};
        QTest::newRow("hand-over") << PaperKind::HandOverSheet
                                   << QStringList{u"第一联移交方留存"_s, u"第二联接收方留存"_s};
    }
    void aPaperInTwoCopiesIsTwoPapers()
    {
        QFETCH(PaperKind, kind);
        QFETCH(QStringList, marks);
        for (const PaperOrder &order : {typicalOrder(kind), hugeOrder(kind)}) {
            const auto paper = rendered(order);
            const PdfFile pdf(paper->pdf, u"copies"_s);
            QStringList copies(2);
            for (int page = 1; page <= paper->pages; ++page) {
                const int copy = page > paper->pages / 2;
                const QString text = pdf.text(page);
                QVERIFY2(text.contains(marks.at(copy)), qPrintable(text)); // every page says whose it is
                QVERIFY(!text.contains(marks.at(1 - copy)));
                copies[copy] += QString(text).remove(marks.at(copy));
            }
            QCOMPARE(copies.at(0), copies.at(1));
        }
    }

    void aCorrectedPaperSaysWhichVersionItIs_data() { addKinds(false); }
    void aCorrectedPaperSaysWhichVersionItIs()
    {
        QFETCH(PaperKind, kind);
        PaperOrder order = typicalOrder(kind);
        const bool isOfCase = std::ranges::find(CasePapers, kind) != std::end(CasePapers);
        QVERIFY(!textOf(order, u"first"_s).contains(u"（更正）"_s));

        order.version = 2;
        const auto paper = rendered(order);
        const QString text = PdfFile(paper->pdf, u"second"_s).text();

        QCOMPARE(text.count(u"第2版（更正）"_s), isOfCase ? paper->pages : 0);
        QCOMPARE(text.contains(order.record.number), isOfCase);
    }

    void theNumberStandsOnEveryPage_data() { addKinds(true); }
    void theNumberStandsOnEveryPage()
    {
        QFETCH(PaperKind, kind);
        const PaperOrder order = hugeOrder(kind);
        const auto paper = rendered(order);
        const PdfFile pdf(paper->pdf, u"numbers"_s);
        for (int page = 1; page <= paper->pages; ++page) {
            QVERIFY(pdf.text(page).contains(order.record.number));
            QVERIFY(pdf.text(page).contains(u"存证码CV3Z-1X32-XVPX-KMFJ"_s));
            QVERIFY2(pdf.barcodes(page).contains(u"YC1:%1:CV3Z1X32XVPXKMFJ:1287"_s.arg(order.record.number)),
                     qPrintable(u"page %1 of %2"_s.arg(page).arg(paper->pages)));
        }
    }

    // A label whose fact is missing would be a question nobody can answer.
    void whatIsMissingHasNoLabel_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("withdrawal") << PaperKind::Withdrawal << QStringList{u"撤回原因"_s};
        QTest::newRow("termination") << PaperKind::Termination << QStringList{u"具体情况"_s, u"后续办理"_s};
        QTest::newRow("suspension") << PaperKind::Suspension
                                    << QStringList{u"原因"_s, u"最迟结束"_s, u"原承诺日期"_s, u"现承诺日期"_s, u"历次变动"_s};
        QTest::newRow("delivery") << PaperKind::DeliveryReceipt
                                  << QStringList{u"快递单号"_s, u"领取人"_s, u"领取依据"_s, u"备注"_s, u"送达文书"_s,
                                                 u"证件号码"_s};
        QTest::newRow("hand-over") << PaperKind::HandOverSheet
                                   << QStringList{u"接收方："_s, u"交接单号"_s, u"备注"_s, u"移交材料"_s, u"办件数量"_s};
        QTest::newRow("consent") << PaperKind::Consent
                                 << QStringList{u"与被查询人关系"_s, u"授权人证件"_s, u"主管部门"_s, u"不满十四周岁"_s,
                                                u"文书编号"_s};
        QTest::newRow("payment") << PaperKind::PaymentOrder
                                 << QStringList{u"缴费单号"_s, u"票据号"_s, u"缴费方式"_s, u"扫码"_s};
        QTest::newRow("fees") << PaperKind::FeeList << QStringList{u"分类合计"_s, u"窗口号"_s, u"收费单位"_s};
    }
    void whatIsMissingHasNoLabel()
    {
        QFETCH(PaperKind, kind);
        QFETCH(QStringList, labels);
        PaperOrder order;
        order.kind = kind;
        order.issuedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);

        const QString text = textOf(order, u"bare-%1"_s.arg(paperKindName(kind)));

        QVERIFY(!text.isEmpty());
        for (const QString &label : labels)
            QVERIFY2(!text.contains(label), qPrintable(label + u" in "_s + text));
    }

    void thePromiseMovesAsTheClockSays_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("moved");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("at the latest") << 7 << 7 << true << u"最迟为2026年12月29日"_s;
        QTest::newRow("so far") << 7 << 2 << true << u"本程序最多顺延7个工作日"_s;
        QTest::newRow("no limit") << 0 << 2 << true << u"自程序结束后按实际所用工作日顺延。"_s;
        QTest::newRow("goes on") << 7 << 0 << false << u"承诺办结日期2026年12月14日不变"_s;
    }
    void thePromiseMovesAsTheClockSays()
    {
        QFETCH(int, longest);
        QFETCH(int, moved);
        QFETCH(bool, stops);
        QFETCH(QString, sentence);
        PaperOrder order = typicalOrder(PaperKind::Suspension);
        order.turn.suspension.longestDays = longest;
        order.turn.suspension.stopsClock = stops;
        order.turn.clock.shifts.last().days = moved;

        const QString text = textOf(order, u"promise"_s);

        QVERIFY2(text.contains(sentence), qPrintable(text));
        QVERIFY(text.contains(u"《中华人民共和国行政许可法》第四十五条"_s));
    }

    void theDeliverySaysHowItWasDone_data()
    {
        QTest::addColumn<Delivery::Way>("way");
        QTest::addColumn<QString>("words");
        QTest::newRow("window") << Delivery::Way::Window << u"第八十七条"_s;
        QTest::newRow("courier") << Delivery::Way::Courier << u"第九十一条"_s;
        QTest::newRow("electronic") << Delivery::Way::Electronic << u"第九十条"_s;
        QTest::newRow("left behind") << Delivery::Way::LeftBehind << u"见证人（签名或者盖章）"_s;
    }
    void theDeliverySaysHowItWasDone()
    {
        QFETCH(Delivery::Way, way);
        QFETCH(QString, words);
        PaperOrder order = typicalOrder(PaperKind::DeliveryReceipt);
        order.turn.delivery.way = way;
        order.turn.delivery.bearer = {};

        const QString text = textOf(order, u"way"_s);

        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(u"受送达人（签名或者盖章）"_s));
        QVERIFY(!text.contains(u"领取人"_s));
        QVERIFY(!text.contains(order.content.applicantIdNumber));
    }

    void thePayCodeReads()
    {
        PaperOrder order = typicalOrder(PaperKind::PaymentOrder);
        order.isDemo = true;
        QVERIFY(PdfFile(rendered(order)->pdf, u"pay"_s).barcodes().contains(order.turn.payCode));

        order.turn.payCode.clear();
        const QString text = textOf(order, u"desk"_s);
        QVERIFY(text.contains(u"请在本窗口刷卡或者现金缴费"_s));
        QVERIFY(!text.contains(u"扫码缴费"_s));
    }

    void whatTheListSummedItselfStays()
    {
        PaperOrder order = typicalOrder(PaperKind::FeeList);
        order.sections[0].rows = {{u"当日实收"_s, u"100.00元"_s}};
        const QString text = textOf(order, u"sums"_s);
        QVERIFY(text.contains(u"当日实收100.00元"_s));
        QVERIFY(!text.contains(u"分类合计"_s));
    }

    void theDeadAreNotWrittenTo()
    {
        PaperOrder order = typicalOrder(PaperKind::Termination);
        order.turn.closing.ground = Closing::Ground::Died;
        const QString text = textOf(order, u"kin"_s);
        QVERIFY(text.contains(u"王小明的近亲属："_s));
        QVERIFY(text.contains(u"因申请人已经死亡，本窗口终止办理"_s));
    }

    void residentCardsAreForPracticeOnly_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::addColumn<QString>("idNumber");
        QTest::newRow("not practice") << false << u"329999194912310014"_s;
        QTest::newRow("not invented") << true << u"11010519491231002X"_s;
        QTest::newRow("no number") << true << QString();
    }
    void residentCardsAreForPracticeOnly()
    {
        QFETCH(bool, isDemo);
        QFETCH(QString, idNumber);
        PaperOrder order = typicalOrder(PaperKind::ResidentCard);
        QVERIFY(rendered(order));
        order.isDemo = isDemo;
        order.turn.cards[0].idNumber = idNumber;

        const auto paper = rendered(order);

        QVERIFY(!paper);
        QVERIFY(!paper.error().message.isEmpty());
        QVERIFY(!paper.error().detail.contains(u"329999"_s));
    }

    void everyResidentCardCanBeScanned()
    {
        const PaperOrder order = typicalOrder(PaperKind::ResidentCard);
        const QStringList codes = PdfFile(rendered(order)->pdf, u"cards"_s).barcodes();
        QCOMPARE(codes.size(), order.turn.cards.size());
        for (const IdCard &card : order.turn.cards)
            QVERIFY(codes.contains(card.idNumber));
    }

    // Seal, signature and address are never alone on a page: words of the paper stand with them.
    void anEndingHasItsWordsWithIt_data() { addKinds(true); }
    void anEndingHasItsWordsWithIt()
    {
        QFETCH(PaperKind, kind);
        for (int materials = 3; materials < 26; materials += 2) {
            PaperOrder order = typicalOrder(kind);
            order.content.materials = order.content.materials.mid(0, 3);
            for (int i = 3; i < materials; ++i)
                order.content.materials.append({u"M"_s, u"材料%1"_s.arg(i), 1, 1, MaterialVerdict::Tolerated, true, true, {}, {}, {}});
            order.content.missing = QStringList(materials, u"缺一份材料"_s);
            order.turn.closing.reason = u"说明一下情况。"_s.repeated(materials * 4);
            const auto paper = rendered(order);
            const QString last = PdfFile(paper->pdf, u"ending"_s).text(paper->pages);
            if (last.contains(u"监督电话"_s))
                QVERIFY2(last.contains(u'。'), qPrintable(last));
        }
    }

    void aWideTableIsDividedAndKeepsItsNames()
    {
        PaperOrder order = typicalOrder(PaperKind::ApplicationForm);
        order.sections = {householdOf(7)};

        const auto paper = rendered(order);
        const PdfFile pdf(paper->pdf, u"wide"_s);

        const QString text = pdf.text();
        for (const QString &fact : order.sections.first().columns)
            QVERIFY2(text.contains(fact), qPrintable(fact));
        for (const QStringList &cells : order.sections.first().cells) {
            for (const QString &cell : cells)
                QVERIFY2(text.contains(cell), qPrintable(cell + u" in "_s + text));
            QVERIFY(text.count(cells.first()) >= 2); // the name leads each part
        }
        for (const PdfFile::Word &word : pdf.words())
            QVERIFY2(word.box.height() > 8, qPrintable(word.text)); // type of 8 points and more
    }

private:
    static PaperSection householdOf(int members);
};

PaperSection TurnPapersTest::householdOf(int members)
{
    PaperSection table{u"家庭成员（含申请人）"_s, {},
                       {u"姓名"_s, u"证件类型"_s, u"证件号码"_s, u"与申请人的关系"_s, u"性别"_s, u"出生日期"_s, u"周岁年龄"_s,
                        u"婚姻状况"_s, u"健康状况"_s, u"劳动能力"_s, u"从业状况"_s, u"工作单位（学校）"_s, u"月收入"_s,
                        u"残疾等级"_s, u"列入保障对象"_s},
                       {}};
    for (int i = 1; i <= members; ++i)
        table.cells.append({u"王家人%1"_s.arg(i), u"居民身份证"_s, u"32999919970101%1"_s.arg(1000 + i), u"子女"_s, u"男"_s,
                            u"1997年1月1日"_s, u"29 周岁"_s, u"未婚"_s, u"健康或良好"_s, u"完全丧失劳动能力"_s, u"灵活就业"_s,
                            u"示例县第一纺织印染有限责任公司"_s, u"1,234.50 元"_s, u"二级"_s, u"是"_s});
    for (QStringList &cells : table.cells) {
        for (QString &cell : cells)
            cell.remove(u' ');
    }
    return table;
}

YICHUANG_TEST(TurnPapersTest)

#include "tst_turnpapers.moc"
