// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyringfile.h"

#include "crypto/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Format = 1;
constexpr int ShortestSecret = 16;
const QByteArray PlatformBinding = "yichuang platform wrapping";

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::KeyRingFile", text);
}

Error damaged(const QString &detail)
{
    return {ErrorCode::StoreDamaged,
            say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                 "The key file of this station is damaged, so nobody can log in here. Please call the "
                                 "administrator to bring it back from the backup.")),
            detail};
}

Error neverHere()
{
    return {ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                 "This account has not logged in on this computer before. The first time needs the "
                                 "network.")),
            u"account has no wrapping"_s};
}

Error lockedOut(const QDateTime &until)
{
    return {ErrorCode::LockedOut,
            say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                 "Too many wrong passwords. This account can try again at %1."))
                .arg(until.toLocalTime().toString(u"HH:mm:ss"_s)),
            u"locked out"_s};
}

// Account and last offline day are sealed with the key: neither can be edited in the file.
QByteArray bindingOf(const QString &account, const QString &offlineUntil)
{
    return "yichuang account wrapping\n" + account.toUtf8() + '\n' + offlineUntil.toUtf8();
}

QByteArray profileBinding(const QString &account)
{
    return "yichuang profile\n" + account.toUtf8();
}

} // namespace

KeyRingFile::KeyRingFile(QString path, StationVault &vault, const Clock &clock, const ScryptCost &cost)
    : m_path(std::move(path))
    , m_vault(vault)
    , m_clock(clock)
    , m_cost(cost)
{
}

bool KeyRingFile::exists() const
{
    return QFile::exists(m_path);
}

Result<QJsonObject> KeyRingFile::read(const QString &path)
{
    const auto content = readPrivateFile(path);
    if (!content)
        return content.error();
    QJsonParseError fault;
    QJsonObject ring = QJsonDocument::fromJson(*content, &fault).object();
    const QJsonValue format = ring.value("format"_L1);
    if (fault.error != QJsonParseError::NoError || !format.isDouble())
        return damaged(u"key ring: %1"_s.arg(fault.errorString()));
    if (format.toInt() > Format)
        return Error{ErrorCode::StoreNewer,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "The key file of this station was written by a newer program. Please update "
                                          "this one.")),
                     u"key ring format %1"_s.arg(format.toInt())};
    if (!suiteRow(ring.value("suite"_L1).toString()) || !ring.value("accounts"_L1).isObject())
        return damaged(u"key ring without suite or accounts"_s);
    return ring;
}

Result<Suite> KeyRingFile::suiteOf(const QString &path)
{
    const auto ring = read(path);
    if (!ring)
        return ring.error();
    return suiteRow(ring->value("suite"_L1).toString())->suite;
}

Result<Done> KeyRingFile::load() const
{
    if (!m_ring.isEmpty())
        return Done{};
    auto ring = read(m_path);
    if (!ring)
        return ring.error();
    if (suiteRow(ring->value("suite"_L1).toString())->suite != m_vault.suite())
        return Error{ErrorCode::Unsupported,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "This station's records are sealed with the other suite of algorithms. Please "
                                          "call the administrator.")),
                     u"key ring of the other suite"_s};
    m_ring = ring.take();
    return Done{};
}

Result<Done> KeyRingFile::save()
{
    return writePrivateFile(m_path, QJsonDocument(m_ring).toJson());
}

QJsonObject KeyRingFile::account(const QString &name) const
{
    return m_ring.value("accounts"_L1).toObject().value(name).toObject();
}

void KeyRingFile::setAccount(const QString &name, const QJsonObject &account)
{
    QJsonObject accounts = m_ring.value("accounts"_L1).toObject();
    accounts.insert(name, account);
    m_ring.insert("accounts"_L1, accounts);
}

Result<Done> KeyRingFile::create(const QByteArray &unlockSecret)
{
    const std::lock_guard guard(m_mutex);
    if (exists())
        return Error{ErrorCode::NotAllowed,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "This station has its keys already. Making new ones would make its records "
                                          "unreadable.")),
                     u"key ring exists"_s};
    if (unlockSecret.size() < ShortestSecret)
        return Error{ErrorCode::InvalidInput,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "The province gave no usable key for this station. Please enrol it again.")),
                     u"unlock secret of %1 bytes"_s.arg(unlockSecret.size())};
    const SuiteRow &row = suiteRow(m_vault.suite());
    const SecretBytes dataKey = SecretBytes::random(StationVault::DataKeyBytes);
    const auto wrap = KeyWrap::withSecret(row, dataKey, SecretBytes::copyOf(unlockSecret), PlatformBinding);
    if (!wrap)
        return wrap.error();
    m_ring = {{u"format"_s, Format},
              {u"suite"_s, QLatin1StringView(row.name)},
              {u"platform"_s, wrap->toJson()},
              {u"accounts"_s, QJsonObject()}};
    if (const auto saved = save(); !saved) {
        m_ring = {};
        return saved;
    }
    return m_vault.unlock(dataKey);
}

Result<QJsonObject> KeyRingFile::admitTry(const QString &name, const QDate &today)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    QJsonObject entry = account(name);
    if (entry.isEmpty())
        return neverHere();
    if (!KeyWrap::fromJson(entry.value("wrap"_L1).toObject()).cost.isSane())
        return damaged(u"wrapping with an absurd cost"_s);
    const QDateTime now = m_clock.now();
    Lockout lockout = Lockout::fromJson(entry.value("lockout"_L1).toObject());
    if (const QDateTime until = lockout.lockedUntil(now); until.isValid())
        return lockedOut(until);
    const QDate offlineUntil = QDate::fromString(entry.value("offlineUntil"_L1).toString(), Qt::ISODate);
    if (!offlineUntil.isValid() || today > offlineUntil)
        return Error{ErrorCode::NotAllowed,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "This account was last confirmed by the province too long ago. Please connect "
                                          "to the network and log in again.")),
                     u"offline until %1"_s.arg(offlineUntil.toString(Qt::ISODate))};
    lockout.countTry(now);
    entry.insert("lockout"_L1, lockout.toJson());
    setAccount(name, entry);
    (void)save(); // a full disk must not keep the clerk out; the count holds in memory
    return entry;
}

Error KeyRingFile::wrongPassword(const QString &name) const
{
    const Lockout lockout = Lockout::fromJson(account(name).value("lockout"_L1).toObject());
    if (const QDateTime until = lockout.lockedUntil(m_clock.now()); until.isValid())
        return lockedOut(until);
    return {ErrorCode::WrongPassword,
            say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                 "Name or password is wrong. Tries left before the account is locked for a while: %1."))
                .arg(lockout.triesLeft()),
            u"wrong password"_s};
}

Result<Done> KeyRingFile::unlock(const QString &name, const QString &password, const QDate &today)
{
    std::unique_lock guard(m_mutex);
    const auto entry = admitTry(name, today);
    if (!entry)
        return entry.error();
    guard.unlock();

    const SecretBytes secret = SecretBytes::fromPassword(password);
    const auto dataKey = KeyWrap::fromJson(entry->value("wrap"_L1).toObject())
                             .openWithPassword(suiteRow(m_vault.suite()), secret,
                                               bindingOf(name, entry->value("offlineUntil"_L1).toString()));

    guard.lock();
    if (!dataKey)
        return dataKey.error().code == ErrorCode::Tampered ? wrongPassword(name) : dataKey.error();
    QJsonObject opened = account(name);
    if (!opened.isEmpty()) { // unless it was forgotten meanwhile
        opened.insert("lockout"_L1, Lockout().toJson());
        setAccount(name, opened);
        (void)save();
    }
    return m_vault.unlock(*dataKey);
}

Result<Done> KeyRingFile::openWithPlatform(const SecretBytes &secret)
{
    const SuiteRow &row = suiteRow(m_vault.suite());
    const auto opened =
        KeyWrap::fromJson(m_ring.value("platform"_L1).toObject()).openWithSecret(row, secret, PlatformBinding);
    if (opened)
        return m_vault.unlock(*opened);
    const auto dataKey = m_vault.dataKey();
    if (!dataKey || secret.size() < ShortestSecret)
        return Error{ErrorCode::Refused,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile",
                                          "The province's key does not open this station's records. Someone who has "
                                          "logged in here before must log in first.")),
                     opened.error().detail};
    const auto wrap = KeyWrap::withSecret(row, *dataKey, secret, PlatformBinding); // the province changed its secret
    if (!wrap)
        return wrap.error();
    m_ring.insert("platform"_L1, wrap->toJson());
    return Done{};
}

Result<Done> KeyRingFile::admit(const QString &name, const QString &password, const QByteArray &unlockSecret,
                                const QDate &offlineUntil)
{
    if (name.isEmpty() || password.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     say(QT_TRANSLATE_NOOP("yichuang::KeyRingFile", "Please type name and password.")),
                     u"empty name or password"_s};
    std::unique_lock guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return loaded;
    if (const auto opened = openWithPlatform(SecretBytes::copyOf(unlockSecret)); !opened)
        return opened;
    const auto dataKey = m_vault.dataKey();
    if (!dataKey)
        return dataKey.error();
    guard.unlock();

    const QString lastDay = offlineUntil.toString(Qt::ISODate);
    const auto wrap = KeyWrap::withPassword(suiteRow(m_vault.suite()), *dataKey, SecretBytes::fromPassword(password),
                                            m_cost, bindingOf(name, lastDay));
    if (!wrap)
        return wrap.error();

    guard.lock();
    QJsonObject entry = account(name);
    entry.insert("wrap"_L1, wrap->toJson());
    entry.insert("offlineUntil"_L1, lastDay);
    entry.insert("lockout"_L1, Lockout().toJson());
    setAccount(name, entry);
    return save();
}

Result<QByteArray> KeyRingFile::profile(const QString &name) const
{
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    const QString stored = account(name).value("profile"_L1).toString();
    if (stored.isEmpty())
        return neverHere();
    return m_vault.open(QByteArray::fromBase64(stored.toLatin1()), profileBinding(name));
}

Result<Done> KeyRingFile::setProfile(const QString &name, const QByteArray &profile)
{
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return loaded;
    QJsonObject entry = account(name);
    if (entry.isEmpty())
        return neverHere();
    const auto sealed = m_vault.seal(profile, profileBinding(name));
    if (!sealed)
        return sealed.error();
    entry.insert("profile"_L1, QString::fromLatin1(sealed->toBase64()));
    setAccount(name, entry);
    return save();
}

Result<Done> KeyRingFile::forget(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    if (const auto loaded = load(); !loaded)
        return loaded;
    QJsonObject accounts = m_ring.value("accounts"_L1).toObject();
    if (!accounts.contains(name))
        return neverHere();
    accounts.remove(name);
    m_ring.insert("accounts"_L1, accounts);
    return save();
}

} // namespace yichuang
