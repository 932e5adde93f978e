// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"

namespace yichuang::contract {

// What either side may send. The platform repeats them in /v1/health, so that another platform can set its own.
constexpr qint64 MaxBody = 16 * 1024 * 1024;          ///< bytes on the wire; more is cut off before it is read
constexpr qint64 MaxUnpacked = 64 * 1024 * 1024;      ///< a compressed body may not grow beyond this
constexpr int MaxActs = 1000;                         ///< acts in one batch or page
constexpr int MaxLinks = 20000;                       ///< held-back chain links in one batch
constexpr qint64 MaxPayload = 2 * 1024 * 1024;        ///< payload of one act
constexpr int MaxText = 512;                          ///< bytes of a plain text field of an act
constexpr int MaxHeldQuestion = 2000;                 ///< act ids in one "do you hold?"
constexpr qint64 AttachmentChunk = 1024 * 1024;       ///< bytes per PUT, the last one may be shorter
constexpr qint64 MaxAttachment = LargestAttachment;   ///< one attached file
constexpr int MaxWaitSeconds = 30;                    ///< longest wait of a long poll

} // namespace yichuang::contract
