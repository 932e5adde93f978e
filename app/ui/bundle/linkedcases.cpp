// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/linkedcases.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/pill.h"
#include "ui/retire.h"
#include "ui/words.h"
#include "ui/wrapbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

LinkedCases::LinkedCases(CaseService &cases, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_catalogue(catalogue)
    , m_card(new Card({}, this))
{
    setObjectName(u"caseLinked"_s);
    m_card->body()->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    connect(&m_cases, &CaseService::caseChanged, this, [this](const QUuid &id) {
        const auto linked = std::find_if(m_tag.members.cbegin(), m_tag.members.cend(),
                                         [&id](const BundleTag::Member &member) { return member.caseId == id; });
        if (linked != m_tag.members.cend() && id != m_shown)
            read(*linked);
    });
    hide();
}

void LinkedCases::show(const CaseView &view)
{
    m_tag = view.content.bundle;
    m_shown = view.history.record.id;
    setVisible(!m_tag.isNull());
    retire(m_rows);
    m_rows = nullptr;
    if (m_tag.isNull())
        return;
    m_card->setTitle(tr("Taken in together: %1").arg(m_tag.name));
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_card->body()->addWidget(m_rows);
    for (const BundleTag::Member &member : std::as_const(m_tag.members)) {
        if (member.caseId != m_shown)
            addRow(member);
    }
}

void LinkedCases::addRow(const BundleTag::Member &member)
{
    auto *row = new QWidget(m_rows);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    auto *open = new WrapButton(u"caseLinked."_s + member.business, nameOf(member.business), Icon::ChevronRight, row);
    open->setEnabled(false); // until it is known that there is a case
    auto *state = new Pill(tr("not taken in yet"), Pill::Tone::Plain, row);
    state->setObjectName(u"caseLinkedState."_s + member.business);
    across->addWidget(open, 1);
    across->addWidget(state);
    m_rows->layout()->addWidget(row);
    connect(open, &QPushButton::clicked, this, [this, id = member.caseId] { Q_EMIT caseWanted(id); });
    read(member);
}

void LinkedCases::read(const BundleTag::Member &member)
{
    await(m_cases.view(member.caseId), m_rows, [rows = m_rows, member](const Result<CaseView> &view) {
        auto *open = rows->findChild<QPushButton *>(u"caseLinked."_s + member.business);
        auto *state = rows->findChild<Pill *>(u"caseLinkedState."_s + member.business);
        if (!view || !open || !state)
            return; // a draft still, or another desk's
        const CaseRecord &record = view->history.record;
        open->setEnabled(true);
        open->setToolTip(record.number.isEmpty() ? tr("no number") : words::groupedNumber(record.number));
        state->setState(record.state);
    });
}

QString LinkedCases::nameOf(const QString &code) const
{
    for (const ItemEntry &entry : m_catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == code)
                return words::named(business.name, business.english);
        }
    }
    return code;
}

} // namespace yichuang
