// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/clerk.h"

#include "services/services.h"
#include "setup/tour/inorder.h"
#include "ui/intakepage.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/parts/thumbnailtile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ProvinceTakes = 30'000;

QImage scanned(const QString &words)
{
    QImage sheet(1240, 1754, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setFont(QFont(u"Noto Sans CJK SC"_s, 36));
    painter.drawText(sheet.rect().adjusted(120, 120, -120, -120), Qt::TextWordWrap, words);
    return sheet;
}

bool isInStrip()
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (dynamic_cast<const ThumbnailStrip *>(widget))
            return true;
    }
    return false;
}

/// Of the cases a search finds, the newest of the person meant: others may only name that person.
std::optional<CaseRecord> meant(const QFuture<Result<QList<CaseRecord>>> &search, const QString &words)
{
    if (!search.isFinished() || search.resultCount() == 0)
        return std::nullopt;
    const Result<QList<CaseRecord>> found = search.result();
    if (!found || found->isEmpty())
        return std::nullopt;
    const auto own = std::find_if(found->begin(), found->end(),
                                  [&](const CaseRecord &record) { return record.applicantIdNumber == words; });
    return own != found->end() ? *own : found->front();
}

} // namespace

Clerk::Clerk(MainWindow &window, Services &services, const Account &account, TourLog &log)
    : m_window(window)
    , m_services(services)
    , m_account(account)
    , m_log(log)
    , m_hand(window)
    , m_typist(m_hand, window)
{
}

Result<Done> Clerk::sitDown()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    return m_hand.until(u"the window has the keyboard"_s, [this] { return m_window.isActiveWindow(); });
}

Result<Done> Clerk::shot(const QString &name, const QString &nowTrue)
{
    m_hand.settle();
    return m_log.step(m_window, name, nowTrue);
}

Result<Done> Clerk::see(const QString &control)
{
    const auto found = m_hand.find(control);
    return found ? Result<Done>() : Result<Done>(found.error());
}

bool Clerk::sees(const QString &control) const
{
    const auto all = m_window.findChildren<QWidget *>(control);
    return std::any_of(all.begin(), all.end(), [](const QWidget *each) { return each->isVisible(); });
}

Result<Done> Clerk::logIn()
{
    return inOrder([&] { return m_hand.fill(u"loginAccount"_s, m_account.name); },
                   [&] { return m_hand.fill(u"loginPassword"_s, m_account.password); },
                   [&] {
                       m_hand.press(Qt::Key_Return);
                       return m_hand.until(u"somebody is logged in"_s, [&] { return m_services.session.isLoggedIn(); });
                   },
                   [&] { return see(u"homeSearch"_s); });
}

Result<Done> Clerk::openItem(const QString &typed, const QString &business)
{
    return inOrder([&] { return m_hand.fill(u"homeSearch"_s, typed); },
                   [&] {
                       for (const ItemHit &hit : m_services.search.find(typed)) {
                           if (hit.businessCode == business)
                               break;
                           m_hand.press(Qt::Key_Down);
                       }
                       m_hand.press(Qt::Key_Return);
                       return see(u"intakeNext"_s);
                   },
                   [&] { return m_hand.until(u"the guide has the keyboard"_s, [this] { return isInIntake(); }); },
                   [&] { return next(); });
}

Result<Done> Clerk::openBundle(const QString &typed, const QString &code)
{
    return inOrder([&] { return m_hand.fill(u"homeSearch"_s, typed); },
                   [&] {
                       for (const ItemHit &hit : m_services.search.find(typed)) {
                           if (hit.bundleCode == code)
                               break;
                           m_hand.press(Qt::Key_Down);
                       }
                       m_hand.press(Qt::Key_Return);
                       return m_hand.until(u"the cart has the keyboard"_s, [] {
                           const QWidget *focus = QApplication::focusWidget();
                           return focus && focus->objectName() == "bundleBegin"_L1;
                       });
                   });
}

bool Clerk::isInIntake() const
{
    const auto *page = m_window.findChild<IntakePage *>();
    const QWidget *focus = QApplication::focusWidget();
    return page && focus && page->isAncestorOf(focus);
}

Result<Done> Clerk::next()
{
    m_hand.press(Qt::Key_Right, Qt::AltModifier);
    return Done{};
}

// Space where the focus already is, a click where it is not.
Result<Done> Clerk::operate(const QString &control)
{
    const auto target = m_hand.find(control);
    if (!target)
        return target.error();
    if (*target != QApplication::focusWidget())
        return m_hand.click(control);
    m_hand.press(Qt::Key_Space);
    return Done{};
}

Result<Done> Clerk::allPapersComplete()
{
    return operate(u"materialsAllComplete"_s);
}

Result<Done> Clerk::judge(const QString &paper, const QString &verdict)
{
    return m_typist.set(paper + u".verdict"_s, verdict);
}

Result<Done> Clerk::scan(const QString &paper, const QString &words)
{
    QApplication::clipboard()->setImage(scanned(words));
    if (const auto there = m_typist.set(paper + u".verdict"_s, u"#1"_s); !there)
        return there.error();
    for (int i = 0; i < 8 && !isInStrip(); ++i)
        m_hand.press(Qt::Key_Tab);
    m_hand.press(Qt::Key_V, Qt::ControlModifier);
    return m_hand.until(u"the scan is sealed and shown"_s,
                        [&] { return !m_window.findChildren<ThumbnailTile *>().isEmpty(); });
}

Result<Done> Clerk::signForm()
{
    const auto isPrinted = [this] {
        for (const QWidget *box : m_window.findChildren<QWidget *>(u"signedForm.confirmed"_s)) {
            if (box->isVisible() && box->isEnabled() && box->hasFocus())
                return true;
        }
        return false;
    };
    return inOrder([&] { return operate(u"signedForm.print"_s); },
                   [&] { return m_hand.until(u"the form is printed"_s, isPrinted); },
                   [&] { return operate(u"signedForm.confirmed"_s); });
}

Result<Done> Clerk::conclude(const QString &outcome)
{
    if (!outcome.isEmpty()) {
        if (const auto chosen = m_hand.click(outcome); !chosen)
            return chosen.error();
    }
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    return see(u"outcomeNumber"_s);
}

Result<Done> Clerk::accept()
{
    const auto isAcceptance = [this] {
        for (const auto *choice : m_window.findChildren<QAbstractButton *>(u"outcomeAccept"_s)) {
            if (choice->isVisible() && choice->isEnabled() && choice->isChecked())
                return true;
        }
        return false;
    };
    return inOrder([&] { return signForm(); },
                   [&] { return m_hand.until(u"nothing stands in the way of the acceptance"_s, isAcceptance); },
                   [&] { return conclude(); });
}

Result<Done> Clerk::openCase(const QString &words)
{
    const auto found = m_services.cases.find(words);
    const auto isShown = [&] {
        const auto *number = m_window.findChild<QLabel *>(u"caseNumber"_s);
        const QString shown = number ? number->text().remove(u' ') : QString();
        const auto record = meant(found, words);
        return record && shown.contains(record->number);
    };
    return inOrder([&] { return m_hand.click(u"navCases"_s); }, [&] { return m_hand.fill(u"casesSearch"_s, words); },
                   [&] {
                       m_hand.press(Qt::Key_Return);
                       return see(u"caseTimeline"_s);
                   },
                   [&] { return m_hand.until(u"the case is shown"_s, isShown); });
}

Result<Done> Clerk::turn(const QString &button)
{
    return inOrder([&] { return m_hand.click(button); }, [&] { return see(button + u"Panel"_s); });
}

// A reprint of a paper is a file of its own or a newer one: what counts is that one was written just now.
Result<Done> Clerk::print(const QString &paper)
{
    const QDir folder(m_log.papers());
    const QDateTime before = QDateTime::currentDateTime();
    const auto isWritten = [&] {
        for (const QFileInfo &file : folder.entryInfoList({u"*"_s + paper + u"*.pdf"_s}, QDir::Files)) {
            if (file.lastModified() >= before)
                return true;
        }
        return false;
    };
    return inOrder([&] { return operate(u"paperPrint."_s + paper); },
                   [&] { return m_hand.until(u"the paper %1 is written"_s.arg(paper), isWritten); });
}

Result<Done> Clerk::waitForState(const QString &idNumber, CaseState state)
{
    auto asked = m_services.cases.find(idNumber);
    const auto is = [&] {
        if (!asked.isFinished())
            return false;
        const auto record = meant(asked, idNumber);
        if (record && record->state == state)
            return true;
        asked = m_services.cases.find(idNumber);
        return false;
    };
    return m_hand.until(u"the case is %1 here"_s.arg(caseStateLabel(state)), is, ProvinceTakes);
}

Result<Done> Clerk::waitForUnsent(int count)
{
    return m_hand.until(u"%1 acts wait for the line"_s.arg(count),
                        [&] { return m_services.light.light().ledger.unsent == count; }, ProvinceTakes);
}

} // namespace yichuang
