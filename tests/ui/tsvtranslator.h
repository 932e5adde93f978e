// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace yichuang::test {

/// The Chinese of the program straight from translations/parts, as they stand.
class TsvTranslator final : public QTranslator
{
public:
    explicit TsvTranslator(const QString &folder);

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QHash<QString, QString> m_texts;
};

} // namespace yichuang::test
