// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "documents/paperorders.h"
#include "documents/pdftools.h"
#include "items/casemaker.h"
#include "items/bundleset.h"

#include "documents/pdfpapers.h"
#include "forms/model/formtext.h"
#include "services/guidesheet.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QString squeezed(QString text)
{
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

QStringList factsOf(const PaperSection &section)
{
    QStringList facts = section.columns;
    for (const auto &[label, text] : section.rows)
        facts += {label, text};
    for (const QStringList &cells : section.cells)
        facts += cells;
    return facts;
}

} // namespace

/// The application form of every item that ships, filled to the last field, and its guide for the citizen.
class ItemFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemPrintsItsForm_data()
    {
        QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n')));
        QTest::addColumn<QString>("business");
        for (const auto &[code, business] : m_items.businesses)
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyItemPrintsItsForm()
    {
        QFETCH(QString, business);
        checkPrinted(filled(m_items.businesses.at(business)), u"item-"_s + business, 5);
    }

    void everyBundlePrintsOneForm_data()
    {
        QVERIFY(!m_items.catalogue().bundles().isEmpty());
        QTest::addColumn<QString>("code");
        for (const BundleSpec &bundle : m_items.catalogue().bundles())
            QTest::newRow(qPrintable(bundle.code)) << bundle.code;
    }
    void everyBundlePrintsOneForm()
    {
        QFETCH(QString, code);
        for (const BundleSpec &bundle : m_items.catalogue().bundles()) {
            if (bundle.code == code)
                checkPrinted(filled(bundle), u"bundle-"_s + code, 7);
        }
    }

    void everyItemPrintsItsGuideOnTwoSheetsAtMost_data() { everyItemPrintsItsForm_data(); }
    void everyItemPrintsItsGuideOnTwoSheetsAtMost()
    {
        QFETCH(QString, business);
        const BusinessUnderTest &tested = m_items.businesses.at(business);
        PaperOrder order = typicalOrder(PaperKind::Guide);
        order.businessName = tested.spec->name;
        order.sections = guideSheet(tested.item->spec, *tested.spec, order.centre, QDate(2026, 11, 22));
        checkPrinted(order, u"guide-"_s + business, 2);
    }

private:
    static void checkPrinted(const PaperOrder &order, const QString &name, int mostPages)
    {
        QVERIFY(!order.sections.isEmpty());

        const auto paper = PdfPapers().render(order).result();

        QVERIFY(paper);
        const PdfFile pdf(paper->pdf, name);
        QCOMPARE(pdf.trouble(), QString());
        QVERIFY2(paper->pages <= mostPages, qPrintable(QString::number(paper->pages)));
        const QString text = pdf.text();
        for (const PaperSection &section : order.sections) {
            for (const QString &fact : factsOf(section))
                QVERIFY2(text.contains(squeezed(fact)), qPrintable(fact + u" in "_s + text));
        }
    }

    static PaperOrder filled(const BusinessUnderTest &business);
    PaperOrder filled(const BundleSpec &bundle) const;

    ItemSet m_items;
};

PaperOrder ItemFormsTest::filled(const BusinessUnderTest &business)
{
    const QJsonObject seed = jsonIn(u"/tests/items/seeds/%1.json"_s.arg(business.spec->code)).object();
    const FormContext context = business.context(seed.value("situation"_L1).toString());
    CaseMaker maker(*business.form, context);
    FormState state(*business.form, context);
    state.load(maker.make(seed.value("complete"_L1).toObject(), CaseMaker::Extent::Complete),
               FormState::Source::Submitted);
    PaperOrder order = typicalOrder(PaperKind::ApplicationForm);
    order.itemName = business.item->spec.name;
    order.businessName = business.spec->name;
    order.sections = paperSections(state);
    return order;
}

PaperOrder ItemFormsTest::filled(const BundleSpec &bundle) const
{
    const CodeTables tables = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes")).take();
    const CartUnderTest cart = cartOf(bundle, cartsOf(bundle).constFirst(), m_items, tables);
    PaperOrder order = typicalOrder(PaperKind::ApplicationForm);
    if (!cart.compiled)
        return order;
    CaseMaker maker(*cart.compiled, cart.context());
    FormState state(*cart.compiled, cart.context());
    state.load(maker.make(bundleSeed(bundle).value("complete"_L1).toObject(), CaseMaker::Extent::Complete),
               FormState::Source::Submitted);
    QStringList names;
    for (const BusinessUnderTest *member : cart.members)
        names.append(member->spec->name);
    order.itemName = bundle.name;
    order.businessName = u"%1（%2）"_s.arg(bundle.name, names.join(u'、'));
    order.sections = paperSections(state);
    return order;
}

YICHUANG_TEST(ItemFormsTest)

#include "tst_itemforms.moc"
