// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/knownstrip.h"

#include "forms/widgets/controls.h"
#include "services/standing.h"
#include "ui/retire.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr auto Together = 50ms;
constexpr int SmallIcon = 18;

} // namespace

KnownStrip::KnownStrip(FormDesk &desk, const QStringList &sections, const CodeTables &codes, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sections(sections)
    , m_prefill(codes, clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_later.setSingleShot(true);
    m_later.setInterval(Together);
    connect(&m_later, &QTimer::timeout, this, &KnownStrip::refresh);
    for (const Standing *standing : desk.standings())
        connect(standing, &Standing::changed, &m_later, qOverload<>(&QTimer::start));
    hide();
}

QList<KnownPerson> KnownStrip::known()
{
    const QList<Standing *> standings = m_desk.standings();
    QList<KnownPerson> people = m_prefill.known(m_desk.form(), [&standings](const QString &idNumber) {
        QList<CaseView> cases;
        for (const Standing *standing : standings) { // of several items each asked the same ledger
            if (cases.isEmpty())
                cases = standing->casesOf(idNumber);
        }
        return cases;
    });
    for (KnownPerson &person : people) {
        person.values.removeIf([this](const KnownValue &value) {
            return !m_sections.contains(value.field.section(u'.', 0, 0));
        });
    }
    people.removeIf([](const KnownPerson &person) { return person.values.isEmpty(); });
    return people;
}

void KnownStrip::refresh()
{
    m_shown = known();
    retire(m_lines);
    m_lines = nullptr;
    setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty())
        return;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    layout()->addWidget(m_lines);
    for (const KnownPerson &person : std::as_const(m_shown))
        addLine(person);
}

void KnownStrip::addLine(const KnownPerson &person)
{
    const auto old = std::count_if(person.values.cbegin(), person.values.cend(),
                                   [](const KnownValue &value) { return value.isOld; });
    QString text = tr("%1: %2 values known, newest from %3").arg(person.name).arg(person.values.size()).arg(person.newest);
    if (old > 0)
        text += tr("; %1 of them over a year old: please ask").arg(old);
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    row->addWidget(makeIconLabel(Icon::Info, SmallIcon, Theme::Colour::Accent, line));
    row->addWidget(makeText("soft", text, line), 1);
    const bool isFirst = person.role == m_shown.front().role;
    auto *take = makeButton(ButtonKind::Plain, u"known."_s + person.role, isFirst ? tr("Fill in (F7)") : tr("Fill in"), line,
                            Icon::Check);
    take->setAccessibleName(tr("Fill in what is known of %1").arg(person.name));
    row->addWidget(take);
    m_lines->layout()->addWidget(line);
    connect(take, &QPushButton::clicked, this, [this, role = person.role] { fill(role); });
}

// As known now: something may have been typed since the line was shown.
void KnownStrip::fill(const QString &role)
{
    for (const KnownPerson &person : known()) {
        if (person.role != role)
            continue;
        for (const KnownValue &value : person.values)
            m_desk.fill(value.field, value.value, value.source);
    }
    refresh();
    Q_EMIT filled(role);
}

void KnownStrip::fillFirst()
{
    if (!m_shown.isEmpty())
        fill(m_shown.front().role);
}

} // namespace yichuang
