// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace yichuang {

/// A definition as the province publishes it (事项包), read from bytes whose signature was verified: data only, never
/// code. A value.
struct DefinitionPackage
{
    enum class Kind {
        Item,     ///< item.json with fragments expanded, and params.json
        Calendar, ///< the working days of the State Council (国务院放假安排)
    };

    Kind kind = Kind::Item;
    QString digest;          ///< SHA-256 of the whole file, hex: its name on the wire
    QString code;            ///< of the item; "cn-workdays" for the calendar
    QString name;            ///< for people
    QString version;         ///< "1.1.0"; of a calendar its last year and edition: "2027.0.1"
    int logicVersion = 0;    ///< the code it needs; 0: none
    QJsonObject item;
    QJsonObject params;
    QByteArray calendar;     ///< as WorkingCalendar::parse reads it
};

/// One version of a definition as it stands here, for the page that lists them.
struct DefinitionVersion
{
    enum class Source { Program, Province };
    enum class State {
        Current, ///< new cases begin with it
        Older,   ///< kept for the cases that began with it
        Revoked, ///< withdrawn by the province: cases that began with it go on, none begins
        Refused, ///< not used; `problem` says why
    };

    QString code;
    QString name;
    QString english;
    QString version;
    Source source = Source::Program;
    State state = State::Current;
    QString reason;          ///< typed, of a package refused; see definitionRefused
    QString problem;         ///< for Revoked and Refused, for people
};

/// A package on the province's list.
struct PackageOffer
{
    QString digest;          ///< 64 hex digits
    QString kind;            ///< "item" "calendar", or one this program does not know
    QString code;
    QString version;
    qint64 bytes = 0;
};

/// A version that no new case may begin with; final.
struct RevokedDefinition
{
    QString code;
    QString version;
    QString reason;          ///< in the province's words
    QDateTime at;
};

/// The province's list behind a position: what is new there, and everything revoked.
struct PackageListing
{
    QList<PackageOffer> offers;
    QList<RevokedDefinition> revoked;
    QString cursor;
    bool more = false;
    QByteArray proof;        ///< body and signature of the answer
};

/// What became of an offered package here, for the province's administrator.
struct PackageReport
{
    QString digest;
    bool isInstalled = false;
    QString reason;          ///< typed, for those refused: "signature.wrong" ...; see definitionRefused
    QString detail;          ///< for the author: what lint found
};

/// Where what the province published is judged and kept. Called by the sync side, in its thread.
class PackageInbox
{
public:
    virtual ~PackageInbox() = default;

    /// How far the list was worked through.
    virtual QString cursor() const = 0;
    /// Judges the file, keeps it and uses it from now on, or says why not. An error: nothing was decided, try later.
    virtual QFuture<Result<PackageReport>> take(const PackageOffer &offer, const QByteArray &file) = 0;
    /// Everything up to here is settled.
    virtual void settle(const PackageListing &listing) = 0;
};

/// The definitions of this station and where they come from. GUI thread.
class YICHUANG_CORE_EXPORT Packages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Packages() override;

    /// All versions here: of items by code, then the calendar, then what was refused.
    virtual QList<DefinitionVersion> versions() const = 0;

Q_SIGNALS:
    /// The catalogue's entries or the calendar are others now.
    void changed();
};

/// Why a package is not used: a typed reason (the first word of the detail) and the sentence for people.
/// "signature.wrong" "package.unreadable" "package.newer" "version.older" "lint.failed" "logic.missing" "calendar.shorter"
YICHUANG_CORE_EXPORT Error definitionRefused(const QString &reason, const QString &detail = {});
/// The typed reason of such an error; empty if it is another one, which may pass.
YICHUANG_CORE_EXPORT QString refusalReason(const Error &error);

} // namespace yichuang
