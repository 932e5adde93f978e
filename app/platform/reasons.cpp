// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/reasons.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

struct Reason
{
    const char *name;
    int status; ///< 0: a verdict on one act, never a whole answer
    const char *text;
};

// clang-format off
constexpr std::array Reasons{
    Reason{"certificate.missing", 401, QT_TRANSLATE_NOOP("yichuang::Platform", "This workstation showed no certificate. The administrator must enrol it.")},
    Reason{"certificate.expired", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "The certificate of this workstation has expired. The administrator must enrol it again; nothing entered here is lost.")},
    Reason{"certificate.foreign", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "The certificate of this workstation was not issued by this platform. The administrator must enrol it here.")},
    Reason{"certificate.unknown", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "The certificate of this workstation was replaced by a newer one. The administrator must enrol it again.")},
    Reason{"certificate.revoked", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "This workstation was blocked by the administrator of the platform.")},
    Reason{"enrol.refused", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "The station code or the one-time code is wrong, used or too old. Ask the administrator for a new one-time code.")},
    Reason{"enrol.keys", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The keys of this workstation cannot be certified. Start the enrolment again.")},
    Reason{"login.wrong", 401, QT_TRANSLATE_NOOP("yichuang::Platform", "The account name or the password is wrong. Check both and try again.")},
    Reason{"account.locked", 423, QT_TRANSLATE_NOOP("yichuang::Platform", "Too many wrong passwords: this account is locked until %1. What was entered at this desk is kept.")},
    Reason{"account.disabled", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "This account was disabled. Ask the supervisor; work already accepted is still sent.")},
    Reason{"session.ended", 401, QT_TRANSLATE_NOOP("yichuang::Platform", "The session has ended. Log in again.")},
    Reason{"rate.limited", 429, QT_TRANSLATE_NOOP("yichuang::Platform", "Too many tries in a short time. Wait a minute and try again.")},
    Reason{"request.bad", 400, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not understand this request. The workstation program may be too old.")},
    Reason{"request.version", 426, QT_TRANSLATE_NOOP("yichuang::Platform", "The workstation and the platform speak different versions. Update the workstation program.")},
    Reason{"path.unknown", 404, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not offer this call.")},
    Reason{"method.unknown", 405, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not offer this call in this way.")},
    Reason{"body.length", 411, QT_TRANSLATE_NOOP("yichuang::Platform", "The length of a message must be announced.")},
    Reason{"body.large", 413, QT_TRANSLATE_NOOP("yichuang::Platform", "The message is larger than the platform accepts. Send it in smaller parts.")},
    Reason{"header.large", 431, QT_TRANSLATE_NOOP("yichuang::Platform", "The head of the message is larger than the platform accepts.")},
    Reason{"batch.unreadable", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform cannot read this transfer. Nothing was stored.")},
    Reason{"batch.station", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "This transfer names another workstation than the one that sent it. Nothing was stored.")},
    Reason{"signature.wrong", 403, QT_TRANSLATE_NOOP("yichuang::Platform", "The signature of the workstation is wrong. Nothing was stored; the administrator must check this workstation.")},
    Reason{"chain.broken", 409, QT_TRANSLATE_NOOP("yichuang::Platform", "The records of this workstation do not continue what it sent before (a restored backup, or altered records). Nothing was stored; the administrator must check this workstation.")},
    Reason{"cursor.unknown", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not know this reading position. Start again from the beginning.")},
    Reason{"attachment.unknown", 404, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not have this file.")},
    Reason{"attachment.offset", 409, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform has another part of this file. Go on from the named place.")},
    Reason{"attachment.size", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "This file is empty, larger than the platform accepts, or was announced with another size before.")},
    Reason{"attachment.digest", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The file arrived damaged. It is sent once more from the beginning.")},
    Reason{"lookup.unknown", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not know this register or one of the fields, or the identity number cannot be right. Nothing was asked; check the number.")},
    Reason{"consent.missing", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "Nobody has given leave for this look-up. Nothing was asked; record the consent first.")},
    Reason{"consent.subject", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The consent was given for another person. Nothing was asked; record a consent of this person.")},
    Reason{"consent.register", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The consent does not name this register. Nothing was asked; record a consent that does, or take the paper instead.")},
    Reason{"consent.fields", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The consent does not cover everything that was asked for. Nothing was asked; ask for less or record a wider consent.")},
    Reason{"consent.expired", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "The consent is no longer valid. Nothing was asked; record a new one.")},
    Reason{"consent.giver", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "This consent was not given by who may give it: under 14 years a guardian, else the person or somebody with a power. Nothing was asked.")},
    Reason{"message.channel", 422, QT_TRANSLATE_NOOP("yichuang::Platform", "Nothing can be sent over this channel. Tell the citizen and write that down.")},
    Reason{"payment.unknown", 404, QT_TRANSLATE_NOOP("yichuang::Platform", "The payment platform does not know this order. Order it anew.")},
    Reason{"payment.closed", 409, QT_TRANSLATE_NOOP("yichuang::Platform", "This order was cancelled or paid back. Order it anew.")},
    Reason{"errand.differs", 409, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform holds another request under the same number. Nothing was done; start this step anew.")},
    Reason{"package.unknown", 404, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not have this definition.")},
    Reason{"store.trouble", 503, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform cannot store anything now. Nothing was lost; it is tried again.")},
    // on one act
    Reason{"act.differs", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform holds another record under the same number. Compare both and enter the difference as a correction.")},
    Reason{"act.unknown", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not know this kind of step, or it lacks its name, time or maker.")},
    Reason{"act.station", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "This record was made on another workstation.")},
    Reason{"digest.wrong", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The content of this record was altered after it was made. Enter it once more.")},
    Reason{"parent.missing", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "Waits for an earlier step of the same case that has not arrived yet.")},
    Reason{"parent.refused", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "Waits for an earlier step of the same case that was refused. Settle that one first.")},
    Reason{"parent.moved", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The case was moved by someone else meanwhile. Compare both versions and decide.")},
    Reason{"flow.impossible", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "This step is not possible in the state of the case.")},
    Reason{"version.wrong", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The version of the case does not continue the one before.")},
    Reason{"item.unknown", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform does not handle this item. The item list of the workstation must be updated.")},
    Reason{"content.unreadable", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The content of this record cannot be read. Enter it once more.")},
    Reason{"form.invalid", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The form does not pass the checks: %1. Correct these fields.")},
    Reason{"number.invalid", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The case number is missing or has not the prescribed form.")},
    Reason{"number.taken", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The case number already belongs to another case.")},
    Reason{"number.foreign", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The case number lies in the range of another workstation.")},
    Reason{"notice.second", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "Everything that is missing is told at once: this case was asked for papers before it was accepted already. Accept it, refuse it, or take what is there.")},
    Reason{"procedure.unknown", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The item does not provide for this special procedure. The clock goes on; use a procedure that the item lists.")},
    Reason{"procedure.long", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The special procedure is longer than the item allows. Enter it again with the allowed length.")},
    Reason{"makeup.outside", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The last day for the missing papers lies outside the promised time. Correct it: no later than the promised day.")},
    Reason{"makeup.swept", 0, QT_TRANSLATE_NOOP("yichuang::Platform", "The platform ended this case because the papers had not arrived; they were handed in within the time. Keep them, tell the department, and accept the case anew.")},
};
// clang-format on

const Reason &find(const QString &name)
{
    for (const Reason &reason : Reasons) {
        if (name == QLatin1StringView(reason.name))
            return reason;
    }
    Q_ASSERT_X(false, "reasons", qPrintable(name));
    return Reasons.front();
}

} // namespace

contract::Problem problem(const QString &reason)
{
    return {find(reason).status, reason, sentence(reason)};
}

contract::Problem bodyProblem(int status)
{
    switch (status) {
    case 411: return problem(u"body.length"_s);
    case 413: return problem(u"body.large"_s);
    case 431: return problem(u"header.large"_s);
    default: return problem(u"request.bad"_s);
    }
}

QString sentence(const QString &reason)
{
    return QCoreApplication::translate("yichuang::Platform", find(reason).text);
}

} // namespace yichuang::platform
