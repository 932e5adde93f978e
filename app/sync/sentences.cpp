// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::Line", text);
}

QString sentence(LineFault::Kind kind)
{
    using Kind = LineFault::Kind;
    switch (kind) {
    case Kind::NotSent:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "No line to the provincial platform. Go on working: everything is kept here and sent later by "
                   "itself."));
    case Kind::Doubtful:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "The platform did not answer in time. Nothing is lost: the station asks what arrived before it "
                   "sends again."));
    case Kind::Broken:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "The platform has trouble of its own. Go on working; the station tries again by itself."));
    case Kind::Unusable:
        return say(
            QT_TRANSLATE_NOOP("yichuang::Line", "Something other than the platform answered (a login page or a proxy?). Go on working; tell the "
            "administrator if this stays."));
    case Kind::Busy:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "The platform is busy and asked the station to come later. It will, by itself."));
    case Kind::Rejected:
        return say(
            QT_TRANSLATE_NOOP("yichuang::Line", "The platform cannot read this transmission. Other cases are not held up; tell the administrator."));
    case Kind::TooLarge:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "This transmission is larger than the platform or the line takes. Other cases are not held up; "
                   "tell the administrator."));
    case Kind::Certificate:
        return say(
            QT_TRANSLATE_NOOP("yichuang::Line", "The platform does not accept this station's certificate, or its own is not the one we know. Go on "
            "working; the administrator must look at the enrolment."));
    case Kind::Refused:
        return say(QT_TRANSLATE_NOOP("yichuang::Line", "The platform refused this."));
    }
    Q_UNREACHABLE();
}

ErrorCode codeOf(LineFault::Kind kind)
{
    using Kind = LineFault::Kind;
    switch (kind) {
    case Kind::NotSent:
    case Kind::Doubtful:
        return ErrorCode::Offline;
    case Kind::Broken:
    case Kind::Unusable:
    case Kind::Busy:
        return ErrorCode::ServerTrouble;
    case Kind::Rejected:
    case Kind::TooLarge:
    case Kind::Refused:
        return ErrorCode::Refused;
    case Kind::Certificate:
        return ErrorCode::CertificateTrouble;
    }
    Q_UNREACHABLE();
}

QString reasonOf(LineFault::Kind kind)
{
    using Kind = LineFault::Kind;
    switch (kind) {
    case Kind::NotSent:
        return u"line.down"_s;
    case Kind::Doubtful:
        return u"line.lost"_s;
    case Kind::Broken:
        return u"platform.trouble"_s;
    case Kind::Unusable:
        return u"answer.unusable"_s;
    case Kind::Busy:
        return u"platform.busy"_s;
    case Kind::Rejected:
        return u"parcel.rejected"_s;
    case Kind::TooLarge:
        return u"parcel.too-large"_s;
    case Kind::Certificate:
        return u"certificate"_s;
    case Kind::Refused:
        return u"parcel.refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LineFault lineFault(LineFault::Kind kind, const QString &detail, std::chrono::milliseconds retryAfter)
{
    return {kind, Error{codeOf(kind), sentence(kind), detail}, retryAfter};
}

Verdict failedVerdict(const QUuid &actId, const LineFault &fault)
{
    Verdict verdict;
    verdict.actId = actId;
    verdict.kind = Verdict::Kind::Failed;
    verdict.reason = reasonOf(fault.kind);
    verdict.message
        = say(QT_TRANSLATE_NOOP("yichuang::Line", "This step could not be sent by itself: %1 It is kept and tried again; other cases go on."))
              .arg(fault.error.message);
    return verdict;
}

} // namespace yichuang
