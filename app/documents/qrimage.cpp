// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrimage.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<QrImage> QrImage::encode(const QByteArray &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::QrImage", "The QR code of this paper could not be made."),
                     u"QR code of %1 bytes"_s.arg(text.size())};
    QrImage image;
    image.m_size = code->width;
    image.m_dark.resize(size_t(code->width) * size_t(code->width));
    for (size_t i = 0; i < image.m_dark.size(); ++i)
        image.m_dark[i] = (code->data[i] & 1) != 0;
    return image;
}

void QrImage::paint(QPainter &painter, const QRectF &square) const
{
    const qreal module = square.width() / m_size;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            int run = 0;
            while (column + run < m_size && isDark(column + run, row))
                ++run;
            if (run > 0)
                path.addRect(square.x() + column * module, square.y() + row * module, run * module, module);
            column += run;
        }
    }
    painter.fillPath(path, Qt::black);
}

} // namespace yichuang
