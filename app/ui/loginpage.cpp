// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loginpage.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/parts/noticeline.h"
#include "ui/words.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int FormWidth = 380;

// Qt does not tell about Caps Lock; a capital typed without Shift gives it away.
bool looksLikeCapsLock(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter() || text.front().unicode() > 0x7f)
        return false;
    return text.front().isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

LoginPage::LoginPage(SessionService &session, const Station &station, const WindowFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_station(station)
    , m_facts(facts)
{
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeWelcome(), 5);
    row->addWidget(makeForm(), 6);
    connect(&m_session, &SessionService::loggedIn, this, &LoginPage::done);
    retranslate();
}

QWidget *LoginPage::makeWelcome()
{
    auto *panel = new QWidget(this);
    setLook(panel, "welcome");
    panel->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Theme::space(14), Theme::space(10), Theme::space(10), Theme::space(10));
    column->setSpacing(Theme::space(3));
    m_product = makeLabel("welcomeTitle", {}, panel);
    m_promise = makeText("welcome", {}, panel);
    m_where = makeText("welcome", {}, panel);
    column->addStretch(2);
    column->addWidget(m_product);
    column->addWidget(m_promise);
    column->addStretch(3);
    column->addWidget(m_where);
    return panel;
}

QWidget *LoginPage::makeForm()
{
    auto *area = new QWidget(this);
    auto *form = new QWidget(area);
    form->setFixedWidth(FormWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    m_title = makeLabel("title", {}, form);
    m_notice = new NoticeLine(form);
    m_notice->setObjectName(u"loginNotice"_s);
    m_accountLabel = makeLabel("strong", {}, form);
    m_account = new QLineEdit(form);
    m_account->setObjectName(u"loginAccount"_s);
    m_passwordLabel = makeLabel("strong", {}, form);
    m_password = new QLineEdit(form);
    m_password->setObjectName(u"loginPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_capsLock = makeLabel("warning", {}, form);
    m_capsLock->hide();
    m_button = makeButton(ButtonKind::Primary, u"loginButton"_s, {}, form);
    m_progress = new QProgressBar(form);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();

    column->addWidget(m_title);
    column->addSpacing(Theme::space(2));
    column->addWidget(m_notice);
    column->addWidget(m_accountLabel);
    column->addWidget(m_account);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_capsLock);
    column->addSpacing(Theme::space(2));
    column->addWidget(m_button);
    column->addWidget(m_progress);
    addDemoAccounts(form);

    auto *around = new QVBoxLayout(area);
    around->addStretch(1);
    auto *row = new QHBoxLayout; // not an alignment: it would forget how high wrapped texts are
    row->addStretch();
    row->addWidget(form);
    row->addStretch();
    around->addLayout(row);
    around->addStretch(1);
    connect(m_account, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(m_button, &QPushButton::clicked, this, &LoginPage::logIn);
    return area;
}

void LoginPage::addDemoAccounts(QWidget *form)
{
    if (m_facts.demoAccounts.isEmpty())
        return;
    auto *column = qobject_cast<QVBoxLayout *>(form->layout());
    column->addSpacing(Theme::space(3));
    m_demoTitle = makeText("soft", {}, form);
    column->addWidget(m_demoTitle);
    for (const DemoAccount &demo : m_facts.demoAccounts) {
        auto *button = makeButton(ButtonKind::Plain, u"demoAccount."_s + demo.account, {}, form, Icon::User);
        button->setText(u"%1 · %2"_s.arg(demo.displayName, demo.account));
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, demo] {
            m_account->setText(demo.account);
            m_password->setText(demo.password);
            logIn();
        });
    }
}

void LoginPage::enter()
{
    m_password->clear();
    m_notice->clear();
    setBusy(false);
    (m_account->text().isEmpty() ? m_account : m_password)->setFocus();
}

void LoginPage::logIn()
{
    if (!m_button->isEnabled())
        return;
    m_notice->clear();
    setBusy(true);
    await(m_session.logIn(m_account->text(), m_password->text()), this, [this](const Result<Session> &answer) {
        show(answer);
    });
}

void LoginPage::show(const Result<Session> &answer)
{
    setBusy(false);
    if (answer) {
        m_password->clear();
        return;
    }
    m_notice->say(answer.error());
    QLineEdit *wrong = m_account->text().trimmed().isEmpty() ? m_account : m_password;
    wrong->setFocus();
    wrong->selectAll();
}

void LoginPage::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
    m_button->setText(busy ? tr("Logging in …") : tr("Log in"));
    m_account->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_progress->setVisible(busy);
}

bool LoginPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().front().isLetter())
            m_capsLock->setVisible(looksLikeCapsLock(*key));
        else if (key->key() == Qt::Key_CapsLock)
            m_capsLock->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void LoginPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoginPage::retranslate()
{
    const Centre &centre = m_station.centre;
    m_product->setText(tr("Yichuang"));
    m_promise->setText(tr("One window, one login, every item. What you do here is kept, with or without a line."));
    m_where->setText(tr("%1\nWindow %2 · Station %3 · Version %4")
                         .arg(centre.name, m_station.desk, m_station.code, m_facts.version));
    m_title->setText(tr("Log in at this window"));
    m_accountLabel->setText(tr("Account"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setPlaceholderText(tr("The account of your one identity"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
    m_progress->setAccessibleName(tr("Logging in"));
    setBusy(!m_button->isEnabled());
    if (m_demoTitle)
        m_demoTitle->setText(tr("Practice: choose an invented colleague. Nothing leaves this computer."));
}

} // namespace yichuang
