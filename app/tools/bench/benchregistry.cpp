// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/benchregistry.h"

#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

QList<Subject> &all()
{
    static QList<Subject> list;
    return list;
}

} // namespace

bool addSubject(Subject subject)
{
    all().append(std::move(subject));
    return true;
}

const QList<Subject> &subjects()
{
    return all();
}

double quantile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = qint64(std::ceil(p * double(samples.size()))) - 1;
    return samples.at(size_t(std::clamp<qint64>(rank, 0, qint64(samples.size()) - 1)));
}

void printResult(const QString &subject, QJsonObject figures)
{
    double load[1] = {0};
    if (getloadavg(load, 1) != 1)
        load[0] = -1;
    figures.insert(u"subject"_s, subject);
    figures.insert(u"version"_s, QStringLiteral(YICHUANG_VERSION));
    figures.insert(u"cores"_s, QThread::idealThreadCount());
    figures.insert(u"load"_s, load[0]);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString option(const QStringList &arguments, const QString &name, const QString &fallback)
{
    const auto at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1) : fallback;
}

} // namespace yichuang::bench
