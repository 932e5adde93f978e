// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/enrolling.h"

#include "crypto/certificaterequest.h"
#include "crypto/signingkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace

Result<StationProfile> enrolHere(const StationFolder &folder, const Enrolment::Order &order, const QDateTime &now)
{
    if (QFile::exists(folder.profile())) {
        return Error{ErrorCode::NotAllowed,
                     QCoreApplication::translate("yichuang::Enrolling",
                                                 "This computer is a station already. Its cases are in this folder, so "
                                                 "nothing was changed; choose another folder for another station."),
                     folder.profile()};
    }
    if (!QDir().mkpath(folder.root)
        || !QFile::setPermissions(folder.root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::Enrolling",
                                                 "The folder for the station cannot be made. Choose another folder."),
                     folder.root};
    }
    const auto request = CertificateRequest::create(order.station);
    if (!request)
        return request.error();
    const auto signing = SigningKey::generate(order.suite);
    if (!signing)
        return signing.error();

    const Enrolment::Keys keys{request->keyPem(), request->requestPem(), signing->publicKey().toPem(), *signing};
    Enrolment enrolment;
    const Result<StationProfile> profile = await(enrolment.enrol(order, keys, now));
    if (!profile)
        return profile.error();
    if (const auto kept = signing->save(folder.signingKey()); !kept)
        return kept.error();
    if (const auto kept = profile->save(folder.profile()); !kept)
        return kept.error();
    return *profile;
}

} // namespace yichuang
