// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

class QPainter;

namespace yichuang {

/// A QR code (ISO/IEC 18004, error correction M: a folded or stained slip still reads). Painted as one path, so it
/// stays sharp at any size and needs no image in the PDF. A value.
class QrImage
{
public:
    static Result<QrImage> encode(const QByteArray &text);

    int size() const { return m_size; }
    bool isDark(int column, int row) const { return m_dark[size_t(row * m_size + column)]; }
    /// Fills the square with the code; four modules around it must stay white, which is the caller's part.
    void paint(QPainter &painter, const QRectF &square) const;

private:
    int m_size = 0;
    std::vector<bool> m_dark;
};

} // namespace yichuang
