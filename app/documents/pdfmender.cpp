// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfmender.h"

#include "documents/tounicode.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr char StreamStart[] = "stream\n";
constexpr char StreamEnd[] = "\nendstream";

/// The objects of a plain PDF 1.4 file with one cross-reference section.
struct PdfObjects
{
    QByteArray head;                ///< up to the first object
    QList<int> order;               ///< object numbers as they stand in the file
    QMap<int, QByteArray> objects;  ///< "12 0 obj ... endobj\n"
    QByteArray trailer;             ///< "trailer ... " up to startxref
    int count = 0;                  ///< entries of the table, free one included
};

// Empty order: not a file as Qt writes it.
PdfObjects parsed(const QByteArray &pdf)
{
    constexpr qsizetype EntryBytes = 20;
    const qsizetype startMark = pdf.lastIndexOf("startxref");
    const qsizetype table = startMark < 0 ? -1 : pdf.mid(startMark + 10, 20).simplified().split(' ').value(0).toLongLong();
    const qsizetype trailer = pdf.lastIndexOf("trailer", startMark);
    if (table <= 0 || table > trailer || pdf.mid(table, 7) != "xref\n0 ")
        return {};
    PdfObjects file;
    const qsizetype entries = pdf.indexOf('\n', table + 7) + 1;
    file.count = pdf.mid(table + 7, entries - table - 8).trimmed().toInt();
    if (file.count < 2 || entries + file.count * EntryBytes > trailer + 1)
        return {};
    QMap<qsizetype, int> byOffset;
    for (int number = 1; number < file.count; ++number) {
        const QByteArray entry = pdf.mid(entries + number * EntryBytes, EntryBytes);
        if (entry.size() == EntryBytes && entry.at(17) == 'n')
            byOffset.insert(entry.left(10).toLongLong(), number);
    }
    if (byOffset.isEmpty() || byOffset.firstKey() <= 0 || byOffset.lastKey() >= table)
        return {};
    file.head = pdf.left(byOffset.firstKey());
    for (auto at = byOffset.cbegin(); at != byOffset.cend(); ++at) {
        const auto next = std::next(at);
        const qsizetype end = next == byOffset.cend() ? table : next.key();
        file.objects.insert(at.value(), pdf.mid(at.key(), end - at.key()));
        file.order.append(at.value());
    }
    file.trailer = pdf.mid(trailer, startMark - trailer);
    return file;
}

QByteArray written(const PdfObjects &file)
{
    QByteArray pdf = file.head;
    QMap<int, qsizetype> offsets;
    for (const int number : file.order) {
        offsets.insert(number, pdf.size());
        pdf += file.objects.value(number);
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(file.count) + "\n0000000000 65535 f \n";
    for (int number = 1; number < file.count; ++number) {
        pdf += offsets.contains(number)
            ? QByteArray::number(offsets.value(number)).rightJustified(10, '0') + " 00000 n \n"
            : QByteArray("0000000000 65535 f \n");
    }
    return pdf + file.trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

// The number in "/Key 12 0 R", 0 if it is not there.
int referenceIn(const QByteArray &object, const char *key, const QString &before = {})
{
    const QRegularExpression pattern(u"/%1 %2(\\d+) 0 R"_s.arg(QLatin1StringView(key), before));
    return pattern.match(QString::fromLatin1(object)).captured(1).toInt();
}

bool isStream(const QByteArray &object)
{
    return object.contains(StreamStart);
}

void mendMap(QByteArray &object, const DrawnText &drawn)
{
    static const QByteArray filter = "/Filter";
    const qsizetype start = object.indexOf(StreamStart) + qsizetype(qstrlen(StreamStart));
    const qsizetype end = object.lastIndexOf(StreamEnd);
    if (end < start || object.left(start).contains(filter))
        return;
    const QByteArray mended = mendedToUnicode(object.mid(start, end - start), drawn);
    const QByteArray head = object.left(object.indexOf("<<"));
    object = head + "<< /Length " + QByteArray::number(mended.size()) + " >>\n" + StreamStart + mended
        + object.mid(end);
}

// The name that stands after "/FontName /" or "/BaseFont /".
QByteArrayView nameAfter(const QByteArray &object, const char *key)
{
    const qsizetype at = object.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + qsizetype(qstrlen(key));
    qsizetype to = from;
    while (to < object.size() && !QByteArrayView(" \n\r\t/<>[]").contains(object.at(to)))
        ++to;
    return QByteArrayView(object).sliced(from, to - from);
}

// Qt tags the subset in the descriptor only; the three names of one font must agree.
void tagName(PdfObjects &file, QByteArray &object)
{
    constexpr char BaseFont[] = "/BaseFont /";
    const QByteArrayView name = nameAfter(object, BaseFont);
    if (name.isEmpty() || name.contains('+'))
        return;
    const int descendant = referenceIn(object, "DescendantFonts", u"\\["_s);
    const QByteArray font = descendant > 0 ? file.objects.value(descendant) : object;
    const QByteArray descriptor = file.objects.value(referenceIn(font, "FontDescriptor"));
    const QByteArrayView tagged = nameAfter(descriptor, "/FontName /");
    if (tagged.endsWith(name))
        object.replace(name.data() - object.constData(), name.size(), tagged.toByteArray());
}

} // namespace

QByteArray mendPdf(const QByteArray &pdf, const DrawnText &drawn)
{
    PdfObjects file = parsed(pdf);
    if (file.order.isEmpty())
        return pdf;
    for (const int number : std::as_const(file.order)) {
        if (isStream(file.objects.value(number)))
            continue;
        tagName(file, file.objects[number]);
        const int map = referenceIn(file.objects.value(number), "ToUnicode");
        if (map > 0 && isStream(file.objects.value(map)))
            mendMap(file.objects[map], drawn);
    }
    return written(file);
}

} // namespace yichuang
