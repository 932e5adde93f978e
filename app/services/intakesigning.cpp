// SPDX-License-Identifier: GPL-3.0-or-later
// Print, sign, photograph: the form with the applicant's signature, and the look at the list of broken promises.
#include "services/intake.h"

#include "services/futures.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

QString Intake::formDigest() const
{
    QJsonObject form = m_form->typedData().json();
    form.insert(u"situation"_s, m_draft.content.situation);
    return QString::fromLatin1(m_ports.vault.digest(QJsonDocument(form).toJson(QJsonDocument::Compact)).toHex());
}

void Intake::formPrinted(const QString &digest)
{
    SignedForm printed;
    printed.printedDigest = digest;
    if (digest == formDigest())
        printed.printedAt = m_ports.clock.now();
    m_draft.content.signedForm = printed;
    Q_EMIT signedFormChanged();
    touched();
}

// Whoever signed, signed what was printed: another form needs another signature. The digest stays and tells why.
void Intake::dropOutdatedSignature()
{
    const SignedForm &signedBefore = m_draft.content.signedForm;
    if (!signedBefore.printedAt.isValid() || signedBefore.printedDigest == formDigest())
        return;
    SignedForm outdated;
    outdated.printedDigest = signedBefore.printedDigest;
    m_draft.content.signedForm = outdated;
    Q_EMIT signedFormChanged();
}

QString Intake::whyNotSigned() const
{
    const SignedForm &form = signedForm();
    if (!m_business->signatureRequired || form.isConfirmed())
        return {};
    if (form.printedAt.isValid())
        return tr("The form is printed: please attach the signed sheet, or tick that it is kept at the window.");
    return form.printedDigest.isEmpty()
        ? tr("The form is not signed yet: please print it and let it be signed.")
        : tr("The form was changed after it was printed: please print it and let it be signed again.");
}

QFuture<Result<Attachment>> Intake::attachSignedForm(const QByteArray &content, const QString &fileName,
                                                     const QString &mediaType)
{
    const QString asPrinted = signedForm().printedDigest;
    if (!signedForm().printedAt.isValid())
        return ready<Attachment>(Error{ErrorCode::NotAllowed, whyNotSigned(), {}});
    return chain(m_ports.ledger.attach(content, fileName, mediaType), this,
                 [this, asPrinted](const Result<Attachment> &stored) -> Result<Attachment> {
                     if (!stored)
                         return stored;
                     SignedForm &form = m_draft.content.signedForm;
                     if (!form.printedAt.isValid() || form.printedDigest != asPrinted)
                         return Error{ErrorCode::NotAllowed, whyNotSigned(), {}};
                     const bool isThere
                         = std::any_of(form.attachments.begin(), form.attachments.end(),
                                       [&](const Attachment &file) { return file.digest == stored->digest; });
                     if (!isThere)
                         form.attachments.append(*stored);
                     Q_EMIT signedFormChanged();
                     touched();
                     return stored;
                 });
}

void Intake::detachSignedForm(const QString &digest)
{
    m_draft.content.signedForm.attachments.removeIf([&](const Attachment &file) { return file.digest == digest; });
    Q_EMIT signedFormChanged();
    touched();
}

void Intake::setSignedOnPaper(bool isKept)
{
    if (isKept && !signedForm().printedAt.isValid())
        return;
    m_draft.content.signedForm.keptOnPaper = isKept;
    Q_EMIT signedFormChanged();
    touched();
}

void Intake::setCreditChecked(bool isListed, const QString &source)
{
    const bool isDone = !source.trimmed().isEmpty();
    m_draft.content.credit = isDone ? CreditCheck{isListed, source.trimmed(), m_ports.clock.today()} : CreditCheck();
    touched();
}

} // namespace yichuang
