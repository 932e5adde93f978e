// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/departmentoffice.h"

#include "core/turns/procedure.h"
#include "platform/reasons.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int TasksPerRound = 200;
constexpr qint64 RetryMs = 2000;
constexpr int DaysBeforeGivingUpOnPapers = 1;

CaseState awaitedState(Task::Step step)
{
    switch (step) {
    case Task::Step::Decide: return CaseState::Accepted;
    case Task::Step::BringResult: return CaseState::Decided;
    case Task::Step::EndProcedure: return CaseState::Suspended;
    }
    Q_UNREACHABLE();
}

// What the department has to know of a case besides its acts.
QJsonObject officeFacts(QJsonObject office, const CheckedAct &accepted)
{
    office[u"department"_s] = accepted.facts.department;
    office[u"resultName"_s] = accepted.facts.resultName;
    office[u"instant"_s] = accepted.facts.isInstant;
    if (!accepted.computed.isEmpty())
        office[u"computed"_s] = accepted.computed;
    QJsonArray procedures;
    for (const ProcedureSpec &allowed : accepted.facts.procedures) {
        procedures.append(
            Suspension{allowed.kind, allowed.name, {}, allowed.days, allowed.stopsClock}.toJson());
    }
    office[u"procedures"_s] = procedures;
    return office;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

Error unknownCase(const QString &name)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("yichuang::Platform", "There is no case \"%1\" that a department works on.")
                .arg(name),
            {}};
}

} // namespace

DepartmentOffice::DepartmentOffice(sqlite::Connection &db, CaseBook &cases, CaseWork &work,
                                   const QList<DepartmentOptions> &departments)
    : m_db(db)
    , m_cases(cases)
    , m_work(work)
{
    for (const DepartmentOptions &options : departments)
        m_departments.emplace_back(options);
}

const Department *DepartmentOffice::departmentOf(const CaseRow &row) const
{
    const QString key = row.office["department"_L1].toString();
    for (const Department &department : m_departments) {
        if (department.options().key == key)
            return &department;
    }
    return nullptr;
}

Result<Done> DepartmentOffice::passOn(CaseRow row, const CheckedAct &accepted, qint64 now)
{
    row.office = officeFacts(row.office, accepted);
    const Department *const department = departmentOf(row);
    if (!department)
        return {}; // no such department here: the case stays accepted
    if (accepted.facts.resultName.isEmpty())
        row.office[u"resultName"_s] = department->options().usualResult;
    if (const auto saved = m_cases.save(row, false, now); !saved)
        return saved;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now);
    return addTask(*department, row.id, Task::Step::Decide,
                   department->decisionDue(moment, accepted.facts.isInstant), moment);
}

Result<Done> DepartmentOffice::work(const QDateTime &now)
{
    if (m_isPaused)
        return {};
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
                return handled;
        }
        if (const auto stored = transaction->commit(); !stored)
            return stored;
    }
    return {};
}

Result<qint64> DepartmentOffice::nextDue()
{
    if (m_isPaused)
        return -1;
    auto &query = m_db.statement("select min(due_at) from task");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row && !query.isNull(0) ? query.number(0) : -1;
}

Result<QList<Task>> DepartmentOffice::due(const Department &department, qint64 now)
{
    auto &query = m_db.statement("select id, case_id, step, due_at, tries, since from task"
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
                      query.number(3), query.integer(4), query.number(5)});
    }
}

Result<Done> DepartmentOffice::handle(const Department &department, const Task &task, const QDateTime &now)
{
    const auto row = m_cases.find(task.caseId);
    if (!row)
        return row.error();
    if (!*row || (*row)->state != awaitedState(task.step))
        return removeTask(task); // withdrawn, suspended, asked ...: accepted anew it comes anew
    if (task.step == Task::Step::Decide)
        return review(department, task, **row, now);
    if (const auto removed = removeTask(task); !removed)
        return removed;
    const auto done = task.step == Task::Step::EndProcedure ? resume(department, **row, {}, now)
                                                            : m_work.bringResult(**row, department.options(), {}, {}, now);
    return done ? Result<Done>() : done.error();
}

Result<Done> DepartmentOffice::review(const Department &department, const Task &task, const CaseRow &row,
                                      const QDateTime &now)
{
    const auto papers = papersAreHere(task);
    if (!papers)
        return papers.error();
    const auto decision = *papers ? department.decide(task) : std::nullopt;
    if (!decision)
        return postpone(task, department.nextOpen(now.addMSecs(RetryMs)));
    if (const auto removed = removeTask(task); !removed)
        return removed;
    const bool asks = department.wantsPapers(row.id) && !row.office["asked"_L1].toBool();
    const bool suspends = department.wantsProcedure(row.id) && !row.office["suspended"_L1].toBool()
        && !row.office["procedures"_L1].toArray().isEmpty();
    const auto done = asks ? ask(department, row, {}, {}, now)
        : suspends         ? suspend(department, row, std::nullopt, {}, now)
                           : decide(department, row, *decision, now);
    return done ? Result<Done>() : done.error();
}

Result<CaseRow> DepartmentOffice::ask(const Department &department, CaseRow row, const QStringList &missing,
                                      const QString &text, const QDateTime &now)
{
    row.office[u"asked"_s] = true;
    return m_work.ask(row, department.options(), missing, text, now);
}

Result<CaseRow> DepartmentOffice::suspend(const Department &department, CaseRow row, std::optional<ProcedureKind> kind,
                                          const QString &reason, const QDateTime &now)
{
    row.office[u"suspended"_s] = true;
    const auto suspended = m_work.suspend(std::move(row), department.options(), kind, reason, now);
    if (!suspended)
        return suspended;
    const QDateTime ends = department.nextOpen(now.addMSecs(department.options().procedureDelayMs));
    const auto added = addTask(department, suspended->id, Task::Step::EndProcedure, ends, now);
    return added ? suspended : added.error();
}

Result<CaseRow> DepartmentOffice::resume(const Department &department, const CaseRow &row, const QString &finding,
                                         const QDateTime &now)
{
    const auto resumed = m_work.resume(row, department.options(), finding, now);
    if (!resumed)
        return resumed;
    const auto added = addTask(department, row.id, Task::Step::Decide, department.decisionDue(now, false), now);
    return added ? resumed : added.error();
}

Result<CaseRow> DepartmentOffice::decide(const Department &department, const CaseRow &row, const Decision &decision,
                                         const QDateTime &now)
{
    const auto decided = m_work.decide(row, department.options(), decision, now);
    if (!decided || !decision.isGranted || row.office["resultName"_L1].toString().isEmpty())
        return decided;
    const QDateTime comes = row.office["instant"_L1].toBool()
        ? now
        : department.nextOpen(now.addMSecs(department.options().resultDelayMs));
    const auto added = addTask(department, row.id, Task::Step::BringResult, comes, now);
    return added ? decided : added.error();
}

Result<CaseState> DepartmentOffice::order(const QJsonObject &command, const QDateTime &now)
{
    const QString name = command["case"_L1].toString();
    const QUuid id = QUuid::fromString(name);
    auto transaction = sqlite::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto byId = m_cases.find(id);
    const auto byNumber = m_cases.search(name, 1);
    if (!byId || !byNumber)
        return byId ? byNumber.error() : byId.error();
    if (!*byId && byNumber->isEmpty())
        return unknownCase(name);
    const CaseRow row = *byId ? **byId : byNumber->first().row;
    const Department *const department = departmentOf(row);
    if (!department)
        return unknownCase(name);
    auto done = obey(*department, row, command, now);
    if (!done && done.error().code == ErrorCode::Refused)
        return Error{ErrorCode::Refused, sentence(done.error().detail), done.error().detail};
    if (!done)
        return done.error();
    const auto stored = transaction->commit();
    return stored ? Result<CaseState>(done->state) : stored.error();
}

Result<CaseRow> DepartmentOffice::obey(const Department &department, const CaseRow &row, const QJsonObject &command,
                                       const QDateTime &now)
{
    const QString what = command["command"_L1].toString();
    const QString text = command["text"_L1].toString();
    if (what == "case.ask"_L1)
        return ask(department, row, texts(command["missing"_L1]), text, now);
    if (what == "case.suspend"_L1)
        return suspend(department, row, procedureFromName(command["kind"_L1].toString()), text, now);
    if (what == "case.resume"_L1)
        return resume(department, row, text, now);
    if (what == "case.terminate"_L1)
        return m_work.terminate(row, department.options(), text, command["remedy"_L1].toString(), now);
    if (what == "case.result"_L1) {
        return m_work.bringResult(row, department.options(), command["name"_L1].toString(),
                                  command["number"_L1].toString(), now);
    }
    Decision decision{command["outcome"_L1].toString() != "denied"_L1, text};
    if (text.isEmpty()) {
        decision.text = decision.isGranted ? u"经%1部门审核，准予办理。"_s : u"经%1部门审核，不符合办理条件。"_s;
        decision.text = decision.text.arg(department.options().name);
    }
    return decide(department, row, decision, now);
}

// One task of a kind for each case: an act that leaves it where it was hurries nobody.
Result<Done> DepartmentOffice::addTask(const Department &department, const QUuid &caseId, Task::Step step,
                                       const QDateTime &due, const QDateTime &now)
{
    return m_db.statement("insert into task(department, case_id, step, due_at, tries, facts, since)"
                          " select ?1, ?2, ?3, ?4, 0, '{}', ?5"
                          " where not exists (select 1 from task where case_id = ?2 and step = ?3)")
        .run(department.options().key, caseId, step, due.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
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
    if (task.dueAt - task.since > patience)
        return true;
    auto &query = m_db.statement("select 1 from attachment_use u left join attachment a on a.digest = u.digest"
                                 " and a.complete = 1 where u.case_id = ? and a.digest is null limit 1");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(task.caseId);
    const auto missing = query.next();
    return missing ? Result<bool>(!*missing) : missing.error();
}

} // namespace yichuang::platform
