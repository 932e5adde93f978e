// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretbytes.h"

#include "crypto/handles.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>

namespace yichuang {

namespace {

size_t pagesFor(int size)
{
    static const size_t page = size_t(sysconf(_SC_PAGESIZE));
    return (size_t(size) + page - 1) / page * page;
}

} // namespace

SecretBytes::SecretBytes(int size)
{
    if (size <= 0)
        return;
    void *memory = mmap(nullptr, pagesFor(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qBadAlloc();
    mlock(memory, pagesFor(size)); // may be over the user's limit: then the bytes are merely not locked
    madvise(memory, pagesFor(size), MADV_DONTDUMP);
    m_data = static_cast<unsigned char *>(memory);
    m_size = size;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(int(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), size_t(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::fromPassword(const QString &password)
{
    QString composed = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes secret = copyOf(utf8);
    OPENSSL_cleanse(utf8.data(), size_t(utf8.size()));
    if (!composed.isSharedWith(password))
        OPENSSL_cleanse(composed.data(), size_t(composed.size()) * sizeof(QChar));
    return secret;
}

SecretBytes SecretBytes::random(int size)
{
    SecretBytes secret(size);
    if (RAND_priv_bytes(secret.data(), size) != 1)
        qFatal("%s", qPrintable(opensslDetail("random")));
    return secret;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || CRYPTO_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

void SecretBytes::wipe()
{
    if (!m_data)
        return;
    OPENSSL_cleanse(m_data, pagesFor(m_size));
    munmap(m_data, pagesFor(m_size));
    m_data = nullptr;
    m_size = 0;
}

} // namespace yichuang
