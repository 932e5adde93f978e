// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace yichuang {

/// A paper as it will come out of the printer, page below page, inside the window. Nothing is written to disk.
class PaperPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void show(const QString &title, const PrintedPaper &paper);
    /// One sentence instead of a paper.
    void showHint(const QString &hint);
    bool hasPages() const { return m_pages > 0; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void fill(const QList<QImage> &images);
    void empty();
    int pageWidth() const;

    QVBoxLayout *m_column;
    QByteArray m_pdf;
    QString m_title;
    int m_pages = 0;
    int m_renderedWidth = 0;
};

} // namespace yichuang
