// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemcatalogue.h"
#include "catalogue/trustedkey.h"
#include "platform/access/identity.h"
#include "platform/cli/command.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTranslator>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::platform::cli {

namespace {

int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

// SIGINT and SIGTERM end the event loop, so that what was begun is finished.
void quitOnSignals(QObject *context)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

void addCommon(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"data"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Folder of database, keys and attachments.")),
         u"DIR"_s},
        {u"host"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                           "Host name or address stations use; may be given several times.")),
         u"NAME"_s},
        {u"suite"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                            "Signatures of the platform: national (SM2) or second (ECDSA).")),
         u"SUITE"_s, u"national"_s},
    });
}

Error misuse(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<PlatformOptions> commonOptions(const QCommandLineParser &parser)
{
    PlatformOptions options;
    options.folder = parser.value(u"data"_s);
    options.hostNames = parser.values(u"host"_s);
    const QString suite = parser.value(u"suite"_s);
    if (options.folder.isEmpty())
        return misuse(text(QT_TRANSLATE_NOOP("yichuang::Platform", "Name the folder of the platform: --data DIR")));
    if (suite != "national"_L1 && suite != "second"_L1)
        return misuse(text(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no suite \"%1\".")).arg(suite));
    options.suite = suite == "second"_L1 ? Suite::Second : Suite::National;
    return options;
}

Result<PlatformOptions> serveOptions(const QCommandLineParser &parser)
{
    auto options = commonOptions(parser);
    if (!options)
        return options;
    const auto working = parseEndpoint(parser.value(u"listen"_s));
    const auto enrolling = parseEndpoint(parser.value(u"enrol-listen"_s));
    if (!working || !enrolling)
        return working ? enrolling.error() : working.error();
    options->address = working->address;
    options->port = working->port;
    options->enrolAddress = enrolling->address;
    options->enrolPort = enrolling->port;
    options->selfPaidAfterMs = parser.value(u"self-paid"_s).toInt();
    options->sweep.makeUpGraceDays = parser.value(u"makeup-grace"_s).toInt();
    options->sweep.supplementDays = parser.value(u"supplement-days"_s).toInt();
    options->scryptN = parser.value(u"scrypt-n"_s).toULongLong();
    if (const QString path = parser.value(u"departments"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return misuse(text(QT_TRANSLATE_NOOP("yichuang::Platform", "The file \"%1\" cannot be read.")).arg(path));
        }
        const auto departments = DepartmentOptions::parse(file.readAll());
        if (!departments)
            return departments.error();
        options->departments = *departments;
    }
    return options;
}

void addServeOptions(QCommandLineParser &parser)
{
    QCommandLineOption cost(u"scrypt-n"_s, {}, u"N"_s, QString::number(PlatformOptions().scryptN));
    cost.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(cost);
    parser.addOptions({
        {u"listen"_s, text(QT_TRANSLATE_NOOP("yichuang::Platform", "Where stations work (mutual TLS).")),
         u"HOST:PORT"_s, u"127.0.0.1:8443"_s},
        {u"enrol-listen"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform", "Where stations enrol with a one-time code.")),
         u"HOST:PORT"_s, u"127.0.0.1:8444"_s},
        {u"departments"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "JSON file: speed, opening hours and failures of the five departments.")),
         u"FILE"_s},
        {u"items"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "Folder of signed item modules to check contents with; \"none\": do not check contents.")),
         u"DIR"_s, ItemCatalogue::defaultDirectory(QCoreApplication::applicationDirPath())},
        {u"self-paid"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "For practice: an order to pay is paid by itself after so many milliseconds; -1: never.")),
         u"MS"_s, u"-1"_s},
        {u"makeup-grace"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "Working days behind the make-up day after which a tolerant acceptance ends.")),
         u"DAYS"_s, QString::number(SweepOptions().makeUpGraceDays)},
        {u"supplement-days"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "Working days after which a case ends whose supplement nobody brought.")),
         u"DAYS"_s, QString::number(SweepOptions().supplementDays)},
        {u"language"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform", "Language of the messages: zh_CN or en.")), u"LANGUAGE"_s,
         u"zh_CN"_s},
        {u"demo"_s,
         text(QT_TRANSLATE_NOOP("yichuang::Platform",
                                "Adds the practice accounts and station ST0001, and prints its one-time code."))},
    });
}

int run(const PlatformOptions &options, bool isDemo)
{
    QObject context;
    quitOnSignals(&context);
    Platform platform;
    if (const auto started = platform.start(options); !started)
        return complain(started.error().message);
    say(u"ready port=%1 enrol-port=%2 authority=%3/keys/ca.crt"_s.arg(platform.port()).arg(platform.enrolPort())
            .arg(options.folder));
    if (isDemo) {
        const auto seed = platform.seedDemo();
        if (!seed)
            return complain(seed.error().message);
        say(u"demo station=%1 code=%2 account=%3"_s.arg(seed->station, seed->oneTimeCode, seed->clerk));
    }
    return QCoreApplication::exec();
}

} // namespace

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("yichuang::Platform", "Runs the platform until it is told to stop (SIGINT, SIGTERM).")));
    addCommon(parser);
    addServeOptions(parser);
    if (const auto status = parse(parser, arguments))
        return *status;
    auto options = serveOptions(parser);
    if (!options)
        return complain(options.error().message, Misuse);
    // What the platform says is read at the desks.
    const QString language = parser.value(u"language"_s);
    QTranslator translator;
    if (language != "en"_L1) {
        if (!translator.load(u":/translations/%1.qm"_s.arg(language))) {
            return complain(text(QT_TRANSLATE_NOOP("yichuang::Platform", "There is no language \"%1\".")).arg(language),
                            Misuse);
        }
        QCoreApplication::installTranslator(&translator);
    }
    const auto key = PublicKey::fromPem(trustedItemKey());
    if (!key)
        return complain(key.error().message);
    std::unique_ptr<ItemCatalogue> catalogue;
    if (const QString items = parser.value(u"items"_s); items != "none"_L1) {
        catalogue = std::make_unique<ItemCatalogue>(QStringList{items}, *key);
        if (catalogue->entries().isEmpty()) {
            return complain(
                text(QT_TRANSLATE_NOOP("yichuang::Platform", "There are no item modules in \"%1\".")).arg(items));
        }
    }
    options->catalogue = catalogue.get();
    options->itemKey = &*key;
    return run(*options, parser.isSet(u"demo"_s));
}

int initialise(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("yichuang::Platform", "Makes the authority, the server certificate and the signing key.")));
    addCommon(parser);
    if (const auto status = parse(parser, arguments))
        return *status;
    const auto options = commonOptions(parser);
    if (!options)
        return complain(options.error().message, Misuse);
    const auto identity = Identity::open(options->folder, options->hostNames, options->suite,
                                         QDateTime::currentDateTime());
    if (!identity)
        return complain(identity.error().message);
    say(text(QT_TRANSLATE_NOOP("yichuang::Platform",
                               "Keys and certificates are in %1/keys. Back up this folder; stations pin ca.crt."))
            .arg(options->folder));
    return Success;
}

} // namespace yichuang::platform::cli
