// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter.h"
#include "support/testregistry.h"

#include "bundleset.h"
#include "casemaker.h"
#include "platform/items/cataloguedesk.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QJsonObject contentOf(const Act &act)
{
    return QJsonDocument::fromJson(act.payload).object();
}

bool isPossible(const BundleIntake &bundle, Outcome outcome)
{
    const QList<OutcomeChoice> choices = bundle.choices();
    return std::any_of(choices.begin(), choices.end(), [outcome](const OutcomeChoice &choice) {
        return choice.outcome == outcome && choice.isPossible;
    });
}

bool canAccept(const BundleIntake &bundle, QString *whyNot)
{
    for (const OutcomeChoice &choice : bundle.choices()) {
        if (choice.outcome != Outcome::Accept)
            continue;
        *whyNot = choice.whyNot;
        return choice.isPossible;
    }
    return false;
}

QString keyOf(const BundleIntake &bundle, const QString &code)
{
    for (const BundlePaper &paper : bundle.papers()) {
        if (paper.neededBy.contains(BundlePaper::Need{code.section(u"-M"_s, 0, 0), code}))
            return paper.key;
    }
    return {};
}

const MaterialEntry *entryOf(const BundleIntake &bundle, const QString &code)
{
    const Intake *member = bundle.member(code.section(u"-M"_s, 0, 0));
    for (const MaterialEntry &entry : member->checklist()) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

} // namespace

/// Several items are taken in at once: said once, signed once, and each its own case.
class BundleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n')));
        m_counter.emplace(m_items.catalogue());
        QVERIFY2(m_counter->problem.isEmpty(), qPrintable(m_counter->problem));
        m_counter->clock.setDay(QDate(2026, 11, 22));
    }

    void everyBundleBecomesItsCases_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("businesses");
        for (const BundleSpec &bundle : m_items.catalogue().bundles()) {
            for (const QStringList &cart : cartsOf(bundle))
                QTest::addRow("%s: %s", qPrintable(bundle.code), qPrintable(cart.join(u' '))) << bundle.code << cart;
        }
    }
    void everyBundleBecomesItsCases()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, businesses);
        for (const auto extent : {CaseMaker::Extent::Minimal, CaseMaker::Extent::Complete}) {
            const auto bundle = filled(code, businesses, extent);
            QVERIFY(bundle);
            QString whyNot;
            QVERIFY2(canAccept(*bundle, &whyNot), qPrintable(whyNot));
            note(*bundle, extent);
            const Promise latest = bundle->promise();

            const auto ended = m_counter->wait(bundle->conclude(Outcome::Accept));

            QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
            QVERIFY(ended->isComplete());
            QCOMPARE(ended->done.size(), businesses.size());
            QCOMPARE(ended->promise.on, latest.on);
            for (const BundleConcluded::One &one : ended->done) {
                const Act &act = one.concluded.appended.act;
                QCOMPARE(act.businessCode, one.business);
                QVERIFY(!act.caseNumber.isEmpty());
                const Findings stops = blocks(m_desk.review(act, contentOf(act)).findings);
                QVERIFY2(stops.isEmpty(), qPrintable(one.business + u'\n' + texts(stops)));
                const CaseView view = m_counter->view(act.caseId);
                QCOMPARE(view.content.bundle, bundle->tag());
                QVERIFY(view.content.bundle.members.contains(BundleTag::Member{one.business, act.caseId}));
                QVERIFY(view.content.promisedOn <= latest.on);
            }
            QCOMPARE(m_counter->wait(m_counter->services().intake.drafts())->size(), 0);
        }
    }

    void whatIsSharedIsOneField()
    {
        const auto bundle = begun(u"newborn"_s);
        QVERIFY(bundle);
        bundle->fill(u"newborn.name"_s, u"顾乐乐"_s, u"出生医学证明"_s);

        for (const QString &business : bundle->businesses()) {
            QCOMPARE(bundle->member(business)->form().value(u"newborn.name"), QJsonValue(u"顾乐乐"_s));
            QCOMPARE(bundle->member(business)->sourceOf(u"newborn.name"_s), u"出生医学证明"_s);
        }
        QCOMPARE(bundle->askedBy(u"newborn.name"_s).size(), 3);
        QCOMPARE(bundle->askedBy(u"card.bank"_s), QStringList{u"RS08-01"_s});
    }

    void anotherItemsAnswerIsTakenOverUntilSomebodySaysOtherwise()
    {
        const auto bundle = begun(u"flexible"_s);
        QVERIFY(bundle);
        bundle->form().set(u"pension.beginMonth", u"2026-12"_s);
        bundle->formEdited();
        const Intake *medical = bundle->member(u"YB05-01"_s);
        QCOMPARE(medical->form().value(u"medical.beginMonth"), QJsonValue(u"2026-12"_s));
        QCOMPARE(medical->form().value(u"medical.alsoPension"), QJsonValue(true));
        QVERIFY(bundle->sourceOf(u"medical.beginMonth"_s).contains(bundle->member(u"RS07-01"_s)->business().name));
        QCOMPARE(medical->sourceOf(u"medical.beginMonth"_s), bundle->sourceOf(u"medical.beginMonth"_s));

        bundle->form().set(u"medical.beginMonth", u"2027-01"_s);
        bundle->formEdited();
        bundle->form().set(u"pension.beginMonth", u"2026-11"_s);
        bundle->formEdited();

        QCOMPARE(medical->form().value(u"medical.beginMonth"), QJsonValue(u"2027-01"_s));
        QCOMPARE(bundle->sourceOf(u"medical.beginMonth"_s), QString());
        QCOMPARE(medical->sourceOf(u"medical.beginMonth"_s), QString());
        QCOMPARE(bundle->member(u"SW02-01"_s)->form().value(u"contribution.from"), QJsonValue(u"2026-11"_s));
    }

    void whatAnEarlierCaseKnowsIsFilledInForAllItemsAtOnce()
    {
        const auto before = filled(u"afterlife"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(before);
        const QString name = before->form().value(u"applicant.name").toString();
        const QString number = before->form().value(u"applicant.idNumber").toString();
        QVERIFY(m_counter->wait(before->conclude(Outcome::Accept)));
        const auto bundle = begun(u"flexible"_s);
        QVERIFY(bundle);
        QSignalSpy heard(bundle.get(), &BundleIntake::standingChanged);
        bundle->form().set(u"applicant.idNumber", number);
        bundle->formEdited();
        QTRY_VERIFY(!bundle->known().isEmpty());
        QVERIFY(!heard.isEmpty());

        bundle->fillKnown(bundle->known().constFirst());

        for (const QString &business : bundle->businesses()) {
            QCOMPARE(bundle->member(business)->form().value(u"applicant.name"), QJsonValue(name));
            QVERIFY(!bundle->member(business)->sourceOf(u"applicant.name"_s).isEmpty());
        }
        QVERIFY(bundle->known().isEmpty());
    }

    void aPaperIsLookedAtOnceForAll()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal, Papers::Untouched);
        QVERIFY(bundle);
        const QString identity = keyOf(*bundle, u"YB01-01-M01"_s);
        QCOMPARE(identity, u"WJ01-01-M01"_s);
        QCOMPARE(bundle->paper(identity)->neededBy.size(), 3);

        const auto stored = m_counter->wait(bundle->attach(identity, "%PDF-1.4 a card", u"card.pdf"_s, u"application/pdf"_s));
        bundle->setRemark(identity, u"正反面都有"_s);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));

        for (const BundlePaper::Need &need : bundle->paper(identity)->neededBy) {
            const MaterialEntry *entry = entryOf(*bundle, need.code);
            QVERIFY(entry);
            QCOMPARE(entry->verdict, MaterialVerdict::Complete);
            QCOMPARE(entry->attachments, QList<Attachment>{*stored});
            QCOMPARE(entry->remark, u"正反面都有"_s);
        }
    }

    void whatWasSaidOfAPaperHoldsForAnItemThatNeedsItLater()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal, Papers::Untouched);
        QVERIFY(bundle);
        QVERIFY(!entryOf(*bundle, u"WJ01-01-M03"_s));
        const QString household = keyOf(*bundle, u"YB01-01-M03"_s);
        bundle->setVerdict(household, MaterialVerdict::Complete);

        bundle->form().set(u"birth.hukouShared", false);
        bundle->formEdited();

        QVERIFY(entryOf(*bundle, u"WJ01-01-M03"_s));
        QCOMPARE(entryOf(*bundle, u"WJ01-01-M03"_s)->verdict, MaterialVerdict::Complete);
    }

    void oneSignatureHoldsForAllUntilSomethingChanges()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(bundle);
        QVERIFY(bundle->signedForm().isConfirmed());

        bundle->form().set(u"card.occupation", u"1"_s); // concerns the card only
        bundle->formEdited();
        QVERIFY(bundle->askedBy(u"card.occupation"_s) == QStringList{u"RS08-01"_s});

        QVERIFY(!bundle->signedForm().isConfirmed());
        QVERIFY(!bundle->whyNotSigned().isEmpty());
        QString whyNot;
        QVERIFY(!canAccept(*bundle, &whyNot));
    }

    void thePrintedFormHoldsEverythingOnce()
    {
        const auto bundle = filled(u"flexible"_s, {}, CaseMaker::Extent::Minimal, Papers::Untouched);
        QVERIFY(bundle);
        m_counter->papers.orders.clear();

        const auto printed
            = m_counter->wait(m_counter->services().papers.issueBefore(*bundle, PaperKind::ApplicationForm, {}));

        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().message));
        QCOMPARE(m_counter->papers.orders.size(), 1);
        QCOMPARE(m_counter->papers.orders.constFirst().itemName, bundle->spec().name);
        for (const QString &business : bundle->businesses())
            QVERIFY(bundle->member(business)->signedForm().printedAt.isValid());
    }

    void aDraftComesBackAsTheBundleItWas()
    {
        auto bundle = filled(u"flexible"_s, {}, CaseMaker::Extent::Complete);
        QVERIFY(bundle);
        const FormData typed = bundle->form().typedData();
        const FormData data = bundle->form().data();
        const QList<BundlePaper> papers = bundle->papers();
        const QUuid id = bundle->tag().id;
        QVERIFY(m_counter->wait(bundle->saveNow()));
        bundle.reset();

        const auto drafts = m_counter->wait(m_counter->services().intake.drafts());
        QVERIFY(drafts);
        const QList<Draft> members = BundleService::together(*drafts, id);
        QCOMPARE(members.size(), 3);
        const auto again = m_counter->services().bundles.resume(members);

        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE((*again)->form().data().json(), data.json());
        QCOMPARE((*again)->form().typedData().json(), typed.json());
        QCOMPARE((*again)->papers(), papers);
        (*again)->form().set(u"pension.beginMonth", u"2026-12"_s);
        (*again)->formEdited();
        QCOMPARE((*again)->form().value(u"contribution.from"), QJsonValue(u"2026-12"_s));
        for (const Draft &draft : members)
            QVERIFY(m_counter->wait(m_counter->services().intake.discard(draft)));
    }

    void whatCannotBeWrittenStaysADraftAndTheOthersStand()
    {
        auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(bundle);
        const QUuid id = bundle->tag().id;
        const QString stuck = bundle->member(u"YB01-01"_s)->business().implementingCode;
        QVERIFY(m_counter->wait(m_counter->ledger().setNumberRanges({{stuck, 600, 600}})));
        const auto other = filled(u"newborn"_s, {u"YB01-01"_s}, CaseMaker::Extent::Minimal);
        QVERIFY(other);
        QVERIFY(m_counter->wait(other->conclude(Outcome::Accept))); // the last number of the second item

        const auto ended = m_counter->wait(bundle->conclude(Outcome::Accept));

        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->done.size(), 1);
        QVERIFY(ended->failed);
        QCOMPARE(ended->failed->business, u"YB01-01"_s);
        QCOMPARE(ended->left, (QStringList{u"YB01-01"_s, u"RS08-01"_s}));
        const QUuid first = ended->done.constFirst().concluded.appended.act.caseId;
        QCOMPARE(m_counter->view(first).history.record.state, CaseState::Accepted);
        bundle.reset();
        const QList<Draft> drafts
            = BundleService::together(*m_counter->wait(m_counter->services().intake.drafts()), id);
        QCOMPARE(drafts.size(), 2);

        QVERIFY(m_counter->wait(m_counter->ledger().setNumberRanges({{stuck, 700, 900}})));
        const auto rest = m_counter->services().bundles.resume(drafts);
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().message));
        QCOMPARE((*rest)->tag().members.size(), 3);
        sign(**rest);
        const auto done = m_counter->wait((*rest)->conclude(Outcome::Accept));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->isComplete());
    }

    void nothingIsWrittenIfOneOfThemCannotEndSo()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(bundle);
        bundle->setVerdict(keyOf(*bundle, u"RS08-01-M09"_s), MaterialVerdict::Missing);
        const int before = m_counter->wait(m_counter->ledger().cases({}))->total;

        const auto ended = m_counter->wait(bundle->conclude(Outcome::Accept));

        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_counter->wait(m_counter->ledger().cases({}))->total, before);
    }

    void whatIsCompleteIsAcceptedWhereAnotherItemHasToAsk()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(bundle);
        QVERIFY(!isPossible(*bundle, Outcome::AskSupplement));
        bundle->setVerdict(keyOf(*bundle, u"WJ01-01-M02"_s), MaterialVerdict::Missing); // the marriage certificate
        QVERIFY(!isPossible(*bundle, Outcome::Accept));
        QVERIFY(isPossible(*bundle, Outcome::AskSupplement));

        const auto ended = m_counter->wait(bundle->conclude(Outcome::AskSupplement));

        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QVERIFY(ended->isComplete());
        QCOMPARE(ended->done.at(0).concluded.outcome, Outcome::AskSupplement);
        QCOMPARE(ended->done.at(1).concluded.outcome, Outcome::Accept);
        QCOMPARE(ended->done.at(2).concluded.outcome, Outcome::Accept);
    }

    void whatFollowsLaterFollowsOnceAndByTheEarliestDay()
    {
        const auto bundle = filled(u"flexible"_s, {}, CaseMaker::Extent::Complete);
        QVERIFY(bundle);
        const QString key = keyOf(*bundle, u"YB05-01-M06"_s); // the power of attorney
        QVERIFY(bundle->paper(key) && bundle->paper(key)->tolerable);
        bundle->setVerdict(key, MaterialVerdict::Tolerated);
        bundle->setCommitmentSigned(key, true);
        bundle->setCreditChecked(false, u"信用中国"_s);
        QVERIFY(!isPossible(*bundle, Outcome::Accept));
        const QList<BundlePaper::Need> needs = bundle->paper(key)->neededBy;
        QCOMPARE(needs.size(), 2);
        for (const BundlePaper::Need &need : needs)
            QCOMPARE(entryOf(*bundle, need.code)->makeUpBy, bundle->paper(key)->entry.makeUpBy);

        const auto ended = m_counter->wait(bundle->conclude(Outcome::AcceptTolerantly));

        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->done.at(0).concluded.outcome, Outcome::AcceptTolerantly);
        QCOMPARE(ended->done.at(1).concluded.outcome, Outcome::AcceptTolerantly);
        QCOMPARE(ended->done.at(2).concluded.outcome, Outcome::Accept); // contributions need no such paper
    }

    void eachItemCanEndInItsOwnWay()
    {
        const auto bundle = filled(u"newborn"_s, {}, CaseMaker::Extent::Minimal);
        QVERIFY(bundle);

        const auto ended = m_counter->wait(bundle->conclude({{u"WJ01-01"_s, Outcome::Accept, {}, {}},
                                                             {u"YB01-01"_s, Outcome::Receive, {}, {}}}));

        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->left, QStringList{u"RS08-01"_s});
        QCOMPARE(m_counter->view(ended->done.at(1).concluded.appended.act.caseId).history.record.state,
                 CaseState::Received);
        const auto rest = m_counter->wait(bundle->conclude(Outcome::Accept));
        QVERIFY(rest && rest->isComplete());
        QVERIFY(!m_counter->wait(bundle->conclude(Outcome::Accept)));
    }

    void cleanupTestCase()
    {
        for (const QString &line : std::as_const(m_lines))
            qInfo("%s", qPrintable(line));
        m_counter.reset();
    }

private:
    enum class Papers { AllThere, Untouched };

    std::unique_ptr<BundleIntake> begun(const QString &code, QStringList businesses = {})
    {
        const BundleSpec *spec = m_counter->services().bundles.bundle(code);
        if (spec && businesses.isEmpty()) {
            for (const BundleSpec::Member &member : spec->members)
                businesses.append(member.business);
        }
        auto bundle = m_counter->services().bundles.begin(code, businesses);
        if (!bundle) {
            qWarning("%s %s", qPrintable(bundle.error().message), qPrintable(bundle.error().detail));
            return {};
        }
        const QJsonObject situations = bundleSeed(*spec).value("situations"_L1).toObject();
        for (const BundleSpec::Member &member : spec->members) {
            if (member.situation.isEmpty() && situations.contains(member.business))
                (*bundle)->setSituation(member.business, situations.value(member.business).toString());
        }
        return bundle.take();
    }

    std::unique_ptr<BundleIntake> filled(const QString &code, const QStringList &businesses, CaseMaker::Extent extent,
                                         Papers papers = Papers::AllThere)
    {
        std::unique_ptr<BundleIntake> bundle = begun(code, businesses);
        if (!bundle)
            return {};
        const QString key = extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s;
        FormState &form = bundle->form();
        CaseMaker maker(form.form(), form.context());
        const FormData made = maker.make(bundleSeed(bundle->spec()).value(key).toObject(), extent);
        type(form, made);
        bundle->formEdited();
        if (papers == Papers::Untouched)
            return bundle;
        for (const BundlePaper &paper : QList<BundlePaper>(bundle->papers()))
            bundle->setVerdict(paper.key, MaterialVerdict::Complete);
        sign(*bundle);
        return bundle;
    }

    /// As a clerk does: only what does not stand there already.
    static void type(FormState &form, const FormData &made)
    {
        for (int slot = 0; slot < form.form().slotCount(); ++slot) {
            const SlotRef ref = SlotRef::field(slot);
            const QJsonValue value = made.value(form.form().path(ref));
            if (!value.isUndefined() && !form.form().field(ref).isComputed() && form.value(ref) != value)
                form.set(ref, value);
        }
    }

    static void sign(BundleIntake &bundle)
    {
        bundle.formPrinted(bundle.formDigests());
        bundle.setSignedOnPaper(true);
    }

    void note(const BundleIntake &bundle, CaseMaker::Extent extent)
    {
        const BundleFigures figures = bundle.figures();
        QVERIFY(figures.fieldsTyped <= figures.fieldsAll);
        QVERIFY(figures.papersHandedIn <= figures.papersAll);
        if (bundle.businesses().size() != bundle.spec().members.size())
            return;
        m_lines.append(u"%1 (%2, %3): fields typed %4 of %5, papers handed in %6 of %7"_s.arg(
                           bundle.spec().code, bundle.businesses().join(u'+'),
                           extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s)
                           .arg(figures.fieldsTyped)
                           .arg(figures.fieldsAll)
                           .arg(figures.papersHandedIn)
                           .arg(figures.papersAll));
    }

    ItemSet m_items;
    ItemSet m_platformItems;
    platform::CatalogueDesk m_desk{m_platformItems.catalogue()};
    std::optional<Counter> m_counter;
    QStringList m_lines;
};

YICHUANG_TEST(BundleTest)
#include "tst_bundles.moc"
