// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QWidget;

namespace yichuang {

/// The look of the window: colours, spaces, radii and font sizes, and the style sheet made from them. One light
/// theme; practice (培训/演示) differs by the colour of the frame only. Every text colour reaches 4.5 : 1 on the
/// grounds it is used on (WCAG 2.1 AA, 1.4.3), every control's edge 3 : 1 (1.4.11); a test computes both.
///
/// How pages use it: call apply() once at start; give labels a setLook(), frames a setLook(), buttons come from
/// controls.h. Never write a colour or a pixel size into a page.
class Theme final
{
public:
    enum class Mode { Work, Practice };

    enum class Colour {
        Window,      ///< behind the cards
        Surface,     ///< cards and fields
        Sunken,      ///< table heads, read-only fields
        Line,        ///< edges of cards
        Edge,        ///< edges of controls
        Text,
        TextSoft,    ///< hints, secondary lines
        TextOff,     ///< disabled
        Accent,
        AccentDeep,  ///< pressed, hovered
        AccentSoft,  ///< selected ground
        OnAccent,
        Good,
        GoodSoft,
        Warn,
        WarnSoft,
        Bad,
        BadSoft,
        Frame,         ///< top bar of the window
        FramePractice, ///< the same in practice
        OnFrame,
    };

    static QColor colour(Colour colour);
    /// Multiples of 4 px.
    static constexpr int space(int steps) { return steps * 4; }
    static constexpr int controlHeight() { return 34; }
    static constexpr int radius() { return 6; }
    static constexpr int fontSize() { return 14; }

    /// Contrast ratio of two colours, 1 to 21 (WCAG 2.1 relative luminance).
    static double contrast(const QColor &a, const QColor &b);

    /// The style sheet with every token filled in; texts and the controls around them textPercent as large.
    static QString styleSheet(Mode mode, int textPercent = 100);
    /// Fonts, palette, Fusion as the ground, style sheet. May be called again while windows are open.
    static void apply(QApplication &application, Mode mode, int textPercent = 100);
};

/// What a widget looks like, by name; the style sheet has the rules. Looks for QLabel: "title" (page), "heading"
/// (card), "strong", "soft", "small", "error", "warning", "good", "number" (digits of equal width).
/// For QFrame/QWidget: "card", "sunken", "frame" (top bar), "badge" (practice), "toolbar", "page".
void setLook(QWidget *widget, const char *look);
/// Sets a dynamic property the style sheet asks for and polishes the widget again, only if it changed.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace yichuang
