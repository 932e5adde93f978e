// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "forms/widgets/icons.h"
#include "forms/widgets/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;
using namespace yichuang;

Q_DECLARE_METATYPE(yichuang::Theme::Colour)

/// The look keeps its promises: contrast, tokens, icons.
class ThemeTest final : public QObject
{
    Q_OBJECT
    using C = Theme::Colour;

private Q_SLOTS:
    void everyTextHasEnoughContrast_data()
    {
        QTest::addColumn<C>("text");
        QTest::addColumn<C>("ground");
        QTest::addColumn<double>("atLeast");
        const auto pair = [](const char *name, C text, C ground, double atLeast) {
            QTest::newRow(name) << text << ground << atLeast;
        };
        for (const auto &[name, ground] : {std::pair("surface", C::Surface), std::pair("window", C::Window),
                                           std::pair("sunken", C::Sunken), std::pair("selected", C::AccentSoft)}) {
            pair(qPrintable(u"text on %1"_s.arg(QLatin1StringView(name))), C::Text, ground, 7.0);
            pair(qPrintable(u"soft text on %1"_s.arg(QLatin1StringView(name))), C::TextSoft, ground, 4.5);
            pair(qPrintable(u"accent on %1"_s.arg(QLatin1StringView(name))), C::Accent, ground, 4.5);
            pair(qPrintable(u"good on %1"_s.arg(QLatin1StringView(name))), C::Good, ground, 4.5);
            pair(qPrintable(u"warning on %1"_s.arg(QLatin1StringView(name))), C::Warn, ground, 4.5);
            pair(qPrintable(u"error on %1"_s.arg(QLatin1StringView(name))), C::Bad, ground, 4.5);
        }
        pair("disabled text on surface", C::TextOff, C::Surface, 4.5);
        pair("placeholder on sunken", C::TextOff, C::Sunken, 4.3);
        pair("primary button", C::OnAccent, C::Accent, 4.5);
        pair("primary button, hovered", C::OnAccent, C::AccentDeep, 4.5);
        pair("frame", C::OnFrame, C::Frame, 4.5);
        pair("frame in practice", C::OnFrame, C::FramePractice, 4.5);
        pair("practice badge", C::FramePractice, C::Surface, 4.5);
        pair("good on its ground", C::Good, C::GoodSoft, 4.5);
        pair("warning on its ground", C::Warn, C::WarnSoft, 4.5);
        pair("error on its ground", C::Bad, C::BadSoft, 4.5);
        pair("text on warning ground", C::Text, C::WarnSoft, 4.5);
        pair("text on error ground", C::Text, C::BadSoft, 4.5);
        pair("deep accent on selected", C::AccentDeep, C::AccentSoft, 4.5);
        pair("edge of a field", C::Edge, C::Surface, 3.0);
        pair("edge of a field on the window", C::Edge, C::Window, 3.0);
    }
    void everyTextHasEnoughContrast()
    {
        QFETCH(C, text);
        QFETCH(C, ground);
        QFETCH(double, atLeast);

        const double contrast = Theme::contrast(Theme::colour(text), Theme::colour(ground));

        QVERIFY2(contrast >= atLeast, qPrintable(QString::number(contrast)));
    }

    void contrastIsComputedAsTheGuidelineSays()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // WebAIM's well-known example
    }

    void theStyleSheetHasNoTokenLeftAndNoColourOfItsOwn()
    {
        QFile file(u":/yichuang/style/yichuang.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString raw = QString::fromUtf8(file.readAll());
        QVERIFY(!raw.contains(QRegularExpression(u"#[0-9a-fA-F]{6}\\b"_s)));

        for (const auto mode : {Theme::Mode::Work, Theme::Mode::Practice}) {
            const QString sheet = Theme::styleSheet(mode);
            QVERIFY(sheet.size() > 2000);
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@') - 20, 60)));
        }
        QVERIFY(Theme::styleSheet(Theme::Mode::Work) != Theme::styleSheet(Theme::Mode::Practice));
    }

    void everyPictureOfTheStyleSheetIsThere()
    {
        const QString sheet = Theme::styleSheet(Theme::Mode::Work);
        static const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
        auto matches = url.globalMatch(sheet);
        int seen = 0;
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen >= 4);
    }

    void everyIconDrawsSomethingAndPalesWhenDisabled()
    {
        QSet<QString> names;
        for (const Icon symbol : allIcons()) {
            const QString name = iconName(symbol);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QSvgRenderer renderer(u":/yichuang/icons/%1.svg"_s.arg(name));
            QVERIFY2(renderer.isValid(), qPrintable(name));

            const QImage normal = icon(symbol, C::Accent).pixmap(QSize(24, 24)).toImage();
            const QImage disabled = icon(symbol, C::Accent).pixmap(QSize(24, 24), QIcon::Disabled).toImage();

            QVERIFY2(inked(normal) > 20, qPrintable(name));
            QVERIFY2(normal != disabled, qPrintable(name));
        }
    }

    void anIconIsSharpAtTwiceTheScale()
    {
        QCOMPARE(iconPixmap(Icon::Home, 18, C::Text, 2.0).size(), QSize(36, 36));
        QCOMPARE(iconPixmap(Icon::Home, 18, C::Text, 2.0).deviceIndependentSize(), QSizeF(18, 18));
    }

private:
    static int inked(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
        return count;
    }
};

YICHUANG_TEST(ThemeTest)
#include "tst_theme.moc"
