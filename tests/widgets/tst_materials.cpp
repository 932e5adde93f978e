// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "walker.h"

#include "ui/parts/materialrow.h"
#include "ui/parts/previewpanel.h"
#include "ui/parts/thumbnails.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/parts/thumbnailtile.h"

#include "forms/widgets/segmented.h"
#include "forms/widgets/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

QByteArray scan(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(width / 8, height / 8, width / 2, height / 20, QColor(40, 60, 90));
    for (int line = 3; line < 14; ++line)
        painter.fillRect(width / 8, height * line / 16, width * 3 / 4, height / 80, QColor(120, 130, 140));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

MaterialSpec incomeProof()
{
    MaterialSpec spec;
    spec.code = u"MZ03-02-M03"_s;
    spec.name = u"家庭收入证明（工资、经营、转移性收入）"_s;
    spec.need = MaterialSpec::Need::Conditional;
    spec.conditionText = u"家庭成员有工资性收入的"_s;
    spec.originals = 1;
    spec.copies = 1;
    spec.channel = u"申请人自备"_s;
    spec.issuer = u"用人单位"_s;
    spec.shareSource = u"社会保险缴费信息"_s;
    spec.tolerable = true;
    spec.sample = u"写明姓名、月收入、单位名称并盖章"_s;
    return spec;
}

} // namespace

/// The checklist line and its files.
class MaterialsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Work); }

    void onlyVerdictsTheRulesAllowAreOffered()
    {
        MaterialSpec strict;
        strict.code = u"M1"_s;
        strict.name = u"身份证"_s;
        MaterialRow row(strict, {});
        const auto *verdict = row.findChild<Segmented *>();
        QCOMPARE(verdict->options().size(), 2); // complete, missing

        MaterialRow soft(incomeProof(), {});
        QCOMPARE(soft.findChild<Segmented *>()->options().size(), 4);
    }

    void toleratingProposesTheLastDayAndRefusesALaterOne()
    {
        MaterialRow row(incomeProof(), u"办法第八条"_s);
        row.setLatestMakeUp(QDate(2026, 12, 4));
        row.show();
        QSignalSpy verdict(&row, &MaterialRow::verdictChosen);
        QSignalSpy day(&row, &MaterialRow::makeUpByChosen);
        auto *segments = row.findChild<Segmented *>();
        auto *date = row.findChild<QLineEdit *>(u"MZ03-02-M03.makeUpBy"_s);
        QVERIFY(!date->isVisible());

        QTest::mouseClick(segments->findChildren<QPushButton *>().at(1), Qt::LeftButton);
        QCOMPARE(verdict.count(), 1);
        QCOMPARE(verdict.first().first().value<MaterialVerdict>(), MaterialVerdict::Tolerated);
        QVERIFY(date->isVisible());
        QCOMPARE(day.last().first().toDate(), QDate(2026, 12, 4));

        date->clear();
        QTest::keyClicks(date, u"20261201\r"_s);
        QCOMPARE(day.last().first().toDate(), QDate(2026, 12, 1));
        QCOMPARE(date->text(), u"2026-12-01"_s);

        const auto before = day.count();
        date->clear();
        QTest::keyClicks(date, u"20270101\r"_s);
        QCOMPARE(day.count(), before);
        QCOMPARE(date->property("fault").toString(), u"bad"_s);
    }

    void showingAnEntryTellsNobody()
    {
        MaterialRow row(incomeProof(), {});
        QSignalSpy verdict(&row, &MaterialRow::verdictChosen);
        QSignalSpy remark(&row, &MaterialRow::remarkEdited);
        QSignalSpy seen(&row, &MaterialRow::originalSeenToggled);
        MaterialEntry entry;
        entry.verdict = MaterialVerdict::Complete;
        entry.originalSeen = true;
        entry.remark = u"两份"_s;

        row.setEntry(entry);

        QCOMPARE(verdict.count() + remark.count() + seen.count(), 0);
        QVERIFY(row.findChild<QCheckBox *>(u"MZ03-02-M03.originalSeen"_s)->isChecked());
    }

    void filesAreOfferedChosenPastedAndDropped()
    {
        ThumbnailStrip strip(u"M1.files"_s);
        strip.show();
        QSignalSpy files(&strip, &ThumbnailStrip::filesOffered);
        QSignalSpy pictures(&strip, &ThumbnailStrip::pictureOffered);

        strip.setFileChooser([] { return QStringList{u"a.pdf"_s, u"b.jpg"_s}; });
        QTest::mouseClick(strip.findChild<QPushButton *>(u"M1.files.attach"_s), Qt::LeftButton);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.first().first().toStringList().size(), 2);

        QGuiApplication::clipboard()->setImage(QImage(10, 10, QImage::Format_RGB32));
        QTest::keyClick(strip.findChild<QPushButton *>(u"M1.files.attach"_s), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pictures.count(), 1);

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/c.png"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip, &drop);
        QCOMPARE(files.last().first().toStringList(), QStringList{u"/c.png"_s});
    }

    void aTileTurnsOpensAndGoesByKeyboard()
    {
        ThumbnailStrip strip(u"M1.files"_s);
        strip.show();
        const QByteArray picture = scan(1600, 2200);
        QSignalSpy wanted(&strip, &ThumbnailStrip::pictureWanted);
        QSignalSpy rotate(&strip, &ThumbnailStrip::rotateAsked);
        QSignalSpy remove(&strip, &ThumbnailStrip::removeAsked);
        QSignalSpy opened(&strip, &ThumbnailStrip::opened);
        Attachment file{u"abc123"_s, u"证明.jpg"_s, u"image/jpeg"_s, picture.size(), 0, 1};

        strip.setAttachments({file});
        QCOMPARE(wanted.count(), 1);
        strip.setContent(file.digest, picture);
        auto *tile = strip.findChild<ThumbnailTile *>();
        QTRY_VERIFY(tile->hasPicture());

        QTest::keyClick(tile, Qt::Key_R);
        QTest::keyClick(tile, Qt::Key_Return);
        QTest::keyClick(tile, Qt::Key_Delete);
        QCOMPARE(rotate.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(remove.count(), 1);

        file.rotation = 90;
        strip.setAttachments({file});
        QCOMPARE(wanted.count(), 2); // the turned picture is made anew
        strip.setAttachments({});
        QVERIFY(strip.attachments().isEmpty());
    }

    void theKindOfAFileIsToldByItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("jpeg") << scan(20, 20) << u"image/jpeg"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n/Count 3") << u"application/pdf"_s;
        QTest::newRow("a renamed program") << QByteArray("MZ\x90\0\x03", 5) << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void theKindOfAFileIsToldByItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(mediaTypeOf(bytes), type);
    }

    void pagesOfAPdfAreCounted()
    {
        QCOMPARE(pdfPages("%PDF-1.4 << /Type /Pages /Count 12 /Kids [] >>"), 12);
        QCOMPARE(pdfPages("%PDF-1.4 rubbish"), 1);
    }

    void aScanIsReadScaledDownAndTurned()
    {
        const Thumbnail upright = makeThumbnail(scan(3000, 4000), u"image/jpeg"_s, 100, 0).result();
        QCOMPARE(upright.image.size(), QSize(75, 100));
        const Thumbnail turned = makeThumbnail(scan(3000, 4000), u"image/jpeg"_s, 100, 90).result();
        QCOMPARE(turned.image.size(), QSize(100, 75));
        QVERIFY(makeThumbnail("not a picture", u"image/png"_s, 100, 0).result().image.isNull());
    }

    void theChecklistIsUsableAndAPreviewLiesOverIt()
    {
        QWidget page;
        page.resize(1100, 600);
        setLook(&page, "page");
        page.setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(&page);
        auto *first = new MaterialRow(incomeProof(), u"《江苏省社会救助办法》第三十二条"_s, &page);
        MaterialEntry entry;
        entry.verdict = MaterialVerdict::Tolerated;
        entry.makeUpBy = QDate(2026, 12, 4);
        entry.commitmentSigned = true;
        entry.attachments = {{u"d1"_s, u"收入证明.jpg"_s, u"image/jpeg"_s, 183000, 0, 1},
                             {u"d2"_s, u"流水.pdf"_s, u"application/pdf"_s, 2400000, 0, 12}};
        first->setEntry(entry);
        first->setUnfolded(true);
        MaterialSpec identity;
        identity.code = u"MZ03-02-M01"_s;
        identity.name = u"申请人及共同生活家庭成员的居民身份证、户口簿"_s;
        identity.originals = 1;
        identity.channel = u"政府部门核发"_s;
        auto *second = new MaterialRow(identity, u"办法"_s, &page);
        entry = {};
        entry.verdict = MaterialVerdict::Complete;
        entry.originalSeen = true;
        second->setEntry(entry);
        column->addWidget(first);
        column->addWidget(second);
        column->addStretch();
        first->strip()->setContent(u"d1"_s, scan(900, 1200));
        first->strip()->setContent(u"d2"_s, "%PDF-1.4 /Count 12");
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(first->findChild<ThumbnailTile *>(u"file.d1"_s)->hasPicture());
        test::keepPicture(&page, u"materials"_s);
        const QStringList faults = test::keyboardFaults(&page) + test::clippedTexts(&page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

        PreviewPanel preview(&page);
        preview.show({u"d1"_s, u"收入证明.jpg"_s, u"image/jpeg"_s, 183000, 0, 1}, scan(900, 1200));
        QSignalSpy closed(&preview, &PreviewPanel::closed);
        QTRY_VERIFY(!preview.findChild<QLabel *>(u"previewView"_s)->pixmap(Qt::ReturnByValue).isNull());
        test::keepPicture(&page, u"preview"_s);
        QTest::keyClick(&preview, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!preview.isVisible());
    }
};

YICHUANG_TEST(MaterialsTest)
#include "tst_materials.moc"
