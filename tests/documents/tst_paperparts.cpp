// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/errands.h"
#include "documents/papertable.h"
#include "documents/pdfmender.h"
#include "documents/qrimage.h"
#include "documents/shortcode.h"
#include "documents/tounicode.h"
#include "documents/wording.h"

using namespace Qt::StringLiterals;
using namespace yichuang;

/// The pieces papers are made of.
class PaperPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortCodeIsCrockfordBase32_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("code");
        QTest::newRow("zeros") << QByteArray(32, '\0') << u"0000-0000-0000-0000"_s;
        QTest::newRow("ones") << QByteArray(32, '\xff') << u"ZZZZ-ZZZZ-ZZZZ-ZZZZ"_s;
        QTest::newRow("first bit") << QByteArray::fromHex("80000000000000000000") << u"G000-0000-0000-0000"_s;
        QTest::newRow("last bit") << QByteArray::fromHex("00000000000000000001ff") << u"0000-0000-0000-0001"_s;
        QTest::newRow("too short") << QByteArray(9, 'x') << QString();
    }
    void aShortCodeIsCrockfordBase32()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, code);
        QCOMPARE(shortCode(link), code);
    }

    void aQrCodeHasItsFinders()
    {
        const auto image = QrImage::encode("YC1:11329999MB0000001U5320511903001202611220007:CV3Z1X32XVPXKMFJ:1287");
        QVERIFY(image);
        QVERIFY(image->size() >= 33 && image->size() <= 45);
        const int far = image->size() - 7;
        for (const auto &[x, y] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)}) {
            QVERIFY(image->isDark(x, y) && image->isDark(x + 6, y + 6) && image->isDark(x + 3, y + 3));
            QVERIFY(!image->isDark(x + 1, y + 1) && !image->isDark(x + 5, y + 5));
        }
        QVERIFY(!QrImage::encode(QByteArray(5000, 'x')));
    }

    void theWordingFillsItsPlacesOnce()
    {
        const Wording wording = Wording::parse("{\"a\":{\"b\":\"{x} and {y}, {x}\",\"c\":\"open {brace\"}}");
        QCOMPARE(wording.say(u"a.b"_s, {{u"x"_s, u"{y}"_s}, {u"y"_s, u"2"_s}}), u"{y} and 2, {y}"_s);
        QCOMPARE(wording.say(u"a.c"_s), u"open {brace"_s);
        QCOMPARE(wording.say(u"none"_s), u"none"_s);
        QVERIFY(Wording::standard().keys().size() > 60);
    }

    // Every key the sources say must be in the file.
    void noSentenceIsMissing()
    {
        static const QRegularExpression key(u"u\"([a-z]+\\.[A-Za-z]+)\"_s"_s);
        QSet<QString> said;
        for (const RegisterInfo &info : registers()) {
            for (const QString &field : info.fields)
                said.insert(u"field."_s + field);
        }
        const QDir room(QStringLiteral(YICHUANG_SOURCE_DIR "/app/documents"));
        for (const QString &name : room.entryList({u"*.cpp"_s})) {
            QFile file(room.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = key.globalMatch(source); found.hasNext();)
                said.insert(found.next().captured(1));
        }
        for (const QString &sentence : said)
            QVERIFY2(Wording::standard().has(sentence), qPrintable(sentence));
        for (const QString &known : Wording::standard().keys())
            QVERIFY2(said.contains(known), qPrintable(known));
    }

    void linesFitTheirWidth()
    {
        TextStyle style{PaperFrameFont(), 80, 80, Qt::AlignLeft, Qt::black};
        const QString text = u"经审查，申请材料齐全、符合法定形式，ABC 123456，决定予以受理。"_s.repeated(5);
        const QStringList lines = PaperLayout::wrapped(text, style, 700);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        QVERIFY(lines.size() > 8);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY(PaperLayout::widthOf(lines.at(i), style.font) <= 700 - (i == 0 ? 80 : 0) + 1);
            QVERIFY2(!lines.at(i).startsWith(u'，') && !lines.at(i).startsWith(u'。'), qPrintable(lines.at(i)));
        }
    }

    void noRowIsCutByAPage()
    {
        PaperLayout layout(nullptr, [] {}, [](PaperLayout &) {});
        layout.startPage();
        const PaperRow row{{u"一行文字"_s.repeated(30), 500, false, Qt::AlignLeft}, {u"x"_s, 500, false, Qt::AlignLeft}};
        const qreal height = rowHeight(row);
        for (int i = 0; i < 40; ++i) {
            const qreal before = layout.y();
            const int page = layout.page();
            drawRow(layout, row);
            QVERIFY(layout.y() <= PaperLayout::Bottom + 0.5);
            QVERIFY(layout.page() == page ? qFuzzyCompare(layout.y(), before + height)
                                          : qFuzzyCompare(layout.y(), PaperLayout::Top + height));
        }
        QVERIFY(layout.page() > 3);
    }

    void aGlyphMapIsMended()
    {
        DrawnText drawn;
        drawn.add(u"受用𠮷 "_s, paperfont::Face::Serif);
        drawn.add(u"另外"_s, paperfont::Face::Sans);
        const QByteArray map = "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n"
                               "<0000> <0000> <0000>\n<0001> <0002> [<53D7> <2F64> ]\n<0004> <0004> [<0009> ]\n"
                               "endbfrange\nendcmap\n";
        const QByteArray mended = mendedToUnicode(map, drawn);
        QVERIFY2(mended.contains("4 beginbfchar\n<0001> <53D7>\n<0002> <7528>\n<0003> <D842DFB7>\n<0004> <0020>\n"
                                 "endbfchar\nendcmap\n"),
                 mended.constData());
        QCOMPARE(mendedToUnicode("rubbish", drawn), QByteArray("rubbish"));
    }

    void whatIsNoPdfComesBackAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("startxref\n5\n%%EOF");
        QTest::newRow("far") << QByteArray("trailer startxref\n99999999999999999999\n%%EOF");
        QTest::newRow("short table") << QByteArray("%PDF\nxref\n0 9\n0000000000 65535 f \ntrailer\nstartxref\n5\n%%EOF");
    }
    void whatIsNoPdfComesBackAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(mendPdf(bytes, {}), bytes);
    }

private:
    static QFont PaperFrameFont();
};

QFont PaperPartsTest::PaperFrameFont()
{
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(44);
    return font;
}

YICHUANG_TEST(PaperPartsTest)

#include "tst_paperparts.moc"
