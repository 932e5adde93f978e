// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of dates and months: typed in any common way, or picked from a calendar.
#include "forms/widgets/lineedits.h"

#include "forms/widgets/controls.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Parser = QString (*)(const QString &);

QString translated(const char *text)
{
    return QCoreApplication::translate("yichuang::FieldEditor", text);
}

QLineEdit *dateLine(const EditorOrder &order, QWidget *parent, Parser parse, const QString &placeholder)
{
    QLineEdit *line = makeLine(order, parent);
    line->setPlaceholderText(placeholder);
    line->setInputMethodHints(Qt::ImhPreferNumbers);
    followLine(line, [](const QString &text) { return cleanText(text, Lines::One); }, {},
               [parse, changed = order.changed](const QString &text) {
                   const QString value = parse(text);
                   changed(text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(value.isEmpty() ? text : value));
               });
    return line;
}

void settleLine(QLineEdit *line, Parser parse)
{
    if (const QString value = parse(line->text()); !value.isEmpty())
        showInLine(line, value);
}

/// Made when it is first wanted: a calendar is the most expensive widget of a form.
void openCalendar(QLineEdit *line, const QDate &today)
{
    auto *popup = line->findChild<QFrame *>(u"calendarPopup"_s);
    if (!popup) {
        popup = new QFrame(line, Qt::Popup);
        popup->setObjectName(u"calendarPopup"_s);
        setLook(popup, "popup");
        auto *calendar = new QCalendarWidget(popup);
        calendar->setObjectName(u"calendar"_s);
        calendar->setAccessibleName(translated(QT_TRANSLATE_NOOP("yichuang::FieldEditor", "Calendar")));
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setFirstDayOfWeek(Qt::Monday);
        auto *column = new QVBoxLayout(popup);
        column->setContentsMargins(1, 1, 1, 1);
        column->addWidget(calendar);
        QObject::connect(calendar, &QCalendarWidget::activated, line, [line, popup](const QDate &day) {
            line->setText(day.toString(Qt::ISODate));
            popup->hide();
        });
        QObject::connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    }
    auto *calendar = popup->findChild<QCalendarWidget *>();
    const QDate typed = QDate::fromString(parsedDate(line->text()), Qt::ISODate);
    calendar->setSelectedDate(typed.isValid() ? typed : today.isValid() ? today : QDate::currentDate());
    popup->adjustSize();
    popup->move(line->mapToGlobal(QPoint(0, line->height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace

FieldEditor dateEditor(const EditorOrder &order, QWidget *parent)
{
    if (order.field.readOnly || order.place == EditorOrder::Place::Cell) {
        QLineEdit *line = dateLine(order, parent, parsedDate, order.field.readOnly ? QString() : u"20260131"_s);
        return {line, line, false, [line](const QJsonValue &value) { showInLine(line, value.toString()); }, {},
                [line] { settleLine(line, parsedDate); }, [line](bool readOnly) { line->setReadOnly(readOnly); }};
    }
    auto *box = new QWidget(parent);
    QLineEdit *line = dateLine(order, box, parsedDate, translated(QT_TRANSLATE_NOOP("yichuang::FieldEditor", "e.g. 20260131")));
    auto *button = makeIconButton(order.name + u".calendar"_s, Icon::Calendar,
                                  translated(QT_TRANSLATE_NOOP("yichuang::FieldEditor", "Pick from the calendar (F4)")), box);
    button->setFocusPolicy(Qt::ClickFocus); // F4 does the same from the keyboard
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(line, 1);
    row->addWidget(button);
    const auto open = [line, today = order.today] { openCalendar(line, today); };
    QObject::connect(button, &QToolButton::clicked, line, open);
    QObject::connect(new QShortcut(Qt::Key_F4, line, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, line, open);
    return {box, line, false, [line](const QJsonValue &value) { showInLine(line, value.toString()); }, {},
            [line] { settleLine(line, parsedDate); },
            [line, button](bool readOnly) {
                line->setReadOnly(readOnly);
                button->setEnabled(!readOnly);
            }};
}

FieldEditor monthEditor(const EditorOrder &order, QWidget *parent)
{
    QLineEdit *line = dateLine(order, parent, parsedMonth, translated(QT_TRANSLATE_NOOP("yichuang::FieldEditor", "e.g. 202601")));
    return {line, line, false, [line](const QJsonValue &value) { showInLine(line, value.toString()); }, {},
            [line] { settleLine(line, parsedMonth); }, [line](bool readOnly) { line->setReadOnly(readOnly); }};
}

} // namespace yichuang
