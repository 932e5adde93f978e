// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemcatalogue.h"

#include "catalogue/allowlist.h"
#include "catalogue/bundlefolder.h"
#include "catalogue/entryreader.h"
#include "catalogue/packagesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPluginLoader>
#include <QVersionNumber>

#include <algorithm>
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

// Usable before unusable, then newer before older.
bool isBetter(const ItemEntry &a, const ItemEntry &b)
{
    const bool aGood = a.health == Health::Good;
    const bool bGood = b.health == Health::Good;
    if (aGood != bGood)
        return aGood;
    return QVersionNumber::fromString(a.version) > QVersionNumber::fromString(b.version);
}

} // namespace

ItemCatalogue::ItemCatalogue(const QStringList &directories, const Verifier &verifier)
    : m_verifier(verifier)
    , m_loader(verifier)
{
    for (const QString &directory : directories)
        list(directory);
    settleDoubles();
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const ItemEntry &a, const ItemEntry &b) {
        return std::make_tuple(departmentOrder(a.department), a.code)
            < std::make_tuple(departmentOrder(b.department), b.code);
    });
    listBundles();
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
    for (const QFileInfo &file : files)
        m_entries.append(listFile(file.filePath(), allowed ? &*allowed : nullptr));
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
    for (ItemEntry &entry : m_entries) {
        const QString key = entry.code + u'@' + entry.version;
        if (entry.health == Health::Good && seen.contains(key)) {
            entry.health = Health::Broken;
            entry.problem
                = QCoreApplication::translate("yichuang::ItemCatalogue",
                                              "This item is installed twice; only the first is used. Tell "
                                              "the administrator.");
        }
        seen.insert(key);
    }
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
    for (const BundleSpec &bundle : readBundles(u":/yichuang/bundles"_s)) {
        if (std::all_of(bundle.members.begin(), bundle.members.end(), isGood))
            m_bundles.append(bundle);
    }
}

ItemEntry *ItemCatalogue::find(const QString &itemCode, const QString &version)
{
    ItemEntry *best = nullptr;
    for (ItemEntry &entry : m_entries) {
        if (entry.code == itemCode && (version.isEmpty() || entry.version == version)
            && (!best || isBetter(entry, *best))) {
            best = &entry;
        }
    }
    return best;
}

Result<const OpenedItem *> ItemCatalogue::open(const QString &itemCode, const QString &version)
{
    ItemEntry *entry = itemCode.isEmpty() ? nullptr : find(itemCode, version);
    if (!entry) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::ItemCatalogue",
                                                 "This item, or the version of it the case began with, is not "
                                                 "installed here. Tell the administrator."),
                     itemCode + u' ' + version};
    }
    if (const auto found = m_opened.find(entry->file); found != m_opened.end())
        return found->second.get();
    if (entry->health != Health::Good)
        return Error{codeFor(entry->health), entry->problem, entry->file};

    auto opened = load(*entry);
    if (!opened) {
        if (opened.error().code != ErrorCode::DiskTrouble) // the next try may go well
            mark(*entry, healthFor(opened.error().code));
        return opened.error();
    }
    return m_opened.emplace(entry->file, std::move(opened.value())).first->second.get();
}

Result<std::unique_ptr<OpenedItem>> ItemCatalogue::load(const ItemEntry &entry)
{
    const QString fileName = QFileInfo(entry.file).fileName();
    const auto package = m_loader.load(fileName, contentOf(entry.file), contentOf(entry.file + ".sig"_L1));
    if (!package)
        return package.error();
    const auto definition = PackedDefinition::unpack((*package)->definition());
    if (!definition)
        return definition.error();
    auto spec = ItemSpec::parse(definition->item, definition->params);
    if (!spec)
        return spec.error();
    const ItemModule *logic = (*package)->logic();
    if (spec->code != entry.code || spec->version != entry.version)
        return Error{ErrorCode::Tampered, entryProblem(Health::Refused), fileName + u": holds another item"_s};
    if (spec->logicVersion > (logic ? logic->logicVersion() : 0)) {
        return Error{ErrorCode::Unsupported, entryProblem(Health::TooNew),
                     u"%1: needs logic %2"_s.arg(fileName).arg(spec->logicVersion)};
    }
    return std::make_unique<OpenedItem>(OpenedItem{spec.take(), logic});
}

} // namespace yichuang
