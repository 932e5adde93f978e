// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/sectionnav.h"

#include "forms/widgets/controls.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int CounterRoom = 52;
constexpr int TitleMargin = 14;

} // namespace

class SectionNav::Button final : public QPushButton
{
public:
    Button(const QString &title, QWidget *parent) : QPushButton(title, parent), m_title(title) { }

    int filled = 0;
    int all = 0;
    int wrong = 0;

    const QString &title() const { return m_title; }
    QSize minimumSizeHint() const override { return {60, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        QFont bold = font();
        bold.setBold(true); // as the current one is drawn
        setText(QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, width() - CounterRoom - TitleMargin));
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont small = font();
        small.setBold(false);
        small.setPixelSize(std::max(11, font().pixelSize() - 2));
        painter.setFont(small);
        const QRect room = rect().adjusted(width() - CounterRoom, 0, -10, 0);
        const bool done = wrong == 0 && all > 0 && filled == all;
        using C = Theme::Colour;
        if (done) {
            painter.drawPixmap(QPointF(room.right() - 15, (height() - 16) / 2.0),
                               iconPixmap(Icon::CheckCircle, 16, C::Good, devicePixelRatioF()));
            return;
        }
        painter.setPen(Theme::colour(wrong > 0 ? C::Bad : C::TextSoft));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         wrong > 0 ? u"! %1"_s.arg(wrong) : u"%1/%2"_s.arg(filled).arg(all));
    }

private:
    const QString m_title;
};

SectionNav::SectionNav(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(196);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch();
}

void SectionNav::setTitles(const QStringList &titles)
{
    for (Button *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < int(titles.size()); ++i) {
        auto *button = new Button(titles.at(i), this);
        button->setObjectName(u"section.%1"_s.arg(i));
        button->setProperty("kind", u"nav"_s);
        button->setCheckable(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->setToolTip(titles.at(i));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT sectionChosen(i); });
        m_column->insertWidget(i, button);
        m_buttons.append(button);
    }
}

void SectionNav::setProgress(int index, int filled, int all, int wrong)
{
    Button *button = m_buttons.at(index);
    if (button->filled == filled && button->all == all && button->wrong == wrong && !button->accessibleName().isEmpty())
        return;
    button->filled = filled;
    button->all = all;
    button->wrong = wrong;
    button->setAccessibleName(tr("%1, filled %2 of %3, to correct: %4").arg(button->title()).arg(filled).arg(all).arg(wrong));
    button->update();
}

void SectionNav::setSectionVisible(int index, bool visible)
{
    m_buttons.at(index)->setVisible(visible);
}

void SectionNav::setCurrent(int index)
{
    for (int i = 0; i < count(); ++i) {
        m_buttons.at(i)->setChecked(i == index);
        m_buttons.at(i)->setFocusPolicy(i == std::max(index, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool SectionNav::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    int at = 0;
    while (at < count() && m_buttons.at(at) != watched)
        ++at;
    const int by = key == Qt::Key_Down ? 1 : -1;
    for (int to = at + by; to >= 0 && to < count(); to += by) {
        if (m_buttons.at(to)->isVisible()) {
            m_buttons.at(to)->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace yichuang
