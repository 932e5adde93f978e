// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakevisit.h"

#include "services/futures.h"

namespace yichuang {

IntakeVisit::IntakeVisit(Intake &intake, PaperDesk &desk, QObject *parent)
    : Visit(parent)
    , m_intake(intake)
    , m_desk(desk)
{
    connect(&m_intake, &Intake::checklistChanged, this, &Visit::papersChanged);
    connect(&m_intake, &Intake::signedFormChanged, this, &Visit::signedFormChanged);
}

std::optional<MaterialSpec> IntakeVisit::material(const QString &code) const
{
    const MaterialSpec *spec = m_intake.material(code);
    return spec ? std::optional(*spec) : std::nullopt;
}

void IntakeVisit::setCommitmentSigned(const QString &code, bool isSigned)
{
    m_intake.setCommitmentSigned(code, isSigned);
}

QFuture<Result<Attachment>> IntakeVisit::attach(const QString &code, const QByteArray &content,
                                                const QString &fileName, const QString &mediaType)
{
    return m_intake.attach(code, content, fileName, mediaType);
}

QFuture<Result<Attachment>> IntakeVisit::attachSignedForm(const QByteArray &content, const QString &fileName,
                                                          const QString &mediaType)
{
    return m_intake.attachSignedForm(content, fileName, mediaType);
}

QFuture<Result<PrintedPaper>> IntakeVisit::issue(PaperKind kind, const QString &printer)
{
    return m_desk.issueBefore(m_intake, kind, printer);
}

void IntakeVisit::setCreditChecked(bool isListed, const QString &source)
{
    m_intake.setCreditChecked(isListed, source);
}

QFuture<Result<Done>> IntakeVisit::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    return chain(m_intake.conclude(outcome, reason, remedy), this, [this](const Result<Concluded> &ended) -> Result<Done> {
        if (!ended)
            return ended.error();
        m_concluded = *ended;
        return Done{};
    });
}

} // namespace yichuang
