// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperterms.h"
#include "documents/paperwords.h"

#include "core/errands.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const RegisterInfo *infoOf(const QString &key)
{
    for (const RegisterInfo &info : registers()) {
        if (info.key == key)
            return &info;
    }
    return nullptr;
}

QString inWords(const Wording &wording, const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields)
        words.append(paperterms::registerField(wording, field));
    return words.join(u'、');
}

QString nameOf(const PaperOrder &order, qsizetype index, const RegisterInfo *info)
{
    const QString given = order.turn.registerNames.value(index);
    if (!given.isEmpty())
        return given;
    return info ? info->name : order.turn.consent.registers.at(index);
}

// Each register with what it is asked of the fields that the consent names.
QList<QStringList> registerRows(const PaperTask &task)
{
    const Consent &consent = task.order.turn.consent;
    QStringList unclaimed = consent.fields;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < consent.registers.size(); ++i) {
        const RegisterInfo *info = infoOf(consent.registers.at(i));
        QStringList asked;
        for (const QString &field : consent.fields) {
            if (!info || info->fields.contains(field)) {
                asked.append(field);
                unclaimed.removeAll(field);
            }
        }
        rows.append({QString::number(rows.size() + 1), nameOf(task.order, i, info), info ? info->keeper : QString(),
                     inWords(task.wording, asked)});
    }
    if (!unclaimed.isEmpty() && !rows.isEmpty())
        rows.append({QString::number(rows.size() + 1), task.wording.say(u"consent.other"_s), {},
                     inWords(task.wording, unclaimed)});
    return rows;
}

void drawPeople(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Consent &consent = order.turn.consent;
    const Bearer &giver = consent.givenBy;
    QList<QPair<QString, QString>> rows{{wording.say(u"consent.subject"_s), consent.subjectName},
                                        {wording.say(u"consent.subjectId"_s), consent.subjectIdNumber}};
    if (giver.relation != Bearer::Relation::Self)
        rows += {{wording.say(u"consent.giver"_s), giver.name},
                 {wording.say(u"consent.giverRelation"_s), paperterms::relation(wording, giver.relation)},
                 {wording.say(u"consent.giverId"_s), giver.idNumber},
                 {wording.say(u"consent.giverPhone"_s), giver.phone},
                 {wording.say(u"consent.authority"_s), giver.authority}};
    else
        rows += {{wording.say(u"consent.giverPhone"_s), giver.phone}};
    rows += {{wording.say(u"consent.purpose"_s), consent.purpose},
             {wording.say(u"consent.until"_s),
              consent.validUntil.isValid() ? paperwords::date(consent.validUntil) : wording.say(u"consent.today"_s)}};
    drawGrid(layout, paperwords::known(rows));
}

QString contactOf(const Centre &centre)
{
    QStringList parts{centre.phone, centre.address};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : paperwords::sentence(parts.join(u'，'));
}

} // namespace

// 个人信息保护法: 6 purpose and least scope, 14 and 15 consent and its withdrawal, 17 who asks and how
// to reach them, 29 sensitive data, 31 minors under
// 14, 46 correction.
void drawConsentForm(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const bool isByOther = order.turn.consent.givenBy.relation != Bearer::Relation::Self;
    const bool isByGuardian = order.turn.consent.givenBy.relation == Bearer::Relation::Guardian;
    layout.startPage();
    frame.drawHead(layout);
    drawPeople(task);
    layout.space(20);
    layout.text(wording.say(u"consent.opening"_s, {{u"centre"_s, order.centre.name}}), PaperFrame::body());
    if (const QList<QStringList> rows = registerRows(task); !rows.isEmpty()) {
        layout.space(10);
        drawTable(layout,
                  {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
                   {wording.say(u"consent.register"_s), 2.8, Qt::AlignLeft},
                   {wording.say(u"consent.keeper"_s), 1.3, Qt::AlignLeft},
                   {wording.say(u"consent.fields"_s), 5.6, Qt::AlignLeft}},
                  rows);
        layout.space(20);
    }
    QStringList sentences{wording.say(u"consent.one"_s), wording.say(u"consent.two"_s), wording.say(u"consent.three"_s),
                          wording.say(u"consent.four"_s)};
    if (isByGuardian)
        sentences.append(wording.say(u"consent.guardian"_s));
    const QString contact = contactOf(order.centre);
    if (!contact.isEmpty())
        sentences.append(wording.say(u"consent.contact"_s, {{u"contact"_s, contact}}));
    drawEnding(task, {sentences,
                      {},
                      false,
                      {wording.say(isByOther ? u"consent.signOther"_s : u"consent.signSelf"_s),
                       wording.say(u"common.signClerk"_s, {{u"clerk"_s, order.clerkName}})},
                      false});
}

} // namespace yichuang
