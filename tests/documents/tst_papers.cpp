// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "documents/paperorders.h"
#include "documents/pdftools.h"

#include "documents/paperframe.h"
#include "documents/pdfpapers.h"
#include "documents/shortcode.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

Result<PrintedPaper> rendered(const PaperOrder &order)
{
    PdfPapers papers;
    return papers.render(order).result();
}

// Text of the paper without white space.
QString textOf(const PaperOrder &order, const QString &name)
{
    const auto paper = rendered(order);
    return paper ? PdfFile(paper->pdf, name).text() : QString();
}

} // namespace

/// Every paper as other people's tools see it.
class PapersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperIsASoundPdf_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("isHuge");
        for (const PaperKind kind : AllPapers) {
            QTest::newRow(qPrintable(u"typical %1"_s.arg(int(kind)))) << kind << false;
            QTest::newRow(qPrintable(u"huge %1"_s.arg(int(kind)))) << kind << true;
        }
    }
    void everyPaperIsASoundPdf()
    {
        QFETCH(PaperKind, kind);
        QFETCH(bool, isHuge);
        const PaperOrder order = isHuge ? hugeOrder(kind) : typicalOrder(kind);

        const auto paper = rendered(order);

        QVERIFY(paper);
        const PdfFile pdf(paper->pdf, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        QCOMPARE(pdf.check(), QString());
        QVERIFY(paper->pages > 0);
        QCOMPARE(pdf.pages(), paper->pages);
        const auto fonts = pdf.fonts();
        QVERIFY(fonts.size() >= 2);
        for (const PdfFile::Font &font : fonts)
            QVERIFY2(font.isEmbedded && font.isSubset && font.hasUnicode, qPrintable(font.name));
        QByteArray raw = pdf.uncompressed();
        QVERIFY(raw.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(raw.contains("/GTS_PDFA1"));
        QVERIFY(!raw.replace("/SMask /None", "").contains("/SMask")); // no transparency
        QVERIFY(!raw.contains("/ca 0"));
        const QString text = pdf.text();
        const int copies = copiesOf(kind);
        QCOMPARE(paper->pages % copies, 0);
        for (int page = 1; page <= paper->pages / copies; ++page)
            QCOMPARE(text.count(u"第%1页共%2页"_s.arg(page).arg(paper->pages / copies)), copies);
    }

    void theLegalRemedyIsSaidOnce_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::newRow("refusal") << PaperKind::Refusal;
        QTest::newRow("termination") << PaperKind::Termination;
    }
    void theLegalRemedyIsSaidOnce()
    {
        QFETCH(PaperKind, kind);
        PaperOrder order = typicalOrder(kind);
        QCOMPARE(textOf(order, u"own words"_s).count(u"行政诉讼"_s), 2); // the sentence and the law it names

        order.content.remedy = u"如不服，可以自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼。"_s;
        order.turn.closing.remedy = order.content.remedy;

        QCOMPARE(textOf(order, u"legal words"_s).count(u"行政诉讼"_s), 1);
    }

    void aPaperSaysWhatTheLawWants_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("receipt") << PaperKind::Receipt
            << QStringList{u"收件凭证"_s, u"329999********0014"_s, u"居民户口簿"_s, u"齐全，原件已核"_s,
                           u"免提交（共享核验）"_s, u"容缺，2026年12月1日前补齐"_s, u"5个工作日内告知是否受理"_s};
        QTest::newRow("acceptance") << PaperKind::Acceptance
            << QStringList{u"受理通知书"_s, u"承诺办理时限为15个工作日"_s, u"承诺办结日期为2026年12月14日。"_s,
                           u"《江苏省临时救助实施办法》"_s, u"（受理专用章）"_s};
        QTest::newRow("supplement") << PaperKind::Supplement
            << QStringList{u"一次性告知（补正）书"_s, u"收入证明：单位未盖章"_s, u"缺户主页复印件"_s,
                           u"不再要求补正其他材料"_s, u"村便民服务站代为提交"_s};
        QTest::newRow("refusal") << PaperKind::Refusal
            << QStringList{u"不予受理通知书"_s, u"户籍不在本镇"_s, u"六十日内依法申请行政复议"_s,
                           u"六个月内依法向人民法院提起行政诉讼"_s, u"可向户籍所在地"_s};
        QTest::newRow("form") << PaperKind::ApplicationForm
            << QStringList{u"临时救助申请表"_s, u"329999194912310014"_s, u"6217000000000000000"_s, u"成员3"_s,
                           u"申请人（签字、捺印）"_s};
        QTest::newRow("commitment") << PaperKind::ToleranceCommitment
            << QStringList{u"容缺受理承诺书"_s, u"第一联窗口留存"_s, u"第二联申请人留存"_s, u"收入证明"_s,
                           u"于2026年12月1日前将上述材料补齐"_s};
    }
    void aPaperSaysWhatTheLawWants()
    {
        QFETCH(PaperKind, kind);
        QFETCH(QStringList, sentences);
        const PaperOrder order = typicalOrder(kind);
        const QString text = textOf(order, u"said"_s);

        for (const QString &sentence : sentences)
            QVERIFY2(text.contains(sentence), qPrintable(sentence + u" in "_s + text));
        QVERIFY(text.contains(order.record.number));
        QVERIFY(text.count(shortCode(order.chainHead)) >= copiesOf(kind));
        QVERIFY(text.contains(u"0500-00000001"_s) && text.contains(u"0500-00000002"_s));
        QVERIFY(text.contains(u"3号窗口"_s) && text.contains(u"李青"_s));
        QCOMPARE(text.contains(order.content.applicantIdNumber), kind == PaperKind::ApplicationForm);
    }

    void theQrCodeReads()
    {
        for (const PaperKind kind : CasePapers) {
            PaperOrder order = typicalOrder(kind);
            order.isDemo = true; // the watermark must not spoil it
            const auto paper = rendered(order);
            QVERIFY(PdfFile(paper->pdf, u"qr"_s).barcodes().contains(
                u"YC1:11329999MB0000001U5320511903001202611220007:CV3Z1X32XVPXKMFJ:1287"_s));
            QCOMPARE(PaperFrame::qrText(order).split(':').value(2).size(), 16);
        }
    }

    void onlyPracticeIsWatermarked()
    {
        for (const PaperKind kind : AllPapers) {
            PaperOrder order = typicalOrder(kind);
            if (!order.isDemo)
                QVERIFY(!textOf(order, u"real"_s).contains(u"培训"_s));
            order.isDemo = true;
            const QString text = textOf(order, u"demo-%1"_s.arg(int(kind)));
            QVERIFY(text.contains(u"培训演示用件，不具有法律效力"_s));
            QVERIFY(text.count(u"培"_s) > 5); // large, across the page
        }
    }

    void copiesAndCorrectionsAreMarked()
    {
        PaperOrder order = typicalOrder(PaperKind::Acceptance);
        QVERIFY(!textOf(order, u"plain"_s).contains(u"补打"_s));
        order.copyNumber = 2;
        order.version = 3;
        const QString text = textOf(order, u"marked"_s);
        QVERIFY(text.contains(u"补打第2次"_s));
        QVERIFY(text.contains(u"第3版（更正）"_s));
        order.chainHead.clear();
        QVERIFY(textOf(order, u"preview"_s).contains(u"预览尚未登记"_s));
    }

    void theDeadlineIsAsThePromiseWas()
    {
        PaperOrder order = typicalOrder(PaperKind::Acceptance);
        order.content.promiseIsProvisional = true;
        QVERIFY(textOf(order, u"provisional"_s).contains(u"2026年12月14日（暂定：该年度节假日安排尚未公布"_s));
        order.content.promisedDays = 0;
        order.content.promisedOn = {};
        QVERIFY(textOf(order, u"instant"_s).contains(u"本事项为即办件，当场办结。"_s));

        order = typicalOrder(PaperKind::Receipt);
        order.kind = PaperKind::Acceptance; // still holds the tolerated paper
        const QString text = textOf(order, u"tolerant"_s);
        QVERIFY(text.contains(u"容缺受理通知书"_s));
        QVERIFY(text.contains(u"逾期未补齐的，本窗口将终止办理"_s));
        QVERIFY(text.contains(u"2026年12月1日"_s));
        QVERIFY(!text.contains(u"江苏省居民家庭经济状况核对授权书"_s)); // it is complete
    }

    void rareCharactersAndRadicalsComeOutRight()
    {
        PaperOrder order = typicalOrder(PaperKind::Refusal);
        order.content.applicantName = u"𠮷䶮𬍛"_s;
        order.content.reason = u"用户日月门骨直令金木水火土人口手止见长马鱼鸟龙龟"_s;
        const QString text = textOf(order, u"rare"_s);
        QVERIFY2(text.contains(order.content.applicantName), qPrintable(text.left(300)));
        QVERIFY2(text.contains(order.content.reason), qPrintable(text));
    }

    void pastedControlCharactersDoNoHarm()
    {
        PaperOrder order = typicalOrder(PaperKind::Refusal);
        order.content.reason = u"第一行\r\n第二\t行\u0007\u202e第三{date}行\u0000完"_s;
        const QString text = textOf(order, u"control"_s);
        QVERIFY2(text.contains(u"第一行第二行第三{date}行完"_s), qPrintable(text));
    }

    void aRowIsNotCutAndTheHeadIsRepeated()
    {
        const auto paper = rendered(hugeOrder(PaperKind::Receipt));
        const QString text = PdfFile(paper->pdf, u"rows"_s).text();
        QVERIFY(paper->pages >= 3);
        QVERIFY2(text.count(u"核对情况"_s) >= paper->pages - 1, qPrintable(QString::number(paper->pages)));
        for (int i = 1; i <= 50; ++i)
            QVERIFY(text.contains(u"材料%1：法定赡养"_s.arg(i)));
    }

    void anEmptyOrderStillMakesAPaper()
    {
        for (const PaperKind kind : AllPapers) {
            PaperOrder order;
            order.kind = kind;
            order.isDemo = kind == PaperKind::ResidentCard;
            const auto paper = rendered(order);
            QVERIFY(paper);
            QCOMPARE(PdfFile(paper->pdf, u"empty"_s).check(), QString());
        }
    }

    void manyAreRenderedAtOnce()
    {
        PdfPapers papers;
        QList<QFuture<Result<PrintedPaper>>> futures;
        for (int i = 0; i < 30; ++i)
            futures.append(papers.render(typicalOrder(AllPapers[i % int(std::size(AllPapers))])));
        for (auto &future : futures)
            QVERIFY(future.result()->pages > 0);
    }

    void fileNamesHoldNoPersonalData()
    {
        for (const PaperKind kind : AllPapers) {
            PaperOrder order = typicalOrder(kind);
            order.copyNumber = 1;
            const auto paper = rendered(order);
            QVERIFY2(paper->suggestedName.endsWith(u"-补打1.pdf"_s), qPrintable(paper->suggestedName));
            QVERIFY(!paper->suggestedName.contains(order.content.applicantName));
            QVERIFY(!paper->suggestedName.contains(u'/'));
        }
    }

    // Saving a paper never takes the place of another.
    void everyPrintHasAFileNameOfItsOwn()
    {
        PaperOrder order = typicalOrder(PaperKind::Receipt);
        order.record.businessCode = u"MZ03-02"_s;
        QStringList names{rendered(order)->suggestedName};
        QCOMPARE(names.first(), u"收件凭证-MZ03-02-202611220007.pdf"_s);
        order.copyNumber = 1;
        names.append(rendered(order)->suggestedName);
        order.version = 2;
        names.append(rendered(order)->suggestedName);
        order.copyNumber = 0;
        names.append(rendered(order)->suggestedName);
        order.version = 1;
        order.record.businessCode = u"MZ07-01"_s; // serials are per item
        names.append(rendered(order)->suggestedName);
        order.record.number.clear();
        names.append(rendered(order)->suggestedName);
        order.issuedAt = order.issuedAt.addMSecs(1);
        names.append(rendered(order)->suggestedName);
        names.removeDuplicates();
        QCOMPARE(names.size(), 7);
    }

    void theSpoolerGetsThePdfItself()
    {
        QTemporaryDir folder;
        const QString command = folder.filePath(u"lp"_s);
        QFile script(command);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" > \"$0.args\"\ncat > \"$0.pdf\"\n[ \"$2\" != broken ]\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        PdfPapers papers(command);
        const auto paper = papers.render(typicalOrder(PaperKind::Receipt)).result();

        QVERIFY(papers.print(*paper, u"hall"_s).result());
        QFile pdf(command + u".pdf"_s);
        QFile arguments(command + u".args"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && arguments.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll(), paper->pdf);
        QVERIFY(arguments.readAll().startsWith("-d hall -t "));

        const auto refused = papers.print(*paper, u"broken"_s).result();
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        const auto missing = PdfPapers(folder.filePath(u"none"_s)).print(*paper, {}).result();
        QVERIFY(!missing);
        QVERIFY(missing.error().message != refused.error().message);
    }
};

YICHUANG_TEST(PapersTest)

#include "tst_papers.moc"
