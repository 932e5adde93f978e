// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QList>

namespace yichuang {

/// The pages of a PDF as pictures of a given width; an empty list if it is none. Runs in the pool.
QFuture<Result<QList<QImage>>> renderPdf(const QByteArray &pdf, int width, int maximumPages = 20);

} // namespace yichuang
