// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yichuang-test"));
    return yichuang::test::TestRegistry::run(application.arguments()) == 0 ? 0 : 1;
}
