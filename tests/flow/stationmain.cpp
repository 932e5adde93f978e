// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowstation.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr,
                     "yichuang-flow-station FOLDER: a station for tests, ordered about on standard input\n");
        return 2;
    }
    yichuang::test::FlowStation station(QString::fromLocal8Bit(argv[1]));
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        char buffer[4096];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            return QCoreApplication::exit(0);
        input.append(buffer, count);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QString line = QString::fromUtf8(input.left(end));
            input.remove(0, end + 1);
            station.obey(line);
        }
    });
    return QCoreApplication::exec();
}
