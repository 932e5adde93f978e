// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoverrun.h"

#include "core/await.h"
#include "services/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

HandOverRun::HandOverRun(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void HandOverRun::start(const QList<QUuid> &cases, const QString &printer)
{
    if (m_isRunning || cases.isEmpty())
        return;
    m_isRunning = true;
    m_printer = printer;
    m_sheets.clear();
    m_cases = int(cases.size());
    QList<QFuture<Result<CaseView>>> asked;
    for (const QUuid &id : cases)
        asked.append(m_services.cases.view(id));
    await(gather(asked, this), this, [this](const Result<QList<CaseView>> &views) {
        if (views)
            forward(*views);
        else
            stop(views.error());
    });
}

void HandOverRun::forward(const QList<CaseView> &views)
{
    QList<QFuture<Result<Appended>>> steps;
    for (const CaseView &view : views) {
        const bool toDepartment = view.history.record.state != CaseState::Received;
        HandOver handOver = m_services.turns.forwardDraft(view, toDepartment);
        const auto same = [&](const Sheet &sheet) { return sheet.handOver.toName == handOver.toName; };
        auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(), same);
        if (sheet == m_sheets.end()) {
            if (!m_sheets.isEmpty())
                handOver.sheet += u"-%1"_s.arg(m_sheets.size() + 1);
            m_sheets.append({handOver, {}});
            sheet = std::prev(m_sheets.end());
        }
        handOver.sheet = sheet->handOver.sheet;
        sheet->cases.append(view);
        steps.append(m_services.turns.forward(view, handOver));
    }
    await(gather(steps, this), this, [this](const Result<QList<Appended>> &written) {
        if (written)
            print(0);
        else
            stop(written.error());
    });
}

void HandOverRun::print(qsizetype at)
{
    if (at >= m_sheets.size()) {
        m_isRunning = false;
        Q_EMIT ended(m_cases, int(m_sheets.size()));
        return;
    }
    const Sheet &sheet = m_sheets.at(at);
    const PaperOrder order = m_services.papers.handOverSheet(sheet.cases, sheet.handOver);
    await(m_services.papers.issue(order, m_printer), this, [this, at](const Result<PrintedPaper> &paper) {
        if (paper)
            print(at + 1);
        else
            stop(paper.error());
    });
}

void HandOverRun::stop(const Error &error)
{
    m_isRunning = false;
    Q_EMIT failed(error);
}

} // namespace yichuang
