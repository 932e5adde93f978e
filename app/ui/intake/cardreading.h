// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardreader.h"
#include "core/practice.h"
#include "ui/intake/cardfill.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace yichuang {

class Card;
class FilterCombo;
class NoticeLine;
class ProgressLine;

/// Reads an identity card into the section of the form where the clerk is (身份证读卡): waits for the card, fills, and
/// asks in place where the card says something else than what was typed; until that is answered nothing typed is
/// lost. Without a reader it shows nothing at all. In practice the residents' cards are laid on the reader here.
class CardReading final : public QWidget
{
    Q_OBJECT

public:
    /// reader, practice: null if there is none. section: where a card read now belongs; empty: nowhere.
    CardReading(FormDesk &desk, CardReader *reader, Practice *practice, std::function<QString()> section,
                QWidget *parent = nullptr);
    ~CardReading() override;

    /// Stands in the row of tools.
    QPushButton *button() const { return m_button; }
    void read();
    void retranslate();

Q_SIGNALS:
    void filled(const QString &section); ///< values came in: show the form anew
    void ended();                        ///< nothing came in: back to the form

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWaiting();
    void makeQuestion();
    void take(const QString &section, const Result<IdCard> &card);
    void ask(const QList<CardFill::Difference> &differences);
    void answer(CardFill::Typed typed);
    void finish();
    void wait(bool isWaiting);
    void showResidents();

    FormDesk &m_desk;
    CardReader *m_reader;
    Practice *m_practice;
    const std::function<QString()> m_section;
    QPushButton *m_button;
    NoticeLine *m_notice;
    QWidget *m_waiting = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_residentsLabel = nullptr;
    FilterCombo *m_residents = nullptr;
    QPushButton *m_cancel = nullptr;
    Card *m_question = nullptr;
    QLabel *m_about = nullptr;
    QWidget *m_rows = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_keep = nullptr;
    std::optional<CardFill> m_fill; ///< while the question is open
    QDate m_expired;                ///< of the card just read; invalid if it is good
};

} // namespace yichuang
