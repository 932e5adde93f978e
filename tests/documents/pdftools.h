// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace yichuang::test {

/// What a reader sees in a PDF, as other people's tools (poppler, qpdf, zbar) tell it.
class PdfFile
{
public:
    /// Keeps the file where YICHUANG_PAPERS_DIR says, if it is set, so that a person can look at it.
    PdfFile(const QByteArray &pdf, const QString &name);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /// Text in the order it was drawn, white space left out: lines break where they like. 0: all pages.
    QString text(int page = 0) const;
    struct Word
    {
        QString text;
        QRectF box;                 ///< points from the upper left corner
        int page = 0;
    };
    QList<Word> words() const;
    /// The first word that leaves the sheet or is printed over another; empty if none is. The watermark counts as none.
    QString trouble() const;
    struct Font
    {
        QString name;
        bool isEmbedded;
        bool isSubset;
        bool hasUnicode;
    };
    QList<Font> fonts() const;
    int pages() const;
    QString check() const;          ///< what qpdf complains of; empty if nothing
    QStringList barcodes(int page = 1) const;
    QByteArray uncompressed() const;

private:
    QString m_path;
    bool m_isKept;
};

} // namespace yichuang::test
