// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"
#include "ui/intakestep.h"

namespace yichuang {

class FormView;

/// Some sections of the form: the person's on the step "applicant", the item's on the step "form".
class FormStep final : public IntakeStep
{
    Q_OBJECT

public:
    enum class Part { Person, Item };

    /// The sections that belong to a part, in form order.
    static QStringList sectionsOf(const Intake &intake, Part part);

    FormStep(Intake &intake, Part part, QWidget *parent = nullptr);

    void enter() override;
    bool focusField(const QString &path) override;
    /// Puts unfinished composed text into its field.
    void flush();
    void showAllErrors();

protected:
    void retranslate() override { }

private:
    FormView *m_view;
};

} // namespace yichuang
