// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/arrivepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MostSheets = 99;

bool isDayOrEmpty(const QLineEdit *line)
{
    const QString text = line->text().trimmed();
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

QDate dayOf(const QLineEdit *line)
{
    return QDate::fromString(line->text().trimmed(), Qt::ISODate);
}

} // namespace

ArrivePanel::ArrivePanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_name(addLine(u"caseArriveName"_s, tr("Which paper"), view.business ? view.business->resultName : QString()))
    , m_number(addLine(u"caseArriveNumber"_s, tr("Its number")))
    , m_issuedBy(addLine(u"caseArriveIssuedBy"_s, tr("Issued by"), view.item ? view.item->implementingBody : QString()))
    , m_issuedOn(addLine(u"caseArriveIssuedOn"_s, tr("Issued on (year-month-day)"),
                         services.ports.clock.today().toString(Qt::ISODate)))
    , m_validUntil(addLine(u"caseArriveValidUntil"_s, tr("Valid until (empty: without end)")))
    , m_sheets(new QSpinBox(this))
{
    m_sheets->setObjectName(u"caseArriveSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setPrefix(tr("Sheets") + u": "_s);
    m_sheets->setRange(1, MostSheets);
    m_sheets->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys count
    column()->addWidget(m_sheets);
    addConfirm(ButtonKind::Primary, u"caseArriveNow"_s, tr("Write down as arrived"), [this] { finish(); });
    for (const QLineEdit *line : {m_name, m_issuedOn, m_validUntil})
        connect(line, &QLineEdit::textChanged, this, &ArrivePanel::check);
    check();
}

void ArrivePanel::check()
{
    if (m_name->text().trimmed().isEmpty())
        return showWhyNot(tr("The paper needs a name."));
    const bool areDays = isDayOrEmpty(m_issuedOn) && isDayOrEmpty(m_validUntil);
    showWhyNot(areDays ? QString() : tr("A day is written as 2026-11-30."));
}

void ArrivePanel::finish()
{
    ResultPaper paper;
    paper.name = m_name->text().trimmed();
    paper.number = m_number->text().trimmed();
    paper.issuedBy = m_issuedBy->text().trimmed();
    paper.issuedOn = dayOf(m_issuedOn);
    paper.validUntil = dayOf(m_validUntil);
    paper.sheets = m_sheets->value();
    follow(services().results.arrive(view(), paper),
           {tr("The result is at the window. Next: tell the citizen."), std::nullopt});
}

} // namespace yichuang
