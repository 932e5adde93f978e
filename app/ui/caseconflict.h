// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formtext.h"
#include "services/services.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace yichuang {

class Card;
class CaseForm;
struct TurnDone;

/// The conflict card: what this window has, what the province has, and what both began with, side by side and only where
/// they differ; one button for either side. Hidden while there is no conflict.
class CaseConflict final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseConflict(Services &services, QWidget *parent = nullptr);

    void show(const CaseView &view);
    void takeFocus();

Q_SIGNALS:
    void done(const yichuang::TurnDone &done);
    void failed(const yichuang::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addActs(QGridLayout *grid);
    void addDifferences(QGridLayout *grid);
    void addButtons();
    void reveal();
    using Step = QFuture<Result<Appended>> (ConflictService::*)(const CaseView &, const ConflictView &);
    void follow(Step step, const TurnDone &ending);

    Services &m_services;
    CaseView m_view;
    std::optional<ConflictView> m_conflict;
    Card *m_card;
    QWidget *m_rows = nullptr;
    QPushButton *m_keep = nullptr;
    Masking m_masking = Masking::Masked;
    bool m_isBusy = false;
};

} // namespace yichuang
