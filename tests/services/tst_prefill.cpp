// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastcases.h"
#include "support/testregistry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

using End = PastCases::End;

namespace {

const QString Parent = idNumberOf(1);
const QString Spouse = idNumberOf(2);
const QString Baby = idNumberOf(3, u"20260801"_s);
const QString Account = u"6217000000000000012"_s;

/// A whole person, as the fragment asks.
QJsonObject resident(const QString &name, const QString &idNumber, const QString &phone)
{
    return {{u"name"_s, name},
            {u"idType"_s, u"111"_s},
            {u"idNumber"_s, idNumber},
            {u"ethnicity"_s, u"03"_s},
            {u"marital"_s, u"20"_s},
            {u"hukouRegion"_s, u"329999100200"_s},
            {u"hukouAddress"_s, u"示例县示例镇示例村三组12号"_s},
            {u"residenceSame"_s, false},
            {u"residenceRegion"_s, u"329999100001"_s},
            {u"residenceAddress"_s, u"示例县示例镇幸福路18号"_s},
            {u"phone"_s, phone}};
}

QJsonObject member(const QString &name, const QString &idNumber, const QString &relation)
{
    return {{u"name"_s, name}, {u"idType"_s, u"111"_s}, {u"idNumber"_s, idNumber}, {u"relation"_s, relation},
            {u"marital"_s, u"20"_s}, {u"income"_s, 2100}, {u"isTarget"_s, true}};
}

/// One family's temporary aid: parent applies, spouse and account stand in it, and much that is of this matter only.
QJsonObject aid()
{
    return {{u"applicant"_s, resident(u"何人"_s, Parent, u"13900000001"_s)},
            {u"spouse"_s, QJsonObject{{u"name"_s, u"许偶"_s}, {u"idType"_s, u"111"_s}, {u"idNumber"_s, Spouse},
                                      {u"phone"_s, u"13900000002"_s}}},
            {u"agent"_s, QJsonObject{{u"present"_s, false}}},
            {u"household"_s, QJsonObject{{u"members"_s, QJsonArray{member(u"何人"_s, Parent, u"01"_s),
                                                                  member(u"许偶"_s, Spouse, u"10"_s)}}}},
            {u"economy"_s, QJsonObject{{u"incomeWage"_s, 2100}}},
            {u"event"_s, QJsonObject{{u"kind"_s, u"fire"_s}, {u"date"_s, u"2026-03-01"_s}, {u"loss"_s, u"房屋烧毁"_s}}},
            {u"payee"_s, QJsonObject{{u"accountType"_s, u"3"_s}, {u"holder"_s, u"何人"_s}, {u"accountNo"_s, Account}}}};
}

QStringList fieldsOf(const KnownPerson &person)
{
    QStringList fields;
    for (const KnownValue &value : person.values)
        fields.append(value.field);
    return fields;
}

const KnownPerson *knownOf(const QList<KnownPerson> &people, const QString &role)
{
    for (const KnownPerson &person : people) {
        if (person.role == role)
            return &person;
    }
    return nullptr;
}

} // namespace

/// What was said once is not asked twice, of the same person only: facts of the person, never of the matter, and never over
/// what was typed.
class PrefillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePersonIsKnownInWhateverRole_data()
    {
        QTest::addColumn<QString>("business"); // "business situation"
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("idNumber");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("asked"); // whatever the earlier case says
        const QStringList ofMatter{u"economy.incomeWage"_s, u"event.kind"_s, u"event.date"_s, u"event.loss"_s,
                                   u"agent.present"_s};
        QTest::newRow("the same matter") << u"MZ03-01 local"_s << u"applicant"_s << Parent
                                         << QStringList{u"applicant.marital"_s, u"applicant.phone"_s,
                                                        u"applicant.residenceAddress"_s, u"household.members"_s,
                                                        u"payee.accountNo"_s}
                                         << ofMatter;
        QTest::newRow("another matter") << u"MZ01-01 whole"_s << u"applicant"_s << Parent
                                        << QStringList{u"applicant.ethnicity"_s, u"household.members"_s, u"payee.accountType"_s}
                                        << ofMatter;
        QTest::newRow("another department") << u"RS09-01 employer"_s << u"applicant"_s << Parent
                                            << QStringList{u"applicant.hukouAddress"_s, u"applicant.phone"_s}
                                            << QStringList{u"unemployment.reason"_s};
        QTest::newRow("the spouse applies") << u"MZ03-01 local"_s << u"applicant"_s << Spouse
                                            << QStringList{u"applicant.phone"_s, u"applicant.marital"_s}
                                            << QStringList{u"applicant.hukouAddress"_s, u"payee.accountNo"_s,
                                                           u"household.members"_s};
        QTest::newRow("the applicant is an agent") << u"RS06-01 counter"_s << u"applicant"_s << Baby << QStringList()
                                                   << QStringList{u"applicant.phone"_s};
        QTest::newRow("the applicant is a spouse") << u"MZ01-01 whole"_s << u"spouse"_s << Parent
                                                   << QStringList{u"spouse.phone"_s, u"spouse.hukouRegion"_s}
                                                   << QStringList{u"applicant.phone"_s, u"payee.accountNo"_s};
        QTest::newRow("the applicant is a newborn's parent")
            << u"YB01-01 newborn"_s << u"newborn"_s << Baby << QStringList()
            << QStringList{u"newborn.hukouRegion"_s, u"newborn.ethnicity"_s, u"newborn.name"_s};
    }
    void theSamePersonIsKnownInWhateverRole()
    {
        QFETCH(QString, business);
        QFETCH(QString, role);
        QFETCH(QString, idNumber);
        QFETCH(QStringList, known);
        QFETCH(QStringList, asked);
        PastCases past(m_items);
        const CaseView before = past.add(u"MZ03-01"_s, u"local"_s, aid());
        const auto intake = past.begin(business.section(u' ', 0, 0), business.section(u' ', 1));
        QVERIFY(intake);
        if (role == "spouse"_L1)
            intake->form().set(u"applicant.marital"_s, u"20"_s);

        QVERIFY(nameBy(*intake, role, idNumber));

        const QList<KnownPerson> people = intake->known();
        const KnownPerson *person = knownOf(people, role);
        const QStringList fields = person ? fieldsOf(*person) : QStringList();
        for (const QString &field : std::as_const(known))
            QVERIFY2(fields.contains(field), qPrintable(field + u": "_s + fields.join(u' ')));
        for (const QString &field : std::as_const(asked))
            QVERIFY2(!fields.contains(field), qPrintable(field));
        QCOMPARE(person != nullptr, !known.isEmpty());
        for (const KnownPerson &each : people) {
            for (const KnownValue &value : each.values) {
                QVERIFY(value.field.startsWith(each.role) || each.role == "applicant"_L1);
                QVERIFY2(value.source.contains(before.history.record.number.right(12)), qPrintable(value.source));
            }
        }
    }

    void filledIsWhatWasKnownWithItsSource()
    {
        PastCases past(m_items);
        past.add(u"MZ03-01"_s, u"local"_s, aid());
        const auto intake = past.begin(u"MZ03-02"_s);
        QVERIFY(nameBy(*intake, u"applicant"_s, Parent));
        const QList<KnownPerson> people = intake->known();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.front().name, u"何人"_s);

        intake->fillKnown(people.front());

        const FormData form = intake->form().data();
        QCOMPARE(form.text(u"applicant.phone"), u"13900000001"_s);
        QCOMPARE(form.text(u"applicant.residenceAddress"), u"示例县示例镇幸福路18号"_s);
        QCOMPARE(form.text(u"payee.accountNo"), Account);
        const QJsonArray members = form.rows(u"household.members");
        QCOMPARE(members.size(), 2);
        QCOMPARE(members.at(1).toObject().value("relation"_L1).toString(), u"10"_s);
        QVERIFY(members.at(1).toObject().value("income"_L1).toDouble() != 2100);
        for (const KnownValue &value : people.front().values)
            QCOMPARE(intake->sourceOf(value.field), value.source);
        QVERIFY2(intake->known().isEmpty() || knownOf(intake->known(), u"spouse"_s), "what is filled is offered again");
        intake->typedOver(u"applicant.phone"_s);
        QVERIFY(intake->sourceOf(u"applicant.phone"_s).isEmpty());
    }

    void nothingTypedIsOffered()
    {
        PastCases past(m_items);
        past.add(u"MZ03-01"_s, u"local"_s, aid());
        const auto intake = past.begin(u"MZ03-02"_s);
        intake->form().set(u"applicant.phone"_s, u"13912345678"_s);
        intake->form().set(u"applicant.ethnicity"_s, u"01"_s);
        const int slot = intake->form().form().find(u"household.members").slot;
        intake->form().addRow(slot);
        QVERIFY(nameBy(*intake, u"applicant"_s, Parent));

        const QStringList fields = fieldsOf(intake->known().value(0));

        QVERIFY(!fields.contains(u"applicant.phone"_s));
        QVERIFY(!fields.contains(u"applicant.ethnicity"_s));
        QVERIFY(!fields.contains(u"household.members"_s));
        QVERIFY(fields.contains(u"applicant.marital"_s));
    }

    void theNewestCaseSpeaksAndOldContactsAreMarked()
    {
        PastCases past(m_items);
        QJsonObject old = aid();
        old.insert(u"applicant"_s, resident(u"何人"_s, Parent, u"13800000001"_s));
        const CaseView first = past.add(u"MZ03-01"_s, u"local"_s, old, End::Granted, QDate(2024, 5, 6));
        const CaseView second = past.add(u"RS09-01"_s, u"employer"_s,
                                         {{u"applicant"_s, QJsonObject{{u"name"_s, u"何人"_s}, {u"idNumber"_s, Parent},
                                                                       {u"phone"_s, u"13900000009"_s}}},
                                          {u"unemployment"_s, QJsonObject{{u"education"_s, u"20"_s}}}},
                                         End::Withdrawn, QDate(2026, 9, 1));
        const auto intake = past.begin(u"RS09-02"_s);
        QVERIFY(nameBy(*intake, u"applicant"_s, Parent));

        const KnownPerson person = intake->known().value(0);

        QHash<QString, KnownValue> values;
        for (const KnownValue &value : person.values)
            values.insert(value.field, value);
        QCOMPARE(values.value(u"applicant.phone"_s).value.toString(), u"13900000009"_s);
        QVERIFY(!values.value(u"applicant.phone"_s).isOld);
        QVERIFY(values.value(u"applicant.phone"_s).source.contains(second.history.record.number.right(12)));
        QCOMPARE(values.value(u"employment.education"_s).value.toString(), u"20"_s); // another section, the same fact
        QVERIFY(values.value(u"applicant.hukouAddress"_s).isOld);
        QVERIFY(values.value(u"applicant.hukouAddress"_s).source.contains(first.history.record.number.right(12)));
        QVERIFY(values.value(u"applicant.hukouAddress"_s).source.contains(u"over a year"_s));
        QVERIFY(values.contains(u"applicant.ethnicity"_s));
        QVERIFY(!values.value(u"applicant.ethnicity"_s).isOld);
        QVERIFY(person.newest.contains(second.history.record.number.right(12)));
    }

    void parentAndNewbornStayTwoPeople()
    {
        PastCases past(m_items);
        past.add(u"RS08-01"_s, u"newborn"_s,
                 {{u"applicant"_s, resident(u"何人"_s, Parent, u"13900000001"_s)},
                  {u"newborn"_s, QJsonObject{{u"name"_s, u"何小宝"_s}, {u"idType"_s, u"111"_s}, {u"idNumber"_s, Baby},
                                             {u"ethnicity"_s, u"04"_s}, {u"hukouRegion"_s, u"329999100002"_s},
                                             {u"parentRole"_s, u"father"_s}}}});
        const auto forChild = past.begin(u"YB01-01"_s, u"newborn"_s);
        QVERIFY(nameBy(*forChild, u"applicant"_s, Parent));
        QVERIFY(nameBy(*forChild, u"newborn"_s, Baby));

        for (const KnownPerson &person : forChild->known()) {
            QVERIFY(!fieldsOf(person).contains(u"newborn.parentRole"_s)); // who is whose what is said again
            forChild->fillKnown(person);
        }

        FormData form = forChild->form().data();
        QCOMPARE(form.text(u"applicant.ethnicity"), u"03"_s);
        QCOMPARE(form.text(u"newborn.ethnicity"), u"04"_s);
        QCOMPARE(form.text(u"newborn.name"), u"何小宝"_s);

        // Years later the child applies itself: nothing of the parent comes along.
        const auto grown = past.begin(u"RS08-02"_s);
        QVERIFY(nameBy(*grown, u"applicant"_s, Baby));
        for (const KnownPerson &person : grown->known())
            grown->fillKnown(person);
        form = grown->form().data();
        QCOMPARE(form.text(u"applicant.name"), u"何小宝"_s);
        QCOMPARE(form.text(u"applicant.ethnicity"), u"04"_s);
        QCOMPARE(form.text(u"applicant.hukouRegion"), u"329999100002"_s);
        QVERIFY(form.text(u"applicant.phone").isEmpty());
        QVERIFY(form.text(u"applicant.hukouAddress").isEmpty());
    }

    void whatFollowsIsForTheSamePerson_data()
    {
        QTest::addColumn<QString>("before");      // "business situation"
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("situation");   // of the next
        QTest::addColumn<QString>("beneficiary"); // its number
        QTest::newRow("aid, then an allowance") << u"MZ03-01 local"_s << u"MZ01-01"_s << u"whole"_s << Parent;
        QTest::newRow("the newborn's card, then its insurance") << u"RS08-01 newborn"_s << u"YB01-01"_s << u"newborn"_s << Baby;
        QTest::newRow("a death, then another item for the heir") << u"RS04-01 death"_s << u"RS06-01"_s << u"counter"_s << Parent;
    }
    void whatFollowsIsForTheSamePerson()
    {
        QFETCH(QString, before);
        QFETCH(QString, next);
        QFETCH(QString, situation);
        QFETCH(QString, beneficiary);
        PastCases past(m_items);
        QJsonObject form{{u"applicant"_s, resident(u"何人"_s, Parent, u"13900000001"_s)},
                         {u"newborn"_s, QJsonObject{{u"name"_s, u"何小宝"_s}, {u"idType"_s, u"111"_s},
                                                    {u"idNumber"_s, Baby}, {u"ethnicity"_s, u"04"_s}}},
                         {u"deceased"_s, person(u"许故"_s, Spouse)}};
        const CaseView view = past.add(before.section(u' ', 0, 0), before.section(u' ', 1), form);

        const auto intake = past.counter.services().intake.nextItem(view, next.section(u'-', 0, 0), next);

        QVERIFY2(intake, intake ? "" : qPrintable(intake.error().detail));
        QCOMPARE((*intake)->situation(), situation);
        const FormData now = (*intake)->form().data();
        const QString role = (*intake)->business().beneficiaryIn(situation);
        QCOMPARE(now.text(QString(role + u".idNumber"_s)), beneficiary);
        QCOMPARE(now.text(u"applicant.phone"), u"13900000001"_s);
        QCOMPARE(now.text(u"applicant.idNumber"), Parent);
        QVERIFY((*intake)->sourceOf(u"applicant.phone"_s).contains(view.history.record.number.right(12)));
    }

    void aDraftKnowsNothing()
    {
        PastCases past(m_items);
        const auto draft = past.begin(u"MZ03-01"_s);
        QVERIFY(nameBy(*draft, u"applicant"_s, Parent));
        draft->form().set(u"applicant.phone"_s, u"13900000001"_s);
        draft->formEdited();
        QVERIFY(past.counter.wait(draft->saveNow()));

        const auto intake = past.begin(u"MZ03-02"_s);
        QVERIFY(nameBy(*intake, u"applicant"_s, Parent));

        QVERIFY(intake->known().isEmpty());
    }

    /// Whatever the item: a fact that carries over is about a person, and the same key means the same everywhere.
    void whatCarriesOverHasOneShape()
    {
        const auto codes = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes"));
        QVERIFY(codes);
        QHash<QString, FieldType> types;
        int carried = 0;
        for (const ItemEntry &entry : m_items.entries()) {
            for (const ItemEntry::Business &business : entry.businesses) {
                const auto definition = FormDefinition::parse(m_items.business(business.code)->form, *codes);
                QVERIFY2(definition, qPrintable(business.code));
                for (const Section &section : definition->sections()) {
                    QVERIFY2(section.key != "economy"_L1 || section.fields.front().carries == Carries::No,
                             qPrintable(business.code));
                    for (const Field &field : section.fields) {
                        if (field.carries == Carries::No)
                            continue;
                        ++carried;
                        QVERIFY2(field.type != FieldType::LongText && field.type != FieldType::Money && !field.readOnly,
                                 qPrintable(field.id)); // free words and sums belong to the matter
                        QVERIFY2(types.value(field.key, field.type) == field.type,
                                 qPrintable(business.code + u' ' + field.id));
                        types.insert(field.key, field.type);
                    }
                }
            }
        }
        qInfo("%d fields of %d businesses carry over, %d kinds of facts", carried, 37, int(types.size()));
        QVERIFY(carried > 400);
    }

    void initTestCase() { QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n'))); }

private:
    // The clerk types the number only; the name is among what is known.
    static bool nameBy(Intake &intake, const QString &role, const QString &idNumber)
    {
        if (role == "newborn"_L1)
            intake.form().set(u"newborn.idType"_s, u"111"_s);
        intake.form().set(QString(role + u".idNumber"_s), idNumber);
        intake.formEdited();
        return QTest::qWaitFor([&] { return !intake.standing().isAsking(); }, 10000);
    }

    AllItems m_items;
};

YICHUANG_TEST(PrefillTest)
#include "tst_prefill.moc"
