// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/site.h"

#include "contract/acts.h"
#include "contract/paths.h"
#include "platform/log.h"
#include "platform/reasons.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

HttpReply Site::signedReply(QByteArray type, QByteArray body) const
{
    const auto signature = identity.signingKey().sign(contract::answerToSign(body));
    if (!signature)
        return HttpReply::problem(storeTrouble(signature.error()));
    HttpReply reply{200, std::move(type), std::move(body), {}};
    reply.headers.append({contract::headers::Signature, signature->toBase64()});
    return reply;
}

contract::Problem storeTrouble(const Error &error)
{
    qCWarning(logPlatform, "trouble %d: %s", int(error.code), qPrintable(error.detail));
    return problem(u"store.trouble"_s);
}

contract::Problem problemFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotAllowed:
    case ErrorCode::Tampered:
    case ErrorCode::Refused:
        return problem(error.detail);
    default:
        return storeTrouble(error);
    }
}

} // namespace yichuang::platform
