// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace yichuang {

/// A key or password in memory: pages of its own, kept out of swap and core dumps where the system allows it,
/// wiped when it ends. Moves, never copies: a copy is asked for by name. Not for large data.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(int size);
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes copyOf(QByteArrayView bytes);
    /// UTF-8 of the composed form (NFC), so that the same password typed with another input method is the same.
    static SecretBytes fromPassword(const QString &password);
    static SecretBytes random(int size);

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    QByteArrayView view() const { return {m_data, m_size}; }
    /// Takes the same time wherever the difference is.
    bool equals(const SecretBytes &other) const;
    /// Overwrites the bytes and gives the memory back.
    void wipe();

private:
    unsigned char *m_data = nullptr;
    int m_size = 0;
};

} // namespace yichuang
