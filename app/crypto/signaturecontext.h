// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/handles.h"
#include "crypto/suites.h"

namespace yichuang {

/// Contexts made ready for one key, to be copied for each signature: digest, and for SM2 the default
/// distinguishing id 1234567812345678 (GM/T 0009), which OpenSSL 3.0 does not set by itself.
Result<Handle<evp_md_ctx_st>> signContext(const SuiteRow &row, evp_pkey_st *key);
Result<Handle<evp_md_ctx_st>> verifyContext(const SuiteRow &row, evp_pkey_st *key);

} // namespace yichuang
