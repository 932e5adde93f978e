// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "core/ledger.h"
#include "services/worklist.h"

#include <optional>

namespace yichuang {

/// Where a page asks to go next. Pages know destinations, never other pages; the window knows the way.
struct Destination
{
    enum class Place { Home, Intake, Cases, Case, Work, Outbox, Settings };

    Place place = Place::Home;
    QString itemCode;           ///< Intake: a new one of this business
    QString businessCode;
    QString bundleCode;         ///< Intake: a new bundle of several items
    std::optional<Draft> draft; ///< Intake: go on with this one
    QUuid after;                ///< Intake: a new one for the person of this case
    QUuid caseId;               ///< Case; Intake: go on with what was only received
    CaseQuery query;            ///< Cases: what the list starts with
    std::optional<WorkList::Kind> work; ///< Work: which list; none: the one that was open

    static Destination home() { return {}; }
    static Destination to(Place place)
    {
        Destination destination;
        destination.place = place;
        return destination;
    }
    static Destination newCase(const QString &item, const QString &business)
    {
        Destination destination = to(Place::Intake);
        destination.itemCode = item;
        destination.businessCode = business;
        return destination;
    }
    static Destination newBundle(const QString &code)
    {
        Destination destination = to(Place::Intake);
        destination.bundleCode = code;
        return destination;
    }
    static Destination goOn(const Draft &draft)
    {
        Destination destination = to(Place::Intake);
        destination.draft = draft;
        return destination;
    }
    static Destination continueCase(const QUuid &id)
    {
        Destination destination = to(Place::Intake);
        destination.caseId = id;
        return destination;
    }
    static Destination openCase(const QUuid &id)
    {
        Destination destination = to(Place::Case);
        destination.caseId = id;
        return destination;
    }
    static Destination toDo(WorkList::Kind kind)
    {
        Destination destination = to(Place::Work);
        destination.work = kind;
        return destination;
    }
    static Destination list(const CaseQuery &query)
    {
        Destination destination = to(Place::Cases);
        destination.query = query;
        return destination;
    }
};

} // namespace yichuang
