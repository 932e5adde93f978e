// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "documents/paperframe.h"
#include "documents/paperlayout.h"
#include "documents/wording.h"

namespace yichuang {

/// What one paper is drawn with. Lives for one drawing.
struct PaperTask
{
    PaperLayout &layout;
    const PaperFrame &frame;
    const PaperOrder &order;
    const Wording &wording;
};

/// The papers, one function and one file each. The layout has no page of this copy yet when they are called; a paper
/// in two copies is called twice.
void drawReceiptSlip(const PaperTask &task);       ///< 收件凭证
void drawAcceptanceNotice(const PaperTask &task);  ///< 受理通知书, 容缺受理通知书
void drawSupplementNotice(const PaperTask &task);  ///< 一次性告知(补正)书
void drawRefusalNotice(const PaperTask &task);     ///< 不予受理通知书
void drawApplicationForm(const PaperTask &task);   ///< 申请表
void drawCommitment(const PaperTask &task);        ///< 容缺受理承诺书
void drawClosingNotice(const PaperTask &task);     ///< 撤回申请确认书, 终止办理告知书
void drawSuspensionNotice(const PaperTask &task);  ///< 特别程序告知书
void drawDeliveryReceipt(const PaperTask &task);   ///< 送达回证
void drawHandOverSheet(const PaperTask &task);     ///< 材料交接单
void drawConsentForm(const PaperTask &task);       ///< 个人信息查询授权书
void drawPaymentOrder(const PaperTask &task);      ///< 缴费通知单
void drawFeeList(const PaperTask &task);           ///< 收费日清单
void drawGuideSheet(const PaperTask &task);        ///< 办事指南
void drawResidentCards(const PaperTask &task);     ///< practice only: 居民样卡

} // namespace yichuang
