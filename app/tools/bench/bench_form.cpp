// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_formrun.h"
#include "tools/bench/benchregistry.h"

#include "core/idnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::bench;

namespace {

constexpr int Groups = 10; // of five fields and one computed value each
constexpr int Rows = 20;

QJsonObject variable(const QString &path)
{
    return {{u"var"_s, path}};
}

QJsonObject field(const QString &key, const QString &type, QJsonObject more = {})
{
    more.insert(u"key"_s, key);
    more.insert(u"label"_s, key);
    more.insert(u"type"_s, type);
    return more;
}

QJsonObject is(const QString &path, const QJsonValue &value)
{
    return {{u"==="_s, QJsonArray{variable(path), value}}};
}

/// An item-like form of 60 fields and a table: identity numbers, amounts, dates, choices; 25 rules, 10 computed values.
QJsonObject itemForm()
{
    const QJsonArray options{QJsonObject{{u"value"_s, u"1"_s}, {u"label"_s, u"甲"_s}}, QJsonObject{{u"value"_s, u"2"_s}, {u"label"_s, u"乙"_s}}};
    QJsonArray fields;
    QString previous = u"s.perHead"_s;
    fields.append(field(u"members"_s, u"table"_s, {{u"columns"_s, QJsonArray{
        field(u"name"_s, u"text"_s, {{u"required"_s, true}, {u"maxLength"_s, 30}}),
        field(u"idNumber"_s, u"idNumber"_s, {{u"required"_s, true}}),
        field(u"birthDate"_s, u"date"_s, {{u"prefill"_s, QJsonObject{{u"id_birth"_s, QJsonArray{variable(u"row.idNumber"_s)}}}}}),
        field(u"student"_s, u"yesNo"_s),
        field(u"school"_s, u"text"_s, {{u"required"_s, true}, {u"visible"_s, is(u"row.student"_s, true)}}),
        field(u"income"_s, u"money"_s, {{u"required"_s, true}, {u"minimum"_s, 0}})}}}));
    fields.append(field(u"perHead"_s, u"money"_s, {{u"computed"_s, QJsonObject{{u"per_capita"_s, QJsonArray{
        QJsonObject{{u"sum"_s, QJsonArray{variable(u"s.members"_s), u"income"_s}}},
        QJsonObject{{u"+"_s, QJsonArray{1, QJsonObject{{u"count"_s, QJsonArray{variable(u"s.members"_s)}}}}}}}}}}}));
    for (int i = 0; i < Groups; ++i) {
        const QString n = QString::number(i);
        const QString choice = u"s.kind"_s + n;
        fields.append(field(u"kind"_s + n, u"choice"_s, {{u"required"_s, true}, {u"options"_s, options}}));
        fields.append(field(u"id"_s + n, u"idNumber"_s, {{u"required"_s, is(choice, u"1"_s)}}));
        fields.append(field(u"phone"_s + n, u"phone"_s, {{u"visible"_s, is(choice, u"2"_s)}, {u"required"_s, true}}));
        fields.append(field(u"note"_s + n, u"text"_s, {{u"pattern"_s, u"^[\\u4e00-\\u9fa5]{2,20}$"_s}}));
        fields.append(field(u"amount"_s + n, u"money"_s, {{u"minimum"_s, 0}, {u"maximum"_s, 1'000'000}}));
        if (i == Groups - 1)
            break;
        const QString total = u"total"_s + n;
        fields.append(field(total, u"money"_s, {{u"computed"_s, QJsonObject{{u"+"_s, QJsonArray{variable(previous), variable(u"s.amount"_s + n)}}}}}));
        previous = u"s."_s + total;
    }
    QJsonArray checks;
    for (int i = 0; i < 4; ++i) {
        checks.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"message"_s, u"m"_s}, {u"field"_s, u"s.amount%1"_s.arg(i)},
                                  {u"when"_s, QJsonObject{{u">"_s, QJsonArray{variable(u"s.amount%1"_s.arg(i)), variable(previous)}}}}});
    }
    return {{u"sections"_s, QJsonArray{QJsonObject{{u"key"_s, u"s"_s}, {u"title"_s, u"s"_s}, {u"fields"_s, fields}}}},
            {u"checks"_s, checks}};
}

QString identity(QRandomGenerator &random)
{
    const QString head = u"329999%1%2%3%4"_s.arg(random.bounded(1930, 2015)).arg(random.bounded(1, 13), 2, 10, QChar(u'0'))
                             .arg(random.bounded(1, 29), 2, 10, QChar(u'0')).arg(random.bounded(1000), 3, 10, QChar(u'0'));
    return head + IdNumber::checkCharacter(head);
}

QJsonObject filledCase(QRandomGenerator &random, int rows)
{
    QJsonObject values;
    for (int i = 0; i < Groups; ++i) {
        const QString n = QString::number(i);
        values.insert(u"kind"_s + n, random.bounded(2) ? u"1"_s : u"2"_s);
        values.insert(u"id"_s + n, identity(random));
        values.insert(u"phone"_s + n, u"139%1"_s.arg(random.bounded(100'000'000), 8, 10, QChar(u'0')));
        values.insert(u"note"_s + n, random.bounded(10) ? u"家庭困难"_s : u"x"_s);
        values.insert(u"amount"_s + n, random.bounded(1'000'000) / 100.0);
    }
    QJsonArray members;
    for (int i = 0; i < rows; ++i)
        members.append(QJsonObject{{u"name"_s, u"王小明"_s}, {u"idNumber"_s, identity(random)}, {u"birthDate"_s, u"1980-01-01"_s},
                                   {u"student"_s, random.bounded(4) == 0}, {u"income"_s, random.bounded(500'000) / 100.0}});
    values.insert(u"members"_s, members);
    return {{u"s"_s, values}};
}

std::vector<FormEdit> someEdits(QRandomGenerator &random, int count)
{
    std::vector<FormEdit> edits;
    for (int i = 0; i < count; ++i) {
        const int group = random.bounded(Groups);
        switch (random.bounded(5)) {
        case 0:
            edits.push_back({u"s.kind%1"_s.arg(group), random.bounded(2) ? u"1"_s : u"2"_s});
            break;
        case 1:
            edits.push_back({u"s.id%1"_s.arg(group), identity(random)});
            break;
        case 2:
            edits.push_back({u"s.note%1"_s.arg(group), QString(random.bounded(1, 25), u'困')});
            break;
        case 3:
            edits.push_back({u"s.amount%1"_s.arg(group), random.bounded(1'000'000) / 100.0});
            break;
        default:
            edits.push_back({u"s.members.%1.income"_s.arg(random.bounded(Rows)), random.bounded(500'000) / 100.0});
        }
    }
    return edits;
}

int runForm(const QStringList &)
{
    FormContext context;
    context.today = QDate(2026, 11, 22);
    FormRun run(QJsonDocument(itemForm()).toJson(QJsonDocument::Compact), context);
    run.form();
    QJsonObject figures{{u"processToReadyMs"_s, processAgeMs()}, {u"loadMs"_s, run.loadTimes(30)}};
    QRandomGenerator random(20261122);
    std::unique_ptr<FormState> end;
    figures.insert(u"rows20"_s, run.editTimes(filledCase(random, Rows), someEdits(random, 5000), end));
    std::vector<QByteArray> cases;
    for (int i = 0; i < 1000; ++i)
        cases.push_back(QJsonDocument(filledCase(random, random.bounded(8))).toJson(QJsonDocument::Compact));
    figures.insert(u"casesPerS"_s, run.casesPerSecond(cases, 9));
    printResult(u"form"_s, figures);
    return 0;
}

const bool Registered = addSubject({u"form"_s, u"an item-like form: a keystroke, all errors, cases per second, loading"_s, runForm});

} // namespace
