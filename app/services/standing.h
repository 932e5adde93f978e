// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "services/holding.h"

#include "forms/model/formstate.h"

#include <QObject>
#include <QTimer>

namespace yichuang {

/// What the people of a form receive already or wait for, and what that means for the business at hand (互斥核验): asks the
/// ledger whenever somebody new is named, and keeps the answers while the form is open. Never waits: findings are those
/// of what is known by now, changed() says when there is more. A station knows only what was taken in here or flowed back,
/// and what a register answered; the platform looks again. GUI thread.
class Standing final : public QObject
{
    Q_OBJECT

public:
    /// self: the case the form belongs to, which excludes nothing itself. All but the ports must outlive it.
    Standing(Ports ports, const BusinessSpec &business, const QUuid &self, QObject *parent = nullptr);

    /// The form as it is now. Cheap while nobody new is named.
    void follow(const FormState &form, const QString &situation);
    /// The ledger has not answered yet.
    bool isAsking() const { return m_asking > 0; }
    /// Earlier cases that name this person in whatever role, newest first; the form's own case is none of them.
    QList<CaseView> casesOf(const QString &idNumber) const { return m_cases.value(idNumber); }
    /// A register answered about somebody.
    void noteAnswer(const LookupRequest &request, const LookupAnswer &answer);
    /// What a finding that blocks is about was given up or ended elsewhere: proof says what shows it, and goes on record with
    /// the case. It warns then. Empty: it did not end after all.
    void settle(const QString &rule, const QString &proof);
    void setSettled(const QJsonObject &proofByRule) { m_settled = proofByRule; }
    bool isSettled(const QString &rule) const { return m_settled.contains(rule); }
    /// Fields that say in this register whether somebody in the role has what excludes the item. GUI thread, may load items.
    QStringList fieldsOf(const QString &registerKey, const QString &role) const;

    Findings findings() const;

Q_SIGNALS:
    void changed();
    void settled(const QJsonObject &proofByRule);

private:
    struct Answer
    {
        QString idNumber;
        QString registerKey;
        LookupAnswer answer;
    };
    void lookAt(const QString &idNumber);
    void ask(const QString &idNumber);
    void take(const QString &idNumber, const QList<CaseView> &cases);
    void askAgain();
    QList<Beneficiary> askedAbout(const ItemLink &exclusion) const;
    void judge(const ItemLink &exclusion, Findings &findings) const;
    void judge(const ItemLink &exclusion, const Beneficiary &person, Findings &findings) const;
    void warnOfTwins(Findings &findings) const;
    bool counts(const ItemLink &exclusion, const Holding &holding) const;
    QList<RegisterMark> marksOf(const QString &item) const;
    const Answer *registered(const QString &item, const QString &idNumber, bool says) const;
    QString nameOf(const QString &item) const;
    Finding finding(const ItemLink &exclusion, const Beneficiary &person, Finding::Level level,
                    const QString &message) const;

    Ports m_ports;
    const BusinessSpec &m_business;
    const QUuid m_self;
    QStringList m_sections;              ///< with an ID number
    QStringList m_tables;
    QHash<QString, QList<CaseView>> m_cases;
    QHash<QString, QList<Holding>> m_holdings;
    QSet<QString> m_known;               ///< asked for, answered or not
    QList<Answer> m_answers;
    QJsonObject m_settled;
    QList<Beneficiary> m_people;         ///< of the form as it is now
    FormData m_form;
    QString m_situation;
    QTimer m_again;
    int m_asking = 0;
};

} // namespace yichuang
