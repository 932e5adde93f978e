// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "../items/casemaker.h"
#include "desk.h"
#include "formwalk.h"
#include "forms/model/divisiontree.h"
#include "ui/intakepage.h"
#include "verifydone.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::CaseMaker;
using yichuang::test::Desk;
using yichuang::test::FormWalk;

namespace {

constexpr int MostDown = 2;            // places down the list of what was found
constexpr int MostSituations = 12;
constexpr int Overlap = 60;            // pixels two pictures of one page share

QJsonDocument jsonIn(const QString &path)
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/items/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// The worked case with what its situation needs otherwise.
QJsonObject seedOf(const QString &business)
{
    const QJsonObject seed = jsonIn(u"seeds/%1.json"_s.arg(business)).object();
    FormData data(seed.value("complete"_L1).toObject());
    const QJsonObject own = seed["situations"_L1][seed["situation"_L1].toString()].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        data.set(it.key(), it.value());
    return data.json();
}

} // namespace

/// Every business of the catalogue, from the words somebody says at the counter to the case in the ledger, without a
/// mouse: found, its situation chosen, its form typed field by field, its papers judged, its form signed, accepted.
class EveryItemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!DivisionTree::standard().isEmpty()); } // read once, so that no form waits for it

    void aBusinessIsAcceptedByKeysAlone_data() { businesses(); }
    void aBusinessIsAcceptedByKeysAlone()
    {
        QFETCH(QString, business);
        Desk desk(language());
        QVERIFY2(desk.problem.isEmpty(), qPrintable(desk.problem));
        desk.clock.moment.setDate(QDate(2026, 11, 22)); // the worked cases are of that day
        VERIFY_DONE(desk.logIn());
        const int keys = desk.hand->keys();
        const int clicks = desk.hand->clicks();

        VERIFY_DONE(findItem(desk, business));
        VERIFY_DONE(chooseSituation(desk, business));
        shots(desk, business + u"-1-guide"_s);
        Intake *intake = desk.intake();
        CaseMaker maker(intake->form().form(), intake->form().context());
        const FormData wanted = maker.make(seedOf(business), CaseMaker::Extent::Complete);
        FormWalk walk(*desk.hand, *intake, desk.window());
        VERIFY_DONE(open(desk, u"applicant"_s));
        VERIFY_DONE(walk.throughPage(wanted));
        VERIFY_DONE(walk.throughPage(wanted));

        const QStringList apart = differences(*intake, wanted);
        QVERIFY2(apart.isEmpty(), qPrintable(apart.join(u'\n')));
        shotForms(desk, business);
        VERIFY_DONE(judgePapers(desk));
        shots(desk, business + u"-4-papers"_s);
        VERIFY_DONE(signAndAccept(desk, business));
        shots(desk, business + u"-6-outcome"_s);
        VERIFY_DONE(isInTheLedger(desk, business));

        QCOMPARE(desk.hand->clicks(), clicks);
        QVERIFY2(walk.dear().isEmpty(), qPrintable(walk.dear().join(u'\n')));
        ++m_businesses;
        m_fields += walk.fields();
        m_keys += desk.hand->keys() - keys;
        m_clicks += desk.hand->clicks() - clicks;
    }

    void cleanupTestCase()
    {
        qInfo("%d businesses, %d fields, %d keys, %d clicks; the slowest page of a form opened in %lld ms (%s)",
              m_businesses, m_fields, m_keys, m_clicks, m_slowest, qPrintable(m_slowestName));
    }

private:
    /// Chinese; pictures in English where they are asked for.
    static Desk::Words language()
    {
        return qEnvironmentVariable("YICHUANG_SHOTS_WORDS") == "en"_L1 ? Desk::Words::English : Desk::Words::Chinese;
    }

    static void businesses()
    {
        QTest::addColumn<QString>("business");
        const Desk desk;
        int count = 0;
        for (const ItemEntry &item : desk.catalogue().entries()) {
            for (const ItemEntry::Business &business : item.businesses) {
                QTest::newRow(qPrintable(business.code)) << business.code;
                ++count;
            }
        }
        QCOMPARE(count, 37);
    }

    /// What somebody says, typed where the keyboard is after logging in.
    Result<Done> findItem(Desk &desk, const QString &business)
    {
        const QString said = jsonIn(u"phrases/%1.json"_s.arg(business)).array().first().toString();
        const auto ready = desk.hand->until(u"the search has the keyboard"_s, [] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "homeSearch"_L1;
        });
        if (!ready)
            return ready;
        desk.hand->type(said);
        int down = 0;
        for (const ItemHit &hit : desk.services().search.find(said)) {
            if (hit.businessCode == business)
                break;
            desk.hand->press(Qt::Key_Down);
            ++down;
        }
        if (down > MostDown)
            return Error{ErrorCode::NotFound, {}, u"%1 is %2 places down the list"_s.arg(said).arg(down)};
        desk.hand->press(Qt::Key_Return);
        return desk.hand->until(u"the guide has the keyboard"_s, [&] {
            const auto *page = desk.window().findChild<IntakePage *>();
            return desk.intake() && desk.intake()->business().code == business
                && page->isAncestorOf(QApplication::focusWidget());
        });
    }

    /// To the right, and down where the line ends.
    static void pressArrow(Desk &desk)
    {
        const QWidget *before = QApplication::focusWidget();
        desk.hand->press(Qt::Key_Right);
        if (QApplication::focusWidget() == before)
            desk.hand->press(Qt::Key_Down);
    }

    static Result<Done> chooseSituation(Desk &desk, const QString &business)
    {
        const QString wanted = jsonIn(u"seeds/%1.json"_s.arg(business)).object().value("situation"_L1).toString();
        for (int i = 0; i < MostSituations && !wanted.isEmpty() && desk.intake()->situation() != wanted; ++i)
            pressArrow(desk);
        return wanted.isEmpty() || desk.intake()->situation() == wanted
            ? Result<Done>()
            : Result<Done>(Error{ErrorCode::NotFound, {}, u"the situation %1 cannot be chosen by keys"_s.arg(wanted)});
    }

    Result<Done> open(Desk &desk, const QString &step)
    {
        QElapsedTimer timer;
        timer.start();
        desk.hand->press(Qt::Key_Right, Qt::AltModifier);
        if (timer.elapsed() > m_slowest) {
            m_slowest = timer.elapsed();
            m_slowestName = desk.intake()->business().code;
        }
        return desk.hand->until(u"the page %1 is open"_s.arg(step), [&] { return desk.intake()->step() == step; });
    }

    static QStringList differences(const Intake &intake, const FormData &wanted)
    {
        QStringList out;
        const FormData typed = intake.form().data();
        const CompiledForm &form = intake.form().form();
        for (int slot = 0; slot < form.slotCount(); ++slot) {
            const QString path = form.path(SlotRef::field(slot));
            const auto text = [&](const FormData &data) {
                return QString::fromUtf8(QJsonDocument(QJsonArray{data.value(path)}).toJson(QJsonDocument::Compact));
            };
            if (text(typed) != text(wanted))
                out.append(u"%1: typed %2, wanted %3"_s.arg(path, text(typed), text(wanted)));
        }
        return out;
    }

    static Result<Done> judgePapers(Desk &desk)
    {
        const auto there = desk.hand->until(u"the papers are shown"_s, [&] { return desk.intake()->step() == "materials"_L1; });
        if (!there)
            return there;
        desk.hand->press(Qt::Key_F7);
        return desk.hand->until(u"no paper is missing"_s, [&] { return desk.intake()->missingPapers().isEmpty(); });
    }

    static Result<Done> signAndAccept(Desk &desk, const QString &business)
    {
        desk.hand->press(Qt::Key_Right, Qt::AltModifier);
        shots(desk, business + u"-5-review"_s);
        if (desk.intake()->business().signatureRequired) {
            desk.hand->press(Qt::Key_Space);
            const auto printed = desk.hand->until(u"the form is printed; the keyboard is at "_s + focusName(), [&] {
                return desk.intake()->signedForm().printedAt.isValid() && QApplication::focusWidget()
                    && QApplication::focusWidget()->objectName() == "signedForm.confirmed"_L1;
            });
            if (!printed)
                return Error{ErrorCode::Internal, {}, printed.error().detail + u"; "_s + whatStands(*desk.intake())};
            desk.hand->press(Qt::Key_Space);
        }
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        desk.hand->press(Qt::Key_Return, Qt::ControlModifier);
        const auto number = desk.hand->find(u"outcomeNumber"_s);
        return number ? Result<Done>() : Result<Done>(number.error());
    }

    static QString whatStands(const Intake &intake)
    {
        QStringList out{intake.whyNotSigned()};
        for (const OutcomeChoice &choice : intake.choices())
            out.append(choice.whyNot);
        for (const Finding &finding : intake.findings())
            out.append(finding.field + u": "_s + finding.message);
        return out.join(u"; "_s);
    }

    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : u"nothing"_s;
    }

    static Result<Done> isInTheLedger(Desk &desk, const QString &business)
    {
        const auto future = desk.services().cases.list({});
        if (const auto read = desk.hand->until(u"the ledger is read"_s, [&] { return future.isFinished(); }); !read)
            return read;
        const QList<CaseRecord> found = future.result().valueOr({}).records;
        if (found.size() != 1 || found.first().businessCode != business)
            return Error{ErrorCode::NotFound, {}, u"no single case of %1 in the ledger"_s.arg(business)};
        if (found.first().state != CaseState::Accepted || found.first().number.isEmpty())
            return Error{ErrorCode::Internal, {}, u"the case is %1"_s.arg(caseStateLabel(found.first().state))};
        return Done{};
    }

    /// Every screenful of a page, from top to bottom; only where pictures are asked for.
    static void shots(Desk &desk, const QString &name)
    {
        if (qEnvironmentVariableIsEmpty("YICHUANG_SHOTS"))
            return;
        QScrollBar *bar = nullptr; // of the tallest pane
        for (const QScrollArea *area : desk.window().findChildren<QScrollArea *>()) {
            if (area->isVisible() && (!bar || area->verticalScrollBar()->maximum() > bar->maximum()))
                bar = area->verticalScrollBar();
        }
        int page = 1;
        for (int at = 0; bar && bar->maximum() > 0; at += bar->pageStep() - Overlap, ++page) {
            bar->setValue(at);
            desk.shot(u"%1-%2"_s.arg(name).arg(page));
            if (at >= bar->maximum())
                return;
        }
        if (page == 1)
            desk.shot(name + u"-1"_s);
    }

    static void shotForms(Desk &desk, const QString &business)
    {
        if (qEnvironmentVariableIsEmpty("YICHUANG_SHOTS"))
            return;
        const QString papers = desk.intake()->step();
        desk.hand->press(Qt::Key_2, Qt::ControlModifier);
        shots(desk, business + u"-2-applicant"_s);
        desk.hand->press(Qt::Key_3, Qt::ControlModifier);
        shots(desk, business + u"-3-form"_s);
        desk.hand->press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(desk.intake()->step(), papers);
    }

    int m_businesses = 0;
    int m_fields = 0;
    int m_keys = 0;
    int m_clicks = 0;
    qint64 m_slowest = 0;
    QString m_slowestName;
};

YICHUANG_TEST(EveryItemTest)

#include "tst_everyitem.moc"
