// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace yichuang {

/// A white panel with an optional heading, room for small actions at its right, and a body.
/// Usage: auto *card = new Card(tr("Applicant"), page); card->body()->addWidget(...).
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// A small widget at the right of the heading: a pill, an icon button.
    void addHeaderWidget(QWidget *widget);
    void setTitle(const QString &title);
    QString title() const;

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_header;
    QLabel *m_title;
};

} // namespace yichuang
