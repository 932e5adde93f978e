// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "bundleset.h"
#include "casemaker.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

constexpr quint32 Seed = 20261122;

/// What a part's own form says of its share, at the merged form's places.
QStringList ownSentences(const CartUnderTest &cart, const FormData &merged)
{
    QStringList sentences;
    for (qsizetype i = 0; i < cart.members.size(); ++i) {
        FormState own(*cart.members.at(i)->form, cart.contexts.at(i));
        own.load(cart.form.split(merged, i), FormState::Source::Submitted);
        for (const Finding &finding : own.findings())
            sentences.append(cart.form.mergedPath(i, finding.field) + u' ' + finding.message);
    }
    sentences.removeDuplicates();
    sentences.sort();
    return sentences;
}

QStringList mergedSentences(const CartUnderTest &cart, const FormData &merged)
{
    FormState state(*cart.compiled, cart.context());
    state.load(merged, FormState::Source::Submitted);
    QStringList sentences;
    for (const Finding &finding : state.findings())
        sentences.append(finding.field + u' ' + finding.message);
    sentences.removeDuplicates();
    sentences.sort();
    return sentences;
}

/// One field taken out, or answered otherwise.
FormData changed(const CartUnderTest &cart, const FormData &whole, QRandomGenerator &random)
{
    FormState state(*cart.compiled, cart.context());
    state.load(whole);
    const SlotRef ref = SlotRef::field(int(random.bounded(cart.compiled->slotCount())));
    const Field &field = cart.compiled->field(ref);
    if (field.isComputed() || field.isTable() || random.bounded(3) == 0) {
        state.set(ref, QJsonValue());
    } else if (field.type == FieldType::YesNo) {
        state.set(ref, !state.value(ref).toBool());
    } else if (field.type == FieldType::Choice) {
        state.set(ref, field.options.at(random.bounded(field.options.size())).value);
    } else if (field.type == FieldType::Number || field.type == FieldType::Money) {
        state.set(ref, random.bounded(5000));
    } else if (field.type == FieldType::Date) {
        state.set(ref, QDate(1940, 1, 1).addDays(random.bounded(32000)).toString(Qt::ISODate));
    }
    return state.data();
}

} // namespace

/// Several items' forms as one say exactly what each item's own form says of its share.
class BundleFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n')));
        QVERIFY(m_items.catalogue().bundles().size() >= 4);
        m_tables = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes")).take();
    }

    void aCompleteBundleIsCompleteForEachItem_data() { carts(); }
    void aCompleteBundleIsCompleteForEachItem()
    {
        const CartUnderTest cart = current();
        QVERIFY2(cart.problem.isEmpty(), qPrintable(cart.problem));
        for (const auto extent : {CaseMaker::Extent::Minimal, CaseMaker::Extent::Complete}) {
            const FormData merged = made(cart, extent);
            for (qsizetype i = 0; i < cart.members.size(); ++i) {
                FormState own(*cart.members.at(i)->form, cart.contexts.at(i));
                own.load(cart.form.split(merged, i), FormState::Source::Submitted);
                const Findings stops = blocks(own.findings());
                QVERIFY2(stops.isEmpty(), qPrintable(cart.businesses.at(i) + u'\n' + texts(stops)));
            }
            QCOMPARE(mergedSentences(cart, merged), ownSentences(cart, merged));
        }
    }

    void whateverIsAnsweredTheSameIsSaid_data() { carts(); }
    void whateverIsAnsweredTheSameIsSaid()
    {
        const CartUnderTest cart = current();
        QVERIFY2(cart.problem.isEmpty(), qPrintable(cart.problem));
        QRandomGenerator random(Seed);
        const FormData whole = made(cart, CaseMaker::Extent::Complete);
        FormData data = whole;
        for (int change = 0; change < 60; ++change) {
            data = change % 10 == 0 ? whole : changed(cart, data, random);
            const QStringList merged = mergedSentences(cart, data);
            const QStringList own = ownSentences(cart, data);
            QVERIFY2(merged == own, qPrintable(u"merged:\n%1\nown:\n%2"_s.arg(merged.join(u'\n'), own.join(u'\n'))));
        }
    }

    void whatIsTakenApartGoesTogetherAgain_data() { carts(); }
    void whatIsTakenApartGoesTogetherAgain()
    {
        const CartUnderTest cart = current();
        QVERIFY2(cart.problem.isEmpty(), qPrintable(cart.problem));
        const FormData merged = made(cart, CaseMaker::Extent::Complete);
        QList<FormData> shares;
        for (qsizetype i = 0; i < cart.members.size(); ++i)
            shares.append(cart.form.split(merged, i));

        QCOMPARE(cart.form.join(shares).json(), merged.json());
    }

private:
    void carts()
    {
        QTest::addColumn<QString>("bundle");
        QTest::addColumn<QStringList>("businesses");
        for (const BundleSpec &bundle : m_items.catalogue().bundles()) {
            for (const QStringList &cart : cartsOf(bundle))
                QTest::addRow("%s: %s", qPrintable(bundle.code), qPrintable(cart.join(u' '))) << bundle.code << cart;
        }
    }

    CartUnderTest current()
    {
        const QString code = *static_cast<QString *>(QTest::qData("bundle", QMetaType::QString));
        const auto businesses = *static_cast<QStringList *>(QTest::qData("businesses", QMetaType::QStringList));
        for (const BundleSpec &bundle : m_items.catalogue().bundles()) {
            if (bundle.code == code)
                return cartOf(bundle, businesses, m_items, m_tables);
        }
        return {};
    }

    static FormData made(const CartUnderTest &cart, CaseMaker::Extent extent)
    {
        const QString key = extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s;
        CaseMaker maker(*cart.compiled, cart.context());
        return maker.make(bundleSeed(*cart.spec).value(key).toObject(), extent);
    }

    ItemSet m_items;
    CodeTables m_tables;
};

YICHUANG_TEST(BundleFormTest)
#include "tst_bundleforms.moc"
