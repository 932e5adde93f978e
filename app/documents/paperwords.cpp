// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperwords.h"

#include "core/idnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::paperwords {

QString date(const QDate &date)
{
    if (!date.isValid())
        return u"    年  月  日"_s;
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QString applied(const PaperOrder &order)
{
    const QDateTime &opened = order.record.openedAt;
    return date(opened.isValid() ? opened.date() : order.issuedAt.date());
}

QString addressee(const Wording &wording, const PaperOrder &order)
{
    const QString &name = order.content.applicantName;
    const QString &id = order.content.applicantIdNumber;
    const QString shown = name.isEmpty() ? wording.say(u"common.nobody"_s) : name;
    if (id.isEmpty())
        return wording.say(u"common.addressNoId"_s, {{u"name"_s, shown}});
    return wording.say(u"common.address"_s, {{u"name"_s, shown}, {u"id"_s, maskedIdNumber(id)}});
}

QString basis(const PaperOrder &order)
{
    constexpr qsizetype Most = 3;
    if (order.legalBasis.isEmpty())
        return {};
    QStringList named;
    for (const QString &law : order.legalBasis.first(qMin(Most, order.legalBasis.size())))
        named.append(law.contains(u'《') ? law : u"《%1》"_s.arg(law));
    return u"根据%1的规定，"_s.arg(named.join(u'、'));
}

QString item(const PaperOrder &order)
{
    const QString item = order.itemName.isEmpty() ? order.content.itemName : order.itemName;
    const QString &business = order.businessName;
    if (business.isEmpty() || business == item || item.contains(business))
        return item;
    if (item.isEmpty() || business.contains(item))
        return business;
    return u"%1（%2）"_s.arg(item, business);
}

QString verdict(const Wording &wording, const MaterialEntry &entry)
{
    const auto words = [&wording, &entry]() -> QString {
        switch (entry.verdict) {
        case MaterialVerdict::Open:
            return wording.say(u"verdict.open"_s);
        case MaterialVerdict::Complete:
            return wording.say(u"verdict.complete"_s);
        case MaterialVerdict::Tolerated:
            return entry.makeUpBy.isValid()
                ? wording.say(u"verdict.toleratedUntil"_s, {{u"date"_s, date(entry.makeUpBy)}})
                : wording.say(u"verdict.tolerated"_s);
        case MaterialVerdict::Exempt:
            return wording.say(u"verdict.exempt"_s);
        case MaterialVerdict::Missing:
            return wording.say(u"verdict.missing"_s);
        case MaterialVerdict::NotNeeded:
            return wording.say(u"verdict.notNeeded"_s);
        }
        Q_UNREACHABLE();
    };
    return entry.originalSeen ? words() + u'，' + wording.say(u"verdict.originalSeen"_s) : words();
}

QString counts(const MaterialEntry &entry)
{
    QStringList parts;
    if (entry.originals > 0)
        parts.append(u"原件%1份"_s.arg(entry.originals));
    if (entry.copies > 0)
        parts.append(u"复印件%1份"_s.arg(entry.copies));
    return parts.join(u'、');
}

Checklist toFollow(const PaperOrder &order)
{
    Checklist missing;
    for (const MaterialEntry &entry : order.content.materials) {
        if (entry.verdict == MaterialVerdict::Tolerated)
            missing.append(entry);
    }
    return missing;
}

QList<QPair<QString, QString>> known(QList<QPair<QString, QString>> pairs)
{
    pairs.removeIf([](const QPair<QString, QString> &pair) { return pair.second.isEmpty(); });
    return pairs;
}

QString sentence(const QString &text)
{
    const QString words = text.trimmed();
    return words.isEmpty() || u"。！？；.!?;"_s.contains(words.back()) ? words : words + u'。';
}

bool saysLegalRemedy(const QString &text)
{
    const QStringList parts{u"六十日"_s, u"行政复议"_s, u"六个月"_s, u"行政诉讼"_s};
    return std::all_of(parts.begin(), parts.end(), [&text](const QString &part) { return text.contains(part); });
}

bool isOfCase(PaperKind kind)
{
    return kind != PaperKind::HandOverSheet && kind != PaperKind::FeeList && kind != PaperKind::Guide
        && kind != PaperKind::ResidentCard;
}

bool comesFirst(PaperKind kind)
{
    return kind == PaperKind::ApplicationForm || kind == PaperKind::Consent || kind == PaperKind::ToleranceCommitment;
}

QString number(const Wording &wording, const PaperOrder &order)
{
    if (order.kind == PaperKind::HandOverSheet && !order.turn.handOver.sheet.isEmpty())
        return wording.say(u"handover.sheet"_s, {{u"sheet"_s, order.turn.handOver.sheet}});
    if (!isOfCase(order.kind))
        return {};
    if (!order.record.number.isEmpty())
        return wording.say(u"common.number"_s, {{u"number"_s, order.record.number}});
    return order.kind == PaperKind::Consent ? QString() : wording.say(u"common.noNumber"_s);
}

QString title(const Wording &wording, const PaperOrder &order)
{
    switch (order.kind) {
    case PaperKind::Receipt:
        return wording.say(u"receipt.title"_s);
    case PaperKind::Acceptance:
        return wording.say(toFollow(order).isEmpty() ? u"acceptance.title"_s : u"acceptance.titleTolerant"_s);
    case PaperKind::Supplement:
        return wording.say(u"supplement.title"_s);
    case PaperKind::Refusal:
        return wording.say(u"refusal.title"_s);
    case PaperKind::ApplicationForm:
        return wording.say(u"application.title"_s, {{u"item"_s, order.itemName}});
    case PaperKind::ToleranceCommitment:
        return wording.say(u"commitment.title"_s);
    case PaperKind::Withdrawal:
        return wording.say(u"withdrawal.title"_s);
    case PaperKind::Termination:
        return wording.say(u"termination.title"_s);
    case PaperKind::Suspension:
        return wording.say(u"suspension.title"_s);
    case PaperKind::DeliveryReceipt:
        return wording.say(u"delivery.title"_s);
    case PaperKind::HandOverSheet:
        return wording.say(u"handover.title"_s);
    case PaperKind::Consent:
        return wording.say(u"consent.title"_s);
    case PaperKind::PaymentOrder:
        return wording.say(u"payment.title"_s);
    case PaperKind::FeeList:
        return wording.say(u"fees.title"_s);
    case PaperKind::Guide:
        return wording.say(u"guide.title"_s, {{u"item"_s, order.businessName}});
    case PaperKind::ResidentCard:
        return wording.say(u"card.title"_s);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::paperwords
