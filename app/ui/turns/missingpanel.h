// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/turns/turnpanel.h"

#include <QHash>

class QCheckBox;

namespace yichuang {

class AttachmentViewer;
struct PickedFile;
class ThumbnailStrip;

/// The papers the citizen still owed, ticked off as they come in; a picture of each if there is one.
class MissingPanel final : public TurnPanel
{
    Q_OBJECT

public:
    MissingPanel(Services &services, const CaseView &view, QWidget *parent);

private:
    struct Line
    {
        QCheckBox *tick = nullptr;
        ThumbnailStrip *strip = nullptr;
        QList<Attachment> files;
        int underWay = 0; ///< files being sealed
    };

    void addPaper(const MaterialEntry &entry);
    void attach(const QString &code, const QStringList &paths);
    void seal(const QString &code, const QByteArray &content, const QString &name, const QString &mediaType);
    void finish();

    AttachmentViewer *m_viewer;
    QHash<QString, Line> m_lines;
    Checklist m_papers;
};

} // namespace yichuang
