// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/formdesk.h"
#include "services/prefill.h"

#include <QTimer>
#include <QWidget>

namespace yichuang {

/// What earlier cases know of the people of some sections of the form, offered quietly above them: one line per person with a
/// button. Hidden while nothing is known. Fills only when pressed.
class KnownStrip final : public QWidget
{
    Q_OBJECT

public:
    KnownStrip(FormDesk &desk, const QStringList &sections, const CodeTables &codes, const Clock &clock,
               QWidget *parent = nullptr);

    void refresh();
    /// The first line's button, for the key.
    void fillFirst();

Q_SIGNALS:
    void filled(const QString &role); ///< values came in: show the form anew

private:
    QList<KnownPerson> known();
    void addLine(const KnownPerson &person);
    void fill(const QString &role);

    FormDesk &m_desk;
    const QStringList m_sections;
    Prefill m_prefill;
    QTimer m_later;          ///< answers come one by one
    QWidget *m_lines = nullptr;
    QList<KnownPerson> m_shown;
};

} // namespace yichuang
