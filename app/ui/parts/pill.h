// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseflow.h"
#include "forms/widgets/theme.h"

#include <QLabel>

namespace yichuang {

/// A short word on a coloured ground: the state of a case, a count, a kind. The word carries the meaning, the
/// colour only helps.
class Pill final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Info, Good, Warn, Bad };
    Q_ENUM(Tone)

    struct Colours
    {
        Theme::Colour ground;
        Theme::Colour text;
        Theme::Colour edge;
    };

    explicit Pill(QWidget *parent = nullptr);
    Pill(const QString &text, Tone tone, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    void setState(CaseState state);
    Tone tone() const { return m_tone; }

    static Tone toneOf(CaseState state);
    /// The one place that knows what a tone looks like; cells of tables are drawn with it as well.
    static Colours coloursOf(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

} // namespace yichuang
