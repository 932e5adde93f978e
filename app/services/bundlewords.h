// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"

#include <optional>

namespace yichuang {

/// One paper of the merged checklist: brought once, good for every item that needs it.
struct BundlePaper
{
    struct Need
    {
        QString business;
        QString code;              ///< "YB01-01-M04"

        friend bool operator==(const Need &, const Need &) = default;
    };

    QString key;                   ///< code of the first item's paper; names it in the calls below
    QString name;
    QString english;
    QString form;                  ///< 原件, 复印件 ...
    QString sample;
    QString shareSource;
    MaterialSpec::Need need = MaterialSpec::Need::Required;
    bool exemptByShare = false;    ///< every item lets the e-licence stand in
    bool tolerable = false;        ///< every item lets it follow
    QList<Need> neededBy;          ///< in the order of the items
    MaterialEntry entry;           ///< the clerk's word and the files, the largest counts; code is the key

    friend bool operator==(const BundlePaper &, const BundlePaper &) = default;
};

/// Something an item has to say about the merged form; Finding::field names the merged field.
struct BundleFinding
{
    QString business;
    Finding finding;
};

/// What the bundle spares the citizen.
struct BundleFigures
{
    int fieldsAll = 0;             ///< asked if each item were taken in alone
    int fieldsTyped = 0;           ///< asked now
    int papersAll = 0;
    int papersHandedIn = 0;

    int fieldsSaved() const { return fieldsAll - fieldsTyped; }
    int papersSaved() const { return papersAll - papersHandedIn; }
};

/// How one item of a bundle is to end.
struct BundleEnding
{
    QString business;
    Outcome outcome = Outcome::Accept;
    QString reason;                ///< as Intake::conclude
    QString remedy;
};

/// How a bundle ended: each case is an act of its own and stands, whatever becomes of the next.
struct BundleConcluded
{
    struct One
    {
        QString business;
        Concluded concluded;
    };
    struct Failure
    {
        QString business;
        Error error;
    };

    QList<One> done;               ///< in order
    std::optional<Failure> failed; ///< the first that could not be written; what follows it was not tried
    QStringList left;              ///< businesses that are drafts still
    Promise promise;               ///< the latest of those done

    bool isComplete() const { return !failed && left.isEmpty(); }
};

} // namespace yichuang
