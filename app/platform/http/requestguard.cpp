// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/http/requestguard.h"

#include <algorithm>

namespace yichuang::platform {

namespace {

constexpr qsizetype HeaderLimit = 16 * 1024;

bool is(QByteArrayView name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

RequestGuard::Verdict RequestGuard::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Verdict::Fine;
    if (m_state == State::Idle) {
        m_state = State::Header;
        m_header.clear();
        m_length = -1;
    }
    if (m_state == State::Header) {
        const qsizetype before = m_header.size();
        const qsizetype taken = std::min(bytes.size(), HeaderLimit - before);
        m_header.append(bytes.first(taken));
        const qsizetype end = m_header.indexOf("\r\n\r\n", std::max(qsizetype(0), before - 3));
        if (end < 0)
            return m_header.size() >= HeaderLimit ? Verdict::HeaderTooLarge : Verdict::Fine;
        m_header.truncate(end + 2);
        if (const Verdict verdict = readHeader(); verdict != Verdict::Fine)
            return verdict;
        bytes = bytes.sliced(end + 4 - before);
        m_bodyLeft = std::max(qint64(0), m_length);
        m_state = State::Body;
    }
    if (bytes.size() > m_bodyLeft)
        return Verdict::Bad; // a second request before the answer to the first
    m_bodyLeft -= bytes.size();
    if (m_bodyLeft == 0)
        m_state = State::Idle;
    return Verdict::Fine;
}

RequestGuard::Verdict RequestGuard::readHeader()
{
    qsizetype at = m_header.indexOf("\r\n");
    if (at <= 0 || m_header.left(at).contains('\n'))
        return Verdict::Bad;
    while (at + 2 < m_header.size()) {
        const qsizetype start = at + 2;
        at = m_header.indexOf("\r\n", start);
        const Verdict verdict = readLine(QByteArrayView(m_header).sliced(start, at - start));
        if (verdict != Verdict::Fine)
            return verdict;
    }
    return m_length > m_bodyLimit ? Verdict::BodyTooLarge : Verdict::Fine;
}

RequestGuard::Verdict RequestGuard::readLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.contains('\n') || line.contains('\r') || line.contains('\0'))
        return Verdict::Bad;
    const QByteArrayView name = line.first(colon);
    if (name.contains(' ') || name.contains('\t'))
        return Verdict::Bad;
    if (is(name, "Transfer-Encoding"))
        return Verdict::LengthRequired;
    if (is(name, "Upgrade"))
        return Verdict::Bad;
    if (!is(name, "Content-Length"))
        return Verdict::Fine;

    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    const bool isNumber = !value.isEmpty() && value.size() <= 18
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || m_length >= 0)
        return Verdict::Bad;
    m_length = value.toLongLong();
    return Verdict::Fine;
}

} // namespace yichuang::platform
