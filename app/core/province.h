// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/station.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace yichuang {

/// What the light in the corner shows.
struct LineState
{
    enum class Kind { Unknown, Online, Offline, Trouble } kind = Kind::Unknown;
    QString message;           ///< cause and next step in the clerk's words; empty when online
    QDateTime since;
    QDateTime lastContact;     ///< invalid: never
    qint64 clockOffsetMs = 0;  ///< platform clock minus counter clock
    bool isSending = false;
};

/// Answer of the platform to a right password.
struct LoginAnswer
{
    Session session;
    QByteArray unlockSecret;   ///< opens the platform's wrapping of the station data key
    Centre centre;
    int offlineDays = 7;       ///< how long this account may log in without a line
};

/// The provincial platform (省平台) as the desk sees it: log in, know the line, ask for a push.
/// What goes up and down by itself is the business of the sync thread. Lives on the GUI thread; the
/// futures end there or on the sync thread, continue with .then(context, ...).
class YICHUANG_CORE_EXPORT Province : public QObject
{
    Q_OBJECT

public:
    virtual LineState line() const = 0;
    virtual QFuture<Result<LoginAnswer>> logIn(const QString &account, const QString &password) = 0;
    virtual QFuture<Result<Done>> logOut() = 0;
    /// Sends and fetches now instead of at the next tick.
    virtual void wake() = 0;

Q_SIGNALS:
    void lineChanged(const yichuang::LineState &state);

protected:
    using QObject::QObject;
};

} // namespace yichuang
