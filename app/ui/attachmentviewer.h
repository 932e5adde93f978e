// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"
#include "services/caseservice.h"

#include <QObject>

#include <functional>

class QWidget;

namespace yichuang {

class PreviewPanel;
class ThumbnailStrip;

/// Opens sealed files for the eye: fills thumbnails, shows one large over its page. Bytes are kept nowhere.
class AttachmentViewer final : public QObject
{
    Q_OBJECT

public:
    /// host: the page the large view lies over.
    AttachmentViewer(CaseService &cases, QWidget *host);

    /// Answers the strip's questions for pictures and opens what is clicked.
    void serve(ThumbnailStrip *strip);
    void open(const Attachment &attachment);

Q_SIGNALS:
    void failed(const yichuang::Error &error);
    void rotateAsked(const QString &digest);

private:
    void load(const QString &digest, const std::function<void(const QByteArray &)> &use);
    void show(const Attachment &attachment, const QByteArray &content);

    CaseService &m_cases;
    QWidget *m_host;
    PreviewPanel *m_panel = nullptr;
};

} // namespace yichuang
