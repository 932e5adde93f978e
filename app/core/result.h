// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace yichuang {

/// What went wrong, coarse enough to decide on: try later, ask the clerk, ask the administrator, never.
enum class ErrorCode {
    InvalidInput,      ///< what was typed or attached is not acceptable; the clerk can correct it
    NotFound,          ///< the thing asked for does not exist here
    NotAllowed,        ///< the person's role or the state of the case forbids it
    WrongPassword,     ///< name or password wrong
    LockedOut,         ///< too many wrong passwords; the message names the time
    Offline,           ///< no line to the province, or it did not answer in time
    ServerTrouble,     ///< the province answered something we cannot use (5xx, rubbish, a login page)
    Refused,           ///< the province understood and said no; trying again will not help
    Conflict,          ///< someone else moved the case meanwhile
    CertificateTrouble,///< expired, unknown or wrong certificate; the administrator must act
    StoreBusy,         ///< the store is used by another instance or a transaction would not start
    StoreDamaged,      ///< the store failed its check
    StoreNewer,        ///< the store was written by a newer program
    DiskFull,          ///< no room left; nothing already accepted is lost
    DiskTrouble,       ///< reading or writing failed
    Tampered,          ///< a seal, signature or chain does not verify
    Locked,            ///< the key ring is locked; someone must log in
    Unsupported,       ///< a newer format, an unknown item, a missing device
    Cancelled,         ///< the clerk stopped it
    Internal,          ///< our own mistake
};

/// Why something failed: a code to decide on, a sentence for the clerk, a detail for the log.
/// The sentence says the cause, what it means for the citizen and the next step; the detail never
/// holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    /// True if the same call may succeed later without anyone changing anything.
    bool isRetryable() const
    {
        return code == ErrorCode::Offline || code == ErrorCode::ServerTrouble || code == ErrorCode::StoreBusy;
    }
};

/// The value of a step that has none.
struct Done
{
};

/// A value or the reason why there is none. Check at once: if (!x) return x.error();
template<typename T = Done>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result()
        requires std::is_same_v<T, Done>
        : m_value(Done{})
    {
    }
    Result(T value) : m_value(std::move(value)) { }
    Result(Error error) : m_value(tl::unexpected<Error>(std::move(error))) { }

    bool hasValue() const { return m_value.has_value(); }
    explicit operator bool() const { return m_value.has_value(); }

    const T &value() const { Q_ASSERT(m_value); return *m_value; }
    T &value() { Q_ASSERT(m_value); return *m_value; }
    T take() { Q_ASSERT(m_value); return std::move(*m_value); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T other) const { return m_value ? *m_value : std::move(other); }

    const Error &error() const { Q_ASSERT(!m_value); return m_value.error(); }

private:
    tl::expected<T, Error> m_value;
};

} // namespace yichuang
