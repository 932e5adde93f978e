// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QLocalServer>

#include <functional>

namespace yichuang::platform {

/// The back door for the command line on the same computer: a local socket in the platform's folder that only
/// its owner can open. One line of JSON each way.
class AdminPort final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;
    using Handler = std::function<void(const QJsonObject &command, const Answer &answer)>;

    AdminPort(Handler handler, QObject *parent);

    Result<Done> listen(const QString &folder);

    /// Asks the platform that runs in this folder. NotFound if none does.
    static Result<QJsonObject> ask(const QString &folder, const QJsonObject &command);

private:
    void takeCommand();

    const Handler m_handler;
    QLocalServer m_server;
};

} // namespace yichuang::platform
