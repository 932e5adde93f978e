// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/suites.h"

#include "crypto/handles.h"

#include <openssl/evp.h>

#include <array>

namespace yichuang {

namespace {

// The two rows and their fetched algorithms: fetching by name at every call would cost more than a short digest.
class SuiteTable final
{
public:
    SuiteTable()
        : m_rows{SuiteRow{Suite::National, "national", "SM3", "SM2", "SM2", false, 16, 16, 32,
                          EVP_MD_fetch(nullptr, "SM3", nullptr), EVP_CIPHER_fetch(nullptr, "SM4-CTR", nullptr)},
                 SuiteRow{Suite::Second, "second", "SHA256", "EC", "P-256", true, 32, 12, 16,
                          EVP_MD_fetch(nullptr, "SHA256", nullptr),
                          EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)}}
    {
        for (const SuiteRow &row : m_rows) {
            if (!row.digest || !row.cipher)
                qFatal("%s", qPrintable(opensslDetail("the system's OpenSSL lacks an algorithm")));
        }
    }
    ~SuiteTable()
    {
        for (const SuiteRow &row : m_rows) {
            EVP_MD_free(row.digest);
            EVP_CIPHER_free(row.cipher);
        }
    }
    Q_DISABLE_COPY_MOVE(SuiteTable)

    const std::array<SuiteRow, 2> &rows() const { return m_rows; }

private:
    std::array<SuiteRow, 2> m_rows;
};

const std::array<SuiteRow, 2> &rows()
{
    static const SuiteTable table;
    return table.rows();
}

} // namespace

const SuiteRow &suiteRow(Suite suite)
{
    return rows()[suite == Suite::National ? 0 : 1];
}

const SuiteRow *suiteRow(QStringView name)
{
    for (const SuiteRow &row : rows()) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

QByteArray digestOf(const SuiteRow &row, std::initializer_list<QByteArrayView> parts)
{
    // One per suite: a context that keeps its algorithm is not allocated anew.
    thread_local const std::array<Handle<EVP_MD_CTX>, 2> contexts{Handle<EVP_MD_CTX>(EVP_MD_CTX_new()),
                                                                 Handle<EVP_MD_CTX>(EVP_MD_CTX_new())};
    EVP_MD_CTX *context = contexts[row.suite == Suite::National ? 0 : 1].get();

    QByteArray digest(DigestBytes, Qt::Uninitialized);
    bool ok = EVP_DigestInit_ex2(context, row.digest, nullptr) == 1;
    for (const QByteArrayView part : parts)
        ok = ok && EVP_DigestUpdate(context, part.data(), size_t(part.size())) == 1;
    ok = ok && EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!ok)
        qFatal("%s", qPrintable(opensslDetail("digest")));
    return digest;
}

} // namespace yichuang
