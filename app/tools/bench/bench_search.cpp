// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid7.h"
#include "store/preparedact.h"
#include "tools/bench/bench_house.h"
#include "tools/bench/benchregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::bench;

namespace {

constexpr int PageSize = 50;
constexpr int MostQueries = 120;
constexpr qint64 BeforeAllActs = -1'000'000'000; // rows of cases without acts, so that accepted ones come behind

struct Row
{
    QString number;
    CaseSummary summary;
};

/// The peers' rows: {"id","no","name","idno","item","addr","phone","status","ts"}.
bool readRows(const QString &path, const std::function<void(const Row &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        if (!json.isEmpty())
            take({json["no"_L1].toString(),
                  {json["name"_L1].toString(), json["idno"_L1].toString(), json["phone"_L1].toString(),
                   json["addr"_L1].toString(), json["item"_L1].toString()}});
    }
    return true;
}

/// Cases as years of acceptances would leave them, written in large transactions: what is measured is reading.
class CaseWriter final
{
public:
    explicit CaseWriter(BenchHouse &house)
        : m_sealer(house.vault)
        , m_store(LedgerStore::open(house.setup()).take())
    {
        begin();
    }
    ~CaseWriter() { static_cast<void>(m_store->connection().execute("commit").hasValue()); }
    Q_DISABLE_COPY_MOVE(CaseWriter)

    void write(const Row &row)
    {
        const QUuid id = newUuid7();
        const auto summary = m_sealer.seal(row.summary.pack(), ColumnSealer::Column::Summary, id);
        const auto index = personIndex(m_sealer.vault(), row.summary.idNumber);
        ++m_count;
        const auto written
            = m_store->connection()
                  .statement("insert into case_file values (?, ?, ?, 'MZ03', 'MZ03-01', '2026.1', 2, 1, ?, "
                             "'2026-11-22T09:15:00.000+08:00', '2026-11-22T09:15:00.000+08:00', '2026-12-01', '3', "
                             "'zhangsan', '329999001000', 0, 0, 0, 0, 0, ?, ?, '')")
                  .run(BeforeAllActs + m_count, id, row.number, id, *index, *summary);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        if (m_count % 20000 == 0) {
            static_cast<void>(m_store->connection().execute("commit").hasValue());
            begin();
        }
    }
    int count() const { return m_count; }

private:
    void begin() { static_cast<void>(m_store->connection().execute("begin").hasValue()); }

    ColumnSealer m_sealer;
    std::unique_ptr<LedgerStore> m_store;
    int m_count = 0;
};

QString textOf(const QJsonValue &query)
{
    if (!query.isArray())
        return query.toString();
    return query.toArray().at(0).toString().trimmed() + u' ' + query.toArray().at(1).toString();
}

/// First page of at most 50, newest first, with the total: through the reader as the desk asks it.
QJsonObject measure(AsyncLedger &ledger, const QJsonArray &queries)
{
    std::vector<double> times;
    double hits = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(queries.size(), MostQueries); ++i) {
        CaseQuery query;
        query.text = textOf(queries.at(i));
        query.limit = PageSize;
        if (i < 3)
            ledger.cases(query).waitForFinished();
        const auto start = Ticks::now();
        const auto page = ledger.cases(query).result();
        times.push_back(msSince(start));
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        hits += page->total;
    }
    return {{u"n"_s, double(times.size())}, {u"p50"_s, median(times)}, {u"p99"_s, quantile(times, 0.99)},
            {u"hits"_s, times.empty() ? 0 : hits / double(times.size())}};
}

QJsonObject insertTimes(AsyncLedger &ledger)
{
    static_cast<void>(ledger.setNumberRanges({{BenchHouse::implementingCode(0), 1, 9999}}).result().hasValue());
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        const Act act = acceptanceOf(i, inventedCase(i).toJson());
        const auto start = Ticks::now();
        const auto appended = ledger.append(act, {{}, BenchHouse::implementingCode(0)}).result();
        times.push_back(msSince(start));
        if (!appended)
            qFatal("%s", qPrintable(appended.error().detail));
    }
    return {{u"p50"_s, median(times)}, {u"p99"_s, quantile(times, 0.99)}};
}

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1048576;
}

QJsonObject measureAll(BenchHouse &house, const QJsonObject &queries, int count)
{
    const double before = residentMb();
    auto ledger = house.open();
    const auto start = Ticks::now();
    const auto loaded = ledger->loadSummaries().result();
    const double ready = msSince(start);
    QJsonObject figures{{u"n"_s, count}, {u"loaded"_s, loaded.valueOr(0)}, {u"readyMs"_s, ready},
                        {u"indexBuildS"_s, ready / 1000}, {u"indexMb"_s, residentMb() - before},
                        {u"dbBytes"_s, double(QFileInfo(StoreFolder{house.folder()}.database()).size())},
                        {u"suite"_s, suiteName(house.vault.suite())}};
    QJsonObject q;
    for (auto it = queries.begin(); it != queries.end(); ++it)
        q.insert(it.key(), measure(*ledger, it.value().toArray()));
    figures.insert(u"q"_s, q);
    figures.insert(u"insertIndexedMs"_s, insertTimes(*ledger));
    return figures;
}

int peerSearch(const QStringList &arguments)
{
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: yichuang-bench peer search FILE QUERIES [--suite national|second]\n");
        return 2;
    }
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject queries = QJsonDocument::fromJson(file.readAll()).object();
    BenchHouse house(suiteFrom(arguments));
    int count = 0;
    {
        CaseWriter writer(house);
        if (!readRows(arguments.at(0), [&writer](const Row &row) { writer.write(row); }))
            return 1;
        count = writer.count();
    }
    printResult(u"peer search"_s, measureAll(house, queries, count));
    return 0;
}

Row inventedRow(int i)
{
    const CaseContent content = inventedCase(int(QRandomGenerator(quint32(i)).bounded(1 << 24)));
    return {BenchHouse::implementingCode(i % 30) + u"20261122%1"_s.arg(1 + i % 9999, 4, 10, QChar(u'0')),
            {content.applicantName, content.applicantIdNumber, content.applicantPhone, content.address, content.itemName}};
}

int search(const QStringList &arguments)
{
    const int count = option(arguments, u"--n"_s, u"100000"_s).toInt();
    BenchHouse house(suiteFrom(arguments));
    QJsonArray names;
    QJsonArray ids;
    QJsonArray addresses;
    {
        CaseWriter writer(house);
        for (int i = 0; i < count; ++i) {
            const Row row = inventedRow(i);
            writer.write(row);
            if (i % std::max(1, count / MostQueries) == 0) {
                names.append(row.summary.name.left(2));
                ids.append(row.summary.idNumber.mid(8, 8));
                addresses.append(row.summary.address.mid(6, 6));
            }
        }
    }
    printResult(u"search"_s, measureAll(house, {{u"name2"_s, names}, {u"id8"_s, ids}, {u"address"_s, addresses}}, count));
    return 0;
}

const bool registered
    = addSubject({u"search"_s, u"[--n N] [--suite national|second]: substrings over N cases; ready after unlock"_s, search})
    && addSubject({u"peer search"_s, u"FILE QUERIES [--suite ...]: the peers' cases and queries on our search"_s, peerSearch});

} // namespace
