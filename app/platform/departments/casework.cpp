// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/casework.h"

#include "core/turns/closing.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

// Item logic names its sums "amount", "monthlyAmount" ...; the plain name wins.
QJsonValue amountIn(const QJsonObject &computed)
{
    if (computed.contains("amount"_L1))
        return computed["amount"_L1];
    for (auto it = computed.begin(); it != computed.end(); ++it) {
        if (it.key().endsWith("amount"_L1, Qt::CaseInsensitive) && it.value().isDouble())
            return it.value();
    }
    return QJsonValue::Undefined;
}

QString officeName(const DepartmentOptions &department)
{
    return department.name + u"部门"_s;
}

} // namespace

Result<CaseRow> CaseWork::ask(const CaseRow &row, const DepartmentOptions &department, QStringList missing,
                              const QString &text, const QDateTime &now)
{
    auto newest = m_feed.newestContent(row.id);
    if (!newest)
        return newest.error();
    QJsonObject content = QJsonDocument::fromJson(*newest).object();
    const QString first = content["materials"_L1].toArray().first()["name"_L1].toString(u"申请材料"_s);
    if (missing.isEmpty())
        missing.append(first);
    content[u"missing"_s] = QJsonArray::fromStringList(missing);
    content[u"reason"_s] = text.isEmpty() ? u"经%1审核，请补正所列材料。"_s.arg(officeName(department)) : text;
    content[u"promisedDays"_s] = row.clock.promisedDays;
    return m_acts.append(row, ActKind::SupplementAsked, department.key, content, now);
}

Result<CaseRow> CaseWork::suspend(CaseRow row, const DepartmentOptions &department, std::optional<ProcedureKind> kind,
                                  const QString &reason, const QDateTime &now)
{
    for (const QJsonValue &entry : row.office["procedures"_L1].toArray()) {
        Suspension procedure = Suspension::fromJson(entry.toObject());
        if (kind && procedure.kind != *kind)
            continue;
        procedure.reason = reason.isEmpty() ? u"%1依法开展%2。"_s.arg(officeName(department), procedure.name) : reason;
        return m_acts.append(std::move(row), ActKind::Suspended, department.key, procedure.toJson(), now);
    }
    return Error{ErrorCode::Refused, {}, u"procedure.unknown"_s};
}

Result<CaseRow> CaseWork::resume(const CaseRow &row, const DepartmentOptions &department, const QString &finding,
                                 const QDateTime &now)
{
    const Resumption resumption{finding.isEmpty() ? u"特别程序已完成，未发现影响办理的情形。"_s : finding};
    return m_acts.append(row, ActKind::Resumed, department.key, resumption.toJson(), now);
}

Result<CaseRow> CaseWork::terminate(const CaseRow &row, const DepartmentOptions &department, const QString &reason,
                                    const QString &remedy, const QDateTime &now)
{
    Closing closing;
    closing.ground = Closing::Ground::Other;
    closing.reason = reason.isEmpty() ? u"经%1审核，办理程序终止。"_s.arg(officeName(department)) : reason;
    closing.remedy = remedy.isEmpty() ? u"对终止决定有异议的，可以依法申请行政复议或者提起行政诉讼。"_s : remedy;
    closing.papersReturned = false;
    return m_acts.append(row, ActKind::Terminated, department.key, closing.toJson(), now);
}

Result<CaseRow> CaseWork::decide(const CaseRow &row, const DepartmentOptions &department, const Decision &decision,
                                 const QDateTime &now)
{
    QJsonObject payload{{u"outcome"_s, decision.isGranted ? u"granted"_s : u"denied"_s},
                        {u"text"_s, decision.text},
                        {u"department"_s, department.name}};
    const QJsonValue amount = amountIn(row.office["computed"_L1].toObject());
    if (decision.isGranted && !amount.isUndefined())
        payload[u"amount"_s] = amount;
    if (decision.isGranted)
        payload[u"resultName"_s] = row.office["resultName"_L1];
    return m_acts.append(row, ActKind::Decided, department.key, payload, now);
}

Result<CaseRow> CaseWork::bringResult(const CaseRow &row, const DepartmentOptions &department, const QString &name,
                                      const QString &number, const QDateTime &now)
{
    ResultPaper paper;
    paper.name = name.isEmpty() ? row.office["resultName"_L1].toString(u"办理结果通知书"_s) : name;
    paper.number = number.isEmpty() ? department.itemPrefix + row.number.right(12) : number;
    paper.issuedBy = officeName(department);
    paper.issuedOn = now.date();
    return m_acts.append(row, ActKind::ResultArrived, department.key, paper.toJson(), now);
}

} // namespace yichuang::platform
