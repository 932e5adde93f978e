// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "documents/wording.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

namespace yichuang {

/// Small phrases that several papers share. Chinese, whatever the language of the window.
namespace paperwords {

/// 2026年11月22日; a blank to write on if there is no date.
QString date(const QDate &date);
/// The day the application came in: when the case opened, else today's paper.
QString applied(const PaperOrder &order);
/// "张三（证件号码：329999********0022）：" with the number masked.
QString addressee(const Wording &wording, const PaperOrder &order);
/// "根据《甲》第一条、《乙》的规定，"; empty if there is none. Three at most: a notice is not a treatise.
QString basis(const PaperOrder &order);
/// Item and business as one name.
QString item(const PaperOrder &order);
QString verdict(const Wording &wording, const MaterialEntry &entry);
/// "原件1份、复印件1份"
QString counts(const MaterialEntry &entry);
/// Tolerated papers, in checklist order.
Checklist toFollow(const PaperOrder &order);
/// The pairs that say something: a label without a fact is not printed.
QList<QPair<QString, QString>> known(QList<QPair<QString, QString>> pairs);
/// What a clerk wrote, as a sentence: with a full stop at its end.
QString sentence(const QString &text);
/// Whether a clerk's words tell the legal remedy with both its terms: then the paper's own sentence would say it twice.
bool saysLegalRemedy(const QString &text);
/// Whether the paper belongs to one case: it then carries its number, its version and its place in the ledger.
bool isOfCase(PaperKind kind);
/// Whether it is printed to be signed before the case is in the ledger.
bool comesFirst(PaperKind kind);
/// "文书编号：...", "交接单号：..."; empty if the paper has no number.
QString number(const Wording &wording, const PaperOrder &order);
/// Title of the paper, e.g. 受理通知书.
QString title(const Wording &wording, const PaperOrder &order);

} // namespace paperwords
} // namespace yichuang
