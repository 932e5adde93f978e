// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/clock.h"
#include "services/intakeservice.h"

#include <QWidget>

namespace yichuang {

class Card;
class NoticeLine;

/// Half-finished cases of this station: whose, how old, how far; go on or throw away (asked once more, in place).
class DraftList final : public QWidget
{
    Q_OBJECT

public:
    DraftList(IntakeService &intakes, const Catalogue &catalogue, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void resumed(const yichuang::Draft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isShown(const QList<Draft> &drafts) const;
    void show(const QList<Draft> &drafts);
    QWidget *makeRow(const Draft &draft);
    QWidget *makeQuestion(const Draft &draft, QWidget *parent);
    void discard(const Draft &draft);
    QString businessName(const Draft &draft) const;

    IntakeService &m_intakes;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Card *m_card;
    NoticeLine *m_notice;
    QWidget *m_rows = nullptr;
    QList<Draft> m_shown;
};

} // namespace yichuang
