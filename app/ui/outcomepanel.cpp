// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomepanel.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/filtercombo.h"
#include "ui/words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Row
{
    Outcome outcome;
    QLatin1StringView name;
};

constexpr std::array Rows{
    Row{Outcome::Accept, "outcomeAccept"_L1},
    Row{Outcome::AcceptTolerantly, "outcomeAcceptTolerantly"_L1},
    Row{Outcome::Receive, "outcomeReceive"_L1},
    Row{Outcome::AskSupplement, "outcomeAskSupplement"_L1},
    Row{Outcome::Refuse, "outcomeRefuse"_L1},
};

constexpr int WordsHeight = 84;

// Legal text of the paper (行政复议法 2023 第二十条, 行政诉讼法第四十六条): Chinese in every language of the window.
QString usualRemedy()
{
    return u"如不服本决定，可以自收到本通知书之日起六十日内依法申请行政复议，"
           "或者自收到本通知书之日起六个月内依法向人民法院提起行政诉讼。"_s;
}

QPlainTextEdit *makeEditor(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(WordsHeight);
    return edit;
}

} // namespace

OutcomePanel::OutcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    makeChoices();
    makeWords();
    m_button = makeButton(ButtonKind::Primary, u"outcomeConfirm"_s, {}, this, Icon::Check);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            choose(id);
    });
    connect(&m_group, &QButtonGroup::idClicked, this, [this] {
        m_isChosen = true;
        QMetaObject::invokeMethod(this, &OutcomePanel::bringWordsIntoView, Qt::QueuedConnection);
    });
    connect(m_button, &QPushButton::clicked, this, &OutcomePanel::press);
    retranslate();
}

void OutcomePanel::makeChoices()
{
    for (const Row &row : Rows) {
        auto *button = new QRadioButton(m_card);
        button->setObjectName(row.name);
        m_group.addButton(button, int(row.outcome));
        m_card->body()->addWidget(button);
        QLabel *why = makeText("small", {}, m_card);
        why->setContentsMargins(Theme::space(7), 0, 0, 0);
        why->hide();
        m_whyNot.insert(int(row.outcome), why);
        m_card->body()->addWidget(why);
    }
}

void OutcomePanel::makeWords()
{
    m_words = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    m_templateLabel = makeLabel("soft", {}, m_words);
    m_missing = makeText("", {}, m_words);
    m_missing->setObjectName(u"outcomeMissing"_s);
    m_template = new FilterCombo(m_words);
    m_template->setObjectName(u"remarkTemplates"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(10);
    m_reasonLabel = makeLabel("strong", {}, m_words);
    m_reason = makeEditor(u"reasonText"_s, m_words);
    m_remedyLabel = makeLabel("strong", {}, m_words);
    m_remedy = makeEditor(u"remedyText"_s, m_words);
    m_remedy->setPlainText(usualRemedy());
    for (QWidget *widget : {static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_templateLabel), static_cast<QWidget *>(m_template),
                            static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason),
                            static_cast<QWidget *>(m_remedyLabel), static_cast<QWidget *>(m_remedy)})
        column->addWidget(widget);
    m_words->hide();
    m_card->body()->addWidget(m_words);
    connect(m_template, &FilterCombo::chosen, this, &OutcomePanel::takeTemplate);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OutcomePanel::disarm);
}

void OutcomePanel::show(const QList<OutcomeChoice> &choices, const QString &whyNotSigned)
{
    m_choices = choices;
    QString said; // the same reason twice is read once
    for (const OutcomeChoice &choice : choices) {
        m_group.button(int(choice.outcome))->setEnabled(choice.isPossible);
        QLabel *why = m_whyNot.value(int(choice.outcome));
        why->setText(choice.whyNot);
        why->setVisible(!choice.isPossible && choice.whyNot != std::exchange(said, choice.whyNot));
    }
    chooseBest(whyNotSigned);
    disarm();
}

// What nobody chose follows what has become possible: papers that came meanwhile lead to acceptance. An acceptance that
// only waits for the pen stays the choice: nobody takes a case in by mistake because the form is not signed yet.
void OutcomePanel::chooseBest(const QString &whyNotSigned)
{
    int best = -1;
    m_waitsForSignature = false;
    for (const OutcomeChoice &choice : std::as_const(m_choices)) {
        const bool isUnsigned = !whyNotSigned.isEmpty() && choice.whyNot == whyNotSigned;
        if (best >= 0 || (!choice.isPossible && !isUnsigned))
            continue;
        best = int(choice.outcome);
        m_waitsForSignature = isUnsigned;
    }
    const QAbstractButton *checked = m_group.checkedButton();
    const bool keepsChoice = m_isChosen && checked && checked->isEnabled();
    if (keepsChoice)
        m_waitsForSignature = false;
    else if (best >= 0)
        m_group.button(best)->setChecked(true);
}

void OutcomePanel::choose(int outcome)
{
    const bool refuses = outcome == int(Outcome::Refuse);
    const bool asks = outcome == int(Outcome::AskSupplement);
    m_words->setVisible(refuses || asks);
    m_remedy->setVisible(refuses);
    m_remedyLabel->setVisible(refuses);
    m_missing->setVisible(asks);
    showTemplates();
    disarm();
}

// What has to be written stands below the choices: on a small screen it would be out of sight.
void OutcomePanel::bringWordsIntoView()
{
    if (m_words->isHidden())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area->ensureWidgetVisible(m_words);
    }
}

void OutcomePanel::setMissing(const QStringList &everything)
{
    QString text = tr("The notice lists everything that is missing, at once:");
    for (int i = 0; i < int(everything.size()); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(everything.at(i));
    m_missing->setText(text);
}

void OutcomePanel::setTemplates(Outcome outcome, const QStringList &texts)
{
    m_templates.insert(int(outcome), texts);
    showTemplates();
}

void OutcomePanel::showTemplates()
{
    QList<FilterCombo::Entry> entries;
    for (const QString &text : m_templates.value(m_group.checkedId()))
        entries.append({text, text.simplified()});
    m_template->setEntries(entries);
    m_template->setValue({});
    m_template->setVisible(!entries.isEmpty());
    m_templateLabel->setVisible(!entries.isEmpty());
}

// Words that stand there already are kept: a second wording comes after them.
void OutcomePanel::takeTemplate(const QString &text)
{
    if (text.isEmpty())
        return;
    const QString before = m_reason->toPlainText().trimmed();
    m_reason->setPlainText(before.isEmpty() || before == text ? text : before + u'\n' + text);
    m_template->setValue({});
    m_reason->setFocus();
    m_reason->moveCursor(QTextCursor::End);
}

void OutcomePanel::press()
{
    if (m_isBusy || !m_button->isEnabled())
        return;
    if (!m_isArmed) {
        m_isArmed = true;
        refreshButton();
        m_button->setFocus();
        return;
    }
    m_isArmed = false;
    const bool hasWords = m_words->isVisibleTo(this);
    Q_EMIT decided(chosen(), hasWords ? m_reason->toPlainText() : QString(),
                   m_remedy->isVisibleTo(this) ? m_remedy->toPlainText() : QString());
}

void OutcomePanel::setBusy(bool busy)
{
    m_isBusy = busy;
    disarm();
}

void OutcomePanel::disarm()
{
    m_isArmed = false;
    if (m_button)
        refreshButton();
}

void OutcomePanel::refreshButton()
{
    const QAbstractButton *checked = m_group.checkedButton();
    m_button->setEnabled(!m_isBusy && checked && checked->isEnabled());
    if (!checked) {
        m_button->setText(tr("Choose an outcome"));
        return;
    }
    const QString what = words::outcome(chosen());
    if (m_isBusy)
        m_button->setText(tr("Being written down …"));
    else if (m_waitsForSignature)
        m_button->setText(tr("%1: first the signature").arg(what));
    else if (m_isArmed)
        m_button->setText(tr("Press once more: %1").arg(what));
    else
        m_button->setText(tr("%1 (Ctrl+Enter)").arg(what));
    setStyleProperty(m_button, "armed", m_isArmed);
}

void OutcomePanel::retranslate()
{
    m_card->setTitle(tr("How does this visit end?"));
    for (const Row &row : Rows)
        m_group.button(int(row.outcome))->setText(words::outcome(row.outcome));
    m_templateLabel->setText(tr("Wording"));
    m_template->setAccessibleName(tr("Wording of the reason"));
    m_reasonLabel->setText(tr("Reason, as it stands on the paper"));
    m_reason->setAccessibleName(tr("Reason, as it stands on the paper"));
    m_remedyLabel->setText(tr("Where the citizen can turn"));
    m_remedy->setAccessibleName(tr("Where the citizen can turn"));
    refreshButton();
}

} // namespace yichuang
