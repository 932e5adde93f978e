// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/await.h"
#include "devices/simulatedcardreader.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yichuang;

namespace {

IdCard someCard(const QString &name = u"周桂兰"_s)
{
    IdCard card;
    card.name = name;
    card.sex = u"2"_s;
    card.ethnicity = u"01"_s;
    card.birthDate = QDate(1968, 5, 17);
    card.address = u"示例县示例镇示例村三组12号"_s;
    card.idNumber = u"329999196805170128"_s;
    card.issuedBy = u"示例县公安局"_s;
    card.validFrom = QDate(2015, 3, 1);
    card.validUntil = QDate(2035, 3, 1);
    return card;
}

constexpr SimulatedCardReader::Timing Quick{5ms, 200ms};
constexpr SimulatedCardReader::Timing Patient{5ms, 1h};

} // namespace

/// What a counter can rely on from a card reader, whatever happens to it.
class CardReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardThatLiesThereIsRead()
    {
        SimulatedCardReader reader(Quick);
        reader.lay(someCard());
        const auto answer = reader.read();
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result());
        QCOMPARE(*answer.result(), someCard());
    }

    void aCardThatIsLaidLaterIsReadThen()
    {
        SimulatedCardReader reader(Patient);
        const auto answer = reader.read();
        QVERIFY(reader.isWaiting());
        QVERIFY(!answer.isFinished());
        reader.lay(someCard());
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result()->name, u"周桂兰"_s);
    }

    void theCitizenTakesTheCardBackOnceItIsRead()
    {
        SimulatedCardReader reader(Patient);
        reader.lay(someCard());
        const auto first = reader.read();
        QTRY_VERIFY(first.isFinished());
        QVERIFY(!reader.hasCard());
        const auto second = reader.read();
        reader.lay(someCard(u"吴志强"_s));
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result()->name, u"吴志强"_s);
    }

    void aCardTakenAwayTooSoonIsWaitedForAgain()
    {
        SimulatedCardReader reader({1h, 1h});
        reader.lay(someCard());
        const auto answer = reader.read();
        reader.takeAway();
        QVERIFY(!answer.isFinished());
        QVERIFY(reader.isWaiting());
    }

    void everyEndWithoutACardSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("hasSentence");
        QTest::newRow("no card in time") << u"wait"_s << ErrorCode::NotFound << true;
        QTest::newRow("unplugged before") << u"unplugged"_s << ErrorCode::Unsupported << true;
        QTest::newRow("unplugged while reading") << u"unplug"_s << ErrorCode::Unsupported << true;
        QTest::newRow("broken") << u"broken"_s << ErrorCode::Unsupported << true;
        QTest::newRow("cancelled by the clerk") << u"cancel"_s << ErrorCode::Cancelled << false;
    }
    void everyEndWithoutACardSaysWhatToDo()
    {
        QFETCH(QString, order);
        QFETCH(ErrorCode, code);
        QFETCH(bool, hasSentence);
        SimulatedCardReader reader(Quick);
        if (order == "unplugged"_L1)
            reader.setHealth(SimulatedCardReader::Health::Unplugged);
        if (order == "broken"_L1) {
            reader.setHealth(SimulatedCardReader::Health::Broken);
            reader.lay(someCard());
        }
        const auto answer = reader.read();
        if (order == "unplug"_L1)
            reader.setHealth(SimulatedCardReader::Health::Unplugged);
        if (order == "cancel"_L1)
            reader.cancel();

        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().code, code);
        QCOMPARE(!answer.result().error().message.isEmpty(), hasSentence);
        QVERIFY(!reader.isWaiting());
    }

    void aSecondReadTakesTheTurnOfTheFirst()
    {
        SimulatedCardReader reader(Patient);
        const auto first = reader.read();
        const auto second = reader.read();
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
        reader.lay(someCard());
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
    }

    void aReaderThatGoesAwayLeavesNobodyWaiting()
    {
        auto reader = std::make_unique<SimulatedCardReader>(Patient);
        const auto answer = reader->read();
        reader.reset();
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, ErrorCode::Cancelled);
    }

    void pluggingInAndOutIsTold()
    {
        SimulatedCardReader reader(Patient);
        QSignalSpy changes(&reader, &CardReader::readyChanged);
        reader.setHealth(SimulatedCardReader::Health::Unplugged);
        reader.setHealth(SimulatedCardReader::Health::Unplugged);
        reader.setHealth(SimulatedCardReader::Health::Good);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).at(0).toBool(), false);
        QCOMPARE(changes.at(1).at(0).toBool(), true);
    }

    void whoAsksAgainInTheAnswerGetsANewRead()
    {
        SimulatedCardReader reader(Patient);
        QStringList names;
        const auto again = [&](const Result<IdCard> &card) { names.append(card ? card->name : QString()); };
        reader.lay(someCard());
        await(reader.read(), this, [&](const Result<IdCard> &card) {
            again(card);
            await(reader.read(), this, again);
            reader.lay(someCard(u"吴志强"_s));
        });
        QTRY_COMPARE(names, QStringList({u"周桂兰"_s, u"吴志强"_s}));
    }
};

YICHUANG_TEST(CardReaderTest)

#include "tst_cardreader.moc"
