// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/lineedits.h"

#include "forms/widgets/controls.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Where the cursor has to stand so that as many characters (blanks not counted) are left of it.
qsizetype cursorAfter(const QString &text, qsizetype characters)
{
    qsizetype at = 0;
    while (at < text.size() && characters > 0) {
        if (text.at(at) != u' ')
            --characters;
        ++at;
    }
    return at;
}

qsizetype charactersBefore(const QString &text, qsizetype cursor)
{
    const QString left = text.left(cursor);
    return left.size() - left.count(u' ');
}

QString joined(const QRegularExpressionMatch &match, int parts)
{
    QString out = match.captured(1);
    for (int i = 2; i <= parts; ++i)
        out += u'-' + match.captured(i).rightJustified(2, u'0');
    return out;
}

} // namespace

QLineEdit *makeLine(const EditorOrder &order, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(order.name);
    if (order.place == EditorOrder::Place::Cell)
        setStyleProperty(line, "place", u"cell"_s);
    return line;
}

void followLine(QLineEdit *line, const std::function<QString(const QString &)> &tidy,
                const std::function<QString(const QString &)> &shape,
                const std::function<void(const QString &)> &tell)
{
    QObject::connect(line, &QLineEdit::textChanged, line, [line, tidy, shape, tell](const QString &text) {
        const QString value = tidy(text);
        const QString shown = shape ? shape(value) : value;
        if (shown != text) {
            const QSignalBlocker quiet(line);
            const qsizetype kept = charactersBefore(tidy(text.left(line->cursorPosition())), text.size());
            line->setText(shown);
            line->setCursorPosition(int(cursorAfter(shown, kept)));
        }
        tell(value);
    });
}

void showInLine(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

QString grouped(const QString &text, const QList<int> &lengths)
{
    QString out;
    qsizetype at = 0;
    for (qsizetype group = 0; at < text.size(); ++group) {
        const int length = lengths.value(std::min(group, lengths.size() - 1));
        out += (out.isEmpty() ? QString() : u" "_s) + text.mid(at, length);
        at += length;
    }
    return out;
}

QString plainNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals >= 0 ? decimals : 6);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString halfWidth(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(char16_t(c.unicode() - 0xfee0));
        else if (c == u'\u3000')
            c = u' ';
        else if (c == u'。')
            c = u'.';
    }
    return out;
}

QString parsedDate(const QString &text)
{
    static const QRegularExpression parts(u"^(\\d{4})[-./ \\x{5e74}](\\d{1,2})[-./ \\x{6708}](\\d{1,2})\\x{65e5}?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString tidy = halfWidth(text).trimmed();
    for (const QRegularExpression *shape : {&parts, &solid}) {
        if (const auto match = shape->match(tidy); match.hasMatch()) {
            const QString date = joined(match, 3);
            return QDate::fromString(date, Qt::ISODate).isValid() ? date : QString();
        }
    }
    return {};
}

QString parsedMonth(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{4})[-./ \\x{5e74}]?(\\d{1,2})\\x{6708}?$"_s);
    const auto match = shape.match(halfWidth(text).trimmed());
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    return month >= 1 && month <= 12 ? joined(match, 2) : QString();
}

} // namespace yichuang
