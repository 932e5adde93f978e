// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registeranswer.h"

#include "forms/model/formtext.h"
#include "forms/widgets/controls.h"
#include "ui/parts/noticeline.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

RegisterAnswer::RegisterAnswer(const FormDesk &desk, const LookupView &view, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(view)
    , m_notice(new NoticeLine(this))
    , m_use(makeButton(ButtonKind::Primary, u"lookupUse"_s, tr("Fill in what is ticked"), this, Icon::Download))
    , m_wrong(makeButton(ButtonKind::Quiet, u"lookupWrong"_s, tr("The register is wrong …"), this, Icon::Flag))
{
    const LookupAnswer &answer = view.answer;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    column->addWidget(makeText("small", tr("%1, as of %2, asked %3").arg(answer.source, words::moment(answer.asOf),
                                                                      words::moment(answer.answeredAt)),
                               this));
    m_notice->setObjectName(u"lookupAnswerNotice"_s);
    addValues();
    makeFault();
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addWidget(m_wrong, 0, Qt::AlignLeft);
    column->addWidget(m_fault);
    column->addWidget(m_notice);
    m_use->setVisible(!m_lines.isEmpty());
    m_wrong->setVisible(answer.isFound);
    connect(m_use, &QPushButton::clicked, this, [this] {
        QStringList fields;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.tick->isChecked())
                fields.append(line.field);
        }
        Q_EMIT useWanted(fields);
    });
    connect(m_wrong, &QPushButton::clicked, this, &RegisterAnswer::openFault);
}

const Field &RegisterAnswer::formField(const QString &field) const
{
    const CompiledForm &form = m_desk.form().form();
    return form.field(form.find(m_view.fieldFor.value(field).toString()));
}

QString RegisterAnswer::textOf(const QString &field) const
{
    return displayText(formField(field), m_view.answer.values.value(field), m_desk.form().language());
}

// The words stand beside the box: an address needs two lines.
QCheckBox *RegisterAnswer::addTick(const QString &field, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    auto *tick = new QCheckBox(line);
    tick->setObjectName(u"lookupField."_s + field);
    tick->setAccessibleName(text);
    tick->setChecked(true);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(makeText("", text, line), 1);
    layout()->addWidget(line);
    return tick;
}

// What the form has already is ticked too: the source goes with it.
void RegisterAnswer::addValues()
{
    if (!m_view.answer.isFound)
        layout()->addWidget(makeText("", tr("The register knows nothing of this person. That is an answer too: go on by hand."), this));
    const Language language = m_desk.form().language();
    for (const QString &field : m_view.fieldFor.keys()) {
        const QJsonValue value = m_view.answer.values.value(field);
        if (value.isUndefined() || value.isNull())
            continue;
        const QString path = m_view.fieldFor.value(field).toString();
        QCheckBox *tick = addTick(field, tr("%1: %2").arg(formField(field).text(language), textOf(field)));
        const QJsonValue now = m_desk.form().value(path);
        const SlotRef ref = m_desk.form().form().find(path);
        if (m_desk.form().isTouched(ref) && !m_desk.form().isEmpty(ref) && now != value) {
            tick->setChecked(false); // over what was typed only if the clerk says so
            QLabel *typed = makeText("warning", tr("The form says: %1").arg(displayText(formField(field), now, language)), this);
            typed->setContentsMargins(Theme::space(7), 0, 0, 0);
            layout()->addWidget(typed);
        }
        m_lines.append({field, tick});
    }
}

void RegisterAnswer::makeFault()
{
    m_fault = new QWidget(this);
    auto *column = new QVBoxLayout(m_fault);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    m_faultField = new QComboBox(m_fault);
    m_faultField->setObjectName(u"faultField"_s);
    m_registerSays = makeText("soft", {}, m_fault);
    m_citizenSays = new QLineEdit(m_fault);
    m_citizenSays->setObjectName(u"faultCitizenSays"_s);
    m_proof = new QLineEdit(m_fault);
    m_proof->setObjectName(u"faultProof"_s);
    m_send = makeButton(ButtonKind::Plain, u"faultSend"_s, tr("Write the fault down"), m_fault, Icon::Send);
    const auto add = [this, column](const QString &text, QWidget *editor) {
        QLabel *label = makeLabel("soft", text, m_fault);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(editor);
    };
    add(tr("What is wrong"), m_faultField);
    column->addWidget(m_registerSays);
    add(tr("The citizen says"), m_citizenSays);
    add(tr("What proves it"), m_proof);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    for (const QString &field : m_view.answer.values.keys()) {
        if (m_view.fieldFor.contains(field))
            m_faultField->addItem(formField(field).text(m_desk.form().language()), field);
    }
    m_fault->hide();
    connect(m_faultField, &QComboBox::currentIndexChanged, this, &RegisterAnswer::showFaultField);
    connect(m_send, &QPushButton::clicked, this, [this] {
        const QString field = m_faultField->currentData().toString();
        Q_EMIT faultWanted({m_view.request.id, m_view.request.registerKey, field, textOf(field),
                            cleanText(m_citizenSays->text(), Lines::One), cleanText(m_proof->text(), Lines::One)});
    });
}

void RegisterAnswer::openFault()
{
    m_fault->setVisible(m_fault->isHidden());
    showFaultField();
    m_citizenSays->setFocus();
}

void RegisterAnswer::showFaultField()
{
    m_registerSays->setText(tr("The register says: %1").arg(textOf(m_faultField->currentData().toString())));
}

void RegisterAnswer::setFilled()
{
    m_notice->say(NoticeLine::Level::Good, tr("Filled in. Every field says where it is from and can be corrected."));
}

void RegisterAnswer::sayFault(const Result<Done> &sent)
{
    if (!sent)
        return m_notice->say(sent.error());
    m_fault->hide();
    m_citizenSays->clear();
    m_proof->clear();
    m_notice->say(NoticeLine::Level::Good, tr("The fault is written down and goes to the keeper of the register."));
    m_wrong->setFocus();
}

void RegisterAnswer::takeFocus()
{
    if (m_lines.isEmpty())
        m_wrong->setFocus();
    else
        m_use->setFocus();
}

} // namespace yichuang
