// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemcatalogue.h"

#include "catalogue/allowlist.h"
#include "catalogue/bundlefolder.h"
#include "catalogue/entryreader.h"
#include "catalogue/itemlint.h"
#include "catalogue/packagesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPluginLoader>
#include <QVersionNumber>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Health = ItemEntry::Health;

// A module with its definition is 50 to 500 KB; far more is not an item.
constexpr qint64 LargestModule = 64 * 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestModule)
        return {};
    return file.readAll();
}

void mark(ItemEntry &entry, Health health)
{
    entry.health = health;
    entry.problem = entryProblem(health);
}

Health healthFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Tampered:
        return Health::Refused;
    case ErrorCode::Unsupported:
        return Health::TooNew;
    default:
        return Health::Broken;
    }
}

ErrorCode codeFor(Health health)
{
    switch (health) {
    case Health::Refused:
        return ErrorCode::Tampered;
    case Health::TooNew:
        return ErrorCode::Unsupported;
    case Health::Good:
    case Health::Broken:
        return ErrorCode::InvalidInput;
    }
    Q_UNREACHABLE();
}

QVersionNumber numberOf(const ItemEntry &entry)
{
    return QVersionNumber::fromString(entry.version);
}

QString withdrawn(const RevokedDefinition &revoked)
{
    return QCoreApplication::translate("yichuang::ItemCatalogue",
                                       "The province withdrew this version: %1 Cases that began with it go on; no new one "
                                       "begins with it.")
        .arg(revoked.reason);
}

} // namespace

struct ItemCatalogue::Version
{
    ItemEntry entry;
    std::optional<DefinitionPackage> package; ///< none: a module that came with the program
    std::unique_ptr<OpenedItem> opened;
    ItemPackage *module = nullptr;            ///< once its code is loaded

    bool isGood() const { return entry.health == Health::Good; }
};

ItemCatalogue::ItemCatalogue(const QStringList &directories, const Verifier &verifier)
    : m_verifier(verifier)
    , m_loader(verifier)
{
    for (const QString &directory : directories)
        list(directory);
    settleDoubles();
    refresh();
}

ItemCatalogue::~ItemCatalogue() = default;

QString ItemCatalogue::defaultDirectory(const QString &programDirectory)
{
    return QDir::cleanPath(programDirectory + "/../lib/yichuang/items"_L1);
}

void ItemCatalogue::list(const QString &directory)
{
    const QDir dir(QDir(directory).absolutePath()); // the plug-in loader wants absolute paths
    const QFileInfoList files = dir.entryInfoList({u"*.so"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return;
    const auto allowed = AllowList::read(dir.path(), m_verifier);
    for (const QFileInfo &file : files) {
        m_versions.push_back(std::make_unique<Version>());
        m_versions.back()->entry = listFile(file.filePath(), allowed ? &*allowed : nullptr);
    }
}

ItemEntry ItemCatalogue::listFile(const QString &path, const AllowList *allowed) const
{
    const QString fileName = QFileInfo(path).fileName();
    ItemEntry entry;
    entry.file = path;
    entry.name = fileName.section(u'.', 0, -2);
    entry.department = fileName.section(u'.', 0, 0);
    // Nothing that a file we do not trust says about itself is shown: only its name.
    if (!allowed || !allowed->allows(fileName, contentOf(path))) {
        mark(entry, Health::Refused);
        return entry;
    }
    ItemEntry read = entryFromMetadata(QPluginLoader(path).metaData().value("MetaData"_L1).toObject());
    read.file = path;
    if (read.name.isEmpty())
        read.name = entry.name;
    if (read.department.isEmpty())
        read.department = entry.department;
    return read;
}

// Two files that claim the same version of the same item cannot be told apart, so the later one is set aside.
void ItemCatalogue::settleDoubles()
{
    QSet<QString> seen;
    for (const auto &version : m_versions) {
        ItemEntry &entry = version->entry;
        const QString key = entry.code + u'@' + entry.version;
        if (version->isGood() && seen.contains(key)) {
            entry.health = Health::Broken;
            entry.problem
                = QCoreApplication::translate("yichuang::ItemCatalogue",
                                              "This item is installed twice; only the first is used. Tell "
                                              "the administrator.");
        }
        seen.insert(key);
    }
}

// What was published over a module and cannot be used hides behind the module; what came with the program and cannot
// be used is shown, whatever else is there.
void ItemCatalogue::refresh()
{
    m_entries.clear();
    for (const auto &version : m_versions) {
        const Version *const best = version->entry.code.isEmpty() ? version.get() : find(version->entry.code, {});
        const bool isBadModule = !version->isGood() && !version->package;
        if (version.get() != best && !isBadModule)
            continue;
        m_entries.append(version->entry);
        const auto revoked = std::find_if(m_revoked.begin(), m_revoked.end(), [&](const RevokedDefinition &r) {
            return r.code == version->entry.code && r.version == version->entry.version;
        });
        if (version->isGood() && revoked != m_revoked.end()) { // and there is no other
            m_entries.last().health = Health::Refused;
            m_entries.last().problem = withdrawn(*revoked);
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const ItemEntry &a, const ItemEntry &b) {
        return std::make_tuple(departmentOrder(a.department), a.code)
            < std::make_tuple(departmentOrder(b.department), b.code);
    });
    listBundles();
}

// A bundle with an item that cannot be used here is none: the other items are still there one by one.
void ItemCatalogue::listBundles()
{
    const auto isGood = [this](const BundleSpec::Member &member) {
        return std::any_of(m_entries.begin(), m_entries.end(), [&member](const ItemEntry &entry) {
            return entry.health == Health::Good
                && std::any_of(entry.businesses.begin(), entry.businesses.end(),
                               [&member](const ItemEntry::Business &business) { return business.code == member.business; });
        });
    };
    m_bundles.clear();
    for (const BundleSpec &bundle : readBundles(u":/yichuang/bundles"_s)) {
        if (std::all_of(bundle.members.begin(), bundle.members.end(), isGood))
            m_bundles.append(bundle);
    }
}

bool ItemCatalogue::isRevoked(const ItemEntry &entry) const
{
    return std::any_of(m_revoked.begin(), m_revoked.end(), [&entry](const RevokedDefinition &revoked) {
        return revoked.code == entry.code && revoked.version == entry.version;
    });
}

// Usable before unusable, not withdrawn before withdrawn, then newer before older.
ItemCatalogue::Version *ItemCatalogue::find(const QString &itemCode, const QString &version) const
{
    const auto rank = [this](const Version &candidate) {
        return std::make_tuple(candidate.isGood(), !isRevoked(candidate.entry), numberOf(candidate.entry));
    };
    Version *best = nullptr;
    for (const auto &candidate : m_versions) {
        const ItemEntry &entry = candidate->entry;
        if (entry.code == itemCode && (version.isEmpty() || entry.version == version)
            && (!best || rank(*candidate) > rank(*best))) {
            best = candidate.get();
        }
    }
    return best;
}

Result<const OpenedItem *> ItemCatalogue::open(const QString &itemCode, const QString &version)
{
    Version *const found = itemCode.isEmpty() ? nullptr : find(itemCode, version);
    if (!found) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::ItemCatalogue",
                                                 "This item, or the version of it the case began with, is not "
                                                 "installed here. Tell the administrator."),
                     itemCode + u' ' + version};
    }
    const bool wasGood = found->isGood();
    if (version.isEmpty() && wasGood && isRevoked(found->entry)) {
        const auto shown = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const ItemEntry &entry) { return entry.code == itemCode; });
        return Error{ErrorCode::NotAllowed, shown == m_entries.end() ? QString() : shown->problem,
                     itemCode + u": revoked"_s};
    }
    const auto opened = open(*found);
    if (opened || !wasGood || found->isGood())
        return opened;
    refresh();
    // A newer definition that turns out to be of no use leaves the one before in its place.
    Version *const next = version.isEmpty() ? find(itemCode, {}) : nullptr;
    return next && next->isGood() ? open(itemCode, {}) : opened;
}

Result<const OpenedItem *> ItemCatalogue::open(Version &version)
{
    if (version.opened)
        return version.opened.get();
    if (!version.isGood())
        return Error{codeFor(version.entry.health), version.entry.problem, version.entry.file};
    auto opened = version.package ? loadPublished(version) : load(version);
    if (!opened) {
        if (opened.error().code != ErrorCode::DiskTrouble) // the next try may go well
            mark(version.entry, healthFor(opened.error().code));
        return opened.error();
    }
    version.opened = opened.take();
    return version.opened.get();
}

Result<ItemPackage *> ItemCatalogue::loadModule(const Version &version)
{
    if (version.module)
        return version.module;
    const QString &file = version.entry.file;
    return m_loader.load(QFileInfo(file).fileName(), contentOf(file), contentOf(file + ".sig"_L1));
}

Result<std::unique_ptr<OpenedItem>> ItemCatalogue::load(Version &version)
{
    const QString fileName = QFileInfo(version.entry.file).fileName();
    const auto package = loadModule(version);
    if (!package)
        return package.error();
    version.module = *package;
    const auto definition = PackedDefinition::unpack((*package)->definition());
    if (!definition)
        return definition.error();
    auto spec = ItemSpec::parse(definition->item, definition->params);
    if (!spec)
        return spec.error();
    const ItemModule *logic = (*package)->logic();
    if (spec->code != version.entry.code || spec->version != version.entry.version)
        return Error{ErrorCode::Tampered, entryProblem(Health::Refused), fileName + u": holds another item"_s};
    if (spec->logicVersion > (logic ? logic->logicVersion() : 0)) {
        return Error{ErrorCode::Unsupported, entryProblem(Health::TooNew),
                     u"%1: needs logic %2"_s.arg(fileName).arg(spec->logicVersion)};
    }
    return std::make_unique<OpenedItem>(OpenedItem{spec.take(), logic});
}

// --- what the province published ---

Result<Done> ItemCatalogue::judge(const DefinitionPackage &package)
{
    const QVersionNumber number = QVersionNumber::fromString(package.version);
    for (const auto &version : m_versions) {
        if (version->isGood() && version->entry.code == package.code && numberOf(version->entry) >= number)
            return definitionRefused(u"version.older"_s, u"%1 is here"_s.arg(version->entry.version));
    }
    if (const auto issues = lintAmong(package.item, m_entries); !issues.isEmpty()) {
        const LintIssue &first = issues.constFirst();
        return definitionRefused(u"lint.failed"_s, u"%1 %2: %3"_s.arg(first.file, first.path, first.message));
    }
    const ItemModule *const logic = package.logicVersion > 0 ? logicOf(package.code) : nullptr;
    if (package.logicVersion > (logic ? logic->logicVersion() : 0))
        return definitionRefused(u"logic.missing"_s, u"needs logic %1"_s.arg(package.logicVersion));
    return {};
}

void ItemCatalogue::add(const DefinitionPackage &package)
{
    if (package.kind != DefinitionPackage::Kind::Item || has(package.digest))
        return;
    auto version = std::make_unique<Version>();
    version->entry = entryFromMetadata(entryMetadata(package.item));
    version->entry.file = u"package "_s + package.digest;
    version->package = package;
    m_versions.push_back(std::move(version));
    settleDoubles();
    refresh();
}

bool ItemCatalogue::has(const QString &digest) const
{
    return std::any_of(m_versions.begin(), m_versions.end(), [&digest](const auto &version) {
        return version->package && version->package->digest == digest;
    });
}

void ItemCatalogue::revoke(const QList<RevokedDefinition> &revoked)
{
    m_revoked = revoked;
    refresh();
}

const ItemModule *ItemCatalogue::logicOf(const QString &itemCode)
{
    for (const auto &version : m_versions) {
        if (version->package || version->entry.code != itemCode || !version->isGood())
            continue;
        const auto module = loadModule(*version);
        if (!module)
            continue;
        version->module = *module;
        if (const ItemModule *logic = (*module)->logic())
            return logic;
    }
    return nullptr;
}

Result<std::unique_ptr<OpenedItem>> ItemCatalogue::loadPublished(const Version &version)
{
    const DefinitionPackage &package = *version.package;
    auto spec = ItemSpec::parse(package.item, package.params);
    if (!spec)
        return spec.error();
    const ItemModule *const logic = spec->logicVersion > 0 ? logicOf(package.code) : nullptr;
    if (spec->logicVersion > (logic ? logic->logicVersion() : 0)) {
        return Error{ErrorCode::Unsupported, definitionRefused(u"logic.missing"_s).message,
                     u"%1 %2: needs logic %3"_s.arg(package.code, package.version).arg(spec->logicVersion)};
    }
    return std::make_unique<OpenedItem>(OpenedItem{spec.take(), logic});
}

QList<DefinitionVersion> ItemCatalogue::versions() const
{
    using State = DefinitionVersion::State;
    QList<DefinitionVersion> list;
    for (const auto &version : m_versions) {
        const ItemEntry &entry = version->entry;
        DefinitionVersion row;
        row.code = entry.code;
        row.name = entry.name;
        row.english = entry.english;
        row.version = entry.version;
        row.source = version->package ? DefinitionVersion::Source::Province : DefinitionVersion::Source::Program;
        const auto revoked = std::find_if(m_revoked.begin(), m_revoked.end(), [&entry](const RevokedDefinition &r) {
            return r.code == entry.code && r.version == entry.version;
        });
        row.problem = entry.problem;
        if (!version->isGood()) {
            row.state = State::Refused;
        } else if (revoked != m_revoked.end()) {
            row.state = State::Revoked;
            row.problem = withdrawn(*revoked);
        } else {
            row.state = version.get() == find(entry.code, {}) ? State::Current : State::Older;
        }
        list.append(row);
    }
    std::stable_sort(list.begin(), list.end(), [](const DefinitionVersion &a, const DefinitionVersion &b) {
        return a.code < b.code;
    });
    return list;
}

} // namespace yichuang
