// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperfonts.h"
#include "documents/paperterms.h"
#include "documents/qrimage.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using paperfont::Face;

// ISO/IEC 7810 ID-1, the size of a bank card: 85.6 by 54 mm.
constexpr qreal CardWidth = 856;
constexpr qreal CardHeight = 540;
constexpr int Across = 2;
constexpr qreal GapX = 40;
constexpr qreal GapY = 36;
constexpr qreal LeftMost = (PaperLayout::PageWidth - Across * CardWidth - GapX) / 2;
constexpr qreal Inset = 36;
const QColor PracticeInk(120, 60, 130);
const QColor PaleInk(236, 230, 240); // opaque: transparency is not allowed in PDF/A-1
const QColor LabelInk(110, 110, 110);
const QColor CutInk(150, 150, 150);

// Draws with the card's upper left corner as origin.
class Card
{
public:
    Card(const PaperTask &task, const IdCard &card, qreal x, qreal y)
        : m_task(task)
        , m_card(card)
        , m_x(x)
        , m_y(y)
    {
    }

    void draw()
    {
        drawWatermark();
        drawEdge();
        drawBanner();
        drawFacts();
        drawCode();
    }

private:
    QString say(const QString &key) const { return m_task.wording.say(key); }

    void line(const QString &text, const TextStyle &style, qreal x, qreal y, qreal width)
    {
        m_task.layout.drawLine(text, style, m_x + x, m_y + y, width);
    }

    void drawWatermark()
    {
        QPainter *painter = m_task.layout.painter();
        if (!painter)
            return;
        const TextStyle style{paperfont::font(Face::SansBold, 58), 240, 0, Qt::AlignHCenter, PaleInk};
        painter->save();
        painter->translate(m_x + 330, m_y + 330);
        painter->rotate(-20);
        m_task.layout.drawLine(say(u"common.watermark"_s), style, -300, -120, 600);
        painter->restore();
    }

    void drawEdge()
    {
        const qreal right = m_x + CardWidth;
        const qreal bottom = m_y + CardHeight;
        for (const qreal y : {m_y, bottom})
            m_task.layout.rule(m_x, y, right, y, 1.5, CutInk);
        for (const qreal x : {m_x, right})
            m_task.layout.rule(x, m_y, x, bottom, 1.5, CutInk);
    }

    // No one may take it for a real card: the mark is as large as the name.
    void drawBanner()
    {
        const TextStyle mark{paperfont::font(Face::SansBold, 17), 80, 0, Qt::AlignLeft, PracticeInk};
        line(say(u"card.mark"_s), mark, Inset, 16, CardWidth - 2 * Inset);
        const TextStyle note{paperfont::font(Face::Sans, 6.5), 36, 0, Qt::AlignRight, PracticeInk};
        line(say(u"card.note"_s), note, Inset, 40, CardWidth - 2 * Inset);
        m_task.layout.rule(m_x, m_y + 104, m_x + CardWidth, m_y + 104, 4, PracticeInk);
    }

    void fact(const QString &label, const QString &text, qreal x, qreal y, qreal width)
    {
        if (text.isEmpty())
            return;
        const TextStyle small{paperfont::font(Face::Sans, 7), 44, 0, Qt::AlignLeft, LabelInk};
        const TextStyle value{paperfont::font(Face::Sans, 9), 44, 0, Qt::AlignLeft, Qt::black};
        line(label, small, x, y, LabelWidth);
        line(text, value, x + LabelWidth, y, width - LabelWidth);
    }

    void drawFacts()
    {
        qreal y = 122 + wrapped(say(u"card.name"_s), m_card.name, 9, 46, 122, 2);
        fact(say(u"card.sex"_s), paperterms::sex(m_task.wording, m_card.sex), Inset, y, FactWidth / 2);
        fact(say(u"card.ethnicity"_s), paperterms::ethnicity(m_card.ethnicity), Inset + 210, y, FactWidth / 2);
        y += 50;
        const QDate &born = m_card.birthDate;
        fact(say(u"card.born"_s),
             born.isValid() ? u"%1年%2月%3日"_s.arg(born.year()).arg(born.month()).arg(born.day()) : QString(), Inset,
             y, FactWidth);
        y += 50;
        wrapped(say(u"card.address"_s), m_card.address, 8, 38, y, 4);
        const TextStyle number{paperfont::font(Face::SansBold, 11), 56, 0, Qt::AlignLeft, Qt::black};
        const TextStyle small{paperfont::font(Face::Sans, 7), 56, 0, Qt::AlignLeft, LabelInk};
        line(say(u"card.number"_s), small, Inset, CardHeight - 74, 200);
        line(m_card.idNumber, number, Inset + 180, CardHeight - 74, CardWidth - Inset - 180);
    }

    // As many lines as there are, smaller where there are more than there is room for; their height.
    qreal wrapped(const QString &label, const QString &text, qreal points, qreal lineHeight, qreal y, qsizetype most)
    {
        if (text.isEmpty())
            return lineHeight;
        constexpr qreal Smallest = 4.5;
        TextStyle style{paperfont::font(Face::Sans, points), lineHeight, 0, Qt::AlignLeft, Qt::black};
        const qreal room = lineHeight * qreal(most);
        QStringList lines = PaperLayout::wrapped(text, style, FactWidth - LabelWidth);
        while (qreal(lines.size()) * style.lineHeight > room && points > Smallest) {
            points -= 0.5;
            style.font = paperfont::font(Face::Sans, points);
            style.lineHeight = paperfont::emOf(style.font) * 1.3;
            lines = PaperLayout::wrapped(text, style, FactWidth - LabelWidth);
        }
        lines = lines.first(qMin(lines.size(), qsizetype(room / style.lineHeight)));
        line(label, {paperfont::font(Face::Sans, 7), style.lineHeight, 0, Qt::AlignLeft, LabelInk}, Inset, y, LabelWidth);
        qreal at = y;
        for (const QString &words : lines) {
            line(words, style, Inset + LabelWidth, at, FactWidth - LabelWidth);
            at += style.lineHeight;
        }
        return qMax(lineHeight, at - y) + 4;
    }

    void drawCode()
    {
        constexpr qreal Size = 230;
        constexpr qreal Quiet = 30;
        const auto code = QrImage::encode(m_card.idNumber.toLatin1());
        if (!code || !m_task.layout.painter())
            return;
        const QRectF square(m_x + CardWidth - Inset - Quiet - Size, m_y + 150, Size, Size);
        m_task.layout.painter()->fillRect(square.adjusted(-Quiet, -Quiet, Quiet, Quiet), Qt::white);
        code->paint(*m_task.layout.painter(), square);
        line(say(u"card.scan"_s), {paperfont::font(Face::Sans, 6.5), 36, 0, Qt::AlignHCenter, LabelInk},
             CardWidth - Inset - Quiet - Size, 150 + Size + 22, Size);
    }

    static constexpr qreal LabelWidth = 84;
    static constexpr qreal FactWidth = 500;

    const PaperTask &m_task;
    const IdCard &m_card;
    const qreal m_x;
    const qreal m_y;
};

void beginPage(const PaperTask &task)
{
    PaperLayout &layout = task.layout;
    layout.startPage();
    const TextStyle title{paperfont::font(Face::SansBold, 13), 76, 0, Qt::AlignHCenter, PracticeInk};
    layout.drawLine(task.wording.say(u"card.title"_s), title, PaperLayout::Left, layout.y(), PaperLayout::width());
    layout.space(title.lineHeight);
    const TextStyle note{paperfont::font(Face::Sans, 9), 60, 0, Qt::AlignHCenter, LabelInk};
    layout.drawLine(task.wording.say(u"card.sheet"_s), note, PaperLayout::Left, layout.y(), PaperLayout::width());
    layout.space(note.lineHeight + 20);
}

} // namespace

void drawResidentCards(const PaperTask &task)
{
    PaperLayout &layout = task.layout;
    beginPage(task);
    int column = 0;
    for (const IdCard &card : task.order.turn.cards) {
        if (column == 0 && layout.room() < CardHeight)
            beginPage(task);
        Card(task, card, LeftMost + column * (CardWidth + GapX), layout.y()).draw();
        column = (column + 1) % Across;
        if (column == 0)
            layout.space(CardHeight + GapY);
    }
}

} // namespace yichuang
