// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/departmentoffice.h"

#include "contract/cborwriter.h"
#include "core/uuid7.h"
#include "sqlite/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int TasksPerRound = 200;
constexpr qint64 RetryMs = 2000;
constexpr int DaysBeforeGivingUpOnPapers = 1;

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

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

QJsonObject decidedPayload(const DepartmentOptions &department, const Task &task, const Decision &decision)
{
    QJsonObject payload{{u"outcome"_s, decision.isGranted ? u"granted"_s : u"denied"_s},
                        {u"text"_s, decision.text},
                        {u"department"_s, department.name}};
    const QJsonValue amount = amountIn(task.facts["computed"_L1].toObject());
    if (decision.isGranted && !amount.isUndefined())
        payload[u"amount"_s] = amount;
    if (decision.isGranted)
        payload[u"resultName"_s] = task.facts["resultName"_L1];
    return payload;
}

} // namespace

DepartmentOffice::DepartmentOffice(sqlite::Connection &db, CaseBook &cases,
                                   const QList<DepartmentOptions> &departments)
    : m_db(db)
    , m_cases(cases)
{
    for (const DepartmentOptions &options : departments)
        m_departments.emplace_back(options);
}

Result<Done> DepartmentOffice::passOn(const CaseRow &row, const CheckedAct &accepted, qint64 now)
{
    for (const Department &department : m_departments) {
        if (department.options().key != accepted.facts.department)
            continue;
        Task task;
        task.department = department.options().key;
        task.caseId = row.id;
        task.dueAt = department.decisionDue(QDateTime::fromMSecsSinceEpoch(now), accepted.facts.isInstant)
                         .toMSecsSinceEpoch();
        task.facts = {{u"computed"_s, accepted.computed},
                      {u"resultName"_s, accepted.facts.resultName},
                      {u"instant"_s, accepted.facts.isInstant},
                      {u"since"_s, now},
                      {u"papers"_s, QJsonArray::fromStringList(accepted.attachments)}};
        return addTask(task);
    }
    return {}; // no such department here: the case stays accepted
}

Result<Done> DepartmentOffice::work(const QDateTime &now)
{
    for (const Department &department : m_departments) {
        const auto tasks = due(department, now.toMSecsSinceEpoch());
        if (!tasks)
            return tasks.error();
        if (tasks->isEmpty())
            continue;
        auto transaction = sqlite::Transaction::begin(m_db);
        if (!transaction)
            return transaction.error();
        for (const Task &task : *tasks) {
            if (const auto handled = handle(department, task, now); !handled)
                return handled.error();
        }
        if (const auto stored = transaction->commit(); !stored)
            return stored.error();
    }
    return {};
}

Result<qint64> DepartmentOffice::nextDue()
{
    qint64 next = -1;
    for (const Department &department : m_departments) {
        auto &query = m_db.statement("select min(due_at) from task where department = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(department.options().key);
        const auto row = query.next();
        if (!row)
            return row.error();
        if (*row && !query.isNull(0))
            next = next < 0 ? query.number(0) : std::min(next, query.number(0));
    }
    return next;
}

Result<QList<Task>> DepartmentOffice::due(const Department &department, qint64 now)
{
    auto &query = m_db.statement("select id, case_id, step, due_at, tries, facts from task"
                                 " where department = ? and due_at <= ? order by due_at limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(department.options().key, now, TasksPerRound);
    QList<Task> tasks;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return tasks;
        tasks.append({query.number(0), department.options().key, query.uuid(1), Task::Step(query.integer(2)),
                      query.number(3), query.integer(4), QJsonDocument::fromJson(query.text(5).toUtf8()).object()});
    }
}

Result<bool> DepartmentOffice::handle(const Department &department, const Task &task, const QDateTime &now)
{
    const auto row = m_cases.find(task.caseId);
    if (!row)
        return row.error();
    const bool isDeciding = task.step == Task::Step::Decide;
    const CaseState awaited = isDeciding ? CaseState::Accepted : CaseState::Decided;
    if (!*row || (*row)->state != awaited) {
        const auto removed = removeTask(task); // withdrawn, suspended ...: accepted anew it comes anew
        return removed ? Result<bool>(false) : removed.error();
    }
    const auto papers = papersAreHere(task);
    if (!papers)
        return papers.error();
    const auto decision = *papers ? department.decide(task) : std::nullopt;
    if (!decision) {
        const auto later = postpone(task, department.nextOpen(now.addMSecs(RetryMs)));
        return later ? Result<bool>(false) : later.error();
    }
    const DepartmentOptions &options = department.options();
    const QString itemsResult = task.facts["resultName"_L1].toString();
    const QString resultName = itemsResult.isEmpty() ? options.usualResult : itemsResult;
    const QJsonObject payload = isDeciding
        ? decidedPayload(options, task, *decision)
        : QJsonObject{{u"resultName"_s, resultName}, {u"department"_s, options.name}};
    if (const auto brought = bring(**row, isDeciding ? ActKind::Decided : ActKind::ResultArrived, options.key,
                                   payload, now);
        !brought) {
        return brought.error();
    }
    if (const auto removed = removeTask(task); !removed)
        return removed.error();
    if (isDeciding && decision->isGranted && !resultName.isEmpty()) {
        Task result = task;
        result.step = Task::Step::BringResult;
        result.tries = 0;
        const bool atOnce = task.facts["instant"_L1].toBool();
        result.dueAt = (atOnce ? now : department.nextOpen(now.addMSecs(options.resultDelayMs))).toMSecsSinceEpoch();
        if (const auto added = addTask(result); !added)
            return added.error();
    }
    return true;
}

Result<Done> DepartmentOffice::bring(CaseRow row, ActKind kind, const QString &department,
                                     const QJsonObject &payload, const QDateTime &now)
{
    Act act;
    act.id = newUuid7();
    act.caseId = row.id;
    act.kind = kind;
    act.origin = ActOrigin::Province;
    act.parent = row.head;
    act.caseVersion = row.version + 1;
    act.clerk = department; // the office, not a person
    act.receivingPoint = row.receivingPoint;
    act.at = now;
    act.itemCode = row.item;
    act.businessCode = row.business;
    act.itemVersion = row.itemVersion;
    act.caseNumber = row.number;
    act.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);

    const auto state = nextState(row.state, kind);
    if (!state)
        return state.error();
    contract::CborWriter body(512);
    contract::write(body, act);
    const qint64 ms = now.toMSecsSinceEpoch();
    const auto stored = m_cases.addAct(act, QByteArray(), {0, 0, body.take(), QString(), row.township}, ms);
    if (!stored)
        return stored.error();
    row.state = *state;
    row.version = act.caseVersion;
    row.head = act.id;
    return m_cases.save(row, false, ms);
}

Result<Done> DepartmentOffice::addTask(const Task &task)
{
    return m_db.statement("insert into task(department, case_id, step, due_at, tries, facts)"
                          " values(?, ?, ?, ?, ?, ?)")
        .run(task.department, task.caseId, task.step, task.dueAt, task.tries, text(task.facts));
}

Result<Done> DepartmentOffice::removeTask(const Task &task)
{
    return m_db.statement("delete from task where id = ?").run(task.id);
}

Result<Done> DepartmentOffice::postpone(const Task &task, const QDateTime &until)
{
    return m_db.statement("update task set due_at = ?, tries = tries + 1 where id = ?")
        .run(until.toMSecsSinceEpoch(), task.id);
}

// Papers come on a slower lane than the case: nobody decides before they are here, nor waits for ever.
Result<bool> DepartmentOffice::papersAreHere(const Task &task)
{
    const qint64 patience = DaysBeforeGivingUpOnPapers * 24ll * 3600 * 1000;
    if (task.dueAt - task.facts["since"_L1].toInteger() > patience)
        return true;
    for (const QJsonValue &digest : task.facts["papers"_L1].toArray()) {
        auto &query = m_db.statement("select 1 from attachment where digest = ? and complete = 1");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(digest.toString());
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return false;
    }
    return true;
}

} // namespace yichuang::platform
