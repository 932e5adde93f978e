// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bundleintake.h"
#include "ui/intakestep.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yichuang {

class Card;
class NoticeLine;

/// The first page of a bundle (一件事): which of its items are wanted, what taking them in together spares, which papers to
/// bring, and what stops elsewhere. Changes nothing itself: another choice is another bundle.
class BundleCart final : public IntakeStep
{
    Q_OBJECT

public:
    BundleCart(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// The bundle as it is chosen now; again after every choice. The focus stays where it is.
    void show(BundleIntake &bundle);
    /// The choice could not be made: the ticks go back to what it is.
    void showTrouble(const Error &error);
    /// Typing has begun: the choice stands.
    void setFixed(bool isFixed);
    void enter() override;

Q_SIGNALS:
    void chosen(const QStringList &businesses);

protected:
    void retranslate() override;

private:
    void addMember(const BundleSpec::Member &member);
    void addSituations(const BundleSpec::Member &member, QWidget *parent);
    void showChoice();
    void showSavings();
    void showPapers();
    void showConsequences();
    QStringList ticked() const;
    const ItemEntry::Business *businessOf(const QString &code) const;
    QString departmentOf(const QString &code) const;
    QString nameOf(const QString &code) const;

    const Catalogue &m_catalogue;
    BundleIntake *m_bundle = nullptr; ///< null before the first show()
    NoticeLine *m_notice;
    Card *m_membersCard;
    Card *m_savedCard;
    Card *m_papersCard;
    Card *m_stopsCard;
    QLabel *m_note;
    QLabel *m_fixed;
    QLabel *m_saved;
    QLabel *m_savedDetail;
    QPushButton *m_begin;
    QWidget *m_members = nullptr;
    QWidget *m_papers = nullptr;
    QWidget *m_stops = nullptr;
    QHash<QString, QCheckBox *> m_ticks; ///< by business
    QString m_shownCode;
};

} // namespace yichuang
