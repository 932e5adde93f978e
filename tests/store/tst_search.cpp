// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "store/bytescan.h"
#include "store/summaryindex.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Search over names, numbers and addresses, in memory only.
class SearchTest final : public QObject
{
    Q_OBJECT

private:
    static IndexedCase entry(qint64 row, const QString &name, const QString &id, const QString &address)
    {
        return {row, ImplementingCode + u"20261122%1"_s.arg(row, 4, 10, QChar(u'0')), CaseState::Accepted, u"zhangsan"_s,
                QDate(2026, 11, 22), false, {name, id, u"139%1"_s.arg(row, 8, 10, QChar(u'0')), address, u"临时救助"_s}};
    }

private Q_SLOTS:
    void theScanFindsWhatASimpleOneFinds()
    {
        QRandomGenerator random(3);
        const QString letters = u"王李张刘陈12村镇"_s;
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = random.bounded(300); i > 0; --i)
                text += letters.at(random.bounded(int(letters.size())));
            QString wanted;
            for (int i = 1 + random.bounded(4); i > 0; --i)
                wanted += letters.at(random.bounded(int(letters.size())));
            const QByteArray bytes = text.toUtf8();
            const QByteArray pattern = wanted.toUtf8();
            const ByteScan scan(pattern);
            qsizetype plain = bytes.indexOf(pattern);
            const char *at = scan.next(bytes.constData(), bytes.constData() + bytes.size());
            while (plain >= 0) {
                QVERIFY(at);
                QCOMPARE(at - bytes.constData(), plain);
                plain = bytes.indexOf(pattern, plain + 1);
                at = scan.next(at + 1, bytes.constData() + bytes.size());
            }
            QVERIFY(!at);
        }
    }

    void searchAgreesWithLookingAtEveryRow()
    {
        QRandomGenerator random(5);
        const QString sur = u"王李张刘陈杨黄"_s;
        const QString given = u"伟芳娜秀英敏静家"_s;
        const QStringList villages{u"王家湾"_s, u"李家庄"_s, u"桃园"_s};
        SummaryIndex index;
        QList<IndexedCase> all;
        for (int row = 1; row <= 3000; ++row) {
            const QString name = QString(sur.at(random.bounded(7))) + given.at(random.bounded(8)) + given.at(random.bounded(8));
            all.append(entry(row, name, StoreHouse::idNumberFor(random.bounded(50000)),
                             u"演示镇"_s + villages.at(random.bounded(3)) + u"村%1组"_s.arg(random.bounded(12))));
        }
        const int ticket = index.beginLoading();
        QVERIFY(index.load(ticket, all));
        QVERIFY(index.finishLoading(ticket));

        const QStringList queries{u"王家"_s, u"王"_s, u"伟芳"_s, u"1101"_s, u"50010"_s, u"桃园村3组"_s, u"不存在"_s,
                                  u"救助"_s, u"王 桃园"_s, u"202611220007"_s, u"MZ030020261122"_s, u"2611220012"_s,
                                  ImplementingCode + u"202611220100"_s, u"x"_s, u"13900000"_s, u""_s};
        for (const QString &text : queries) {
            int total = 0;
            QList<qint64> rows;
            for (auto it = all.crbegin(); it != all.crend(); ++it) {
                bool hit = true;
                for (const QString &term : text.split(u' ', Qt::SkipEmptyParts)) {
                    const QString upper = term.toUpper();
                    const CaseSummary &s = it->summary;
                    hit = hit && (s.name.contains(term) || s.address.contains(term) || s.idNumber.contains(upper)
                                  || s.phone.contains(term) || it->number.contains(upper) || s.itemName.contains(term));
                }
                if (hit && ++total <= 50)
                    rows.append(it->row);
            }
            const auto hits = index.search(queryFor(text, 50));
            QVERIFY(hits);
            QVERIFY2(hits->total == total, qPrintable(u"%1: %2 instead of %3"_s.arg(text).arg(hits->total).arg(total)));
            QCOMPARE(hits->rows, rows);
        }
    }

    void filtersAndPagesWorkTogether()
    {
        SummaryIndex index;
        const int ticket = index.beginLoading();
        QList<IndexedCase> all;
        for (int row = 1; row <= 10; ++row) {
            IndexedCase one = entry(row, u"周%1"_s.arg(row), {}, {});
            one.state = row % 2 ? CaseState::Accepted : CaseState::Decided;
            one.clerk = row <= 5 ? u"a"_s : u"b"_s;
            one.openedOn = QDate(2026, 11, row);
            one.needsCorrection = row == 7;
            all.append(one);
        }
        QVERIFY(index.load(ticket, all));
        QVERIFY(index.finishLoading(ticket));

        CaseQuery byState;
        byState.states = {CaseState::Decided};
        QCOMPARE(index.search(byState)->total, 5);
        CaseQuery byClerk;
        byClerk.clerk = u"b"_s;
        QCOMPARE(index.search(byClerk)->rows, QList<qint64>({10, 9, 8, 7, 6}));
        CaseQuery byDay;
        byDay.from = QDate(2026, 11, 3);
        byDay.to = QDate(2026, 11, 4);
        QCOMPARE(index.search(byDay)->rows, QList<qint64>({4, 3}));
        CaseQuery byTask;
        byTask.needsCorrection = true;
        QCOMPARE(index.search(byTask)->rows, QList<qint64>({7}));
        QCOMPARE(index.search(queryFor(u"周"_s, 3, 2))->rows, QList<qint64>({8, 7, 6}));
    }

    void aStoreIsSearchedAfterUnlockAndForgetsAtLock()
    {
        StoreHouse house;
        house.open();
        for (const QString &name : {u"慕容复"_s, u"王语嫣"_s, u"段誉"_s})
            house.accept(name);
        QCOMPARE(*house.store->reader().loadSummaries(*QThreadPool::globalInstance()), 3);

        const Appended later = house.accept(u"王重阳"_s);
        const auto page = house.store->reader().cases(queryFor(u"王"_s));
        QVERIFY(page);
        QCOMPARE(page->total, 2);
        QCOMPARE(page->records.first().id, later.act.caseId);
        QCOMPARE(page->records.first().applicantName, u"王重阳"_s);

        // A corrected name is found under the new one only.
        QVERIFY(house.store->append(house.act(ActKind::Corrected, later.act.caseId, later.act.id, u"林朝英女士"_s), {}));
        QCOMPARE(house.store->reader().cases(queryFor(u"重阳"_s))->total, 0);
        QCOMPARE(house.store->reader().cases(queryFor(u"朝英女"_s))->total, 1);
        QCOMPARE(house.store->reader().cases(queryFor(u"语嫣"_s))->total, 1);

        house.store->index().drop();
        house.vault.lock();
        const auto locked = house.store->reader().cases(queryFor(u"王"_s));
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Locked);
    }

    void aFullNumberOrIdIsFoundExactly()
    {
        StoreHouse house;
        house.open();
        const Appended one = house.accept(u"甲"_s);
        house.accept(u"乙"_s);

        const auto byNumber = house.store->reader().find(one.act.caseNumber);
        QVERIFY(byNumber);
        QCOMPARE(byNumber->size(), 1);
        QCOMPARE(byNumber->first().applicantName, u"甲"_s);
        const auto byId = house.store->reader().find(one.record.applicantIdNumber.toLower());
        QVERIFY(byId);
        QCOMPARE(byId->first().id, one.act.caseId);
        QVERIFY(house.store->reader().find(u"没有"_s)->isEmpty());
    }

    void aCaseIsFoundByEverybodyItNames_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isExact"); // find(): a whole number
        QTest::addColumn<bool>("isSeen");  // cases(): a part of what search looks at
        QTest::newRow("the applicant") << u"329999198501010017"_s << true << true;
        QTest::newRow("the guardian") << u"329999198203030025"_s << true << true;
        QTest::newRow("a member of the household") << u"32999920150719010X"_s << true << true;
        QTest::newRow("small letter") << u"32999920150719010x"_s << true << true;
        QTest::newRow("part of a number") << u"19820303"_s << false << true;
        QTest::newRow("the guardian's name") << u"何监护"_s << false << true;
        QTest::newRow("a name in a table") << u"周成员"_s << false << false;
        QTest::newRow("nobody") << u"329999199001010038"_s << false << false;
    }
    void aCaseIsFoundByEverybodyItNames()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, isExact);
        QFETCH(bool, isSeen);
        StoreHouse house;
        house.open();
        QCOMPARE(*house.store->reader().loadSummaries(*QThreadPool::globalInstance()), 0);
        house.accept(u"别人"_s);
        Act act = house.act(ActKind::Accepted, newUuid7(), {});
        act.payload = R"({"applicant": {"name": "周童", "idNumber": "329999198501010017"}, "itemName": "孤儿认定", "form": {
            "applicant": {"name": "周童", "idNumber": "329999198501010017"},
            "guardian": {"name": "何监护", "idNumber": "329999198203030025"},
            "household": {"members": [{"name": "周成员", "idNumber": "32999920150719010x"}]}}})";
        QVERIFY(house.store->append(act, {}));

        for (const bool isReread : {false, true}) {
            if (isReread) // as after the next unlock
                QCOMPARE(*house.store->reader().loadSummaries(*QThreadPool::globalInstance()), 2);
            const auto found = house.store->reader().find(wanted);
            QVERIFY(found);
            QCOMPARE(found->size(), isExact ? 1 : 0);
            if (isExact)
                QCOMPARE(found->first().applicantName, u"周童"_s); // lists show the applicant as before
            QCOMPARE(house.store->reader().cases(queryFor(wanted))->total, isSeen ? 1 : 0);
        }
    }

    void casesCommittedWhileLoadingAreNotMissed()
    {
        SummaryIndex index;
        const int ticket = index.beginLoading();
        QVERIFY(index.load(ticket, {entry(1, u"一"_s, {}, {}), entry(2, u"二"_s, {}, {})}));
        index.put(entry(3, u"三"_s, {}, {}));
        index.put(entry(1, u"壹"_s, {}, {}));
        QVERIFY(index.finishLoading(ticket));

        QCOMPARE(index.search({})->rows, QList<qint64>({3, 2, 1}));
        QCOMPARE(index.summary(1)->name, u"壹"_s);
        QCOMPARE(index.search(queryFor(u"三"_s))->total, 1);
    }

    void aLockWhileLoadingEndsTheLoading()
    {
        SummaryIndex index;
        const int ticket = index.beginLoading();
        index.drop();
        QVERIFY(!index.load(ticket, {entry(1, u"一"_s, {}, {})}));
        QVERIFY(!index.finishLoading(ticket));
        QVERIFY(!index.search({}));
    }
};

YICHUANG_TEST(SearchTest)
#include "tst_search.moc"
