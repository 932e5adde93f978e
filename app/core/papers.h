// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"
#include "core/casefile.h"
#include "core/idcard.h"
#include "core/item.h"
#include "core/result.h"
#include "core/station.h"
#include "core/turns/closing.h"
#include "core/turns/consent.h"
#include "core/turns/feestep.h"
#include "core/turns/handover.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"

#include <QFuture>
#include <QList>
#include <QPair>

namespace yichuang {

/// The papers a window hands out (窗口文书).
enum class PaperKind {
    Receipt,           ///< 收件凭证
    Acceptance,        ///< 受理通知书
    Supplement,        ///< 一次性告知(补正)书
    Refusal,           ///< 不予受理通知书
    ApplicationForm,   ///< 申请表, filled in
    ToleranceCommitment, ///< 容缺受理承诺书, two copies
    Withdrawal,        ///< 撤回申请确认书
    Termination,       ///< 终止办理告知书
    Suspension,        ///< 特别程序告知书
    DeliveryReceipt,   ///< 送达回证, two copies
    HandOverSheet,     ///< 材料交接单, two copies
    Consent,           ///< 个人信息查询授权书
    PaymentOrder,      ///< 缴费通知单
    FeeList,           ///< 收费日清单
    Guide,             ///< 办事指南 of a business, for the citizen to take home
    ResidentCard,      ///< practice only: card of an invented resident
};

/// How many copies the rules want of it: one for the window, one for the citizen or the other side.
constexpr int copiesOf(PaperKind kind)
{
    return kind == PaperKind::ToleranceCommitment || kind == PaperKind::DeliveryReceipt
            || kind == PaperKind::HandOverSheet
        ? 2
        : 1;
}

/// The name that stands in acts and object names ("hand-over-sheet").
YICHUANG_CORE_EXPORT QString paperKindName(PaperKind kind);
/// The words a clerk reads ("受理通知书").
YICHUANG_CORE_EXPORT QString paperKindLabel(PaperKind kind);

/// A section of the filled form as it is printed: label and text pairs, and tables.
struct PaperSection
{
    QString title;
    QList<QPair<QString, QString>> rows;
    QStringList columns;             ///< for a table; else empty
    QList<QStringList> cells;
};

/// What only some kinds of paper show, from the payload of the act they belong to.
struct PaperTurn
{
    Closing closing;                 ///< Withdrawal, Termination
    Suspension suspension;           ///< Suspension
    CaseClock clock;                 ///< Suspension: how the promise moves; as of the procedure's last day if it has
                                     ///< one: promisedOn is then the latest
    ResultPaper result;              ///< DeliveryReceipt
    Delivery delivery;               ///< DeliveryReceipt
    HandOver handOver;               ///< HandOverSheet
    Consent consent;                 ///< Consent
    QStringList registerNames;       ///< Consent: names of the registers
    FeeStep fee;                     ///< PaymentOrder
    QString payCode;                 ///< PaymentOrder: what the citizen scans
    QDate day;                       ///< FeeList
    QList<IdCard> cards;             ///< ResidentCard
};

/// Everything one paper shows. Built by services; documents only lays it out.
struct PaperOrder
{
    PaperKind kind = PaperKind::Receipt;
    CaseRecord record;
    CaseContent content;
    PaperTurn turn;
    QString itemName;
    QString businessName;
    QString departmentName;
    QStringList legalBasis;
    QList<PaperSection> sections;    ///< for the application form; parts of a Guide; a table of cases for HandOverSheet and FeeList,
                                     ///< where the papers number the lines; of a FeeList they sum the column 金额 by
                                     ///< the column 收费情况, unless rows hold the sums
    Centre centre;
    QString desk;
    QString divisionName;            ///< "示例省示例市示例县示例镇"; what papers show instead of the code
    QString clerkName;
    QDateTime issuedAt;
    QByteArray chainHead;            ///< link of the newest act: printed as a short code and in the QR code
    quint64 chainCount = 0;
    int copyNumber = 0;              ///< 0: first print; n: the n-th reprint, marked as such
    int version = 1;                 ///< corrected papers say which version they are
    bool isDemo = false;             ///< watermark 培训
};

struct PrintedPaper
{
    QByteArray pdf;                  ///< PDF/A-1b
    int pages = 0;
    QString suggestedName;           ///< no personal data in it
};

/// Lays papers out and sends them to a printer. Rendering runs in a pool.
class Papers
{
public:
    virtual ~Papers() = default;
    virtual QFuture<Result<PrintedPaper>> render(const PaperOrder &order) = 0;
    virtual QStringList printers() const = 0;
    /// Empty name: the system's default printer.
    virtual QFuture<Result<Done>> print(const PrintedPaper &paper, const QString &printer) = 0;
};

} // namespace yichuang
