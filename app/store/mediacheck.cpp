// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mediacheck.h"

#include "core/material.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error refusal(const QString &sentence, const QString &detail)
{
    return {ErrorCode::InvalidInput, sentence, detail};
}

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::MediaCheck", text);
}

QString typeOf(const QByteArray &content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (content.startsWith(QByteArray("II*\0", 4)) || content.startsWith(QByteArray("MM\0*", 4)))
        return u"image/tiff"_s;
    if (content.startsWith("BM") && content.size() > 14 && content.mid(6, 4) == QByteArray(4, '\0'))
        return u"image/bmp"_s;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

bool isProgram(const QByteArray &content)
{
    return content.startsWith("MZ") || content.startsWith("\x7f" "ELF") || content.startsWith("#!");
}

} // namespace

Result<QString> checkedMediaType(const QByteArray &content)
{
    if (content.isEmpty())
        return refusal(say(QT_TRANSLATE_NOOP("yichuang::MediaCheck",
                           "The file is empty (0 bytes). Scan the paper again or choose another file.")),
                       u"empty"_s);
    if (content.size() > LargestAttachment)
        return refusal(say(QT_TRANSLATE_NOOP("yichuang::MediaCheck",
                           "The file is larger than 50 MB. Scan it with a lower resolution, or split it.")),
                       u"%1 bytes"_s.arg(content.size()));
    if (isProgram(content))
        return refusal(say(QT_TRANSLATE_NOOP("yichuang::MediaCheck",
                           "The file is a program, whatever its name says, and was not kept. Only pictures and PDF "
                           "files can be attached.")),
                       u"program"_s);
    const QString type = typeOf(content);
    if (type.isEmpty())
        return refusal(say(QT_TRANSLATE_NOOP("yichuang::MediaCheck",
                           "The file is neither a picture nor a PDF, whatever its name says. Scan the paper or "
                           "save it as a PDF.")),
                       u"unknown content"_s);
    return type;
}

} // namespace yichuang
