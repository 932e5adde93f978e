// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/testregistry.h"

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QByteArray picture(qsizetype size, char fill = 'x')
{
    return QByteArray("\xff\xd8\xff\xe0") + QByteArray(size - 4, fill);
}

/// A disk on which the i-th step fails.
class FailingDisk final : public DiskSteps
{
public:
    int create(const QByteArray &path, int *descriptor) override
    {
        return fails() ? ENOSPC : DiskSteps::create(path, descriptor);
    }
    int write(int descriptor, const QByteArray &bytes) override
    {
        if (!fails())
            return DiskSteps::write(descriptor, bytes);
        static_cast<void>(DiskSteps::write(descriptor, bytes.left(bytes.size() / 2)));
        return ENOSPC;
    }
    int sync(int descriptor) override { return fails() ? EIO : DiskSteps::sync(descriptor); }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? EIO : DiskSteps::rename(from, to);
    }
    int syncFolder(const QByteArray &path) override { return fails() ? EIO : DiskSteps::syncFolder(path); }

    int failAt = -1;
    int steps = 0;
    int failed = 0;

private:
    bool fails()
    {
        const bool now = steps++ == failAt;
        failed += now;
        return now;
    }
};

int filesIn(const QString &folder)
{
    int count = 0;
    QDirIterator files(StoreFolder{folder}.attachments(), QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

/// Scans: sealed, stored once, whole or not at all, and never anything but a picture or a PDF.
class AttachmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackAsItWas_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("one chunk exactly") << qsizetype(1024 * 1024);
        QTest::newRow("one byte more") << qsizetype(1024 * 1024 + 1);
        QTest::newRow("20 MB") << qsizetype(20 * 1024 * 1024);
    }
    void aFileComesBackAsItWas()
    {
        QFETCH(qsizetype, size);
        StoreHouse house;
        house.open();
        const QByteArray content = picture(size);

        const auto kept = house.store->attach(content, u"scan.jpg"_s);

        QVERIFY(kept);
        QCOMPARE(kept->size, size);
        QCOMPARE(kept->mediaType, u"image/jpeg"_s);
        QCOMPARE(kept->digest, QString::fromLatin1(house.vault.digest(content).toHex()));
        house.close();
        house.open();
        QCOMPARE(*house.store->files().read(kept->digest), content);
    }

    void theSameFileTwiceIsStoredOnce()
    {
        StoreHouse house;
        house.open();
        const auto one = house.store->attach(picture(5000), u"a.jpg"_s);
        const auto two = house.store->attach(picture(5000), u"b.jpg"_s);

        QVERIFY(one && two);
        QCOMPARE(one->digest, two->digest);
        QCOMPARE(two->fileName, u"b.jpg"_s);
        QCOMPARE(filesIn(house.folder()), 1);
    }

    void whatIsNoScanIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("Windows program") << QByteArray("MZ\x90\0\3\0\0\0", 8);
        QTest::newRow("Linux program") << QByteArray("\x7f" "ELF\2\1\1");
        QTest::newRow("script") << QByteArray("#!/bin/sh\nrm -rf /");
        QTest::newRow("text") << QByteArray("just text");
        QTest::newRow("51 MB") << picture(51 * 1024 * 1024);
    }
    void whatIsNoScanIsRefusedWithASentence()
    {
        QFETCH(QByteArray, content);
        StoreHouse house;
        house.open();

        const auto refused = house.store->attach(content, u"身份证.jpg"_s);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(filesIn(house.folder()), 0);
    }

    void picturesAndPdfsAreKnownByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::newRow("jpeg") << picture(100) << u"image/jpeg"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"image/png"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
        QTest::newRow("tiff") << QByteArray("II*\0....", 8) << u"image/tiff"_s;
    }
    void picturesAndPdfsAreKnownByTheirContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        StoreHouse house;
        house.open();
        QCOMPARE(house.store->attach(content, u"x.exe"_s)->mediaType, type);
    }

    void aFlippedBitOrACutTailIsFound()
    {
        StoreHouse house;
        house.open();
        const auto kept = house.store->attach(picture(3000000), u"scan.jpg"_s);
        QVERIFY(kept);
        const QString path = StoreFolder{house.folder()}.attachments() + u'/' + kept->digest.left(2) + u'/' + kept->digest;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray good = file.readAll();
        for (const qsizetype at : {qsizetype(3), qsizetype(12), qsizetype(20), qsizetype(50), good.size() / 2, good.size() - 1}) {
            QByteArray bad = good;
            bad[at] = char(bad.at(at) ^ 0x10);
            file.seek(0);
            file.write(bad);
            file.flush();
            const auto read = house.store->files().read(kept->digest);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Tampered);
        }
        file.resize(good.size() / 2);
        QVERIFY(!house.store->files().read(kept->digest));
        QVERIFY(!house.store->files().read(u"../../../etc/passwd"_s));
    }

    void whateverStepFailsTheFileIsWholeOrAbsent()
    {
        for (int step = 0;; ++step) {
            FailingDisk disk;
            disk.failAt = step;
            StoreHouse house;
            house.disk = &disk;
            house.open();

            const auto first = house.store->attach(picture(2500000), u"a.jpg"_s);
            disk.failAt = -1;
            const auto again = house.store->attach(picture(2500000), u"a.jpg"_s);

            QVERIFY(again);
            QCOMPARE(filesIn(house.folder()), 1);
            QCOMPARE(*house.store->files().read(again->digest), picture(2500000));
            if (disk.failed == 0) {
                QVERIFY2(step >= 7, "the faults were never reached");
                return;
            }
            QVERIFY(!first);
            QVERIFY(!first.error().message.isEmpty());
            house.close();
        }
    }

    void onlyFilesThatActsReferToAreSent()
    {
        StoreHouse house;
        house.open();
        const auto used = house.store->attach(picture(100), u"a.jpg"_s);
        const auto loose = house.store->attach(picture(200), u"b.jpg"_s);
        QVERIFY(used && loose);
        QVERIFY(house.store->reader().unsentAttachments(10)->isEmpty());
        Act act = house.act(ActKind::Accepted, newUuid7(), {});
        act.payload = StoreHouse::payload(u"带附件"_s, {used->digest});
        QVERIFY(house.store->append(act, {}));

        QCOMPARE(*house.store->reader().unsentAttachments(10), QStringList{used->digest});
        QVERIFY(house.store->attachmentSent(used->digest));
        QVERIFY(house.store->reader().unsentAttachments(10)->isEmpty());
    }

    void anActThatCouldNeverBeSentWholeIsRefused()
    {
        StoreHouse house;
        house.open();
        Act act = house.act(ActKind::Accepted, newUuid7(), {});
        act.payload = StoreHouse::payload(u"缺附件"_s, {QString(64, u'a')});

        const auto refused = house.store->append(act, {});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(house.store->reader().status()->headSequence, 0u);
    }
};

YICHUANG_TEST(AttachmentTest)
#include "tst_attachments.moc"
