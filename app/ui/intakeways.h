// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/destination.h"

#include <QObject>

namespace yichuang {

class BundlePage;
class IntakePage;
class Page;

/// The ways into an intake: a new one, a bundle of several, a suspended one, a case that goes on. Knows the two pages and
/// what to ask the services for; the window only shows the page it is told. GUI thread.
class IntakeWays final : public QObject
{
    Q_OBJECT

public:
    IntakeWays(Services &services, IntakePage &intake, BundlePage &bundle, QObject *parent = nullptr);

    void go(const Destination &to);
    /// The item of the last visit once more.
    void repeatLast();

    QFuture<Result<Done>> saveNow();
    bool hasUnsaved() const;
    /// After a lock: where the clerk was, with the focus.
    void comeBack();
    /// Lets go of everything; drafts stay.
    void close();

Q_SIGNALS:
    void opened(yichuang::Page *page);
    void failed(const yichuang::Error &error);

private:
    void open(Result<std::unique_ptr<Intake>> intake, const QString &takenIn = {});
    void open(Result<std::unique_ptr<BundleIntake>> bundle);
    void resume(const Draft &draft);
    void continueCase(const QUuid &caseId);

    Services &m_services;
    IntakePage &m_intake;
    BundlePage &m_bundle;
};

} // namespace yichuang
