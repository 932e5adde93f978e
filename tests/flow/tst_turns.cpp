// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/caseflow.h"
#include "core/uuid7.h"
#include "flow/processes.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

// Only a department makes these.
bool isProvinces(ActKind kind)
{
    return kind == ActKind::Decided || kind == ActKind::ResultArrived;
}

/// The shortest way to a state, by kinds; a rest at the province only where there is no other.
QList<ActKind> wayTo(CaseState wanted)
{
    QHash<CaseState, QList<ActKind>> ways{{CaseState::None, {}}};
    QList<CaseState> open{CaseState::None};
    while (!open.isEmpty()) {
        const CaseState state = open.takeFirst();
        for (const CaseStep &step : caseSteps()) {
            if (step.from != state || ways.contains(step.to))
                continue;
            ways.insert(step.to, ways.value(state) + QList<ActKind>{step.act});
            open.append(step.to);
        }
    }
    return ways.value(wanted);
}

struct Walk
{
    CaseStep edge{};
    QUuid caseId = newUuid7();
    QList<ActKind> kinds = {}; ///< the way and the edge itself
    qsizetype done = 0;    ///< how many of them are written

    /// The station's next acts, up to what a department has to do.
    QStringList nextStretch()
    {
        QStringList names;
        while (done < kinds.size() && !isProvinces(kinds.at(done)))
            names.append(actKindName(kinds.at(done++)));
        return names;
    }
};

} // namespace

/// Every edge of the case flow, walked with no line, then drained: both sides tell the same life.
class TurnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEdgeIsWalkedOfflineAndTheSameOnBothSides_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("before the decision") << 0;
        QTest::newRow("decided") << 1;
        QTest::newRow("with the result paper") << 2;
    }
    void everyEdgeIsWalkedOfflineAndTheSameOnBothSides()
    {
        QFETCH(int, stage);
        QTemporaryDir folder;
        constexpr int Never = 3'600'000;
        PlatformProcess platform(folder.filePath(u"platform"_s), stage == 0 ? Never : 50, stage == 2 ? 50 : Never);
        Program station(u"yichuang-flow-station"_s, {folder.filePath(u"station"_s)});
        QVERIFY(enrolled(platform, station));

        QList<Walk> walks = walksOf(stage);
        QVERIFY(!walks.isEmpty());
        while (walkOn(station, walks)) {
            station.tell(u"online"_s);
            QVERIFY2(arrived(station, walks), qPrintable(station.said.join(u'\n').right(2000)));
            station.tell(u"offline"_s);
            QVERIFY(!station.hear(u"offline"_s).isEmpty());
        }

        QHash<QUuid, QStringList> lives;
        QHash<QUuid, int> states;
        for (const Walk &walk : std::as_const(walks)) {
            station.tell(u"life "_s + walk.caseId.toString(QUuid::WithoutBraces));
            const QStringList words = station.hear(u"life"_s).split(u' ');
            states.insert(walk.caseId, words.value(2).toInt());
            lives.insert(walk.caseId, words.mid(3));
        }
        station.kill();
        platform.end();
        compare(platform.books(), walks, lives, states);
        s_walked += int(walks.size());
        std::printf("edges walked %d of %d\n", s_walked, int(caseSteps().size()));
        std::fflush(stdout);
        if (stage == 2)
            QCOMPARE(s_walked, int(caseSteps().size()));
    }

private:
    static QList<Walk> walksOf(int stage)
    {
        QList<Walk> walks;
        for (const CaseStep &edge : caseSteps()) {
            Walk walk;
            walk.edge = edge;
            walk.kinds = wayTo(edge.from) + QList<ActKind>{edge.act};
            const bool hasResult = walk.kinds.contains(ActKind::ResultArrived);
            const bool isDecided = walk.kinds.contains(ActKind::Decided);
            if ((hasResult ? 2 : isDecided ? 1 : 0) == stage)
                walks.append(walk);
        }
        return walks;
    }

    static bool enrolled(PlatformProcess &platform, Program &station)
    {
        if (!platform.start())
            return false;
        const QString code = platform.expect(u"ST0001"_s);
        if (code.isEmpty() || !station.start())
            return false;
        station.tell(u"enrol 127.0.0.1 %1 ST0001 %2 %3"_s.arg(platform.enrolPort())
                         .arg(code, QString::fromLatin1(platform.fingerprint())));
        if (station.hear(u"enrolled"_s).isEmpty())
            return false;
        station.tell(u"open"_s);
        station.tell(u"eager 200"_s);
        return !station.hear(u"open"_s).isEmpty();
    }

    // Writes the next stretch of every walk; false once nothing is left to write or to wait for.
    static bool walkOn(Program &station, QList<Walk> &walks)
    {
        bool wrote = false;
        for (Walk &walk : walks) {
            const qsizetype before = walk.done;
            const QStringList names = walk.nextStretch();
            if (!names.isEmpty()) {
                station.tell(u"walk %1 %2"_s.arg(walk.caseId.toString(QUuid::WithoutBraces), names.join(u' ')));
                if (station.hear(u"walked"_s).isEmpty())
                    return false;
            }
            while (walk.done < walk.kinds.size() && isProvinces(walk.kinds.at(walk.done)))
                ++walk.done; // arrived() waits for them
            wrote |= walk.done > before;
        }
        return wrote;
    }

    // Everything is sent and every case stands where its walk left it.
    static bool arrived(Program &station, const QList<Walk> &walks)
    {
        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < 60'000) {
            station.tell(u"status"_s);
            const QString status = station.hear(u"status"_s);
            if (status.contains("needs=0"_L1) && status.contains("unsent=0"_L1) && stand(station, walks))
                return true;
            letTimePass(100);
        }
        return false;
    }

    static bool stand(Program &station, const QList<Walk> &walks)
    {
        for (const Walk &walk : walks) {
            station.tell(u"life "_s + walk.caseId.toString(QUuid::WithoutBraces));
            const QStringList words = station.hear(u"life"_s).split(u' ');
            if (words.size() - 3 < walk.done)
                return false;
        }
        return true;
    }

    void compare(const PlatformProcess::Books &books, const QList<Walk> &walks,
                 const QHash<QUuid, QStringList> &lives, const QHash<QUuid, int> &states)
    {
        int acts = 0;
        for (const Walk &walk : walks) {
            QStringList here;
            for (const QString &act : lives.value(walk.caseId))
                here.append(act.section(u':', 0, 1));
            const QByteArray name = actKindName(walk.edge.act).toUtf8() + " from "
                + QByteArray::number(int(walk.edge.from));
            const QByteArray both = "\nhere  " + here.join(u' ').toUtf8() + "\nthere "
                + books.lives.value(walk.caseId).join(u' ').toUtf8();
            QVERIFY2(here == books.lives.value(walk.caseId), (name + both).constData());
            QVERIFY2(states.value(walk.caseId) == books.states.value(walk.caseId), name.constData());
            QVERIFY2(here.size() >= walk.kinds.size(), name.constData());
            if (here.size() == walk.kinds.size())
                QVERIFY2(states.value(walk.caseId) == int(walk.edge.to), name.constData());
            acts += int(here.size());
        }
        std::printf("%d cases, %d acts, lost 0, doubled 0\n", int(walks.size()), acts);
    }

    static inline int s_walked = 0;
};

YICHUANG_TEST(TurnsTest)
#include "tst_turns.moc"
