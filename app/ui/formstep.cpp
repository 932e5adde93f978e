// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formstep.h"

#include "forms/widgets/formview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Roles of people who may stand at the counter; everything else is about the item.
const QStringList &personRoles()
{
    static const QStringList roles{u"applicant"_s, u"agent"_s, u"guardian"_s, u"spouse"_s};
    return roles;
}

} // namespace

QStringList FormStep::sectionsOf(const Intake &intake, Part part)
{
    QStringList keys;
    for (const Section &section : intake.form().form().definition().sections()) {
        if (personRoles().contains(section.key) == (part == Part::Person))
            keys.append(section.key);
    }
    return keys;
}

FormStep::FormStep(Intake &intake, Part part, QWidget *parent)
    : IntakeStep(parent)
    , m_view(new FormView(intake.form(), sectionsOf(intake, part), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    for (const Section &section : intake.form().form().definition().sections()) {
        for (const Field &field : section.fields) {
            if (const QString source = intake.sourceOf(field.id); !source.isEmpty())
                m_view->setOrigin(field.id, source);
        }
    }
    connect(m_view, &FormView::changed, this, [&intake] { intake.formEdited(); });
    connect(m_view, &FormView::endReached, this, &FormStep::finished);
}

void FormStep::enter()
{
    m_view->refresh(); // the other part may have changed what this one shows
    m_view->focusFirst();
}

bool FormStep::focusField(const QString &path)
{
    return m_view->focusField(path);
}

void FormStep::flush()
{
    m_view->flush();
}

void FormStep::showAllErrors()
{
    m_view->showAllErrors();
}

} // namespace yichuang
