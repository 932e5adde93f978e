// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/administration.h"

#include "contract/casefind.h"
#include "contract/centrejson.h"
#include "contract/login.h"
#include "core/creditcode.h"
#include "platform/access/passwords.h"
#include "platform/reasons.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int ShortestPassword = 10;
constexpr int UnlockBytes = 32;
constexpr int DefaultHours = 48;
constexpr int DefaultRows = 200;

Error wrong(const char *text, const QString &detail)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("yichuang::Platform", text).arg(detail), {}};
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
}

// Books speak in typed reasons; people want the sentence.
Error explained(Error error)
{
    if (error.code == ErrorCode::Refused && error.message.isEmpty())
        error.message = sentence(error.detail);
    return error;
}

Result<Done> checkPassword(const QString &password)
{
    if (password.size() >= ShortestPassword)
        return {};
    return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "A password needs at least %1 characters."),
                 QString::number(ShortestPassword));
}

} // namespace

Result<QJsonObject> Administration::run(const QJsonObject &command)
{
    using Method = Result<QJsonObject> (Administration::*)(const QJsonObject &);
    static const QHash<QString, Method> methods{
        {u"account.add"_s, &Administration::addAccount},       {u"account.reset"_s, &Administration::resetPassword},
        {u"account.disable"_s, &Administration::disableAccount}, {u"account.list"_s, &Administration::listAccounts},
        {u"station.expect"_s, &Administration::expectStation}, {u"station.revoke"_s, &Administration::revokeStation},
        {u"station.restart-chain"_s, &Administration::restartChain},
        {u"station.list"_s, &Administration::listStations},
        {u"registers.load"_s, &Administration::loadRegisters}, {u"lookup.list"_s, &Administration::listLookups},
        {u"payment.list"_s, &Administration::listPayments},    {u"payment.pay"_s, &Administration::payPayment},
        {u"case.ask"_s, &Administration::orderCase},           {u"case.suspend"_s, &Administration::orderCase},
        {u"case.resume"_s, &Administration::orderCase},        {u"case.terminate"_s, &Administration::orderCase},
        {u"case.decide"_s, &Administration::orderCase},        {u"case.result"_s, &Administration::orderCase},
        {u"case.sweep"_s, &Administration::sweepCases},        {u"department.pause"_s, &Administration::pauseDepartments},
    };
    if (command["command"_L1].toString().startsWith("package."_L1))
        return m_packages.run(command);
    const Method method = methods.value(command["command"_L1].toString());
    if (!method) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no command \"%1\"."),
                     command["command"_L1].toString());
    }
    return (this->*method)(command);
}

Result<QJsonObject> Administration::addAccount(const QJsonObject &command)
{
    Account account;
    account.name = command["name"_L1].toString();
    account.displayName = command["displayName"_L1].toString(account.name);
    if (!isPlainName(account.name)) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform",
                                       "\"%1\" is no account name: up to 32 letters, digits, dots and dashes."),
                     account.name);
    }
    const auto role = contract::roleFromName(command["role"_L1].toString());
    if (!role)
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no role \"%1\"."), command["role"_L1].toString());
    account.role = *role;
    const QString password = command["password"_L1].toString();
    if (const auto strong = checkPassword(password); !strong)
        return strong.error();
    if (const auto made = passwords::set(account, password, m_scryptN); !made)
        return made.error();
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto added = books.accounts.add(account, m_clock.now().toMSecsSinceEpoch());
        return added ? Result<QJsonObject>(QJsonObject{{u"name"_s, account.name}}) : added.error();
    });
}

Result<QJsonObject> Administration::resetPassword(const QJsonObject &command)
{
    Account account;
    account.name = command["name"_L1].toString();
    const QString password = command["password"_L1].toString();
    if (const auto strong = checkPassword(password); !strong)
        return strong.error();
    if (const auto made = passwords::set(account, password, m_scryptN); !made)
        return made.error();
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto changed = books.accounts.setPassword(account);
        return changed ? Result<QJsonObject>(QJsonObject{{u"name"_s, account.name}}) : changed.error();
    });
}

Result<QJsonObject> Administration::disableAccount(const QJsonObject &command)
{
    const QString name = command["name"_L1].toString();
    const bool isDisabled = command["disabled"_L1].toBool(true);
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto changed = books.accounts.setDisabled(name, isDisabled);
        return changed ? Result<QJsonObject>(QJsonObject{{u"name"_s, name}}) : changed.error();
    });
}

Result<QJsonObject> Administration::listAccounts(const QJsonObject &)
{
    return inStore([](Books &books) -> Result<QJsonObject> {
        const auto accounts = books.accounts.all();
        if (!accounts)
            return accounts.error();
        QJsonArray rows;
        for (const Account &account : *accounts) {
            rows.append(QJsonObject{{u"name"_s, account.name}, {u"displayName"_s, account.displayName},
                                    {u"role"_s, contract::roleName(account.role)},
                                    {u"disabled"_s, account.isDisabled}});
        }
        return QJsonObject{{u"accounts"_s, rows}};
    });
}

Result<QJsonObject> Administration::expectStation(const QJsonObject &command)
{
    StationRow station;
    station.code = command["code"_L1].toString();
    station.desk = command["desk"_L1].toString();
    station.centre = contract::centreFrom(command["centre"_L1].toObject());
    station.isDemo = command["isDemo"_L1].toBool();
    if (!isPlainName(station.code)) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "\"%1\" is no station code: letters, digits and dashes."),
                     station.code);
    }
    if (station.centre.divisionCode.size() != 12) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "\"%1\" is no division code of 12 digits."),
                     station.centre.divisionCode);
    }
    if (!isCreditCode(station.centre.creditCode)) {
        return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "\"%1\" is no unified social credit code."),
                     station.centre.creditCode);
    }
    station.township = townshipOf(station.centre.divisionCode);
    station.unlockSecret = passwords::randomBytes(UnlockBytes); // kept if the station is known already
    const int hours = command["hours"_L1].toInt(DefaultHours);
    station.codeExpiresAt = m_clock.now().addSecs(hours * 3600).toMSecsSinceEpoch();
    const QString code = passwords::oneTimeCode();
    if (const auto made = passwords::setCode(station, code); !made)
        return made.error();
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto stored = books.stations.expect(station);
        if (!stored)
            return stored.error();
        return QJsonObject{{u"station"_s, station.code}, {u"oneTimeCode"_s, code}, {u"hours"_s, hours}};
    });
}

Result<QJsonObject> Administration::revokeStation(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto revoked = books.stations.revoke(command["code"_L1].toString());
        return revoked ? Result<QJsonObject>(QJsonObject{{u"station"_s, command["code"_L1]}}) : revoked.error();
    });
}

Result<QJsonObject> Administration::restartChain(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto restarted = books.stations.restartChain(command["code"_L1].toString());
        return restarted ? Result<QJsonObject>(QJsonObject{{u"station"_s, command["code"_L1]}}) : restarted.error();
    });
}

Result<QJsonObject> Administration::listStations(const QJsonObject &)
{
    return inStore([](Books &books) -> Result<QJsonObject> {
        const auto stations = books.stations.all();
        if (!stations)
            return stations.error();
        QJsonArray rows;
        for (const StationRow &station : *stations) {
            const QString state = station.isRevoked     ? u"revoked"_s
                : !station.fingerprint.isEmpty()        ? u"enrolled"_s
                                                        : u"waiting"_s;
            rows.append(QJsonObject{{u"station"_s, station.code}, {u"desk"_s, station.desk},
                                    {u"centre"_s, station.centre.name}, {u"state"_s, state}});
        }
        return QJsonObject{{u"stations"_s, rows}};
    });
}

Result<QJsonObject> Administration::loadRegisters(const QJsonObject &command)
{
    QJsonObject content = command["content"_L1].toObject();
    if (const QString path = command["file"_L1].toString(); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be read."), path);
        content = QJsonDocument::fromJson(file.readAll()).object();
    }
    return inStore([&](Books &books) -> Result<QJsonObject> {
        auto transaction = sqlite::Transaction::begin(books.db);
        if (!transaction)
            return transaction.error();
        const auto loaded = books.registers.load(content);
        if (!loaded)
            return loaded.error();
        const auto stored = transaction->commit();
        return stored ? Result<QJsonObject>(QJsonObject{{u"entries"_s, *loaded}}) : stored.error();
    });
}

Result<QJsonObject> Administration::listLookups(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto rows = books.lookups.questions(command["limit"_L1].toInt(DefaultRows));
        return rows ? Result<QJsonObject>(QJsonObject{{u"lookups"_s, *rows}}) : rows.error();
    });
}

Result<QJsonObject> Administration::listPayments(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto rows = books.cashier.orders(command["limit"_L1].toInt(DefaultRows));
        return rows ? Result<QJsonObject>(QJsonObject{{u"payments"_s, *rows}}) : rows.error();
    });
}

Result<QJsonObject> Administration::payPayment(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto paid = books.cashier.pay(QUuid::fromString(command["id"_L1].toString()),
                                            command["means"_L1].toString(u"现金"_s), {{}, {}, m_clock.now()});
        if (!paid)
            return explained(paid.error());
        return QJsonObject{{u"receipt"_s, paid->receipt}};
    });
}

Result<QJsonObject> Administration::orderCase(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto state = books.departments.order(command, m_clock.now());
        if (!state)
            return state.error();
        return QJsonObject{{u"state"_s, contract::caseStateName(*state)}};
    });
}

Result<QJsonObject> Administration::pauseDepartments(const QJsonObject &command)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        books.departments.setPaused(command["paused"_L1].toBool(true));
        return QJsonObject();
    });
}

Result<QJsonObject> Administration::sweepCases(const QJsonObject &)
{
    return inStore([&](Books &books) -> Result<QJsonObject> {
        const auto ended = books.sweep.run(m_clock.now());
        return ended ? Result<QJsonObject>(QJsonObject{{u"terminated"_s, *ended}}) : ended.error();
    });
}

Result<QJsonObject> Administration::inStore(const std::function<Result<QJsonObject>(Books &)> &work)
{
    Result<QJsonObject> result = Error{ErrorCode::Internal, {}, u"store not open"_s};
    m_store.run([&](Books &books) { result = work(books); });
    return result;
}

} // namespace yichuang::platform
