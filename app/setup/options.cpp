// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/station"_s;
}

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Yichuang, the unified-window workstation of a township service centre.\n"
                                     "Without options it opens this computer's station."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption demo(u"demo"_s, u"Demo mode: embedded platform, invented residents, thrown away at the end."_s);
    const QCommandLineOption demoDate(u"demo-date"_s, u"The date the demo plays on (yyyy-mm-dd)."_s, u"date"_s);
    const QCommandLineOption pace(u"demo-pace"_s, u"Seconds until a department of the demo decides."_s, u"seconds"_s);
    const QCommandLineOption tour(u"tour"_s, u"Play the tour offscreen; screenshots, papers and tour.json go to DIR."_s,
                                  u"DIR"_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the station."_s, u"DIR"_s, usualFolder());
    const QCommandLineOption language(u"language"_s, u"zh_CN or en."_s, u"LANGUAGE"_s);
    const QCommandLineOption enrol(u"enrol"_s, u"Enrol this computer at the platform's enrolment address."_s, u"URL"_s);
    const QCommandLineOption station(u"station"_s, u"The station code for --enrol."_s, u"STATION"_s);
    const QCommandLineOption code(u"code"_s, u"The one-time code for --enrol."_s, u"CODE"_s);
    const QCommandLineOption fingerprint(u"fingerprint"_s,
                                         u"SHA-256 of the platform's CA certificate for --enrol, in hex."_s, u"HEX"_s);
    const QCommandLineOption timed(u"time-start"_s, u"Open a form in demo mode, print the milliseconds and end."_s);
    const QCommandLineOption forms(u"time-forms"_s, u"Open the form of every business, print the milliseconds and end."_s);
    parser.addOptions(
        {help, version, demo, demoDate, pace, tour, data, language, enrol, station, code, fingerprint, timed, forms});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"there is no argument \"%1\"; see --help"_s.arg(parser.positionalArguments().front()));

    Options options;
    options.helpText = parser.helpText();
    options.dataFolder = QDir(parser.value(data)).absolutePath();
    options.language = parser.value(language);
    options.isTimed = parser.isSet(timed);
    if (parser.isSet(demoDate)) {
        options.demoDate = QDate::fromString(parser.value(demoDate), Qt::ISODate);
        if (!options.demoDate.isValid())
            return wrong(u"--demo-date wants a date like 2026-11-22"_s);
    }
    if (parser.isSet(pace)) {
        bool isNumber = false;
        options.paceSeconds = parser.value(pace).toInt(&isNumber);
        if (!isNumber || options.paceSeconds < 0 || options.paceSeconds > 3600)
            return wrong(u"--demo-pace wants seconds from 0 to 3600"_s);
    }
    if (!options.language.isEmpty() && options.language != "zh_CN"_L1 && options.language != "en"_L1)
        return wrong(u"--language knows zh_CN and en"_s);

    if (parser.isSet(help)) {
        options.mode = Mode::Help;
    } else if (parser.isSet(version)) {
        options.mode = Mode::Version;
    } else if (parser.isSet(enrol)) {
        options.mode = Mode::Enrol;
        options.enrolUrl = QUrl(parser.value(enrol));
        options.enrolCode = parser.value(code);
        options.enrolStation = parser.value(station);
        options.fingerprint = parser.value(fingerprint);
        if (options.enrolUrl.host().isEmpty() || options.enrolStation.isEmpty() || options.enrolCode.isEmpty()
            || options.fingerprint.isEmpty())
            return wrong(u"--enrol wants an address like https://host:8444, --station, --code and --fingerprint"_s);
    } else if (parser.isSet(tour)) {
        options.mode = Mode::Tour;
        options.tourFolder = QDir(parser.value(tour)).absolutePath();
    } else if (parser.isSet(forms)) {
        options.mode = Mode::TimeForms;
    } else if (parser.isSet(demo) || options.isTimed) {
        options.mode = Mode::Demo;
    }
    return options;
}

} // namespace yichuang
