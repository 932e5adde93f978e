// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "support/definitions.h"
#include "support/testregistry.h"
#include "ui/definitionlist.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString Pension = u"human-resources/pension-enrolment"_s;

/// The next version, under names nobody knew before.
QJsonObject renamed(QJsonObject item)
{
    QJsonArray businesses = item[u"businesses"_s].toArray();
    QJsonObject business = businesses.at(0).toObject();
    QJsonArray aliases = business[u"aliases"_s].toArray();
    aliases.append(u"攒养老钱"_s);
    business[u"aliases"_s] = aliases;
    businesses[0] = business;
    item[u"businesses"_s] = businesses;
    return item;
}

DefinitionVersion refusedVersion(const QString &reason)
{
    DefinitionVersion version;
    version.code = u"MZ03"_s;
    version.name = u"临时救助"_s;
    version.version = u"8.0.0"_s;
    version.source = DefinitionVersion::Source::Province;
    version.state = DefinitionVersion::State::Refused;
    version.reason = reason;
    version.problem = definitionRefused(reason).message;
    return version;
}

bool shows(QWidget *page, const QString &text)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(text);
    });
}

} // namespace

/// A clerk sees at once what the province changed; an administrator sees which version comes from where, and why one is
/// not used.
class DefinitionPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchKnowsANewerDefinitionAtOnce()
    {
        Desk desk;
        QVERIFY2(desk.problem.isEmpty(), qPrintable(desk.problem));
        QVERIFY(desk.logIn());
        const auto found = [&] {
            const auto hits = desk.services().search.find(u"攒养老钱"_s);
            return std::any_of(hits.begin(), hits.end(), [](const ItemHit &hit) { return hit.matched == u"攒养老钱"_s; });
        };
        QVERIFY(!found());

        desk.packages.publish(*readPackage(m_author.sign(renamed(m_author.item(Pension, u"7.1.0"_s)), m_author.params(Pension)),
                                           m_author.verifier()));

        QVERIFY(found());
        QVERIFY(desk.find(u"item.RS01-01"_s));
        QVERIFY(desk.openItem(u"攒养老钱"_s, u"RS01-01"_s));
        QCOMPARE(desk.intake()->item().version, u"7.1.0"_s);
    }

    void theSettingsPageSaysWhichVersionComesFromWhere()
    {
        Desk desk(Desk::Words::Chinese);
        QVERIFY2(desk.problem.isEmpty(), qPrintable(desk.problem));
        QVERIFY(desk.logIn());
        desk.packages.publish(*readPackage(m_author.publish(Pension, u"7.1.0"_s), m_author.verifier()));
        desk.packages.refuse(refusedVersion(u"lint.failed"_s));
        QVERIFY(desk.hand->click(u"navSettings"_s));
        auto *list = desk.find<DefinitionList>(u"settingsDefinitions"_s);
        QVERIFY(list);

        QCOMPARE(list->size(), desk.catalogue().entries().size() + 2); // the older of RS01, and the refused one
        QCOMPARE(toneOf(*list, u"definition.RS01.7.1.0"_s), Pill::Tone::Good);
        QCOMPARE(toneOf(*list, u"definition.RS01."_s + m_shipped), Pill::Tone::Plain);
        QCOMPARE(toneOf(*list, u"definition.MZ03.8.0.0"_s), Pill::Tone::Bad);
        QVERIFY(shows(list, definitionRefused(u"lint.failed"_s).message));
        desk.shot(u"definitions"_s);
    }

    void theHomePageWarnsOfWhatIsNotUsedAndOnlyOfThat_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a wrong signature") << u"signature.wrong"_s << true;
        QTest::newRow("a failed check") << u"lint.failed"_s << true;
        QTest::newRow("code of tomorrow") << u"logic.missing"_s << true;
        QTest::newRow("an older version") << u"version.older"_s << false;
    }
    void theHomePageWarnsOfWhatIsNotUsedAndOnlyOfThat()
    {
        QFETCH(QString, reason);
        QFETCH(bool, warns);
        Desk desk(Desk::Words::Chinese);
        QVERIFY2(desk.problem.isEmpty(), qPrintable(desk.problem));
        QVERIFY(desk.logIn());
        auto *notice = desk.window().findChild<NoticeLine *>(u"homeDefinitions"_s);
        QVERIFY(notice);
        QVERIFY(!notice->isVisible());

        desk.packages.refuse(refusedVersion(reason));

        QCOMPARE(notice->isVisible(), warns);
        QCOMPARE(notice->sentence().contains(u"临时救助 8.0.0"_s), warns);
        desk.shot(u"definitions-home-"_s + reason);
    }

private:
    static Pill::Tone toneOf(const DefinitionList &list, const QString &name)
    {
        for (Pill *pill : list.findChildren<Pill *>(name)) {
            if (pill->isVisible())
                return pill->tone();
        }
        return Pill::Tone::Info;
    }

    const Author m_author;
    const QString m_shipped = ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + Pension)
                                  ->item[u"version"_s].toString();
};

YICHUANG_TEST(DefinitionPagesTest)
#include "tst_definitions.moc"
