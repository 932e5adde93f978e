// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct bio_st;
struct evp_cipher_ctx_st;
struct evp_kdf_ctx_st;
struct evp_kdf_st;
struct evp_mac_ctx_st;
struct evp_md_ctx_st;
struct evp_pkey_ctx_st;
struct evp_pkey_st;
struct x509_st;
struct X509_req_st;

namespace yichuang {

/// Frees what OpenSSL allocated; contexts that held a key are wiped by OpenSSL as they go.
struct HandleFree
{
    void operator()(bio_st *bio) const;
    void operator()(evp_cipher_ctx_st *context) const;
    void operator()(evp_kdf_ctx_st *context) const;
    void operator()(evp_kdf_st *kdf) const;
    void operator()(evp_mac_ctx_st *context) const;
    void operator()(evp_md_ctx_st *context) const;
    void operator()(evp_pkey_ctx_st *context) const;
    void operator()(evp_pkey_st *key) const;
    void operator()(x509_st *certificate) const;
    void operator()(X509_req_st *request) const;
};

/// An OpenSSL object with one owner. Other rooms never see what is inside.
template<typename T>
using Handle = std::unique_ptr<T, HandleFree>;

/// What OpenSSL left in this thread's error queue, for the log; empties the queue.
QString opensslDetail(const char *step);

/// Our own mistake or a broken OpenSSL: nothing a clerk can mend.
Error opensslError(const char *step);

} // namespace yichuang
