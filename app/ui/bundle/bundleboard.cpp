// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleboard.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/pill.h"
#include "ui/retire.h"
#include "ui/words.h"
#include "ui/wrapbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Columns = 2;

} // namespace

BundleBoard::BundleBoard(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    build();
}

void BundleBoard::build()
{
    m_card->setTitle(tr("One event of life, several items at once"));
    retire(m_rows);
    m_rows = new QWidget(m_card);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space(6));
    grid->setVerticalSpacing(0);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    int place = 0;
    for (const BundleSpec &bundle : m_catalogue.bundles()) {
        grid->addWidget(makeBundle(bundle, m_rows), place / Columns, place % Columns);
        ++place;
    }
    m_card->body()->addWidget(m_rows);
    setVisible(place > 0);
}

QWidget *BundleBoard::makeBundle(const BundleSpec &bundle, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    auto *button = new WrapButton(u"bundleCard."_s + bundle.code, words::named(bundle.name, bundle.english),
                                  Icon::ChevronRight, row);
    button->setToolTip(bundle.note);
    across->addWidget(button, 1);
    across->addWidget(new Pill(tr("%1 items").arg(bundle.members.size()), Pill::Tone::Info, row));
    connect(button, &QPushButton::clicked, this, [this, code = bundle.code] { Q_EMIT chosen(code); });
    return row;
}

void BundleBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
