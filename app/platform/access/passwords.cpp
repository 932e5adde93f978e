// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/access/passwords.h"

#include "crypto/keyderivation.h"
#include "crypto/suites.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform::passwords {

namespace {

constexpr int VerifierBytes = 32;
constexpr int SaltBytes = 16;
// The code itself has 80 random bits: no need to be slow as well.
constexpr quint64 CodeN = 1 << 12;

ScryptCost costFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    ScryptCost cost;
    if (parts.size() == 3)
        cost = {parts[0].toULongLong(), parts[1].toUInt(), parts[2].toUInt()};
    return cost;
}

QString costText(const ScryptCost &cost)
{
    return u"%1 %2 %3"_s.arg(cost.n).arg(cost.r).arg(cost.p);
}

bool matches(const QString &password, const QByteArray &salt, const QByteArray &verifier, const ScryptCost &cost)
{
    if (salt.isEmpty() || verifier.size() != VerifierBytes || !cost.isSane())
        return false;
    const auto made = scrypt(SecretBytes::fromPassword(password), salt, cost, VerifierBytes);
    return made && made->equals(SecretBytes::copyOf(verifier));
}

QString plain(const QString &code)
{
    QString kept;
    for (const QChar c : code.toUpper()) {
        if (c.isLetterOrNumber())
            kept.append(c);
    }
    return kept;
}

} // namespace

Result<Done> set(Account &account, const QString &password, quint64 scryptN)
{
    ScryptCost cost;
    cost.n = scryptN;
    account.salt = randomBytes(SaltBytes);
    const auto made = scrypt(SecretBytes::fromPassword(password), account.salt, cost, VerifierBytes);
    if (!made)
        return made.error();
    account.verifier = made->view().toByteArray();
    account.cost = costText(cost);
    return {};
}

bool matches(const Account &account, const QString &password)
{
    return matches(password, account.salt, account.verifier, costFrom(account.cost));
}

void pretend(quint64 scryptN)
{
    Account nobody;
    static_cast<void>(set(nobody, u"nobody"_s, scryptN));
}

QString oneTimeCode()
{
    static constexpr QStringView Alphabet = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const QByteArray random = randomBytes(16);
    QString code;
    for (int i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            code.append(u'-');
        code.append(Alphabet.at(uchar(random.at(i)) % Alphabet.size()));
    }
    return code;
}

Result<Done> setCode(StationRow &station, const QString &code)
{
    ScryptCost cost;
    cost.n = CodeN;
    station.codeSalt = randomBytes(SaltBytes);
    const auto made = scrypt(SecretBytes::fromPassword(plain(code)), station.codeSalt, cost, VerifierBytes);
    if (!made)
        return made.error();
    station.codeVerifier = made->view().toByteArray();
    return {};
}

bool codeMatches(const StationRow &station, const QString &code)
{
    ScryptCost cost;
    cost.n = CodeN;
    return matches(plain(code), station.codeSalt, station.codeVerifier, cost);
}

QByteArray randomBytes(int count)
{
    return SecretBytes::random(count).view().toByteArray();
}

QByteArray tokenDigest(const QByteArray &token)
{
    return digestOf(suiteRow(Suite::Second), {token});
}

} // namespace yichuang::platform::passwords
