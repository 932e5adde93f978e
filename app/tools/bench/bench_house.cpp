// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_house.h"

#include "core/idnumber.h"
#include "core/uuid7.h"
#include "tools/bench/benchregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

const QString Surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
const QString Given = u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂"_s;

QString nameOf(int n)
{
    return QString(Surnames.at(n % Surnames.size())) + Given.at(n / 7 % Given.size()) + Given.at(n / 31 % Given.size());
}

QString idNumberOf(int n)
{
    const QString digits = u"329999%1%2%3%4"_s.arg(1940 + n % 70)
                               .arg(1 + n / 3 % 12, 2, 10, QChar(u'0'))
                               .arg(1 + n / 11 % 28, 2, 10, QChar(u'0'))
                               .arg(n % 1000, 3, 10, QChar(u'0'));
    return digits + IdNumber::checkCharacter(digits);
}

QString addressOf(int n)
{
    return u"演示县示例镇%1村%2组%3号"_s.arg(QStringList{u"桃园"_s, u"双龙"_s, u"清泉"_s, u"高桥"_s}.at(n % 4))
        .arg(1 + n % 12).arg(1 + n % 180);
}

QJsonObject memberOf(int n)
{
    return {{u"name"_s, nameOf(n)}, {u"idNumber"_s, idNumberOf(n)}, {u"relation"_s, u"子女"_s},
            {u"age"_s, n % 90}, {u"income"_s, n % 3000}, {u"remark"_s, u"在家务农，身体状况一般，无固定收入来源，每月领取耕地地力保护补贴，与申请人共同生活并由其赡养"_s}};
}

} // namespace

double msSince(Ticks::time_point start)
{
    return std::chrono::duration<double, std::milli>(Ticks::now() - start).count();
}

QJsonObject diskProbe(const QString &folder)
{
    QFile file(folder + u"/probe.dat"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray block(4096, 'p');
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const auto start = Ticks::now();
        file.write(block);
        ::fdatasync(file.handle());
        times.push_back(msSince(start));
    }
    file.remove();
    return {{u"p50"_s, median(times)}, {u"p99"_s, quantile(times, 0.99)}};
}

Suite suiteFrom(const QStringList &arguments)
{
    return option(arguments, u"--suite"_s, u"national"_s) == "second"_L1 ? Suite::Second : Suite::National;
}

QString suiteName(Suite suite)
{
    return suite == Suite::Second ? u"second"_s : u"national"_s;
}

BenchHouse::BenchHouse(Suite suite)
    : vault(suite)
    , m_directory(QDir::tempPath() + u"/yichuang-bench-XXXXXX"_s)
{
    if (!vault.unlock(SecretBytes::random(StationVault::DataKeyBytes)))
        std::exit(1);
}

std::unique_ptr<AsyncLedger> BenchHouse::open()
{
    auto opened = AsyncLedger::open(setup());
    if (!opened) {
        std::fprintf(stderr, "yichuang-bench: %s\n", qPrintable(opened.error().detail));
        std::exit(1);
    }
    return opened.take();
}

QString BenchHouse::implementingCode(int number)
{
    return u"11329999000000000X3000111MZ%1"_s.arg(number, 4, 10, QChar(u'0'));
}

CaseContent inventedCase(int number)
{
    CaseContent content;
    content.situation = u"支出型困难"_s;
    content.applicantName = nameOf(number);
    content.applicantIdNumber = idNumberOf(number);
    content.applicantPhone = u"139%1"_s.arg(number, 8, 10, QChar(u'0'));
    content.address = addressOf(number);
    content.itemName = u"临时救助"_s;
    content.promisedOn = QDate(2026, 12, 1);
    content.promisedDays = 7;

    QJsonObject applicant{{u"name"_s, content.applicantName}, {u"idNumber"_s, content.applicantIdNumber},
                          {u"address"_s, content.address}, {u"income"_s, number % 4000}};
    for (int i = 0; i < 34; ++i)
        applicant.insert(u"f%1"_s.arg(i), u"内容%1"_s.arg(number * 7 + i * 13));
    QJsonArray members;
    for (int i = 0; i < 5; ++i)
        members.append(memberOf(number * 5 + i));
    applicant.insert(u"members"_s, members);
    content.form = FormData({{u"s"_s, applicant}});
    for (int i = 0; i < 6; ++i) {
        MaterialEntry entry;
        entry.code = u"M%1"_s.arg(i);
        entry.name = u"身份证明和户口簿复印件（加盖公章，注明与原件一致）"_s;
        entry.remark = u"已核对原件"_s;
        entry.copies = 1;
        entry.verdict = MaterialVerdict::Complete;
        content.materials.append(entry);
    }
    return content;
}

QByteArray inventedForm()
{
    const auto field = [](const QString &key, const QString &type) {
        return QJsonObject{{u"key"_s, key}, {u"label"_s, key}, {u"type"_s, type}};
    };
    const auto required = [](QJsonObject one) {
        one.insert(u"required"_s, true);
        return one;
    };
    QJsonArray fields{required(field(u"name"_s, u"text"_s)), required(field(u"idNumber"_s, u"text"_s)),
                      required(field(u"address"_s, u"text"_s)), field(u"income"_s, u"number"_s)};
    for (int i = 0; i < 34; ++i) {
        QJsonObject one = required(field(u"f%1"_s.arg(i), u"text"_s));
        one.insert(u"maxLength"_s, 60);
        fields.append(one);
    }
    const QJsonArray columns{required(field(u"name"_s, u"text"_s)), field(u"idNumber"_s, u"text"_s),
                             field(u"relation"_s, u"text"_s), field(u"age"_s, u"number"_s),
                             field(u"income"_s, u"number"_s), field(u"remark"_s, u"text"_s)};
    QJsonObject table = field(u"members"_s, u"table"_s);
    table.insert(u"maxRows"_s, 20);
    table.insert(u"columns"_s, columns);
    fields.append(table);
    QJsonObject sum = field(u"total"_s, u"number"_s);
    sum.insert(u"computed"_s, QJsonObject{{u"sum"_s, QJsonArray{QJsonObject{{u"var"_s, u"s.members"_s}}, u"income"_s}}});
    fields.append(sum);
    const QJsonObject section{{u"key"_s, u"s"_s}, {u"title"_s, u"s"_s}, {u"fields"_s, fields}};
    return QJsonDocument(QJsonObject{{u"sections"_s, QJsonArray{section}}}).toJson(QJsonDocument::Compact);
}

Act acceptanceOf(int number, const QByteArray &payload)
{
    Act act;
    act.id = newUuid7();
    act.caseId = newUuid7();
    act.kind = ActKind::Accepted;
    act.station = u"ST0001"_s;
    act.desk = u"3"_s;
    act.clerk = u"zhangsan"_s;
    act.receivingPoint = u"329999001000"_s;
    act.at = QDateTime::currentDateTime();
    act.itemCode = u"MZ%1"_s.arg(number % 30 + 1, 2, 10, QChar(u'0'));
    act.businessCode = act.itemCode + u"-01"_s;
    act.itemVersion = u"2026.1"_s;
    act.payload = payload;
    return act;
}

} // namespace yichuang::bench
