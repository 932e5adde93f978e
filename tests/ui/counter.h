// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QUuid>

namespace yichuang::test {

/// A desk with somebody logged in and cases to work on; the case page is worked by keys alone.
class Counter
{
public:
    explicit Counter(Desk::Words words = Desk::Words::English);

    Desk desk;
    /// Empty, or what went wrong while the desk was put together.
    QString problem;

    /// A case of the business with this outcome; the named papers are left out (tolerated or missing).
    Result<QUuid> take(const QString &business, Outcome outcome, const QStringList &without = {});
    /// Codes of the papers that may follow.
    QStringList tolerable(const QString &business, int count) const;
    Result<Done> open(const QUuid &caseId);
    /// A case of temporary aid, accepted and open on the screen.
    Result<QUuid> accepted();
    /// An act of the department, as the province would send it.
    Result<Done> fromProvince(const QUuid &caseId, ActKind kind, const QByteArray &payload);

    /// Tab until the control has the focus; an error that names it if Tab never gets there.
    Result<Done> reach(const QString &name);
    /// Reached and pressed with the space bar.
    Result<Done> key(const QString &name);
    /// Reached and typed over.
    Result<Done> type(const QString &name, const QString &text);
    /// Reached and moved down by so many choices.
    Result<Done> choose(const QString &name, int down);
    /// Waits until the newest changing act of the case is of this kind.
    Result<Done> untilAct(const QUuid &caseId, ActKind kind);
    CaseView view(const QUuid &caseId);
    QJsonObject newest(const QUuid &caseId, ActKind kind);

private:
    int m_cursor = 0;
};

} // namespace yichuang::test
