// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/idcard.h"
#include "services/formdesk.h"

namespace yichuang {

/// What an identity card puts into one section of the form, and where it says something else than what stands there.
/// Changes nothing until apply(). A value for one moment: the desk must outlive it.
class CardFill final
{
public:
    /// One field where somebody put in something else than the card says; texts as people read them.
    struct Difference
    {
        QString path;
        QString label;
        QString typed;
        QString onCard;
    };
    enum class Typed { Keep, Replace };

    /// The sections of a form that are about one person with a name and a number, in form order.
    static QStringList personSections(const FormDesk &desk);
    /// Where a value of a card came from, as it is kept with the case.
    static QString source();

    CardFill(FormDesk &desk, const QString &section, const IdCard &card);

    const QString &section() const { return m_section; }
    QList<Difference> differences() const;
    /// Another number stands there: it may be the card of somebody else.
    bool isOtherPerson() const;
    /// Puts the card in. Keep: only where nothing else was typed, and nothing at all if it is another person's card.
    void apply(Typed typed);

private:
    struct Entry
    {
        QString path;
        QString value;
    };

    bool differs(const Entry &entry) const;
    const Field &field(const Entry &entry) const;

    FormDesk &m_desk;
    const QString m_section;
    QList<Entry> m_entries; ///< only fields the section has
};

} // namespace yichuang
