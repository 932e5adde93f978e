// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/lookuppanel.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "services/registerfields.h"
#include "ui/intake/consentform.h"
#include "ui/intake/registeranswer.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int PanelWidth = 400;

QString nameOf(const RegisterInfo &info)
{
    return words::named(info.name, info.english);
}

} // namespace

LookupPanel::LookupPanel(FormDesk &desk, LookupService &lookups, PaperDesk &papers, Preferences &preferences,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_lookups(lookups)
    , m_papers(papers)
    , m_preferences(preferences)
    , m_card(new Card({}, this))
    , m_notice(new NoticeLine(m_card))
    , m_form(makeConsentForm())
    , m_close(makeIconButton(u"consentClose"_s, Icon::Cross, {}, m_card))
{
    setFixedWidth(PanelWidth);
    m_notice->setObjectName(u"lookupNotice"_s);
    m_card->addHeaderWidget(m_close);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_form);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(m_card);
    inside->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scrollPane(content, u"lookupScroll"_s, this));
    connect(m_close, &QToolButton::clicked, this, &LookupPanel::closed);
    hide();
}

ConsentForm *LookupPanel::makeConsentForm()
{
    const auto registerName = [](const QString &key) {
        const RegisterInfo *info = registerOf(key);
        return info ? nameOf(*info) : key;
    };
    auto *form = new ConsentForm({registerName, [this](const QString &field) { return fieldName(field); }}, m_card);
    connect(form, &ConsentForm::edited, this, &LookupPanel::check);
    connect(form, &ConsentForm::printWanted, this, &LookupPanel::print);
    connect(form, &ConsentForm::recordWanted, this, &LookupPanel::record);
    return form;
}

QString LookupPanel::fieldName(const QString &field) const
{
    for (const RegisterInfo &info : registers()) {
        const QJsonObject known = registerFields(info, m_role, m_desk.form());
        if (known.contains(field)) {
            const CompiledForm &form = m_desk.form().form();
            return form.field(form.find(known.value(field).toString())).text(m_desk.form().language());
        }
    }
    return field;
}

// Another number in the form is another person: their consent is another one.
bool LookupPanel::isStillTheSamePerson(const Consent &consent) const
{
    return m_desk.form().data().text(QString(m_role + u".idNumber"_s)) == consent.subjectIdNumber;
}

void LookupPanel::open(const QString &role)
{
    m_role = role;
    m_notice->clear();
    show();
    retranslate();
    if (m_consents.contains(role) && !isStillTheSamePerson(m_consents.value(role)))
        m_consents.remove(role);
    if (m_consents.contains(role))
        showRegisters();
    else
        showConsent();
}

void LookupPanel::showConsent()
{
    retire(m_registers);
    m_registers = nullptr;
    m_form->setDraft(m_lookups.consentDraft(m_desk, m_role));
    m_form->show();
    check();
    m_form->takeFocus();
}

void LookupPanel::check()
{
    m_form->setWhyNot(m_lookups.whyNot(m_form->consent()));
}

void LookupPanel::print()
{
    withPrintTarget(this, m_preferences.printer(), m_desk.subject().businessCode + u"-consent.pdf"_s,
                    [this](const QString &target) { issue(target); });
}

void LookupPanel::issue(const QString &target)
{
    m_form->setBusy(true);
    await(m_papers.issueConsent(m_desk, m_form->consent(), target), this, [this](const Result<PrintedPaper> &paper) {
        m_form->setBusy(false);
        if (!paper)
            return m_notice->say(paper.error());
        m_notice->say(NoticeLine::Level::Info, tr("The consent is printed: let it be signed, then write it down."));
        m_form->setPrinted();
    });
}

void LookupPanel::record()
{
    m_form->setBusy(true);
    await(m_lookups.record(m_desk, m_form->consent()), this,
          [this, role = m_role](const Result<Consent> &recorded) {
              m_form->setBusy(false);
              if (!recorded)
                  return m_notice->say(recorded.error());
              m_notice->clear();
              m_consents.insert(role, *recorded);
              if (role == m_role)
                  showRegisters();
          });
}

void LookupPanel::showRegisters()
{
    m_form->hide();
    retire(m_registers);
    m_askButtons.clear();
    m_places.clear();
    m_answers.clear();
    const Consent &consent = m_consents.value(m_role);
    m_registers = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_registers);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(makeText("good", tr("The consent for %1 is written down, good until %2.")
                                           .arg(consent.subjectName, words::day(consent.validUntil)),
                               m_registers));
    for (const RegisterInfo &info : m_lookups.registersFor(m_desk, m_role)) {
        if (consent.registers.contains(info.key))
            addRegister(info, column);
    }
    m_card->body()->addWidget(m_registers);
    m_registers->show();
    for (const QString &key : consent.registers) {
        if (QPushButton *first = m_askButtons.value(key))
            return first->setFocus();
    }
}

void LookupPanel::addRegister(const RegisterInfo &info, QVBoxLayout *column)
{
    auto *place = new QVBoxLayout;
    QPushButton *button = makeButton(ButtonKind::Plain, u"lookup."_s + info.key,
                                     tr("Ask: %1 (%2)").arg(nameOf(info), info.keeper), m_registers, Icon::Search);
    const QString key = info.key;
    connect(button, &QPushButton::clicked, this, [this, key] { ask(key); });
    m_askButtons.insert(key, button);
    m_places.insert(key, place);
    place->addWidget(button);
    column->addLayout(place);
}

void LookupPanel::ask(const QString &key)
{
    m_askButtons.value(key)->setEnabled(false);
    m_notice->clear();
    await(m_lookups.ask(m_desk, m_consents.value(m_role), key, m_role), this,
          [this, key, role = m_role](const Result<LookupView> &view) {
              if (role != m_role || !m_askButtons.contains(key))
                  return;
              m_askButtons.value(key)->setEnabled(true);
              if (view)
                  return showAnswer(key, *view);
              m_notice->say(view.error());
              m_askButtons.value(key)->setFocus();
          });
}

void LookupPanel::showAnswer(const QString &key, const LookupView &view)
{
    retire(m_answers.value(key));
    auto *answer = new RegisterAnswer(m_desk, view, m_registers);
    m_answers.insert(key, answer);
    m_places.value(key)->addWidget(answer);
    answer->show();
    connect(answer, &RegisterAnswer::useWanted, this, [this, answer](const QStringList &fields) {
        m_lookups.use(m_desk, answer->view(), fields);
        answer->setFilled();
        Q_EMIT filled();
    });
    connect(answer, &RegisterAnswer::faultWanted, this,
            [this, answer](const RegisterFault &found) { fault(answer, found); });
    answer->takeFocus();
}

void LookupPanel::fault(RegisterAnswer *answer, const RegisterFault &fault)
{
    await(m_lookups.reportFault(m_desk, fault), answer,
          [answer](const Result<Done> &sent) { answer->sayFault(sent); });
}

void LookupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void LookupPanel::retranslate()
{
    QString who = m_role;
    for (const Section &section : m_desk.form().form().definition().sections()) {
        if (section.key == m_role)
            who = section.text(words::language());
    }
    m_card->setTitle(tr("Ask registers: %1").arg(who));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the look-up"));
    m_form->retranslate();
    if (m_registers && m_registers->isVisible())
        showRegisters();
}

} // namespace yichuang
