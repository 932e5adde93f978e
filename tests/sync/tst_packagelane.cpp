// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakescheduler.h"
#include "support/testregistry.h"
#include "sync/packagelane.h"
#include "sync/sentences.h"

#include <QCryptographicHash>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QString digestOf(const QByteArray &file)
{
    return QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
}

/// A province with files to give, and a line to it that breaks where it is told to.
class Shelf final : public QObject, public PackageLine
{
public:
    explicit Shelf(Scheduler &scheduler) : m_scheduler(scheduler) { }

    void listPackages(const QString &since, LineReply<PackageListing> reply) override
    {
        ++lists;
        PackageListing listing;
        const qsizetype from = since.toLongLong();
        for (qsizetype i = from; i < files.size() && i < from + page; ++i)
            listing.offers.append({digestOf(files.at(i)), u"item"_s, u"RS01"_s, QString::number(i), files.at(i).size()});
        listing.cursor = QString::number(from + listing.offers.size());
        listing.more = from + page < files.size();
        end<PackageListing>(reply, listing);
    }
    void packageFile(const QString &digest, LineReply<QByteArray> reply) override
    {
        for (const QByteArray &file : std::as_const(files)) {
            if (digestOf(file) == digest)
                return end<QByteArray>(reply, isRubbish ? QByteArray("<html>log in</html>") : file);
        }
    }
    void reportPackage(const PackageReport &report, LineReply<Done> reply) override
    {
        if (!breaks())
            reports.append(report);
        end<Done>(reply, Done());
    }

    QList<QByteArray> files;
    QList<PackageReport> reports;
    qsizetype page = 2;
    int lists = 0;
    int call = 0;
    int brokenCall = -1; ///< this one, counted from 0, gives no answer
    bool isRubbish = false;

private:
    bool breaks() const { return call == brokenCall; }
    template<typename T>
    void end(const LineReply<T> &reply, const T &answer)
    {
        const bool isBroken = breaks();
        ++call;
        m_scheduler.after(Scheduler::Milliseconds(1), this, [reply, answer, isBroken] {
            isBroken ? reply(tl::unexpected(lineFault(LineFault::Kind::NotSent, u"test"_s))) : reply(answer);
        });
    }

    Scheduler &m_scheduler;
};

/// Takes everything but what says "bad"; once, its disk is full.
class Inbox final : public PackageInbox
{
public:
    QString cursor() const override { return m_cursor; }
    QFuture<Result<PackageReport>> take(const PackageOffer &offer, const QByteArray &file) override
    {
        taken.append(file);
        QPromise<Result<PackageReport>> promise;
        promise.start();
        if (std::exchange(isFull, false))
            promise.addResult(Result<PackageReport>(Error{ErrorCode::DiskFull, {}, {}}));
        else if (file.contains("bad"))
            promise.addResult(Result<PackageReport>(PackageReport{offer.digest, false, u"lint.failed"_s, u"why"_s}));
        else
            promise.addResult(Result<PackageReport>(PackageReport{offer.digest, true, {}, {}}));
        promise.finish();
        return promise.future();
    }
    void settle(const PackageListing &listing) override { m_cursor = listing.cursor; }

    QList<QByteArray> taken;
    bool isFull = false;

private:
    QString m_cursor;
};

} // namespace

/// Definitions come in order, each is told of, and no trouble on the way makes one be skipped.
class PackageLaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComeInOrderOverSeveralPagesAndAreReported()
    {
        FakeScheduler scheduler;
        Shelf shelf(scheduler);
        Inbox inbox;
        shelf.files = {"one", "two bad", "three", "four", "five"};
        PackageLane lane(inbox, shelf, scheduler);
        lane.start();

        QVERIFY(scheduler.runUntil([&] { return inbox.cursor() == "5"_L1; }));

        QCOMPARE(inbox.taken, shelf.files);
        QCOMPARE(shelf.reports.size(), 5);
        QVERIFY(shelf.reports.at(0).isInstalled);
        QVERIFY(!shelf.reports.at(1).isInstalled);
        QCOMPARE(shelf.reports.at(1).reason, u"lint.failed"_s);
        QCOMPARE(shelf.lists, 3);
        // Later it looks again, and takes only what is new.
        shelf.files.append("six");
        QVERIFY(scheduler.runUntil([&] { return inbox.cursor() == "6"_L1; }));
        QCOMPARE(inbox.taken.size(), 6);
    }

    void aBrokenLineSkipsNothing_data()
    {
        QTest::addColumn<int>("broken");
        for (int call = 0; call < 8; ++call)
            QTest::addRow("call %d", call) << call;
    }
    void aBrokenLineSkipsNothing()
    {
        QFETCH(int, broken);
        FakeScheduler scheduler;
        Shelf shelf(scheduler);
        Inbox inbox;
        shelf.files = {"one", "two", "three"};
        shelf.brokenCall = broken;
        PackageLane lane(inbox, shelf, scheduler);
        lane.start();

        QVERIFY(scheduler.runUntil([&] { return inbox.cursor() == "3"_L1; }));

        for (const QByteArray &file : shelf.files) {
            QVERIFY(inbox.taken.contains(file));
            const QString digest = digestOf(file);
            QVERIFY(std::any_of(shelf.reports.begin(), shelf.reports.end(),
                                [&](const PackageReport &report) { return report.digest == digest; }));
        }
    }

    void whatIsNotTheListedFileIsNotHandedOn()
    {
        FakeScheduler scheduler;
        Shelf shelf(scheduler);
        Inbox inbox;
        shelf.files = {"one"};
        shelf.isRubbish = true; // somebody else answers
        PackageLane lane(inbox, shelf, scheduler);
        lane.start();
        scheduler.runFor(std::chrono::hours(2));
        QVERIFY(inbox.taken.isEmpty());
        QVERIFY(shelf.reports.isEmpty());
        const int asked = shelf.lists;
        QVERIFY2(asked > 3 && asked < 100, qPrintable(QString::number(asked))); // patient, not stubborn

        shelf.isRubbish = false;
        lane.wake();

        QVERIFY(scheduler.runUntil([&] { return inbox.cursor() == "1"_L1; }));
        QCOMPARE(inbox.taken.size(), 1);
    }

    void aFullDiskDecidesNothing()
    {
        FakeScheduler scheduler;
        Shelf shelf(scheduler);
        Inbox inbox;
        inbox.isFull = true;
        shelf.files = {"one"};
        PackageLane lane(inbox, shelf, scheduler);
        lane.start();

        QVERIFY(scheduler.runUntil([&] { return inbox.cursor() == "1"_L1; }));

        QCOMPARE(inbox.taken.size(), 2);
        QCOMPARE(shelf.reports.size(), 1);
        QVERIFY(shelf.reports.constFirst().isInstalled);
    }
};

YICHUANG_TEST(PackageLaneTest)
#include "tst_packagelane.moc"
