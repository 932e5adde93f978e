// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/icons.h"
#include "ui/parts/pill.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace yichuang {

/// What happened, one line below the other, newest where the page puts it: a dot on a line, what, who, when, a pill
/// with the province's word, and a note that may run over several lines.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Icon icon = Icon::CheckCircle;
        Pill::Tone tone = Pill::Tone::Info;
        QString title;
        QString when;      ///< already formatted
        QString who;       ///< clerk, desk
        QString note;
        QString pill;      ///< "sent", "waits" ...; empty: none
        Pill::Tone pillTone = Pill::Tone::Plain;
    };

    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    int count() const { return m_count; }

private:
    QWidget *makeRow(const Entry &entry, bool isLast);

    QVBoxLayout *m_column;
    int m_count = 0;
};

} // namespace yichuang
