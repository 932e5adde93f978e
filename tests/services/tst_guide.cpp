// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "services/guidefigures.h"
#include "support/testregistry.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::Counter;

using Change = std::function<void(ItemSpec &, BusinessSpec &)>;
Q_DECLARE_METATYPE(Change)

namespace {

QString listed(const QList<GuideChange> &changes)
{
    QStringList lines;
    for (const GuideChange &change : changes)
        lines.append(u"%1 %2 %3: %4 -> %5"_s.arg(change.element).arg(int(change.kind)).arg(change.what, change.before, change.after));
    return lines.join(u'\n');
}

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What the guide says at a counter: every element, the amounts that hold there, and what changed since a person last
/// handled the business.
class GuideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_counter.problem.isEmpty(), qPrintable(m_counter.problem));
        const auto opened = m_counter.items.open(QString::fromLatin1(Counter::Item), {});
        QVERIFY(opened);
        m_item = (*opened)->spec;
        m_business = *m_item.business(QString::fromLatin1(Counter::Business));
    }

    void allTwelveElementsAreThereInOrder()
    {
        const QList<GuideElement> guide = guideOf(m_item, m_business, centre());
        QCOMPARE(guide.size(), 12);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(guide.at(i).number, i + 1);
            QVERIFY(!guide.at(i).title.isEmpty());
            const bool hasListOfItsOwn = i + 1 == 5 || i + 1 == 6;
            QCOMPARE(guide.at(i).lines.isEmpty(), hasListOfItsOwn);
        }
    }

    void aDifferenceIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<GuideChange>("expected");
        using Kind = GuideChange::Kind;
        const auto row = [](const char *name, const Change &change, const GuideChange &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("a new paper", [](ItemSpec &, BusinessSpec &b) { b.materials.append(paper()); },
            {5, Kind::Added, u"房屋受损照片"_s, {}, u"1 original, 0 copy · always"_s});
        row("a paper less", [](ItemSpec &, BusinessSpec &b) { b.materials.removeFirst(); },
            {5, Kind::Removed, u"临时救助申请书"_s, {}, {}});
        row("another number", [](ItemSpec &, BusinessSpec &b) { b.materials[0].copies = 2; },
            {5, Kind::Changed, u"临时救助申请书"_s, u"1 original, 0 copy"_s, u"1 original, 2 copy"_s});
        row("may follow now", [](ItemSpec &, BusinessSpec &b) { b.materials[0].tolerable = true; },
            {5, Kind::Changed, u"临时救助申请书"_s, u"may not follow"_s, u"may follow"_s});
        row("another promise", [](ItemSpec &, BusinessSpec &b) { b.limit.promisedDays = 3; },
            {7, Kind::Changed, u"Promised"_s, u"11 working days"_s, u"3 working days"_s});
        row("a fee", [](ItemSpec &, BusinessSpec &b) { b.fee.text = u"工本费10元"_s; },
            {8, Kind::Changed, {}, u"每份20元"_s, u"工本费10元"_s});
        row("a condition more", [](ItemSpec &, BusinessSpec &b) { b.acceptanceConditions.append({u"本县居住满一年"_s, {}, {}}); },
            {3, Kind::Added, {}, {}, u"本县居住满一年"_s});
        row("a situation less", [](ItemSpec &, BusinessSpec &b) { b.situations.removeLast(); },
            {4, Kind::Removed, {}, lastSituation(), {}});
        row("another telephone", [](ItemSpec &, BusinessSpec &b) { b.consultPhone = u"12333"_s; },
            {12, Kind::Added, {}, {}, u"12333"_s});
        row("another department", [](ItemSpec &i, BusinessSpec &) { i.implementingBody = u"县民政局"_s; },
            {10, Kind::Changed, {}, u"县（市、区）民政局；小额救助委托镇人民政府（街道办事处）"_s, u"县民政局"_s});
        row("another amount", [](ItemSpec &i, BusinessSpec &) { i.params = line(1000); },
            {GuideChange::Figures, Kind::Changed, u"城乡低保标准"_s, u"950元/人·月"_s, u"1000元/人·月"_s});
    }
    void aDifferenceIsNamed()
    {
        QFETCH(Change, change);
        QFETCH(GuideChange, expected);
        ItemSpec item = m_item;
        item.params = line(950);
        ItemSpec newer = item;
        BusinessSpec business = m_business;
        change(newer, business);

        const auto changes = changesBetween(snapshot(item, m_business), snapshot(newer, business));

        QVERIFY2(changes.contains(expected), qPrintable(listed(changes)));
        QCOMPARE(changes.size(), 1);
    }

    void whatIsKeptReadsBackTheSame()
    {
        const GuideSnapshot before = snapshot(m_item, m_business);
        const QByteArray kept = QJsonDocument(before.toJson()).toJson(QJsonDocument::Compact);
        const auto after = GuideSnapshot::fromJson(QJsonDocument::fromJson(kept).object());
        QVERIFY(after);
        QVERIFY2(changesBetween(before, *after).isEmpty(), qPrintable(listed(changesBetween(before, *after))));
        QCOMPARE(after->version, m_item.version);
        QVERIFY(!GuideSnapshot::fromJson({}));
        QVERIFY2(kept.size() < 20'000, qPrintable(QString::number(kept.size())));
    }

    void eachPersonHasAMemoryOfTheirOwn()
    {
        GuideMemory &guides = m_counter.services().guides;
        const auto first = m_counter.wait(guides.since(m_item, m_business));
        QVERIFY(first && first->isFirstTime && first->changes.isEmpty());
        QVERIFY(m_counter.wait(guides.learnt(m_item, m_business)));
        BusinessSpec newer = m_business;
        newer.limit.promisedDays = 3;

        const auto then = m_counter.wait(guides.since(m_item, newer));

        QVERIFY(then && !then->isFirstTime);
        QCOMPARE(then->changes.size(), 1);
        QCOMPARE(then->day, m_counter.clock.today());
        const auto other = m_counter.wait(m_counter.nextWindow().guides.since(m_item, newer));
        QVERIFY(other && other->isFirstTime);
    }

    void anEndedVisitIsRemembered()
    {
        Counter counter;
        QVERIFY2(counter.problem.isEmpty(), qPrintable(counter.problem));
        const auto intake = counter.filledIntake();
        QVERIFY(intake);
        QVERIFY(counter.wait(intake->conclude(Outcome::Receive)));
        const auto isKnown = [&] {
            const auto news = counter.wait(counter.services().guides.since(intake->item(), intake->business()));
            return news && !news->isFirstTime && news->changes.isEmpty();
        };
        QTRY_VERIFY(isKnown()); // written behind the act, nobody waits for it
    }

    void aFigureIsPutIntoItsSentence_data()
    {
        QTest::addColumn<QByteArray>("figure");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &figure, const QByteArray &value, const char16_t *text) {
            QTest::newRow(name) << figure << value << QString::fromUtf16(text);
        };
        row("amount", R"("text": "每月{0}元")", "950", u"每月950元");
        row("share", R"("text": "{0%}")", "0.075", u"7.5%");
        row("day", R"("text": "{0}及以前")", "\"2015-12-31\"", u"2015年12月31日及以前");
        row("day of the year", R"("text": "次年{0}前")", "\"03-31\"", u"次年3月31日前");
        row("yes", R"("text": "{0}")", "true", u"是");
        row("list", R"("text": "{0}")", "[300, 500]", u"300、500");
        row("ladder", R"("rows": "{0}周岁起{1}元")", "[[80, 50], [90, 100]]", u"80周岁起50元；90周岁起100元");
        row("table", R"("rows": "{0}{1%}", "keys": {"2": "乙", "1": "甲"})", R"({"1": 0.5, "2": 0.6, "9": 0})", u"甲50%；乙60%");
        row("tiers", R"("rows": "{0}元补{1}元", "keys": {"300": "300", "1000": "1000"})", R"({"300": 60, "1000": 120})",
            u"300元补60元；1000元补120元");
        row("table in a table", R"("rows": "{0}{1}{2}元", "keys": {"1": "职工"}, "inner": {"1": "一级", "2": "二级"})",
            R"({"1": {"1": 300, "2": 500}})", u"职工一级300元；职工二级500元");
    }
    void aFigureIsPutIntoItsSentence()
    {
        QFETCH(QByteArray, figure);
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        ItemSpec item;
        item.params = jsonOf("{\"guide\": [{\"names\": [\"x\"], \"label\": \"甲\", " + figure
                             + "}], \"regions\": {\"32\": {\"2026\": {\"x\": {\"value\": " + value + "}}}}}");
        const auto figures = guideFigures(item, u"B"_s, u"329999"_s, QDate(2026, 11, 22));
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures.constFirst().text, text);
        QVERIFY(figures.constFirst().isAssumed);
    }

    void aFigureHoldsForItsPlaceYearAndBusiness()
    {
        ItemSpec item;
        item.params = jsonOf(R"({"guide": [
            {"names": ["x"], "label": "a", "text": "{0}"}, {"names": ["y"], "label": "b", "text": "{0}"},
            {"names": ["x"], "label": "c", "text": "{0}", "businesses": ["B"]}],
            "regions": {"32": {"2024": {"x": {"value": 1, "evidence": "assumed"}}, "2026": {"x": {"value": 2, "evidence": "found"}}},
                        "320100": {"2026": {"x": {"value": 3, "evidence": "found"}}}}})");
        const auto textOf = [&](const QString &region, int year) {
            return guideFigures(item, u"A"_s, region, QDate(year, 6, 1)).value(0).text;
        };
        QCOMPARE(textOf(u"320500"_s, 2025), u"1"_s);
        QCOMPARE(textOf(u"320500"_s, 2026), u"2"_s);
        QCOMPARE(textOf(u"320106"_s, 2026), u"3"_s);
        QCOMPARE(textOf(u"320106"_s, 2023), QString());
        QCOMPARE(guideFigures(item, u"A"_s, u"320500"_s, QDate(2026, 6, 1)).size(), 1); // y has no value anywhere
        QCOMPARE(guideFigures(item, u"B"_s, u"320500"_s, QDate(2026, 6, 1)).size(), 2);
        QVERIFY(!guideFigures(item, u"B"_s, u"320500"_s, QDate(2026, 6, 1)).constFirst().isAssumed);
    }

    void theGuideIsPrintedWithoutAnybodysData()
    {
        const auto intake = m_counter.filledIntake();
        QVERIFY(intake);
        const PaperOrder order = m_counter.services().papers.guide(*intake);
        QCOMPARE(order.kind, PaperKind::Guide);
        QVERIFY(order.content.applicantName.isEmpty() && order.record.number.isEmpty());
        QStringList titles;
        for (const PaperSection &section : order.sections)
            titles.append(section.title);
        QCOMPARE(titles.at(1), u"申请材料"_s);
        QVERIFY(order.sections.at(1).cells.size() == m_business.materials.size());
        QVERIFY2(titles.contains(u"标准与金额（2026年）"_s), qPrintable(titles.join(u' ')));
    }

private:
    static MaterialSpec paper()
    {
        MaterialSpec paper;
        paper.code = u"MZ03-02-M99"_s;
        paper.name = u"房屋受损照片"_s;
        paper.originals = 1;
        return paper;
    }

    static QJsonObject line(int yuan)
    {
        return QJsonDocument::fromJson(QByteArrayLiteral(R"({"guide": [{"names": ["x"], "label": "城乡低保标准", "text": "{0}元/人·月"}],
            "regions": {"32": {"2026": {"x": {"value": )") + QByteArray::number(yuan) + "}}}}}").object();
    }

    static QString lastSituation() { return u"急难发生地申请"_s; }

    const Centre &centre() { return m_counter.services().ports.station.centre; }
    GuideSnapshot snapshot(const ItemSpec &item, const BusinessSpec &business)
    {
        return GuideSnapshot::of(item, business, centre(), m_counter.clock.today());
    }

    Counter m_counter;
    ItemSpec m_item;
    BusinessSpec m_business;
};

YICHUANG_TEST(GuideTest)
#include "tst_guide.moc"
