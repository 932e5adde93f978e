// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/paths.h"
#include "platformprocess.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Killed in the middle of batches: what was receipted is there, once, with the same receipt.
class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledPlatformKeepsEveryReceiptAndDoublesNothing()
    {
        constexpr int Rounds = 6;
        constexpr int ActsPerBatch = 50;
        PlatformProcess process;
        QVERIFY(process.start());
        StationClient client(u"127.0.0.1"_s, process.port(), process.enrolPort(), process.authority());
        QCOMPARE(client.enrol(u"ST0001"_s, process.demoCode()).status, 200);
        QHash<QUuid, QString> receipts;
        QList<Act> all;
        int kills = 0;

        for (int round = 0; round < Rounds; ++round) {
            QList<QList<Act>> batches;
            std::vector<QNetworkReply *> replies;
            for (int i = 0; i < 4; ++i) {
                QList<Act> acts;
                for (int k = 0; k < ActsPerBatch; ++k)
                    acts.append(client.accepted(2000));
                const QByteArray body = *contract::encodeBatch(client.batchOf(acts));
                replies.push_back(client.begin("POST", contract::paths::Acts, body,
                                               {{"Content-Type", contract::media::Acts},
                                                {contract::headers::Signature,
                                                 client.sign(contract::batchToSign(body)).toBase64()}}));
                all += acts;
                batches.append(acts);
            }
            QEventLoop loop;
            QTimer::singleShot(QRandomGenerator::global()->bounded(20, 250), &loop, &QEventLoop::quit);
            loop.exec();
            process.kill();
            ++kills;
            for (size_t i = 0; i < replies.size(); ++i) {
                const Answered answered = StationClient::finish(replies[i]);
                if (answered.status != 200)
                    continue;
                for (const Verdict &verdict : client.verdicts(answered, batches.at(qsizetype(i))))
                    receipts.insert(verdict.actId, verdict.receipt);
            }
            QVERIFY(process.start());
        }

        QSet<QString> numbers;
        int lost = 0;
        for (qsizetype at = 0; at < all.size(); at += ActsPerBatch) {
            const QList<Act> acts = all.mid(at, ActsPerBatch);
            const QList<Verdict> verdicts = client.settle(acts);
            QCOMPARE(verdicts.size(), acts.size());
            for (const Verdict &verdict : verdicts) {
                QCOMPARE(verdict.kind, Verdict::Kind::Receipt);
                QVERIFY2(!numbers.contains(verdict.receipt), "a receipt for two acts");
                numbers.insert(verdict.receipt);
                lost += int(receipts.value(verdict.actId, verdict.receipt) != verdict.receipt);
            }
        }
        qInfo("tried %lld acts, killed %d times, receipted before a kill %lld, lost %d, doubled %lld", all.size(), kills,
              receipts.size(), lost, all.size() - numbers.size());
        QCOMPARE(lost, 0);
        QCOMPARE(numbers.size(), all.size());
    }
};

YICHUANG_TEST(CrashTest)

#include "tst_crash.moc"
