// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"
#include "setup/tour/residents.h"

namespace yichuang {

class DemoStation;
class Practice;
class Strokes;

/// Chapter of the tour: a queue for the same item, and no line. Pension enrolments and allowances for the very old: a new
/// resident, the next person with a card by one key, a member of that household by another; the line comes back and
/// everything arrives once.
class Queue
{
public:
    Queue(Clerk &clerk, DemoStation &demo, Practice &practice, Strokes &strokes)
        : m_clerk(clerk), m_demo(demo), m_practice(practice), m_strokes(strokes)
    {
    }

    Result<Done> play();

private:
    struct Item
    {
        QString search;
        QString business;
        QString picture;
    };

    Result<Done> unplug();
    Result<Done> plugIn();
    Result<Done> take(const Item &item, const QList<Resident> &people);
    Result<Done> newOne(const Item &item, const Resident &resident);
    Result<Done> withCard(const Item &item, const Resident &resident);
    Result<Done> sameHousehold(const Item &item, const Resident &resident);
    Result<Done> finish(const Item &item, const Resident &resident, const QString &kind);

    Clerk &m_clerk;
    DemoStation &m_demo;
    Practice &m_practice;
    Strokes &m_strokes;
};

} // namespace yichuang
