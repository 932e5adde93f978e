// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperterms.h"
#include "documents/paperwords.h"

#include "core/idnumber.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isSelf(const PaperOrder &order)
{
    return order.turn.delivery.bearer.relation == Bearer::Relation::Self;
}

void drawParties(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Delivery &delivery = order.turn.delivery;
    const Bearer &bearer = delivery.bearer;
    QList<QPair<QString, QString>> rows{
        {wording.say(u"delivery.item"_s), paperwords::item(order)},
        {wording.say(u"delivery.to"_s), order.content.applicantName},
        {wording.say(u"delivery.id"_s), maskedIdNumber(order.content.applicantIdNumber)}};
    if (!isSelf(order)) {
        rows += {{wording.say(u"delivery.bearer"_s), bearer.name},
                 {wording.say(u"delivery.relation"_s), paperterms::relation(wording, bearer.relation)},
                 {wording.say(u"delivery.bearerId"_s), maskedIdNumber(bearer.idNumber)},
                 {wording.say(u"delivery.bearerPhone"_s), bearer.phone},
                 {wording.say(u"delivery.authority"_s), bearer.authority}};
    } else {
        rows += {{wording.say(u"delivery.bearerPhone"_s),
                  bearer.phone.isEmpty() ? order.content.applicantPhone : bearer.phone}};
    }
    rows += {{wording.say(u"delivery.way"_s), paperterms::way(wording, delivery.way)},
             {wording.say(u"delivery.waybill"_s), delivery.waybill},
             {wording.say(u"delivery.place"_s),
              delivery.way == Delivery::Way::Window ? order.centre.name : order.content.address},
             {wording.say(u"delivery.note"_s), delivery.note}};
    drawGrid(layout, paperwords::known(rows));
}

QStringList resultRow(const PaperTask &task, int number)
{
    const ResultPaper &result = task.order.turn.result;
    QStringList about;
    if (!result.issuedBy.isEmpty())
        about.append(result.issuedBy);
    if (result.issuedOn.isValid())
        about.append(task.wording.say(u"delivery.issued"_s, {{u"date"_s, paperwords::date(result.issuedOn)}}));
    if (result.validUntil.isValid())
        about.append(task.wording.say(u"delivery.until"_s, {{u"date"_s, paperwords::date(result.validUntil)}}));
    return {QString::number(number), result.name, result.number, about.join(u'\n'), QString::number(result.sheets)};
}

void drawPapers(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const ResultPaper &result = order.turn.result;
    QList<QStringList> rows;
    if (!result.name.isEmpty())
        rows.append(resultRow(task, 1));
    for (const QString &paper : order.turn.delivery.papers) {
        if (paper != result.name)
            rows.append({QString::number(rows.size() + 1), paper, {}, {}, {}});
    }
    if (rows.isEmpty())
        return;
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"delivery.paper"_s), 3.6, Qt::AlignLeft},
               {wording.say(u"delivery.paperNumber"_s), 2.6, Qt::AlignLeft},
               {wording.say(u"delivery.about"_s), 2.8, Qt::AlignLeft},
               {wording.say(u"delivery.sheets"_s), 0.8, Qt::AlignHCenter}},
              rows);
}

// Articles of the 民事诉讼法 (2023): 87 the receipt, 89 leaving behind, 90 electronic, 91 by post. Used by analogy.
QStringList sentencesOf(const PaperTask &task)
{
    const Wording &wording = task.wording;
    switch (task.order.turn.delivery.way) {
    case Delivery::Way::Window:
        return {wording.say(u"delivery.checked"_s), wording.say(u"delivery.basisWindow"_s)};
    case Delivery::Way::Courier:
        return {wording.say(u"delivery.received"_s), wording.say(u"delivery.basisCourier"_s)};
    case Delivery::Way::Electronic:
        return {wording.say(u"delivery.received"_s), wording.say(u"delivery.basisElectronic"_s)};
    case Delivery::Way::LeftBehind:
        return {wording.say(u"delivery.basisLeftBehind"_s)}; // nobody has checked anything
    }
    Q_UNREACHABLE();
}

} // namespace

void drawDeliveryReceipt(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    layout.startPage();
    frame.drawHead(layout);
    drawParties(task);
    layout.space(24);
    drawPapers(task);
    layout.space(24);
    QStringList signatures{wording.say(isSelf(order) ? u"delivery.signSelf"_s : u"delivery.signBearer"_s),
                           wording.say(u"delivery.signClerk"_s, {{u"clerk"_s, order.clerkName}})};
    if (order.turn.delivery.way == Delivery::Way::LeftBehind)
        signatures.insert(1, wording.say(u"delivery.signWitness"_s));
    drawEnding(task, {sentencesOf(task), {}, false, signatures, true});
}

} // namespace yichuang
