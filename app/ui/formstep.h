// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/intakestep.h"

class QPushButton;

namespace yichuang {

class CardReading;
class FormView;
class KnownStrip;
class LookupPanel;
class Preferences;

/// Some sections of the form: the person's on the step "applicant", the item's on the step "form"; of a bundle all on
/// one. Where a section is
/// about a person, a card can be read into it and registers can be asked.
class FormStep final : public IntakeStep
{
    Q_OBJECT

public:
    enum class Part { Person, Item, Whole };

    /// The sections that belong to a part, in form order.
    static QStringList sectionsOf(const FormDesk &desk, Part part);

    FormStep(FormDesk &desk, Part part, Services &services, Preferences &preferences, QWidget *parent = nullptr);

    void enter() override;
    bool focusField(const QString &path) override;
    /// Puts unfinished composed text into its field.
    void flush();
    void showAllErrors();

protected:
    void retranslate() override;

private:
    QWidget *makeTools();
    void addShortcuts();
    QString personSection() const;
    void showFilled();
    void showOrigins();
    void backToForm();
    void toggleLookup();

    FormDesk &m_desk;
    const QStringList m_sections;
    const QStringList m_persons; ///< sections a card can be read into
    FormView *m_view;
    CardReading *m_reading;
    KnownStrip *m_known;
    LookupPanel *m_lookup;
    QPushButton *m_ask;
};

} // namespace yichuang
