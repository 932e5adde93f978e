// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "sampleform.h"
#include "walker.h"

#include "forms/model/codetables.h"
#include "forms/model/fragments.h"
#include "forms/model/paramsresolver.h"
#include "forms/widgets/fieldcell.h"
#include "forms/widgets/formview.h"
#include "forms/widgets/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace yichuang;

/// Every form of every item in the source tree, in both languages and at twice the scale: nothing clipped, nothing
/// out of reach, nothing without a name. A new item is tried the day its folder appears.
class RealFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Work); }

    void everyFormIsUsable_data()
    {
        QTest::addColumn<QJsonObject>("form");
        QTest::addColumn<QJsonObject>("params");
        const Result<Fragments> fragments = Fragments::read(root() + u"/forms/fragments"_s);
        QVERIFY(fragments);
        QDirIterator items(root() + u"/modules"_s, {u"item.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (items.hasNext()) {
            const QString path = items.next();
            const Result<QJsonObject> item = fragments->expandItem(read(path));
            QVERIFY2(item, item ? "" : qPrintable(item.error().detail));
            const QJsonObject params = read(QString(path).replace(u"item.json"_s, u"params.json"_s));
            for (const QJsonValue &business : item->value(u"businesses"_s).toArray()) {
                QTest::newRow(qPrintable(business[u"code"].toString())) << business[u"form"].toObject() << params;
                ++seen;
            }
        }
        QVERIFY(seen >= 3);
    }
    void everyFormIsUsable()
    {
        QFETCH(QJsonObject, form);
        QFETCH(QJsonObject, params);
        const Result<CodeTables> tables = CodeTables::read(root() + u"/resources/codes"_s);
        QVERIFY(tables);
        const Result<FormDefinition> definition = FormDefinition::parse(form, *tables);
        QVERIFY2(definition, definition ? "" : qPrintable(definition.error().detail));
        const Result<std::unique_ptr<const CompiledForm>> compiled = CompiledForm::compile(*definition);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().detail));
        FormContext context = test::SampleForm::context();
        context.params = resolveParams(params, context.region, context.today);

        QStringList faults;
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const QSize size : {QSize(1366, 640), QSize(683, 384)})
                faults += faultsAt(**compiled, context, language, size);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static QString root() { return QStringLiteral(YICHUANG_SOURCE_DIR); }

    static QJsonObject read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    /// Which field is to blame.
    static QString widest(const FormView &view)
    {
        QString out;
        int most = 0;
        for (const FieldCell *cell : view.findChildren<FieldCell *>()) {
            const int width = cell->minimumSizeHint().width() / (cell->isWide() ? 2 : 1);
            if (!cell->isVisible() || width <= most)
                continue;
            most = width;
            out = cell->editor().focus->objectName() + u' ' + cell->editor().widget->accessibleName() + u", half a card needs "_s + QString::number(width);
        }
        return out;
    }

    static QStringList faultsAt(const CompiledForm &form, const FormContext &context, Language language, const QSize &size)
    {
        FormState state(form, context);
        state.setLanguage(language);
        for (int slot = 0; slot < form.slotCount(); ++slot) {
            if (form.field(SlotRef::field(slot)).isTable())
                state.addRow(slot);
        }
        FormView view(state);
        setLook(&view, "page");
        view.setAttribute(Qt::WA_StyledBackground);
        view.resize(size);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            return {u"the window does not get the keyboard"_s};
        view.showAllErrors();
        for (int pass = 0; pass < 5; ++pass)
            QCoreApplication::processEvents();
        QStringList faults = test::keyboardFaults(&view) + test::clippedTexts(&view) + test::sameLetterMnemonics(&view);
        const auto *scroll = view.findChild<QScrollArea *>();
        if (scroll->widget()->width() > scroll->viewport()->width())
            faults.append(u"the form is wider than a window of %1: %2"_s.arg(size.width()).arg(widest(view)));
        view.focusFirst();
        const QString name = u"real-%1-%2-%3"_s.arg(QString::fromUtf8(QTest::currentDataTag())).arg(size.width()).arg(int(language));
        test::keepPicture(scroll->widget(), name);
        return faults;
    }
};

YICHUANG_TEST(RealFormsTest)
#include "tst_realforms.moc"
