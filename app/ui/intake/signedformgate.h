// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filepick.h"
#include "ui/intake/visit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace yichuang {

class AttachmentViewer;
class Card;
class NoticeLine;
class Pill;
class Preferences;
class ThumbnailStrip;

/// Print, sign, photograph (打印、签字、留存): what an acceptance waits for where the item wants a signed form. A form that
/// was changed after printing has to be printed and signed again. Where no signature is wanted it only prints.
class SignedFormGate final : public QWidget
{
    Q_OBJECT

public:
    SignedFormGate(Visit &visit, CaseService &cases, Preferences &preferences, QWidget *parent = nullptr);

    void refresh();
    /// The next thing to do here; false if nothing is left.
    bool takeFocus();
    void retranslate();

Q_SIGNALS:
    void done(); ///< the signature is there

private:
    void print();
    void issue(const QString &target);
    void attachPaths(const QStringList &paths);
    void attach(const Result<PickedFile> &file);

    Visit &m_visit;
    Preferences &m_preferences;
    Card *m_card;
    Pill *m_state;
    QLabel *m_why;
    NoticeLine *m_notice;
    QPushButton *m_print;
    ThumbnailStrip *m_strip;
    QCheckBox *m_confirmed;
    AttachmentViewer *m_viewer;
    int m_underWay = 0; ///< files being sealed
};

} // namespace yichuang
