// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/handles.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

namespace yichuang {

/// A keyed message authentication code (HMAC, RFC 2104) that keeps its key schedule between messages.
/// One thread at a time.
class Mac final
{
public:
    static Result<Mac> create(const SuiteRow &row, const SecretBytes &key);

    /// The code over the parts, one after the other: 32 bytes.
    Result<QByteArray> compute(std::initializer_list<QByteArrayView> parts);

private:
    explicit Mac(Handle<evp_mac_ctx_st> context) : m_context(std::move(context)) { }

    Handle<evp_mac_ctx_st> m_context;
};

} // namespace yichuang
