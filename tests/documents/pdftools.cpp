// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

// Two words on the same spot, where one hides the other. Boxes are a line high, letters are not: the middle counts.
bool overlap(const PdfFile::Word &a, const PdfFile::Word &b)
{
    constexpr qreal Edge = 0.6; // points
    const auto core = [](const QRectF &box) {
        return box.adjusted(Edge, box.height() * 0.3, -Edge, -box.height() * 0.3);
    };
    return a.page == b.page && core(a.box).intersects(core(b.box));
}

struct Output
{
    int code;
    QByteArray text;
};

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        qFatal("%s is needed for this test", qPrintable(program));
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

PdfFile::PdfFile(const QByteArray &pdf, const QString &name)
    : m_isKept(qEnvironmentVariableIsSet("YICHUANG_PAPERS_DIR"))
{
    const QString folder = m_isKept ? qEnvironmentVariable("YICHUANG_PAPERS_DIR") : QDir::tempPath();
    const QString prefix = m_isKept ? QString() : u"yichuang-%1-"_s.arg(QCoreApplication::applicationPid());
    m_path = QDir(folder).filePath(prefix + name + u".pdf"_s);
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no room for %s", qPrintable(m_path));
}

PdfFile::~PdfFile()
{
    if (!m_isKept)
        QFile::remove(m_path);
}

QString PdfFile::text(int page) const
{
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList arguments{u"-raw"_s};
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    return QString::fromUtf8(run(u"pdftotext"_s, arguments + QStringList{m_path, u"-"_s}).text).remove(space);
}

QList<PdfFile::Word> PdfFile::words() const
{
    static const QRegularExpression word(
        u"<word xMin=\"(\\S+)\" yMin=\"(\\S+)\" xMax=\"(\\S+)\" yMax=\"(\\S+)\">(.*)</word>"_s);
    QList<Word> words;
    int page = 0;
    const QString html = QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s}).text);
    for (const QString &line : html.split(u'\n')) {
        if (line.contains(u"<page "_s))
            ++page;
        const auto found = word.match(line);
        if (found.hasMatch())
            words.append({found.captured(5),
                          QRectF(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                                 QPointF(found.captured(3).toDouble(), found.captured(4).toDouble())),
                          page});
    }
    return words;
}

QList<PdfFile::Font> PdfFile::fonts() const
{
    QList<Font> fonts;
    const QStringList lines = QString::fromUtf8(run(u"pdffonts"_s, {m_path}).text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        const qsizetype end = words.size();
        fonts.append({words.first(), words.value(end - 5) == u"yes"_s, words.value(end - 4) == u"yes"_s,
                      words.value(end - 3) == u"yes"_s});
    }
    return fonts;
}

QString PdfFile::trouble() const
{
    constexpr qreal Watermark = 60;
    const QRectF sheet(20, 20, 595 - 40, 842 - 40);
    QList<Word> found = words();
    found.removeIf([](const Word &word) { return word.box.height() > Watermark; });
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Word &word = found.at(i);
        if (!sheet.contains(word.box.center()) || word.box.left() < sheet.left() || word.box.right() > sheet.right())
            return u"%1 leaves page %2"_s.arg(word.text).arg(word.page);
        for (qsizetype k = i + 1; k < found.size(); ++k) {
            if (overlap(word, found.at(k)))
                return u"%1 | %2 on page %3"_s.arg(word.text, found.at(k).text).arg(word.page);
        }
    }
    return found.isEmpty() ? u"no words"_s : QString();
}

int PdfFile::pages() const
{
    static const QRegularExpression pattern(u"Pages:\\s+(\\d+)"_s);
    return pattern.match(QString::fromUtf8(run(u"pdfinfo"_s, {m_path}).text)).captured(1).toInt();
}

QString PdfFile::check() const
{
    const Output output = run(u"qpdf"_s, {u"--check"_s, m_path});
    return output.code == 0 ? QString() : QString::fromUtf8(output.text);
}

QStringList PdfFile::barcodes(int page) const
{
    const QString picture = m_path.chopped(4);
    run(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-f"_s, QString::number(page), u"-l"_s,
                        QString::number(page), u"-singlefile"_s, m_path, picture});
    const Output output = run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture + u".pgm"_s});
    QFile::remove(picture + u".pgm"_s);
    return QString::fromUtf8(output.text).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray PdfFile::uncompressed() const
{
    return run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, u"-"_s}).text;
}

} // namespace yichuang::test
