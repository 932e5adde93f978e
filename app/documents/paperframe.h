// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "documents/paperlayout.h"
#include "documents/wording.h"

namespace yichuang {

/// Which of the copies (联) of a paper is drawn, and where it stands among the pages of the file.
struct PaperCopy
{
    int number = 1;
    int before = 0;          ///< pages of the copies before it
    int pages = 0;           ///< its own
};

/// What stands around the words of every paper: watermark, marks, title with number and QR code; on the pages that
/// follow a running head. Chinese official layout after GB/T 9704-2012, in A4.
class PaperFrame
{
public:
    PaperFrame(const PaperOrder &order, const Wording &wording, const PaperCopy &copy);

    /// Called at the start of each page, before anything else is drawn on it.
    void drawPage(PaperLayout &layout) const;
    /// Issuer, title, number; QR code at the right.
    void drawHead(PaperLayout &layout) const;

    static TextStyle body();
    static TextStyle plain();
    static TextStyle heading();

    /// What the QR code holds: "YC1:<case number>:<short code>:<count>".
    static QByteArray qrText(const PaperOrder &order);

private:
    void drawWatermark(PaperLayout &layout) const;
    void drawMarks(PaperLayout &layout) const;
    void drawFoot(PaperLayout &layout) const;
    void drawRunningHead(PaperLayout &layout) const;
    bool drawQr(PaperLayout &layout, qreal x, qreal y, qreal size) const; // false: there is none
    QString copyMark() const;

    const PaperOrder &m_order;
    const Wording &m_wording;
    const PaperCopy m_copy;
};

} // namespace yichuang
