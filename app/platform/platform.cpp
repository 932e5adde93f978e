// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include "platform/platformcore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString DemoPassword = u"yichuang-demo"_s;

QJsonObject account(const QString &name, const QString &displayName, const QString &role)
{
    return {{u"command"_s, u"account.add"_s}, {u"name"_s, name}, {u"displayName"_s, displayName},
            {u"role"_s, role}, {u"password"_s, DemoPassword}};
}

QJsonObject demoCentre()
{
    return {{u"name"_s, u"示例镇便民服务中心"_s}, {u"townName"_s, u"示例镇"_s},
            {u"divisionCode"_s, u"329999100000"_s}, {u"creditCode"_s, u"11329999MB0000001U"_s},
            {u"address"_s, u"示例省示例市示例区示例镇为民路1号"_s},
            {u"openingHours"_s, u"周一至周五 8:30-12:00，13:30-17:30"_s},
            {u"phone"_s, u"0000-00000001"_s}, {u"supervisePhone"_s, u"0000-00000002"_s}};
}

} // namespace

Platform::Platform()
{
    m_thread.setObjectName(u"platform"_s);
}

Platform::~Platform()
{
    stop();
}

Result<Done> Platform::start(const PlatformOptions &options)
{
    stop();
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    m_thread.start();
    Result<Done> started;
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            auto core = platform::PlatformCore::create(options);
            if (!core) {
                started = core.error();
                return;
            }
            m_core = core.take();
            m_port = m_core->port();
            m_enrolPort = m_core->enrolPort();
            m_authority = m_core->identity().authority().certificatePem();
            m_platformKey = m_core->identity().signingKey().publicKey().toPem();
        },
        Qt::BlockingQueuedConnection);
    if (!started)
        stop();
    return started;
}

void Platform::stop()
{
    if (!m_context)
        return;
    QMetaObject::invokeMethod(m_context, [this] { m_core.reset(); }, Qt::BlockingQueuedConnection);
    m_context->deleteLater();
    m_context = nullptr;
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
    m_enrolPort = 0;
}

Result<QJsonObject> Platform::administrate(const QJsonObject &command)
{
    if (!m_core)
        return Error{ErrorCode::Internal, {}, u"the platform is not running"_s};
    return m_core->administrate(command);
}

Result<DemoSeed> Platform::seedDemo()
{
    const QList<QJsonObject> accounts{
        account(u"lili"_s, u"李丽"_s, u"clerk"_s),          account(u"wangfang"_s, u"王芳"_s, u"supervisor"_s),
        account(u"zhaomin"_s, u"赵敏"_s, u"trainer"_s),     account(u"admin"_s, u"管理员"_s, u"administrator"_s),
        account(u"audit"_s, u"审计员"_s, u"auditor"_s),
    };
    for (const QJsonObject &command : accounts) {
        const auto added = administrate(command);
        if (!added && added.error().code != ErrorCode::NotAllowed) // there already: a practice goes on
            return added.error();
    }
    if (const auto loaded = administrate({{u"command"_s, u"registers.load"_s},
                                          {u"file"_s, u":/yichuang/data/practice-registers.json"_s}});
        !loaded) {
        return loaded.error();
    }
    const auto oneTimeCode = expectDemoDesk(u"ST0001"_s, u"3"_s);
    if (!oneTimeCode)
        return oneTimeCode.error();
    return DemoSeed{u"ST0001"_s, *oneTimeCode, u"lili"_s, DemoPassword};
}

Result<QString> Platform::expectDemoDesk(const QString &station, const QString &desk)
{
    const auto expected = administrate({{u"command"_s, u"station.expect"_s}, {u"code"_s, station},
                                        {u"desk"_s, desk}, {u"centre"_s, demoCentre()}, {u"isDemo"_s, true}});
    if (!expected)
        return expected.error();
    return (*expected)["oneTimeCode"_L1].toString();
}

} // namespace yichuang
