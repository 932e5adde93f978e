// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/icons.h"

#include <QLabel>

#include <optional>

class QPushButton;
class QToolButton;

namespace yichuang {

/// How much a button asks for: one Primary per page at most.
enum class ButtonKind { Primary, Plain, Quiet, Danger };

/// A button of the house: icon in the right tint, named by its text, reached by Tab, pressed by Enter too.
/// name becomes the objectName.
QPushButton *makeButton(ButtonKind kind, const QString &name, const QString &text, QWidget *parent,
                        std::optional<Icon> icon = std::nullopt);
/// A button that shows only an icon; hint is the tool tip and the accessible name.
QToolButton *makeIconButton(const QString &name, Icon icon, const QString &hint, QWidget *parent,
                            Theme::Colour colour = Theme::Colour::TextSoft);
/// A label with a look of the style sheet; the text is plain, never markup.
QLabel *makeLabel(const char *look, const QString &text, QWidget *parent);
/// A label that wraps and is never squeezed: as high as its text needs at the width it has.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A label that wraps and may be selected with the mouse.
QLabel *makeText(const char *look, const QString &text, QWidget *parent);
/// A label that shows an icon, hidden from screen readers.
QLabel *makeIconLabel(Icon icon, int size, Theme::Colour colour, QWidget *parent);
void setIconLabel(QLabel *label, Icon icon, int size, Theme::Colour colour);

/// Without control characters, other line ends folded into \n (or a space where lines are not wanted); what a
/// clerk pastes from elsewhere carries such things. Zero-width and direction marks go too.
enum class Lines { One, Many };
QString cleanText(const QString &text, Lines lines);

} // namespace yichuang
