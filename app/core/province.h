// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseflow.h"
#include "core/export.h"
#include "core/result.h"
#include "core/station.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QUuid>

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

/// A case that another place has, as the province knows it. What it holds follows with its acts.
struct CaseElsewhere
{
    QUuid caseId;
    QString number;            ///< may be empty
    QString itemCode;
    QString businessCode;
    CaseState state = CaseState::None;
    QString point;             ///< 12-digit division code of where it is
    QString where;             ///< "示例镇便民服务中心"
    QDateTime openedAt;
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
    /// Looks for a case that is not in this station's ledger: by case number, identity number, or the text of the slip's
    /// QR code. Who asked and why is written down there. The acts of what is found come down soon after.
    /// This one has no line: it ends with ErrorCode::Offline and the sentence for that.
    virtual QFuture<Result<QList<CaseElsewhere>>> findElsewhere(const QString &text, const QString &purpose);
    /// Sends and fetches now instead of at the next tick.
    virtual void wake() = 0;

Q_SIGNALS:
    void lineChanged(const yichuang::LineState &state);

protected:
    using QObject::QObject;
};

} // namespace yichuang
