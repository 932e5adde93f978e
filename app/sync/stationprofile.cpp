// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stationprofile.h"

#include "contract/centrejson.h"
#include "contract/enrol.h"
#include "core/stamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint64 MaxProfile = 256 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::StationProfile", text);
}

QByteArray latin(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

} // namespace

LineConfig StationProfile::line(const QStringList &implementingCodes) const
{
    LineConfig config;
    config.host = host;
    config.port = port;
    config.station = station.code;
    config.certificate = certificate;
    config.privateKey = privateKey;
    config.authority = authority;
    config.implementingCodes = implementingCodes;
    return config;
}

Result<Done> StationProfile::save(const QString &path) const
{
    const QJsonObject json{{u"station"_s, station.code},
                           {u"desk"_s, station.desk},
                           {u"centre"_s, contract::toJson(station.centre)},
                           {u"isDemo"_s, station.isDemo},
                           {u"suite"_s, contract::suiteName(suite)},
                           {u"host"_s, host},
                           {u"port"_s, port},
                           {u"certificate"_s, QString::fromLatin1(certificate)},
                           {u"privateKey"_s, QString::fromLatin1(privateKey)},
                           {u"authority"_s, QString::fromLatin1(authority)},
                           {u"platformKey"_s, QString::fromLatin1(platformKey)},
                           {u"enrolledAt"_s, toStamp(enrolledAt)}};
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!isWritten) {
        return Error{ErrorCode::DiskTrouble,
                     say(QT_TRANSLATE_NOOP("yichuang::StationProfile", "The profile of this station cannot be written. Check the disk, then enrol again.")),
                     file.errorString()};
    }
    return {};
}

Result<StationProfile> StationProfile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::NotFound,
                     say(QT_TRANSLATE_NOOP("yichuang::StationProfile", "This computer is not enrolled yet. The administrator enrols it with a one-time code.")),
                     path};
    }
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(MaxProfile) : QByteArray();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    StationProfile profile;
    profile.station.code = json["station"_L1].toString();
    profile.station.desk = json["desk"_L1].toString();
    profile.station.centre = contract::centreFrom(json["centre"_L1].toObject());
    profile.station.isDemo = json["isDemo"_L1].toBool();
    profile.suite
        = json["suite"_L1].toString() == contract::suiteName(Suite::Second) ? Suite::Second : Suite::National;
    profile.host = json["host"_L1].toString();
    profile.port = quint16(json["port"_L1].toInt());
    profile.certificate = latin(json["certificate"_L1]);
    profile.privateKey = latin(json["privateKey"_L1]);
    profile.authority = latin(json["authority"_L1]);
    profile.platformKey = latin(json["platformKey"_L1]);
    profile.enrolledAt = fromStamp(json["enrolledAt"_L1].toString());
    if (profile.station.code.isEmpty() || profile.host.isEmpty() || profile.port == 0
        || profile.authority.isEmpty() || profile.privateKey.isEmpty()) {
        return Error{
            ErrorCode::Unsupported,
            say(QT_TRANSLATE_NOOP("yichuang::StationProfile", "The profile of this station cannot be read. The administrator must enrol it again; nothing "
                "that was accepted is lost.")),
            path};
    }
    return profile;
}

} // namespace yichuang
