// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formstep.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/formview.h"
#include "ui/intake/cardreading.h"
#include "ui/intake/knownstrip.h"
#include "ui/intake/lookuppanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
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

QStringList common(QStringList some, const QStringList &others)
{
    some.removeIf([&others](const QString &each) { return !others.contains(each); });
    return some;
}

} // namespace

QStringList FormStep::sectionsOf(const FormDesk &desk, Part part)
{
    QStringList keys;
    for (const Section &section : desk.form().form().definition().sections()) {
        if (part == Part::Whole || personRoles().contains(section.key) == (part == Part::Person))
            keys.append(section.key);
    }
    return keys;
}

FormStep::FormStep(FormDesk &desk, Part part, Services &services, Preferences &preferences, QWidget *parent)
    : IntakeStep(parent)
    , m_desk(desk)
    , m_sections(sectionsOf(desk, part))
    , m_persons(common(CardFill::personSections(desk), m_sections))
    , m_view(new FormView(desk.form(), m_sections, this))
    , m_reading(new CardReading(desk, services.ports.reader, services.ports.practice,
                                [this] { return personSection(); }, this))
    , m_known(new KnownStrip(desk, m_sections, services.ports.codes, services.ports.clock, this))
    , m_lookup(new LookupPanel(desk, services.lookups, services.papers, preferences, this))
    , m_ask(makeButton(ButtonKind::Plain, u"consentOpen"_s, {}, this, Icon::Shield))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(makeTools());
    column->addWidget(m_reading);
    column->addWidget(m_known);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_view, 1);
    row->addWidget(m_lookup);
    column->addLayout(row, 1);
    connect(m_view, &FormView::originDropped, this, [this](const QString &path) { m_desk.typedOver(path); });
    connect(m_view, &FormView::changed, this, [this] { m_desk.formEdited(); });
    connect(m_view, &FormView::endReached, this, &FormStep::finished);
    connect(m_ask, &QPushButton::clicked, this, &FormStep::toggleLookup);
    connect(m_known, &KnownStrip::filled, this, [this] {
        showFilled();
        backToForm();
    });
    connect(m_lookup, &LookupPanel::filled, this, &FormStep::showFilled);
    connect(m_lookup, &LookupPanel::closed, this, &FormStep::toggleLookup);
    connect(m_reading, &CardReading::filled, this, &FormStep::showFilled);
    connect(m_reading, &CardReading::ended, this, &FormStep::backToForm);
    addShortcuts();
    showOrigins();
    retranslate();
}

QWidget *FormStep::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    row->addWidget(m_reading->button());
    row->addWidget(m_ask);
    row->addStretch();
    tools->setVisible(!m_persons.isEmpty());
    return tools;
}

void FormStep::addShortcuts()
{
    const auto key = [this](Qt::Key which) {
        return new QShortcut(QKeySequence(which), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(key(Qt::Key_F9), &QShortcut::activated, m_reading, &CardReading::read);
    connect(key(Qt::Key_F7), &QShortcut::activated, m_known, &KnownStrip::fillFirst);
    connect(key(Qt::Key_F8), &QShortcut::activated, this, &FormStep::toggleLookup);
}

/// Where the clerk is; a card read before anything was typed is the first person's.
QString FormStep::personSection() const
{
    const QString here = m_view->lastFocused().section(u'.', 0, 0);
    return m_persons.contains(here) ? here : m_persons.value(0);
}

void FormStep::toggleLookup()
{
    if (m_persons.isEmpty())
        return;
    if (m_lookup->isHidden())
        return m_lookup->open(personSection());
    m_lookup->hide();
    backToForm();
}

void FormStep::enter()
{
    m_view->refresh(); // the other part may have changed what this one shows
    showOrigins();
    m_known->refresh();
    m_view->focusFirst();
}

void FormStep::showFilled()
{
    m_view->refresh();
    showOrigins();
}

void FormStep::showOrigins()
{
    for (const Section &section : m_desk.form().form().definition().sections()) {
        if (!m_sections.contains(section.key))
            continue;
        for (const Field &field : section.fields)
            m_view->setOrigin(field.id, m_desk.sourceOf(field.id));
    }
}

/// On with what the card did not say.
void FormStep::backToForm()
{
    const FormState &state = m_desk.form();
    const QString person = personSection();
    for (int slot = 0; slot < state.form().slotCount(); ++slot) {
        const SlotRef ref = SlotRef::field(slot);
        const QString path = state.form().path(ref);
        if (path.startsWith(person + u'.') && state.isVisible(ref) && state.isRequired(ref) && state.isEmpty(ref)
            && m_view->focusField(path))
            return;
    }
    m_view->focusField(m_view->lastFocused());
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

void FormStep::retranslate()
{
    m_reading->retranslate();
    m_known->refresh();
    m_ask->setText(tr("Ask registers (F8)"));
    m_ask->setToolTip(tr("With the person's consent, registers fill in what they know."));
    if (!m_lookup->isHidden())
        m_lookup->retranslate();
}

} // namespace yichuang
