// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>

class QImage;

namespace yichuang {

/// A file on its way into a case.
struct PickedFile
{
    QByteArray content;
    QString name;
    QString mediaType;
};


/// Reads a file in the pool and looks at what it really is: images and PDFs pass; an empty one, one above the limit,
/// or something else under a picture's name is refused with a sentence. Nothing big is read before its size is known.
QFuture<Result<PickedFile>> readPickedFile(const QString &path);
/// The same judgement over bytes that are here already.
Result<PickedFile> judgePickedFile(const QByteArray &content, const QString &name);
/// A pasted picture as a file.
Result<PickedFile> pickedImage(const QImage &image);

} // namespace yichuang
