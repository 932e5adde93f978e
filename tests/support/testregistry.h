// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include <functional>
#include <memory>

namespace yichuang::test {

/// Collects the test classes of one executable, so that a room needs one program and not one per class.
class TestRegistry
{
public:
    using Maker = std::function<std::unique_ptr<QObject>()>;

    /// Called from static initialisers only.
    static bool add(const char *name, Maker maker);

    /// Runs every class (or, with --only NAME, that one); returns the number of failures.
    static int run(const QStringList &arguments);
};

} // namespace yichuang::test

/// Registers a test class: put it once below the class.
#define YICHUANG_TEST(Class)                                                                                  \
    static const bool registered##Class = yichuang::test::TestRegistry::add(                                  \
        #Class, [] { return std::make_unique<Class>(); });
