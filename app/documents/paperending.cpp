// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperending.h"

#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qreal SealColumn = 800;

struct Spacing
{
    qreal line;
    qreal beforeSeal;
    qreal afterSeal;
    qreal betweenBoxes;
};

constexpr Spacing Roomy{82, 70, 40, 20};
constexpr Spacing Tight{68, 20, 6, 8};

TextStyle sealStyle(const Spacing &spacing)
{
    TextStyle style = PaperFrame::plain();
    style.alignment = Qt::AlignHCenter;
    style.lineHeight = spacing.line;
    return style;
}

TextStyle bodyStyle(const Spacing &spacing)
{
    TextStyle style = PaperFrame::body();
    style.lineHeight = spacing.line;
    return style;
}

QList<QPair<QString, QString>> contactRows(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Centre &centre = order.centre;
    const QString window = order.desk.isEmpty()
        ? centre.name
        : wording.say(u"common.windowText"_s, {{u"centre"_s, centre.name}, {u"desk"_s, order.desk}});
    return paperwords::known({{wording.say(u"common.window"_s), window},
                              {wording.say(u"common.clerk"_s), order.clerkName},
                              {wording.say(u"common.phone"_s), centre.phone},
                              {wording.say(u"common.supervise"_s), centre.superviseePhone},
                              {wording.say(u"common.place"_s), centre.address},
                              {wording.say(u"common.hours"_s), centre.openingHours}});
}

PaperRow signatureRow(const QStringList &parties)
{
    PaperRow row;
    for (const QString &party : parties)
        row.append({party, PaperLayout::width() / qreal(parties.size()), false, Qt::AlignLeft});
    return row;
}

QStringList issuerLines(const PaperTask &task, const Spacing &spacing)
{
    return PaperLayout::wrapped(task.order.centre.name, sealStyle(spacing), SealColumn);
}

qreal heightOf(const PaperTask &task, const PaperEnding &ending, const Spacing &spacing)
{
    qreal height = 0;
    for (const QString &sentence : ending.sentences)
        height += spacing.line * qreal(PaperLayout::wrapped(sentence, bodyStyle(spacing), PaperLayout::width()).size());
    if (!ending.seal.isEmpty())
        height += spacing.beforeSeal + spacing.line * qreal(issuerLines(task, spacing).size() + 2) + spacing.afterSeal;
    if (ending.isSignedFor)
        height += spacing.line + spacing.betweenBoxes;
    if (!ending.signatures.isEmpty())
        height += rowHeight(signatureRow(ending.signatures)) + 2 * spacing.betweenBoxes;
    if (ending.hasContact)
        height += gridHeight(contactRows(task));
    return height;
}

void drawSeal(const PaperTask &task, const QString &seal, const Spacing &spacing)
{
    PaperLayout &layout = task.layout;
    const TextStyle style = sealStyle(spacing);
    layout.space(spacing.beforeSeal);
    const QStringList lines = issuerLines(task, spacing)
        + QStringList{seal, paperwords::date(task.order.issuedAt.date())};
    for (const QString &line : lines) {
        layout.drawLine(line, style, PaperLayout::Right - SealColumn, layout.y(), SealColumn);
        layout.space(spacing.line);
    }
    layout.space(spacing.afterSeal);
}

void drawSignedFor(const PaperTask &task, const Spacing &spacing)
{
    PaperLayout &layout = task.layout;
    const TextStyle style = PaperFrame::plain();
    layout.drawLine(task.wording.say(u"common.signFor"_s), style, PaperLayout::Left, layout.y(), SealColumn);
    layout.drawLine(task.wording.say(u"common.signDate"_s), style, PaperLayout::Left + SealColumn, layout.y(),
                    SealColumn);
    layout.space(spacing.line + spacing.betweenBoxes);
}

} // namespace

void drawEnding(const PaperTask &task, const PaperEnding &ending)
{
    PaperLayout &layout = task.layout;
    const bool isRoomy = heightOf(task, ending, Roomy) <= layout.room();
    const bool isTight = !isRoomy && heightOf(task, ending, Tight) <= layout.room();
    const Spacing &spacing = isTight ? Tight : Roomy;
    layout.need(heightOf(task, ending, spacing));
    for (const QString &sentence : ending.sentences)
        layout.text(sentence, bodyStyle(spacing));
    if (!ending.seal.isEmpty())
        drawSeal(task, ending.seal, spacing);
    if (ending.isSignedFor)
        drawSignedFor(task, spacing);
    if (!ending.signatures.isEmpty()) {
        layout.space(spacing.betweenBoxes);
        drawRow(layout, signatureRow(ending.signatures));
        layout.space(spacing.betweenBoxes);
    }
    if (ending.hasContact)
        drawGrid(layout, contactRows(task));
}

} // namespace yichuang
