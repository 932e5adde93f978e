// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/holding.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isPending(CaseState state)
{
    return state == CaseState::Received || state == CaseState::Accepted || state == CaseState::AcceptedTolerantly
        || state == CaseState::SupplementAsked || state == CaseState::Suspended;
}

bool isGranted(const CaseView &view)
{
    const CaseState state = view.history.record.state;
    return view.isGranted
        && (state == CaseState::Decided || state == CaseState::ResultReady || state == CaseState::Delivered);
}

QDate decidedOn(const CaseView &view)
{
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.kind == ActKind::Decided)
            return entry.act.at.date();
    }
    return view.history.record.openedAt.date();
}

bool namesAny(const QStringList &codes, const QString &business)
{
    return std::any_of(codes.cbegin(), codes.cend(),
                       [&](const QString &code) { return namesBusiness(code, business); });
}

void add(QList<Beneficiary> &people, const QString &role, const QJsonObject &fields, bool isShared)
{
    const QString idNumber = fields.value("idNumber"_L1).toString().trimmed().toUpper();
    const bool isKnown = std::any_of(people.cbegin(), people.cend(),
                                     [&](const Beneficiary &known) { return known.idNumber == idNumber; });
    if (!idNumber.isEmpty() && !isKnown)
        people.append({role, fields.value("name"_L1).toString(), idNumber, isShared});
}

} // namespace

QList<Beneficiary> beneficiariesOf(const BusinessSpec &business, const QString &situation, const FormData &form)
{
    QList<Beneficiary> people;
    const QString first = business.beneficiaryIn(situation);
    add(people, first, form.value(first).toObject(), false);
    for (const QString &other : business.alsoFor) {
        const QJsonValue value = form.value(other);
        add(people, other, value.toObject(), true);
        const QJsonArray rows = value.toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            add(people, u"%1.%2"_s.arg(other).arg(row), rows.at(row).toObject(), true);
    }
    return people;
}

QList<Holding> holdingsOf(const QString &idNumber, QList<CaseView> cases)
{
    std::stable_sort(cases.begin(), cases.end(), [](const CaseView &a, const CaseView &b) {
        return a.history.record.openedAt > b.history.record.openedAt;
    });
    QList<Holding> holdings;
    QStringList ended;
    for (const CaseView &view : std::as_const(cases)) {
        const CaseRecord &record = view.history.record;
        if (!view.business || (!isPending(record.state) && !isGranted(view)))
            continue;
        const auto people = beneficiariesOf(*view.business, view.content.situation, view.content.form);
        const auto person = std::find_if(people.cbegin(), people.cend(), [&](const Beneficiary &candidate) {
            return candidate.idNumber == idNumber;
        });
        if (person == people.cend())
            continue;
        const bool isHeld = isGranted(view);
        const QStringList ends = view.business->endedBy(view.content.situation);
        const bool isOver = isHeld && (namesAny(ended, record.businessCode) || namesAny(ends, record.businessCode));
        if (isHeld && !person->isShared)
            ended += ends;
        if (!isOver) {
            holdings.append({isHeld ? Holding::Kind::Held : Holding::Kind::Pending, record.businessCode,
                             view.business->name, record.id, record.number,
                             isHeld ? decidedOn(view) : record.openedAt.date(), record.openedAt.date(),
                             person->isShared});
        }
    }
    return holdings;
}

} // namespace yichuang
