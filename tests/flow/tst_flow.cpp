// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "flow/hostileproxy.h"
#include "flow/processes.h"
#include "sync/stationprofile.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Two programs, two stores, one line between them, and whatever can happen to any of the three.
class FlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<PlatformProcess>(m_folder->filePath(u"platform"_s));
        m_station = std::make_unique<Program>(u"yichuang-flow-station"_s, QStringList{stationFolder()});
        m_acts.clear();
        m_cases.clear();
        m_watch.start();
        QVERIFY(m_platform->start());
        const QString code = m_platform->expect(u"ST0001"_s);
        QVERIFY(!code.isEmpty());
        QVERIFY(m_station->start());
        m_station->tell(u"enrol 127.0.0.1 %1 ST0001 %2 %3"_s.arg(m_platform->enrolPort())
                            .arg(code, QString::fromLatin1(m_platform->fingerprint())));
        QVERIFY2(!m_station->hear(u"enrolled"_s).isEmpty(), qPrintable(m_station->said.join(u'\n')));
        m_station->tell(u"open"_s);
        QVERIFY(!m_station->hear(u"open"_s).isEmpty());
    }

    void cleanup()
    {
        m_station.reset();
        m_platform.reset();
    }

    void pullThePlugDuringABatchAcceptFiveStartAgainAllThereOnceAndDecided()
    {
        m_platform->end();
        order(u"accept 400"_s, 400);
        QVERIFY(m_platform->start());
        m_station->tell(u"online"_s);
        m_station->hear(u"online"_s);
        letTimePass(60); // somewhere in the first batches
        m_platform->kill();

        order(u"accept 5"_s, 5);
        QVERIFY(m_platform->start());
        m_station->tell(u"eager 300"_s);

        QVERIFY2(drained(405), qPrintable(m_station->said.last()));
        settle(u"plug pulled"_s, 1);
        QCOMPARE(m_books.decisions, 405);
    }

    void aHundredCasesOfflineSurviveKillsOfEitherSide_data()
    {
        QTest::addColumn<int>("seed");
        const int rounds = qEnvironmentVariableIntValue("YICHUANG_FULL") > 0 ? 40 : 3;
        for (int seed = 1; seed <= rounds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void aHundredCasesOfflineSurviveKillsOfEitherSide()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        m_platform->end();
        acceptUnderFire(random, 100);
        int injected = m_kills;
        QVERIFY(m_platform->start());
        reopen();
        for (int i = 0; i < 12; ++i) {
            letTimePass(random.bounded(250));
            ++injected;
            if (random.bounded(2) == 0) {
                m_platform->kill();
                QVERIFY(m_platform->start());
            } else {
                m_station->kill();
                reopen();
            }
        }

        QVERIFY2(drained(int(m_cases.size())), qPrintable(m_station->said.last()));
        settle(u"kills, seed %1"_s.arg(seed), injected);
        QVERIFY(m_acts.size() >= 100);
    }

    void aHostileLineLosesAndDoublesNothing()
    {
        HostileProxy proxy(keys(), m_platform->port(), 20261122);
        proxy.setHostility(70);
        const QString address = u"127.0.0.1 %1"_s.arg(proxy.port());
        m_station->tell(u"eager 250"_s);
        m_station->tell(u"online "_s + address);
        for (int i = 0; i < 40; ++i) {
            order(u"accept 25"_s, 25);
            m_station->tell(u"witness 3"_s);
            letTimePass(100);
        }
        QVERIFY2(drained(1000, 150), qPrintable(m_station->said.last()));

        settle(u"hostile line"_s, proxy.injected());
        QVERIFY2(proxy.injected() > 50, qPrintable(QString::number(proxy.injected())));
        QString moods;
        for (int i = 0; i < HostileProxy::MoodCount; ++i)
            moods += u" %1"_s.arg(proxy.byMood().at(size_t(i)));
        std::printf("hostile line: %d exchanges, by mood%s\n", proxy.exchanges(), qPrintable(moods));
    }

private:
    QString stationFolder() const { return m_folder->filePath(u"station"_s); }

    void note()
    {
        m_station->listen();
        for (const QString &line : m_station->said) {
            if (!line.startsWith(u"accepted"_s))
                continue;
            m_acts.insert(QUuid::fromString(line.section(u' ', 1, 1)));
            m_cases.insert(QUuid::fromString(line.section(u' ', 2, 2)));
        }
    }

    void order(const QString &words, int accepted)
    {
        m_station->tell(words);
        for (int i = 0; i < accepted; ++i)
            QVERIFY(!m_station->hear(u"accepted"_s).isEmpty());
        note();
    }

    void reopen()
    {
        note();
        QVERIFY(m_station->start());
        m_station->tell(u"open"_s);
        QVERIFY(!m_station->hear(u"open"_s).isEmpty());
        m_station->tell(u"eager 300"_s);
        m_station->tell(u"online"_s);
    }

    // What was said to be accepted counts, and what was on disk when the kill came may be there as well.
    void acceptUnderFire(QRandomGenerator &random, int count)
    {
        m_kills = 0;
        while (m_acts.size() < count) {
            m_station->tell(u"accept %1"_s.arg(count - m_acts.size()));
            letTimePass(1 + random.bounded(60));
            if (random.bounded(3) > 0 && m_kills < 4) {
                m_station->kill();
                ++m_kills;
                note();
                QVERIFY(m_station->start());
                m_station->tell(u"open"_s);
                QVERIFY(!m_station->hear(u"open"_s).isEmpty());
            } else {
                m_station->tell(u"status"_s);
                m_station->hear(u"status"_s);
            }
            note();
        }
        m_station->kill();
        note();
    }

    bool drained(int decided, int witness = 0, int seconds = 120)
    {
        Q_UNUSED(witness)
        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < seconds * 1000) {
            m_station->tell(u"status"_s);
            const QString status = m_station->hear(u"status"_s);
            const bool isSent = status.contains("unsent=0 witness=0 needs=0"_L1);
            if (isSent && status.section(u"decided="_s, 1).section(u' ', 0, 0).toInt() >= decided)
                return true;
            letTimePass(100);
        }
        return false;
    }

    void settle(const QString &name, int injected)
    {
        note();
        m_station->kill();
        m_platform->end();
        m_books = m_platform->books();
        int lost = 0;
        for (const QUuid &act : std::as_const(m_acts))
            lost += m_books.acts.value(act) == 0;
        std::printf("%s: tried %d, injected %d, lost %d, doubled %d, %.1f s\n", qPrintable(name),
                    int(m_acts.size()), injected, lost, m_books.doubled, double(m_watch.elapsed()) / 1000);
        std::fflush(stdout);
        QCOMPARE(lost, 0);
        QCOMPARE(m_books.doubled, 0);
    }

    HostileProxy::Keys keys() const
    {
        const auto read = [this](const QString &name) {
            QFile file(m_platform->folder() + u"/keys/"_s + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto profile = StationProfile::load(stationFolder() + u"/station.json"_s);
        return {read(u"server.crt"_s) + read(u"ca.crt"_s), read(u"server.key"_s), read(u"ca.crt"_s),
                profile->certificate, profile->privateKey};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlatformProcess> m_platform;
    std::unique_ptr<Program> m_station;
    PlatformProcess::Books m_books;
    QSet<QUuid> m_acts;
    QSet<QUuid> m_cases;
    QElapsedTimer m_watch;
    int m_kills = 0;
};

YICHUANG_TEST(FlowTest)
#include "tst_flow.moc"
