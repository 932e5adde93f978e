// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentform.h"

#include "core/idnumber.h"
#include "forms/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::array Givers{Bearer::Relation::Self, Bearer::Relation::Guardian, Bearer::Relation::Agent};

QString joined(const QStringList &keys, const std::function<QString(const QString &)> &word)
{
    QStringList words;
    for (const QString &key : keys)
        words.append(word(key));
    words.removeDuplicates();
    return words.join(u"、"_s);
}

} // namespace

ConsentForm::ConsentForm(Words words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_subject(makeText("strong", {}, this))
    , m_purpose(makeText("", {}, this))
    , m_registers(makeText("", {}, this))
    , m_fields(makeText("soft", {}, this))
    , m_giverLabel(makeLabel("soft", {}, this))
    , m_giver(new QComboBox(this))
    , m_bearer(new QWidget(this))
    , m_whyNot(makeText("warning", {}, this))
    , m_print(makeButton(ButtonKind::Plain, u"consentPrint"_s, {}, this, Icon::Print))
    , m_record(makeButton(ButtonKind::Primary, u"consentRecord"_s, {}, this, Icon::Check))
{
    m_giver->setObjectName(u"consentGivenBy"_s);
    m_whyNot->setObjectName(u"consentWhyNot"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    auto *bearer = new QVBoxLayout(m_bearer);
    bearer->setContentsMargins({});
    bearer->setSpacing(Theme::space(1));
    for (QLabel *text : {m_subject, m_purpose, m_registers, m_fields})
        column->addWidget(text);
    auto *giver = new QHBoxLayout;
    giver->addWidget(m_giverLabel);
    giver->addWidget(m_giver, 1);
    column->addLayout(giver);
    column->addWidget(m_bearer);
    column->addWidget(m_whyNot);
    column->addWidget(m_print);
    column->addWidget(m_record);
    for (const QString &name : {u"consentName"_s, u"consentIdNumber"_s, u"consentAuthority"_s})
        addLine(name);
    connect(m_giver, &QComboBox::activated, this, [this] {
        showGiver();
        Q_EMIT edited();
    });
    connect(m_print, &QPushButton::clicked, this, &ConsentForm::printWanted);
    connect(m_record, &QPushButton::clicked, this, &ConsentForm::recordWanted);
    retranslate();
}

QLineEdit *ConsentForm::addLine(const QString &name)
{
    QLabel *label = makeLabel("soft", {}, m_bearer);
    auto *edit = new QLineEdit(m_bearer);
    edit->setObjectName(name);
    label->setBuddy(edit);
    m_bearer->layout()->addWidget(label);
    m_bearer->layout()->addWidget(edit);
    m_lines.append({label, edit});
    connect(edit, &QLineEdit::textChanged, this, &ConsentForm::edited);
    return edit;
}

void ConsentForm::setDraft(const Consent &draft)
{
    m_draft = draft;
    const QList<QString> values{draft.givenBy.name, draft.givenBy.idNumber, draft.givenBy.authority};
    const bool isSelf = draft.givenBy.relation == Bearer::Relation::Self;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QSignalBlocker quiet(m_lines.at(i).second);
        m_lines.at(i).second->setText(isSelf ? QString() : values.at(i));
    }
    m_giver->setCurrentIndex(m_giver->findData(int(draft.givenBy.relation)));
    showDraft();
    showGiver();
}

Consent ConsentForm::consent() const
{
    Consent consent = m_draft;
    consent.givenBy.relation = Bearer::Relation(m_giver->currentData().toInt());
    if (consent.givenBy.relation == Bearer::Relation::Self) {
        consent.givenBy = {};
        consent.givenBy.name = m_draft.subjectName;
        return consent;
    }
    consent.givenBy.name = cleanText(m_lines.at(0).second->text(), Lines::One);
    consent.givenBy.idNumber = cleanText(m_lines.at(1).second->text(), Lines::One).remove(u' ').toUpper();
    consent.givenBy.authority = cleanText(m_lines.at(2).second->text(), Lines::One);
    return consent;
}

void ConsentForm::showDraft()
{
    m_subject->setText(u"%1  %2"_s.arg(m_draft.subjectName, maskedIdNumber(m_draft.subjectIdNumber)));
    m_purpose->setText(tr("What for: %1").arg(m_draft.purpose));
    m_registers->setText(tr("Registers: %1").arg(joined(m_draft.registers, m_words.registerName)));
    m_fields->setText(tr("Only these fields: %1").arg(joined(m_draft.fields, m_words.fieldName)));
}

void ConsentForm::showGiver()
{
    m_bearer->setVisible(m_giver->currentData().toInt() != int(Bearer::Relation::Self));
}

void ConsentForm::setWhyNot(const QString &sentence)
{
    m_whyNot->setText(sentence);
    m_whyNot->setVisible(!sentence.isEmpty());
    m_print->setEnabled(sentence.isEmpty() && !m_isBusy);
    m_record->setEnabled(sentence.isEmpty() && !m_isBusy);
}

void ConsentForm::setBusy(bool busy)
{
    m_isBusy = busy;
    setWhyNot(m_whyNot->text());
}

void ConsentForm::setPrinted()
{
    m_record->setFocus();
}

void ConsentForm::takeFocus()
{
    if (m_print->isEnabled())
        m_print->setFocus();
    else
        m_giver->setFocus();
}

void ConsentForm::retranslate()
{
    const QVariant chosen = m_giver->currentData();
    m_giver->clear();
    for (const Bearer::Relation relation : Givers)
        m_giver->addItem(relationLabel(relation), int(relation));
    m_giver->setCurrentIndex(std::max(0, m_giver->findData(chosen)));
    m_giverLabel->setText(tr("Given by"));
    m_giver->setAccessibleName(tr("Who gives the consent"));
    const QStringList labels{tr("Name of who gives it"), tr("ID number of who gives it"),
                             tr("What gives the right (household book, power of attorney of …)")};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).first->setText(labels.at(i));
        m_lines.at(i).second->setAccessibleName(labels.at(i));
    }
    m_print->setText(tr("Print the consent to sign"));
    m_record->setText(tr("It is signed: write it down"));
    showDraft();
}

} // namespace yichuang
