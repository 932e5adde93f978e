// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "forms/formfixture.h"
#include "forms/model/jsonlogic.h"

#include <QFile>
#include <QRandomGenerator>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

constexpr quint32 Seed = 20261122;

template<typename T>
const T &pick(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(int(list.size())));
}

QJsonValue someValue(QRandomGenerator &random, const Field &field)
{
    if (random.bounded(12) == 0)
        return pick(random, QList<QJsonValue>{QJsonValue(), u""_s, 7, u"x"_s, true, QJsonArray{u"a"_s}, QJsonObject(), -1.005});
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Money:
        return random.bounded(2) ? QJsonValue(random.bounded(5000) / 4.0) : QJsonValue(random.bounded(100'000) / 100.0);
    case FieldType::Date:
        return QDate(1930, 1, 1).addDays(random.bounded(36500)).toString(Qt::ISODate);
    case FieldType::Choice:
        return pick(random, field.options).value;
    case FieldType::MultiChoice: {
        QJsonArray items;
        for (const Option &option : field.options) {
            if (random.bounded(2))
                items.append(option.value);
        }
        return items;
    }
    case FieldType::YesNo:
        return random.bounded(2) == 1;
    case FieldType::IdNumber:
        return pick(random, QStringList{u"11010519491231002X"_s, u"440524188001010014"_s, u"110105194912310021"_s, u"T123456789"_s});
    default:
        return pick(random, QStringList{u"王伟"_s, u"𠮷"_s, u"很长很长很长很长的名字"_s, u"13912345678"_s, u"4111111111111111"_s});
    }
}

void editAtRandom(QRandomGenerator &random, FormState &state)
{
    const CompiledForm &form = state.form();
    const int slot = random.bounded(form.slotCount());
    const Field &field = form.field(SlotRef::field(slot));
    if (!field.isTable()) {
        state.set(SlotRef::field(slot), someValue(random, field));
        return;
    }
    const int rows = state.rowCount(slot);
    const int what = random.bounded(16);
    if (rows == 0 || what < 2) {
        state.addRow(slot);
    } else if (what == 2) {
        state.removeRow(slot, random.bounded(rows));
    } else if (what == 3) {
        state.moveRow(slot, random.bounded(rows), random.bounded(rows));
    } else {
        const int column = random.bounded(int(field.columns.size()));
        state.set(SlotRef::cell(slot, random.bounded(rows), column), someValue(random, field.columns.at(column)));
    }
}

QStringList places(const FormState &state)
{
    QStringList paths;
    for (int slot = 0; slot < state.form().slotCount(); ++slot) {
        paths.append(state.form().path(SlotRef::field(slot)));
        for (int row = 0; row < state.rowCount(slot); ++row) {
            for (int column = 0; column < int(state.form().field(SlotRef::field(slot)).columns.size()); ++column)
                paths.append(state.form().path(SlotRef::cell(slot, row, column)));
        }
    }
    return paths;
}

QString describe(const FormState &state)
{
    QString text = QString::fromUtf8(QJsonDocument(state.data().json()).toJson(QJsonDocument::Compact));
    const auto add = [&](SlotRef ref) {
        text += u"\n%1 %2%3 %4"_s.arg(state.form().path(ref)).arg(state.isVisible(ref)).arg(state.isRequired(ref)).arg(int(state.error(ref)));
        text += u' ' + QString::number(state.offeredOptions(ref).size());
    };
    for (int slot = 0; slot < state.form().slotCount(); ++slot) {
        add(SlotRef::field(slot));
        for (int row = 0; row < state.rowCount(slot); ++row) {
            for (int column = 0; column < int(state.form().field(SlotRef::field(slot)).columns.size()); ++column)
                add(SlotRef::cell(slot, row, column));
        }
    }
    for (const Finding &finding : state.findings())
        text += u"\n%1 %2 %3"_s.arg(finding.field, finding.rule, finding.message);
    return text;
}

/// Replaces one value somewhere in a tree of JSON, or removes it.
QJsonValue mutated(QRandomGenerator &random, const QJsonValue &value, const QList<QJsonValue> &parts)
{
    const bool isHere = random.bounded(6) == 0;
    if (value.isArray() && !value.toArray().isEmpty() && !isHere) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(int(array.size()));
        if (random.bounded(10) == 0)
            array.removeAt(at);
        else
            array.replace(at, mutated(random, array.at(at), parts));
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty() && !isHere) {
        QJsonObject object = value.toObject();
        const QString key = pick(random, object.keys());
        const QJsonValue inner = object.value(key);
        if (random.bounded(10) == 0)
            object.remove(key);
        else if (random.bounded(10) == 0)
            object.insert(pick(random, QStringList{u"visible"_s, u"computed"_s, u"prefill"_s, u"required"_s, u"pattern"_s, u"type"_s, u"columns"_s, u"default"_s}), inner);
        else
            object.insert(key, mutated(random, inner, parts));
        return object;
    }
    return pick(random, parts);
}

/// Every value of a tree, so that mutations are made of what occurs.
void collect(const QJsonValue &value, QList<QJsonValue> &parts)
{
    parts.append(value);
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, parts);
    } else if (value.isObject()) {
        for (const QJsonValue &item : value.toObject())
            collect(item, parts);
    }
}

} // namespace

/// The engine against itself and against rubbish: thousands of random edits and broken inputs, the same each time.
class ConsistencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditLeavesWhatAFreshStartWouldFind()
    {
        constexpr int Edits = 6000;
        const auto form = compiled(householdForm());
        QRandomGenerator random(Seed);
        FormState state(*form, context());
        int invalid = 0;
        for (int i = 0; i < Edits; ++i) {
            editAtRandom(random, state);

            FormState fresh(*form, context());
            fresh.load(state.typedData());
            const QString now = describe(state);
            if (const QString wanted = describe(fresh); now != wanted) {
                const QStringList left = now.split(u'\n');
                const QStringList right = wanted.split(u'\n');
                for (qsizetype k = 0; k < std::max(left.size(), right.size()); ++k) {
                    if (left.value(k) != right.value(k))
                        qWarning("edit %d: incremental %s\n fresh %s", i, qPrintable(left.value(k)), qPrintable(right.value(k)));
                }
                QFAIL("incremental and fresh evaluation differ");
            }
            FormState submitted(*form, context());
            QVERIFY(submitted.loadJson(QJsonDocument(state.data().json()).toJson(), FormState::Source::Submitted));
            QCOMPARE(submitted.data(), state.data());
            QCOMPARE(submitted.findings(), state.findings());
            const FormData copy = state.data();
            QCOMPARE(state.values().isEmpty(), copy.isEmpty());
            for (const QString &path : places(state))
                QCOMPARE(state.values().value(path), copy.value(path));
            invalid += state.faults().empty() ? 0 : 1;
        }
        qInfo("%d edits, %d states with errors, 0 differences", Edits, invalid);
    }

    void whatIsSaidToHaveChangedIsAllThatChanged()
    {
        const auto form = compiled(householdForm());
        QRandomGenerator random(Seed + 1);
        FormState state(*form, context());
        const auto look = [&](SlotRef ref) {
            return std::tuple(state.value(ref), state.isVisible(ref), state.isRequired(ref), state.error(ref), state.offeredOptions(ref).size());
        };
        for (int i = 0; i < 3000; ++i) {
            const int slot = random.bounded(form->slotCount());
            const Field &field = form->field(SlotRef::field(slot));
            if (field.isTable()) {
                editAtRandom(random, state);
                continue;
            }
            std::vector<decltype(look({}))> before;
            for (int s = 0; s < form->slotCount(); ++s)
                before.push_back(look(SlotRef::field(s)));

            const auto changed = state.set(SlotRef::field(slot), someValue(random, field));

            for (int s = 0; s < form->slotCount(); ++s) {
                if (form->field(SlotRef::field(s)).isTable())
                    continue;
                if (before[size_t(s)] != look(SlotRef::field(s)))
                    QVERIFY2(changed.contains(SlotRef::field(s)), qPrintable(form->path(SlotRef::field(s))));
            }
        }
    }

    void noBrokenDefinitionBringsTheStationDown()
    {
        constexpr int Tries = 12'000;
        const auto expanded = Fragments().expand(householdForm());
        QVERIFY(expanded);
        QList<QJsonValue> parts{QJsonValue(), true, -1, 1e308, u""_s, u"$.x"_s, QJsonArray(), QJsonObject(), u"\u0000"_s, u"(a+)+$"_s};
        collect(*expanded, parts);
        QRandomGenerator random(Seed + 2);
        int usable = 0;
        qint64 slowest = 0;
        for (int i = 0; i < Tries; ++i) {
            QJsonValue json = *expanded;
            for (int k = random.bounded(1, 4); k > 0; --k)
                json = mutated(random, json, parts);
            const std::clock_t start = std::clock(); // processor time: a busy machine is not a hang
            const auto form = Fragments().expand(json.toObject());
            const auto definition = form ? FormDefinition::parse(*form, {}) : Result<FormDefinition>(form.error());
            if (definition) {
                const auto result = CompiledForm::compile(*definition);
                CompiledForm::problems(*definition);
                if (result) {
                    ++usable;
                    FormState state(**result, context());
                    for (int k = 0; k < 5 && (*result)->slotCount() > 0; ++k)
                        editAtRandom(random, state);
                    state.findings();
                } else {
                    QVERIFY(!result.error().message.isEmpty());
                }
            } else {
                QVERIFY(!definition.error().detail.isEmpty());
            }
            slowest = std::max(slowest, qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        }
        qInfo("%d mutated definitions, %d still usable, slowest %lld ms", Tries, usable, slowest);
        QVERIFY(usable > 0 && usable < Tries);
        QVERIFY(slowest < 1000);
    }

    void noBrokenRuleBringsTheStationDown()
    {
        constexpr int Tries = 12'000;
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/forms/data/jsonlogic-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QList<QJsonValue> parts{QJsonValue(), u"accumulator"_s, u"current"_s, -1e300, 1e9};
        for (int i = 0; i < 100; ++i)
            collect(rows.at(i).toArray().at(0), parts);
        for (const QString &name : JsonLogic::operations())
            parts.append(QJsonObject{{name, QJsonArray{QJsonObject{{u"var"_s, u"rows"_s}}, u"income"_s, 3}}});
        QRandomGenerator random(Seed + 3);
        int answered = 0;
        qint64 slowest = 0;
        for (int i = 0; i < Tries; ++i) {
            const QJsonArray row = rows.at(random.bounded(int(rows.size()))).toArray();
            QJsonValue rule = row.at(0);
            for (int k = random.bounded(1, 5); k > 0; --k)
                rule = mutated(random, rule, parts);
            const std::clock_t start = std::clock(); // processor time: a busy machine is not a hang
            const auto result = JsonLogic::apply(rule, row.at(1), {QDate(2026, 11, 22), {}});
            answered += result ? 1 : 0;
            slowest = std::max(slowest, qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        }
        qInfo("%d mutated rules, %d gave a value, slowest %lld ms", Tries, answered, slowest);
        QVERIFY(answered > 0);
        QVERIFY(slowest < 1000);
    }

    void noBrokenDataBringsTheStationDown()
    {
        constexpr int Tries = 12'000;
        const auto form = compiled(householdForm());
        FormState state(*form, context());
        QRandomGenerator random(Seed + 4);
        for (int i = 0; i < 200; ++i)
            editAtRandom(random, state);
        const QByteArray good = QJsonDocument(state.typedData().json()).toJson(QJsonDocument::Compact);
        int readable = 0;
        for (int i = 0; i < Tries; ++i) {
            QByteArray json = good;
            for (int k = random.bounded(1, 6); k > 0 && !json.isEmpty(); --k) {
                const qsizetype at = random.bounded(int(json.size()));
                switch (random.bounded(4)) {
                case 0:
                    json[at] = char(random.bounded(256));
                    break;
                case 1:
                    json.remove(at, random.bounded(1, 20));
                    break;
                case 2:
                    json.insert(at, json.mid(random.bounded(int(json.size())), random.bounded(1, 30)));
                    break;
                default:
                    json.truncate(at);
                }
            }
            readable += state.loadJson(json, random.bounded(2) ? FormState::Source::Draft : FormState::Source::Submitted) ? 1 : 0;
            state.findings();
            state.data();
        }
        qInfo("%d mutated texts, %d readable", Tries, readable);
        QVERIFY(readable > 0);
    }
};

YICHUANG_TEST(ConsistencyTest)

#include "tst_consistency.moc"
