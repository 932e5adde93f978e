// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/act.h"

#include "core/stamp.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace yichuang {

namespace {

struct Name
{
    ActKind kind;
    const char *name;
    const char *label;
};

constexpr std::array Names{
    Name{ActKind::Received, "received", QT_TRANSLATE_NOOP("yichuang::Act", "Received")},
    Name{ActKind::Accepted, "accepted", QT_TRANSLATE_NOOP("yichuang::Act", "Accepted")},
    Name{ActKind::AcceptedTolerantly, "accepted-tolerantly",
         QT_TRANSLATE_NOOP("yichuang::Act", "Accepted with papers to follow")},
    Name{ActKind::Refused, "refused", QT_TRANSLATE_NOOP("yichuang::Act", "Not accepted")},
    Name{ActKind::SupplementAsked, "supplement-asked", QT_TRANSLATE_NOOP("yichuang::Act", "Supplement asked")},
    Name{ActKind::SupplementGiven, "supplement-given", QT_TRANSLATE_NOOP("yichuang::Act", "Supplement given")},
    Name{ActKind::MaterialAdded, "material-added", QT_TRANSLATE_NOOP("yichuang::Act", "Paper handed in later")},
    Name{ActKind::Suspended, "suspended", QT_TRANSLATE_NOOP("yichuang::Act", "Suspended")},
    Name{ActKind::Resumed, "resumed", QT_TRANSLATE_NOOP("yichuang::Act", "Resumed")},
    Name{ActKind::Corrected, "corrected", QT_TRANSLATE_NOOP("yichuang::Act", "Corrected")},
    Name{ActKind::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("yichuang::Act", "Withdrawn")},
    Name{ActKind::Terminated, "terminated", QT_TRANSLATE_NOOP("yichuang::Act", "Terminated")},
    Name{ActKind::Decided, "decided", QT_TRANSLATE_NOOP("yichuang::Act", "Decided")},
    Name{ActKind::ResultArrived, "result-arrived", QT_TRANSLATE_NOOP("yichuang::Act", "Result arrived")},
    Name{ActKind::Delivered, "delivered", QT_TRANSLATE_NOOP("yichuang::Act", "Delivered")},
    Name{ActKind::Rated, "rated", QT_TRANSLATE_NOOP("yichuang::Act", "Rated")},
    Name{ActKind::Reassigned, "reassigned", QT_TRANSLATE_NOOP("yichuang::Act", "Reassigned")},
    Name{ActKind::Forwarded, "forwarded", QT_TRANSLATE_NOOP("yichuang::Act", "Forwarded")},
    Name{ActKind::Fee, "fee", QT_TRANSLATE_NOOP("yichuang::Act", "Fee")},
    Name{ActKind::LoggedIn, "logged-in", QT_TRANSLATE_NOOP("yichuang::Act", "Logged in")},
    Name{ActKind::LoggedOut, "logged-out", QT_TRANSLATE_NOOP("yichuang::Act", "Logged out")},
    Name{ActKind::Viewed, "viewed", QT_TRANSLATE_NOOP("yichuang::Act", "Viewed")},
    Name{ActKind::Revealed, "revealed", QT_TRANSLATE_NOOP("yichuang::Act", "Number shown in full")},
    Name{ActKind::Printed, "printed", QT_TRANSLATE_NOOP("yichuang::Act", "Printed")},
    Name{ActKind::ConsentRecorded, "consent-recorded", QT_TRANSLATE_NOOP("yichuang::Act", "Consent recorded")},
    Name{ActKind::LookedUp, "looked-up", QT_TRANSLATE_NOOP("yichuang::Act", "Registry looked up")},
    Name{ActKind::RegistryWrong, "registry-wrong", QT_TRANSLATE_NOOP("yichuang::Act", "Registry marked as wrong")},
    Name{ActKind::CitizenTold, "citizen-told", QT_TRANSLATE_NOOP("yichuang::Act", "Citizen told")},
    Name{ActKind::DraftDiscarded, "draft-discarded", QT_TRANSLATE_NOOP("yichuang::Act", "Draft discarded")},
    Name{ActKind::ClockWarned, "clock-warned", QT_TRANSLATE_NOOP("yichuang::Act", "Clock differs")},
};

void put(QByteArray &out, const QByteArray &part)
{
    const quint32 size = qToBigEndian(quint32(part.size()));
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(part);
}

void put(QByteArray &out, const QString &part)
{
    put(out, part.toUtf8());
}

} // namespace

QString actKindName(ActKind kind)
{
    for (const Name &entry : Names) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

std::optional<ActKind> actKindFromName(QStringView name)
{
    for (const Name &entry : Names) {
        if (name == QLatin1StringView(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QString actKindLabel(ActKind kind)
{
    for (const Name &entry : Names) {
        if (entry.kind == kind)
            return QCoreApplication::translate("yichuang::Act", entry.label);
    }
    return {};
}

QByteArray chainBytes(const Act &act)
{
    QByteArray out;
    out.reserve(512);
    put(out, act.id.toRfc4122());
    put(out, act.caseId.toRfc4122());
    put(out, actKindName(act.kind));
    put(out, QByteArray::number(int(act.origin)));
    put(out, act.parent.toRfc4122());
    put(out, QByteArray::number(act.caseVersion));
    put(out, act.station);
    put(out, act.desk);
    put(out, act.clerk);
    put(out, act.receivingPoint);
    put(out, toStamp(act.at));
    put(out, act.itemCode);
    put(out, act.businessCode);
    put(out, act.itemVersion);
    put(out, act.caseNumber);
    put(out, QByteArray::number(act.sequence));
    put(out, act.salt);
    put(out, act.payloadDigest);
    put(out, act.previousLink);
    return out;
}

} // namespace yichuang
