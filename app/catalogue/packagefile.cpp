// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packagefile.h"

#include "catalogue/entryreader.h"
#include "catalogue/itemlint.h"
#include "catalogue/lint/doubledkeys.h"
#include "core/workingcalendar.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int KnownPackageFormat = 1;
constexpr int MostIssues = 20;
const QByteArray Magic = "yichuang-package 1\n";
const QString CalendarCode = u"cn-workdays"_s;

// The same key signs modules and their list: what it says about those must never pass for a package.
QByteArray toSign(const QByteArray &text)
{
    return Magic + text;
}

Result<DefinitionPackage> itemOf(const QJsonObject &json, DefinitionPackage package)
{
    package.item = json.value("item"_L1).toObject();
    package.params = json.value("params"_L1).toObject();
    const ItemEntry entry = entryFromMetadata(entryMetadata(package.item));
    if (entry.health == ItemEntry::Health::TooNew)
        return definitionRefused(u"package.newer"_s, u"format of the item"_s);
    if (entry.health != ItemEntry::Health::Good)
        return definitionRefused(u"package.unreadable"_s, u"no code, name, version or business"_s);
    package.code = entry.code;
    package.name = entry.name;
    package.version = entry.version;
    package.logicVersion = package.item.value("logicVersion"_L1).toInt();
    return package;
}

Result<DefinitionPackage> calendarOf(const QJsonObject &json, DefinitionPackage package)
{
    package.kind = DefinitionPackage::Kind::Calendar;
    package.code = CalendarCode;
    package.name = u"工作日历"_s;
    package.version = json.value("version"_L1).toString();
    package.calendar = QJsonDocument(json.value("calendar"_L1).toObject()).toJson(QJsonDocument::Compact);
    return package;
}

QString listed(const QList<LintIssue> &issues)
{
    QStringList lines;
    for (const LintIssue &issue : issues.mid(0, MostIssues))
        lines.append(u"%1 %2: %3"_s.arg(issue.file, issue.path, issue.message));
    return lines.join(u'\n');
}

Result<Done> checkCalendar(const DefinitionPackage &package)
{
    static const QRegularExpression version(u"^\\d{4}\\.\\d+\\.\\d+$"_s);
    const auto calendar = WorkingCalendar::parse(package.calendar);
    if (!calendar)
        return definitionRefused(u"lint.failed"_s, calendar.error().detail);
    if (!version.match(package.version).hasMatch())
        return definitionRefused(u"lint.failed"_s, u"version: should be like 2027.0.0"_s);
    if (calendar->isProvisional(package.version.left(4).toInt()))
        return definitionRefused(u"lint.failed"_s, u"version: names a year that the calendar does not hold"_s);
    return {};
}

} // namespace

QByteArray itemPackageText(const QJsonObject &item, const QJsonObject &params)
{
    const QJsonObject json{{u"format"_s, KnownPackageFormat}, {u"kind"_s, u"item"_s}, {u"item"_s, item},
                           {u"params"_s, params}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray calendarPackageText(const QString &version, const QJsonObject &calendar)
{
    const QJsonObject json{{u"format"_s, KnownPackageFormat}, {u"kind"_s, u"calendar"_s}, {u"version"_s, version},
                           {u"calendar"_s, calendar}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QByteArray> signPackage(const QByteArray &text, const Signer &itemKey)
{
    const auto signature = itemKey.sign(toSign(text));
    if (!signature)
        return signature.error();
    return QByteArray(Magic + signature->toBase64() + '\n' + text);
}

bool looksLikePackage(const QByteArray &file)
{
    return file.startsWith(Magic);
}

Result<DefinitionPackage> readPackage(const QByteArray &file, const Verifier &itemKey)
{
    if (!looksLikePackage(file) || file.size() > LargestPackage)
        return definitionRefused(u"package.unreadable"_s, u"not a package"_s);
    const qsizetype end = file.indexOf('\n', Magic.size());
    const QByteArray signature = QByteArray::fromBase64(file.mid(Magic.size(), qMax<qsizetype>(0, end - Magic.size())));
    const QByteArray text = end < 0 ? QByteArray() : file.mid(end + 1);
    if (signature.isEmpty() || !itemKey.verify(toSign(text), signature))
        return definitionRefused(u"signature.wrong"_s);
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(text, &problem).object();
    if (json.isEmpty())
        return definitionRefused(u"package.unreadable"_s, problem.errorString());
    if (const auto twice = doubledKeyIn(text))
        return definitionRefused(u"package.unreadable"_s, u"the key \"%1\" stands twice in one object"_s.arg(twice->key));
    if (json.value("format"_L1).toInt() != KnownPackageFormat)
        return definitionRefused(u"package.newer"_s, u"format of the package"_s);

    DefinitionPackage package;
    package.digest = QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    const QString kind = json.value("kind"_L1).toString();
    if (kind == "item"_L1)
        return itemOf(json, std::move(package));
    if (kind == "calendar"_L1)
        return calendarOf(json, std::move(package));
    return definitionRefused(u"package.newer"_s, u"kind "_s + kind.left(40));
}

Result<Done> checkPackage(const DefinitionPackage &package, const CodeTables &tables)
{
    if (package.kind == DefinitionPackage::Kind::Calendar)
        return checkCalendar(package);
    // Fragments are expanded by whoever made the package: one that still names them cannot be judged.
    const QList<LintIssue> issues = lintItem(package.item, package.params, {Fragments(), tables});
    return issues.isEmpty() ? Result<Done>() : definitionRefused(u"lint.failed"_s, listed(issues));
}

} // namespace yichuang
