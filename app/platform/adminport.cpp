// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/adminport.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int WaitMs = 30'000;
constexpr qsizetype LongestLine = 64 * 1024;

QString socketPath(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"admin.sock"_s);
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AdminPort::AdminPort(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminPort::takeCommand);
}

Result<Done> AdminPort::listen(const QString &folder)
{
    const QString path = socketPath(folder);
    QLocalServer::removeServer(path); // left by one that was killed; the folder's lock is ours
    if (m_server.listen(path))
        return {};
    return Error{ErrorCode::DiskTrouble,
                 QCoreApplication::translate("yichuang::Platform",
                                             "The socket for the command line cannot be made in \"%1\": %2")
                     .arg(folder, m_server.errorString()),
                 m_server.errorString()};
}

void AdminPort::takeCommand()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > LongestLine)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QJsonObject command = QJsonDocument::fromJson(socket->readLine()).object();
            m_handler(command, [peer = QPointer<QLocalSocket>(socket)](const Result<QJsonObject> &result) {
                if (!peer)
                    return;
                peer->write(line(result ? *result : QJsonObject{{u"error"_s, result.error().message}}));
                peer->flush();
                peer->disconnectFromServer();
            });
        });
    }
}

Result<QJsonObject> AdminPort::ask(const QString &folder, const QJsonObject &command)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    if (!socket.waitForConnected(WaitMs))
        return Error{ErrorCode::NotFound, {}, socket.errorString()};
    socket.write(line(command));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(WaitMs)) {
            return Error{ErrorCode::ServerTrouble,
                         QCoreApplication::translate("yichuang::Platform", "The running platform does not answer."),
                         socket.errorString()};
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.contains("error"_L1))
        return Error{ErrorCode::Refused, answer["error"_L1].toString(), {}};
    return answer;
}

} // namespace yichuang::platform
