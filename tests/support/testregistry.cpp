// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

struct Entry
{
    QString name;
    TestRegistry::Maker maker;
};

QList<Entry> &entries()
{
    static QList<Entry> list;
    return list;
}

} // namespace

bool TestRegistry::add(const char *name, Maker maker)
{
    entries().append({QString::fromLatin1(name), std::move(maker)});
    return true;
}

int TestRegistry::run(const QStringList &arguments)
{
    QStringList rest = arguments;
    QString only;
    if (const auto at = rest.indexOf(u"--only"_s); at > 0 && at + 1 < rest.size()) {
        only = rest.at(at + 1);
        rest.remove(at, 2);
    }

    int failures = 0;
    int ran = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && entry.name != only)
            continue;
        const auto test = entry.maker();
        failures += QTest::qExec(test.get(), rest);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class was run\n");
        return 1;
    }
    return failures;
}

} // namespace yichuang::test
