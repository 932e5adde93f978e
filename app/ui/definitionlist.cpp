// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitionlist.h"

#include "forms/widgets/controls.h"
#include "services/definitions.h"
#include "ui/parts/pill.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Nothing is wrong with it and nothing with us.
bool isOlder(const DefinitionVersion &version)
{
    return version.reason == "version.older"_L1;
}

// Stands first: thirty lines below it nobody would see it.
bool needsSomebody(const DefinitionVersion &version)
{
    return version.state == DefinitionVersion::State::Refused && !isOlder(version);
}

} // namespace

DefinitionList::DefinitionList(const Ports &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"settingsDefinitions"_s);
    m_column->setContentsMargins({});
    if (m_ports.packages)
        connect(m_ports.packages, &Packages::changed, this, &DefinitionList::refresh);
    refresh();
}

void DefinitionList::refresh()
{
    retire(m_rows);
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    QList<DefinitionVersion> versions = definitionsOf(m_ports);
    std::stable_partition(versions.begin(), versions.end(), needsSomebody);
    m_size = versions.size();
    for (const DefinitionVersion &version : std::as_const(versions))
        addRow(version, column, m_rows);
    m_column->addWidget(m_rows);
}

void DefinitionList::addRow(const DefinitionVersion &version, QVBoxLayout *column, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    const QString name = words::named(version.name, version.english);
    row->addWidget(makeText("", u"%1 %2"_s.arg(version.code, name).trimmed(), parent), 1);
    row->addWidget(makeLabel("small", version.version, parent));
    const bool isProvince = version.source == DefinitionVersion::Source::Province;
    row->addWidget(makeLabel("small", isProvince ? tr("from the province") : tr("with the program"), parent));
    auto *pill = makePill(version, parent);
    pill->setObjectName(u"definition.%1.%2"_s.arg(version.code, version.version));
    row->addWidget(pill);
    column->addLayout(row);
    if (!version.problem.isEmpty()) {
        const bool isRefused = version.state == DefinitionVersion::State::Refused;
        const char *role = isOlder(version) ? "small" : isRefused ? "error" : "warning";
        column->addWidget(makeText(role, version.problem, parent));
    }
}

Pill *DefinitionList::makePill(const DefinitionVersion &version, QWidget *parent)
{
    switch (version.state) {
    case DefinitionVersion::State::Current:
        return new Pill(tr("in use"), Pill::Tone::Good, parent);
    case DefinitionVersion::State::Older:
        return new Pill(tr("kept for its cases"), Pill::Tone::Plain, parent);
    case DefinitionVersion::State::Revoked:
        return new Pill(tr("withdrawn"), Pill::Tone::Warn, parent);
    case DefinitionVersion::State::Refused:
        return new Pill(tr("not used"), isOlder(version) ? Pill::Tone::Plain : Pill::Tone::Bad, parent);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang
