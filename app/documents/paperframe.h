// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "documents/paperlayout.h"
#include "documents/wording.h"

namespace yichuang {

/// What stands around the words of every paper: watermark, marks, title with number and QR code, and at the end
/// the seal, the desk and where to ask. Chinese official layout after GB/T 9704-2012, in A4.
class PaperFrame
{
public:
    PaperFrame(const PaperOrder &order, const Wording &wording, int pages);

    /// Called at the start of each page, before anything else is drawn on it.
    void drawPage(PaperLayout &layout) const;
    /// Issuer, title, number; QR code at the right.
    void drawHead(PaperLayout &layout) const;
    /// Place of the seal, the date, and who signs for the paper: kept together.
    void drawSeal(PaperLayout &layout) const;
    /// Window, clerk, telephones, address.
    void drawContact(PaperLayout &layout) const;

    static TextStyle body();
    static TextStyle plain();
    static TextStyle heading();

    /// What the QR code holds: "YC1:<case number>:<short code>:<count>".
    static QByteArray qrText(const PaperOrder &order);

private:
    void drawWatermark(PaperLayout &layout) const;
    void drawMarks(PaperLayout &layout) const;
    void drawQr(PaperLayout &layout, qreal y) const;

    const PaperOrder &m_order;
    const Wording &m_wording;
    const int m_pages;
};

} // namespace yichuang
