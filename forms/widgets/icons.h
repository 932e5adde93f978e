// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace yichuang {

/// The line icons of the window, one per file in resources/icons.
enum class Icon {
    Home, Search, Inbox, Outbox, Case, Settings, User, Lock, Check, CheckCircle, Warn, Error, Info, Help, Cross,
    Print, Paperclip, Rotate, Plus, Minus, Trash, Clock, Cloud, CloudOff, ArrowLeft, ArrowRight, ArrowUp, ArrowDown,
    ChevronLeft, ChevronRight, ChevronUp, ChevronDown, Eye, EyeOff, Refresh, Calendar, Edit, Image, Pdf, Upload,
    Download, IdCard, Phone, List, Book, Logout, Globe, Copy, Pause, Shield, Send, Scan, Building, Undo, Star, Bell,
    Flag, Hourglass,
};

/// The file name without ending ("arrow-left").
QString iconName(Icon icon);
/// Every icon there is, for galleries and tests.
QList<Icon> allIcons();

/// A tinted icon, sharp at every scale, pale when disabled. GUI thread only.
QIcon icon(Icon icon, Theme::Colour colour = Theme::Colour::TextSoft);
/// The same as a pixmap of size x size logical pixels.
QPixmap iconPixmap(Icon icon, int size, Theme::Colour colour, qreal ratio);

} // namespace yichuang
