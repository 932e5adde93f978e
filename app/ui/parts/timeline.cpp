// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline.h"

#include "forms/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int RailWidth = 34;
constexpr int DiscSize = 26;

Theme::Colour colourOf(Pill::Tone tone)
{
    switch (tone) {
    case Pill::Tone::Plain:
        return Theme::Colour::TextSoft;
    case Pill::Tone::Info:
        return Theme::Colour::Accent;
    case Pill::Tone::Good:
        return Theme::Colour::Good;
    case Pill::Tone::Warn:
        return Theme::Colour::Warn;
    case Pill::Tone::Bad:
        return Theme::Colour::Bad;
    }
    Q_UNREACHABLE();
}

/// The disc with the icon, and the line that leads to the next one.
class Rail final : public QWidget
{
public:
    Rail(Icon symbol, Theme::Colour colour, bool isLast, QWidget *parent)
        : QWidget(parent), m_icon(symbol), m_colour(colour), m_isLast(isLast)
    {
        setFixedWidth(RailWidth);
        setMinimumHeight(DiscSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_isLast) {
            painter.setPen(QPen(Theme::colour(Theme::Colour::Line), 2));
            painter.drawLine(QPointF(DiscSize / 2.0 + 1, DiscSize + 4), QPointF(DiscSize / 2.0 + 1, height() - 2));
        }
        painter.setPen(QPen(Theme::colour(m_colour), 1.5));
        painter.setBrush(Theme::colour(Theme::Colour::Surface));
        painter.drawEllipse(QRectF(2, 2, DiscSize - 2, DiscSize - 2));
        painter.drawPixmap(QPointF(6, 6), iconPixmap(m_icon, DiscSize - 10, m_colour, devicePixelRatioF()));
    }

private:
    Icon m_icon;
    Theme::Colour m_colour;
    bool m_isLast;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setEntries(const QList<Entry> &entries)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
    }
    m_count = int(entries.size());
    for (int i = 0; i < m_count; ++i)
        m_column->addWidget(makeRow(entries.at(i), i == m_count - 1));
}

QWidget *Timeline::makeRow(const Entry &entry, bool isLast)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::space(2));
    across->addWidget(new Rail(entry.icon, colourOf(entry.tone), isLast, row));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, Theme::space(1), 0, isLast ? 0 : Theme::space(3));
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(makeText("strong", entry.title, row), 1);
    if (!entry.pill.isEmpty())
        head->addWidget(new Pill(entry.pill, entry.pillTone, row));
    head->addWidget(makeLabel("soft", entry.when, row));
    column->addLayout(head);
    if (!entry.who.isEmpty())
        column->addWidget(makeText("small", entry.who, row));
    if (!entry.note.isEmpty())
        column->addWidget(makeText("soft", entry.note, row));
    across->addLayout(column, 1);
    row->setAccessibleName(QStringList{entry.when, entry.title, entry.pill, entry.who, entry.note}.join(u", "_s));
    return row;
}

} // namespace yichuang
