// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "core/material.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace yichuang {

class Pill;
class Segmented;
class ThumbnailStrip;

/// One line of the checklist: what paper, how many, from whom, why (to be unfolded), the clerk's word on it, and its
/// files. Shows a MaterialEntry and tells what the clerk did; the page passes it on and calls setEntry() again.
/// Only verdicts the rules of the item allow are offered.
class MaterialRow final : public QFrame
{
    Q_OBJECT

public:
    /// itemBasis: the item's own legal basis, shown where the material has none of its own.
    MaterialRow(const MaterialSpec &spec, const QString &itemBasis, QWidget *parent = nullptr);

    const QString &code() const { return m_code; }
    void setEntry(const MaterialEntry &entry);
    /// Last day that may be promised for a paper to follow; proposed when 容缺 is chosen.
    void setLatestMakeUp(const QDate &day) { m_latestMakeUp = day; }
    /// Names of the items that need the paper, where several are taken in at once; empty: nothing is said.
    void setNeededBy(const QStringList &items);
    /// Remarks used before, offered while one is typed.
    void setRemarkTemplates(const QStringList &texts);
    ThumbnailStrip *strip() const { return m_strip; }
    void setUnfolded(bool unfolded);
    void focusVerdict();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void verdictChosen(yichuang::MaterialVerdict verdict);
    void makeUpByChosen(const QDate &day);
    void remarkEdited(const QString &remark);
    void originalSeenToggled(bool seen);
    void originalKeptToggled(bool kept); ///< else it went back to the citizen
    void commitmentToggled(bool isSigned);

private:
    QWidget *makeHead(const MaterialSpec &spec);
    QWidget *makeDetails(const MaterialSpec &spec, const QString &itemBasis);
    QHBoxLayout *makeWork();
    void placeStrip();
    void showVerdict(MaterialVerdict verdict);
    void takeDate();

    const QString m_code;
    const bool m_hasOriginals;
    QDate m_latestMakeUp;
    Segmented *m_verdict = nullptr;
    QToolButton *m_unfold = nullptr;
    QWidget *m_details = nullptr;
    QCheckBox *m_originalSeen = nullptr;
    QCheckBox *m_originalKept = nullptr;
    QCheckBox *m_commitment = nullptr;
    QLabel *m_makeUpLabel = nullptr;
    QLabel *m_neededBy = nullptr;
    QLineEdit *m_makeUpBy = nullptr;
    QLineEdit *m_remark = nullptr;
    ThumbnailStrip *m_strip = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_workRow = nullptr;
};

} // namespace yichuang
