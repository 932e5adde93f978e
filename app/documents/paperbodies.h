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

/// The papers, one function and one file each. The layout has no page yet when they are called.
void drawReceiptSlip(const PaperTask &task);       ///< 收件凭证
void drawAcceptanceNotice(const PaperTask &task);  ///< 受理通知书, 容缺受理通知书
void drawSupplementNotice(const PaperTask &task);  ///< 一次性告知(补正)书
void drawRefusalNotice(const PaperTask &task);     ///< 不予受理通知书
void drawApplicationForm(const PaperTask &task);   ///< 申请表
void drawCommitment(const PaperTask &task);        ///< 容缺受理承诺书, two copies

} // namespace yichuang
