// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bundleintake.h"
#include "services/intakeservice.h"

#include <QObject>

#include <memory>

namespace yichuang {

/// Finds, begins and resumes bundles (一件事). GUI thread.
class BundleService final : public QObject
{
    Q_OBJECT

public:
    BundleService(Ports ports, const SessionService &session, IntakeService &intake, QObject *parent = nullptr);

    const QList<BundleSpec> &bundles() const;
    /// Null if there is none of this code.
    const BundleSpec *bundle(const QString &code) const;

    /// The chosen businesses of a bundle; the required ones are in it whether named or not.
    Result<std::unique_ptr<BundleIntake>> begin(const QString &code, const QStringList &businesses);
    /// What the cart would spare on an empty form, before it is begun. Nothing is kept.
    Result<BundleFigures> figures(const QString &code, const QStringList &businesses);

    /// Drafts of one bundle (the same BundleTag::id), in any order; those of its items that were concluded are gone and
    /// are not asked for again. NotFound if the bundle is no longer offered: each draft can still be resumed alone.
    Result<std::unique_ptr<BundleIntake>> resume(const QList<Draft> &drafts);
    /// Of all drafts, those of the same bundle.
    static QList<Draft> together(const QList<Draft> &drafts, const QUuid &bundle);

private:
    Result<std::unique_ptr<BundleIntake>> open(const BundleSpec &spec, const QList<Draft> &drafts);

    Ports m_ports;
    const SessionService &m_session;
    IntakeService &m_intake;
};

} // namespace yichuang
