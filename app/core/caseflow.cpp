// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

const QList<CaseStep> &caseSteps()
{
    using S = CaseState;
    using A = ActKind;
    // The whole life of a case.
    static const QList<CaseStep> steps{
        // at the counter
        {S::None, A::Received, S::Received},
        {S::None, A::Accepted, S::Accepted},
        {S::None, A::AcceptedTolerantly, S::AcceptedTolerantly},
        {S::None, A::SupplementAsked, S::SupplementAsked},
        {S::None, A::Refused, S::Refused},
        {S::Received, A::Forwarded, S::Received},
        {S::Received, A::Accepted, S::Accepted},
        {S::Received, A::AcceptedTolerantly, S::AcceptedTolerantly},
        {S::Received, A::SupplementAsked, S::SupplementAsked},
        {S::Received, A::Refused, S::Refused},
        {S::Received, A::Corrected, S::Received},
        {S::Received, A::Withdrawn, S::Withdrawn},
        {S::Received, A::Terminated, S::Terminated},
        {S::Received, A::Fee, S::Received},
        {S::Received, A::Reassigned, S::Received},
        // waiting for the citizen
        {S::SupplementAsked, A::SupplementGiven, S::Received},
        {S::SupplementAsked, A::MaterialAdded, S::Accepted},
        {S::SupplementAsked, A::Accepted, S::Accepted},
        {S::SupplementAsked, A::AcceptedTolerantly, S::AcceptedTolerantly},
        {S::SupplementAsked, A::Refused, S::Refused},
        {S::SupplementAsked, A::Corrected, S::SupplementAsked},
        {S::SupplementAsked, A::Withdrawn, S::Withdrawn},
        {S::SupplementAsked, A::Terminated, S::Terminated},
        {S::SupplementAsked, A::Reassigned, S::SupplementAsked},
        {S::AcceptedTolerantly, A::MaterialAdded, S::Accepted},
        {S::AcceptedTolerantly, A::Forwarded, S::AcceptedTolerantly},
        {S::AcceptedTolerantly, A::Corrected, S::AcceptedTolerantly},
        {S::AcceptedTolerantly, A::Withdrawn, S::Withdrawn},
        {S::AcceptedTolerantly, A::Terminated, S::Terminated},
        {S::AcceptedTolerantly, A::Reassigned, S::AcceptedTolerantly},
        {S::AcceptedTolerantly, A::Fee, S::AcceptedTolerantly},
        // with the department
        {S::Accepted, A::Corrected, S::Accepted},
        {S::Accepted, A::MaterialAdded, S::Accepted},
        {S::Accepted, A::SupplementAsked, S::SupplementAsked},
        {S::Accepted, A::Suspended, S::Suspended},
        {S::Accepted, A::Forwarded, S::Accepted},
        {S::Accepted, A::Reassigned, S::Accepted},
        {S::Accepted, A::Fee, S::Accepted},
        {S::Accepted, A::Withdrawn, S::Withdrawn},
        {S::Accepted, A::Terminated, S::Terminated},
        {S::Accepted, A::Decided, S::Decided},
        {S::Suspended, A::Resumed, S::Accepted},
        {S::Suspended, A::Corrected, S::Suspended},
        {S::Suspended, A::Reassigned, S::Suspended},
        {S::Suspended, A::Fee, S::Suspended},
        {S::Suspended, A::Withdrawn, S::Withdrawn},
        {S::Suspended, A::Terminated, S::Terminated},
        // the result
        {S::Decided, A::ResultArrived, S::ResultReady},
        {S::Decided, A::Delivered, S::Delivered},
        {S::Decided, A::Rated, S::Decided},
        {S::Decided, A::Fee, S::Decided},
        {S::ResultReady, A::Delivered, S::Delivered},
        {S::ResultReady, A::Rated, S::ResultReady},
        {S::ResultReady, A::Fee, S::ResultReady},
        {S::ResultReady, A::Reassigned, S::ResultReady},
        {S::Delivered, A::Rated, S::Delivered},
    };
    return steps;
}

Result<CaseState> nextState(CaseState state, ActKind act)
{
    for (const CaseStep &step : caseSteps()) {
        if (step.from == state && step.act == act)
            return step.to;
    }
    return Error{ErrorCode::NotAllowed,
                 QCoreApplication::translate("yichuang::CaseFlow",
                                             "\"%1\" is not possible while the case is \"%2\". Nothing was changed.")
                     .arg(actKindLabel(act), caseStateLabel(state)),
                 u"state %1, act %2"_s.arg(int(state)).arg(int(act))};
}

bool isFinal(CaseState state)
{
    return state == CaseState::Refused || state == CaseState::Withdrawn || state == CaseState::Terminated
        || state == CaseState::Delivered;
}

QString caseStateLabel(CaseState state)
{
    const char *label = nullptr;
    switch (state) {
    case CaseState::None: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "New"); break;
    case CaseState::Received: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Papers received"); break;
    case CaseState::Accepted: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Accepted"); break;
    case CaseState::AcceptedTolerantly: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Accepted, papers to follow"); break;
    case CaseState::SupplementAsked: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Waiting for supplement"); break;
    case CaseState::Refused: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Not accepted"); break;
    case CaseState::Suspended: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Suspended"); break;
    case CaseState::Withdrawn: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Withdrawn"); break;
    case CaseState::Terminated: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Terminated"); break;
    case CaseState::Decided: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Decided"); break;
    case CaseState::ResultReady: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Result ready"); break;
    case CaseState::Delivered: label = QT_TRANSLATE_NOOP("yichuang::CaseFlow", "Delivered"); break;
    }
    return QCoreApplication::translate("yichuang::CaseFlow", label);
}

} // namespace yichuang
