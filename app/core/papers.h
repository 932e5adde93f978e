// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "core/item.h"
#include "core/result.h"
#include "core/station.h"

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
};

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

/// Everything one paper shows. Built by services; documents only lays it out.
struct PaperOrder
{
    PaperKind kind = PaperKind::Receipt;
    CaseRecord record;
    CaseContent content;
    QString itemName;
    QString businessName;
    QString departmentName;
    QStringList legalBasis;
    QList<PaperSection> sections;    ///< for the application form
    Centre centre;
    QString desk;
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
