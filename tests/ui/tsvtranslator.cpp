// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsvtranslator.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

QString unescaped(QString text)
{
    return text.replace(u"\\n"_s, u"\n"_s);
}

} // namespace

TsvTranslator::TsvTranslator(const QString &folder)
{
    const QDir parts(folder);
    for (const QString &name : parts.entryList({u"*.tsv"_s}, QDir::Files)) {
        QFile file(parts.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            if (columns.size() >= 3)
                m_texts.insert(columns.at(0) + u'\t' + unescaped(columns.at(1)), unescaped(columns.at(2)));
        }
    }
}

QString TsvTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    return m_texts.value(QString::fromUtf8(context) + u'\t' + QString::fromUtf8(sourceText));
}

} // namespace yichuang::test
