// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter.h"
#include "support/testregistry.h"

#include "casemaker.h"
#include "itemset.h"
#include "platform/departments/department.h"
#include "platform/items/cataloguedesk.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QJsonObject contentOf(const Act &act)
{
    return QJsonDocument::fromJson(act.payload).object();
}

QJsonObject without(QJsonObject content, const QString &field)
{
    FormData form(content.value("form"_L1).toObject());
    form.set(field, QJsonValue(QJsonValue::Undefined));
    content.insert("form"_L1, form.json());
    return content;
}

QJsonObject withoutPaper(QJsonObject content, const QString &code)
{
    QJsonArray papers;
    for (const QJsonValue &paper : content.value("materials"_L1).toArray()) {
        if (paper.toObject().value("code"_L1) != code)
            papers.append(paper);
    }
    content.insert("materials"_L1, papers);
    return content;
}

} // namespace

/// Every business goes the whole way: form, checklist, acceptance into a real ledger, the platform's second look with
/// its own copy of the modules, and the department's word. What is incomplete stops at both ends.
class WholeWayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n')));
        m_counter.emplace(m_items.catalogue());
        QVERIFY2(m_counter->problem.isEmpty(), qPrintable(m_counter->problem));
        m_counter->clock.setDay(QDate(2026, 11, 22));
        for (const DepartmentOptions &options : DepartmentOptions::standard())
            m_departments.try_emplace(options.key, options);
    }

    void aCaseIsAcceptedConfirmedAndDecided_data() { businesses(); }
    void aCaseIsAcceptedConfirmedAndDecided()
    {
        const BusinessUnderTest &business = current();
        for (const BusinessSpec::Situation &situation : business.spec->situations) {
            for (const auto extent : {CaseMaker::Extent::Minimal, CaseMaker::Extent::Complete}) {
                const auto done = accept(business, situation.code, extent);
                QVERIFY2(done, done ? "" : qPrintable(situation.code + u": "_s + done.error().message));

                const platform::ContentReview review = m_desk.review(done->act, contentOf(done->act));

                const Findings stops = blocks(review.findings);
                QVERIFY2(stops.isEmpty(), qPrintable(situation.code + u'\n' + texts(stops)));
                QCOMPARE(review.facts.isInstant, business.spec->officeType == OfficeType::Instant);
                const QJsonObject claimed = contentOf(done->act).value("computed"_L1).toObject();
                for (auto it = review.computed.begin(); it != review.computed.end(); ++it)
                    QVERIFY2(claimed.value(it.key()) == it.value(), qPrintable(it.key()));
                platform::Task task;
                task.caseId = done->act.caseId;
                const auto decision = m_departments.at(review.facts.department).decide(task);
                QVERIFY(decision && decision->isGranted && !decision->text.isEmpty());
                ++m_accepted;
            }
        }
    }

    void whatIsMissingStopsAtTheCounterAndAtThePlatform_data() { businesses(); }
    void whatIsMissingStopsAtTheCounterAndAtThePlatform()
    {
        const BusinessUnderTest &business = current();
        const QString situation = seedOf(business).value("situation"_L1).toString();
        const auto whole = accept(business, situation, CaseMaker::Extent::Complete);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        const QJsonObject content = contentOf(whole->act);
        const std::unique_ptr<Intake> intake = filled(business, situation, CaseMaker::Extent::Complete);
        QVERIFY(canAccept(*intake));

        FormState judged(*business.form, business.context(situation));
        judged.load(FormData(content.value("form"_L1).toObject()), FormState::Source::Submitted);
        for (const SlotRef ref : requiredPlaces(judged)) {
            const QString field = business.form->path(ref);
            const QJsonObject lacking = without(content, field);
            intake->form().load(FormData(lacking.value("form"_L1).toObject()), FormState::Source::Submitted);
            intake->formEdited();
            QVERIFY2(!canAccept(*intake), qPrintable(field));
            QVERIFY2(!blocks(m_desk.review(whole->act, lacking).findings).isEmpty(), qPrintable(field));
            ++m_refusedFields;
        }
        for (const QString &paper : neededPapers(business, judged)) {
            const Findings found = blocks(m_desk.review(whole->act, withoutPaper(content, paper)).findings);
            QVERIFY2(found.size() == 1, qPrintable(paper + u'\n' + texts(found)));
            ++m_refusedPapers;
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d businesses, %d cases accepted, confirmed and decided, %d refused as expected (%d for a field, "
              "%d for a paper)",
              int(m_items.businesses.size()), m_accepted, m_refusedFields + m_refusedPapers, m_refusedFields,
              m_refusedPapers);
        m_counter.reset();
    }

private:
    void businesses()
    {
        QTest::addColumn<QString>("business");
        for (const auto &[code, business] : m_items.businesses)
            QTest::newRow(qPrintable(code)) << code;
    }

    const BusinessUnderTest &current()
    {
        return m_items.businesses.at(*static_cast<QString *>(QTest::qData("business", QMetaType::QString)));
    }

    static bool canAccept(const Intake &intake)
    {
        const QList<OutcomeChoice> choices = intake.choices();
        return std::any_of(choices.begin(), choices.end(), [](const OutcomeChoice &choice) {
            return choice.outcome == Outcome::Accept && choice.isPossible;
        });
    }

    static QStringList neededPapers(const BusinessUnderTest &business, const FormState &state)
    {
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        return rules ? rules->needed(state) : QStringList();
    }

    std::unique_ptr<Intake> filled(const BusinessUnderTest &business, const QString &situation,
                                   CaseMaker::Extent extent)
    {
        auto begun = m_counter->services().intake.begin(business.item->spec.code, business.spec->code);
        if (!begun)
            return {};
        std::unique_ptr<Intake> intake = begun.take();
        intake->setSituation(situation);
        const QString key = extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s;
        CaseMaker maker(intake->form().form(), intake->form().context());
        intake->form().load(maker.make(seedOf(business, key, situation), extent));
        intake->formEdited();
        for (const MaterialEntry &entry : Checklist(intake->checklist()))
            intake->setVerdict(entry.code, MaterialVerdict::Complete);
        Counter::sign(*intake);
        return intake;
    }

    Result<Appended> accept(const BusinessUnderTest &business, const QString &situation, CaseMaker::Extent extent)
    {
        const std::unique_ptr<Intake> intake = filled(business, situation, extent);
        if (!intake)
            return Error{ErrorCode::NotFound, u"no intake"_s, {}};
        const auto done = m_counter->wait(intake->conclude(Outcome::Accept));
        return done ? Result<Appended>(done->appended) : Result<Appended>(done.error());
    }

    ItemSet m_items;
    ItemSet m_platformItems;
    platform::CatalogueDesk m_desk{m_platformItems.catalogue()};
    std::map<QString, platform::Department> m_departments;
    std::optional<Counter> m_counter;
    int m_accepted = 0;
    int m_refusedFields = 0;
    int m_refusedPapers = 0;
};

YICHUANG_TEST(WholeWayTest)
#include "tst_wholeway.moc"
