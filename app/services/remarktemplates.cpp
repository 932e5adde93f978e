// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remarktemplates.h"

#include "services/futures.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LongestNumber = 6;

QString useName(RemarkTemplates::Use use)
{
    using Use = RemarkTemplates::Use;
    switch (use) {
    case Use::Refusal: return u"refusal"_s;
    case Use::Supplement: return u"supplement"_s;
    case Use::Material: return u"material"_s;
    case Use::Correction: return u"correction"_s;
    case Use::Withdrawal: return u"withdrawal"_s;
    case Use::Termination: return u"termination"_s;
    case Use::Suspension: return u"suspension"_s;
    }
    Q_UNREACHABLE();
}

bool hasLongNumber(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits > LongestNumber)
            return true;
    }
    return false;
}

bool isPersonal(const QString &text, const CaseContent &about)
{
    return hasLongNumber(text) || (!about.applicantName.isEmpty() && text.contains(about.applicantName))
        || (!about.address.isEmpty() && text.contains(about.address));
}

} // namespace

RemarkTemplates::RemarkTemplates(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QString RemarkTemplates::keyOf(Use use, const BusinessSpec &business) const
{
    return u"remarks.%1.%2.%3"_s.arg(m_session.session().account, business.code, useName(use));
}

QStringList RemarkTemplates::builtIn(Use use, const BusinessSpec &business)
{
    QStringList texts;
    if (use == Use::Refusal || use == Use::Termination) {
        for (const GuideText &condition : business.refusalConditions)
            texts.append(condition.text);
    }
    if (use == Use::Suspension) {
        for (const ProcedureSpec &procedure : business.procedures) {
            if (!procedure.standard.isEmpty())
                texts.append(procedure.standard);
        }
    }
    if (use == Use::Supplement || use == Use::Material) {
        for (const MaterialSpec &paper : business.materials) {
            if (!paper.note.isEmpty())
                texts.append(u"%1:%2"_s.arg(paper.name, paper.note));
        }
    }
    texts.removeDuplicates();
    return texts;
}

QFuture<Result<QStringList>> RemarkTemplates::remembered(const QString &key)
{
    return chain(m_ports.ledger.setting(key), this, [](const Result<QString> &stored) -> Result<QStringList> {
        QStringList texts;
        if (!stored)
            return stored.error().code == ErrorCode::NotFound ? Result<QStringList>(texts) : stored.error();
        for (const QJsonValue &text : QJsonDocument::fromJson(stored->toUtf8()).array())
            texts.append(text.toString());
        return texts;
    });
}

QFuture<Result<QStringList>> RemarkTemplates::of(Use use, const BusinessSpec &business)
{
    const QStringList own = builtIn(use, business);
    return chain(remembered(keyOf(use, business)), this, [own](const Result<QStringList> &kept) -> Result<QStringList> {
        if (!kept)
            return kept.error();
        QStringList all = *kept + own;
        all.removeDuplicates();
        return all;
    });
}

QFuture<Result<Done>> RemarkTemplates::remember(Use use, const BusinessSpec &business, const QString &text,
                                                const CaseContent &about)
{
    const QString remark = text.simplified();
    if (remark.isEmpty() || isPersonal(remark, about)) {
        return ready<Done>(Error{ErrorCode::InvalidInput,
                                 tr("A text that names a person, an address or a number is not remembered. The case is "
                                    "not affected; please word it for everybody."),
                                 {}});
    }
    const QString key = keyOf(use, business);
    return chain(remembered(key), this, [this, key, remark](const Result<QStringList> &kept) {
        if (!kept)
            return ready<Done>(kept.error());
        QStringList texts = *kept;
        texts.removeAll(remark);
        texts.prepend(remark);
        const QJsonArray list = QJsonArray::fromStringList(texts.mid(0, Most));
        return m_ports.ledger.setSetting(key, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    });
}

QFuture<Result<Done>> RemarkTemplates::forget(Use use, const BusinessSpec &business, const QString &text)
{
    const QString key = keyOf(use, business);
    return chain(remembered(key), this, [this, key, text](const Result<QStringList> &kept) {
        if (!kept)
            return ready<Done>(kept.error());
        QStringList texts = *kept;
        texts.removeAll(text.simplified());
        const QJsonArray list = QJsonArray::fromStringList(texts);
        return m_ports.ledger.setSetting(key, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    });
}

} // namespace yichuang
