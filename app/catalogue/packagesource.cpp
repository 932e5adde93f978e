// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packagesource.h"

#include "catalogue/entryreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// A definition takes about 100 KB; a package from elsewhere must not fill the memory.
constexpr quint32 LargestDefinition = 32 * 1024 * 1024;

QByteArray asArray(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 5);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text += QByteArray::number(uint(uchar(bytes.at(i))));
        text += (i % 32 == 31) ? ",\n" : ",";
    }
    return text;
}

// The hash of the metadata stands in the code, so that a change of the one always compiles the other again.
constexpr char Template[] = R"(// SPDX-License-Identifier: GPL-3.0-or-later
// Written by the build from item.json and params.json; metadata %HASH%
#include "core/itempackage.h"
%INCLUDE%
#include <QObject>

namespace {

constexpr unsigned char Definition[] = {
%BYTES%
};

} // namespace

namespace yichuang {

class PackagedItem final : public QObject, public ItemPackage
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.yichuang.ItemPackage/1" FILE "metadata.json")
    Q_INTERFACES(yichuang::ItemPackage)

public:
    QByteArray definition() const override
    {
        return QByteArray(reinterpret_cast<const char *>(Definition), sizeof Definition);
    }
    const ItemModule *logic() const override { return %LOGIC%; }
%MEMBER%};

} // namespace yichuang

#include "plugin.moc"
)";

} // namespace

QByteArray PackedDefinition::pack() const
{
    const QJsonObject both{{u"item"_s, item}, {u"params"_s, params}};
    return qCompress(QJsonDocument(both).toJson(QJsonDocument::Compact), 9);
}

Result<PackedDefinition> PackedDefinition::unpack(const QByteArray &packed)
{
    const auto broken = [](const QString &detail) {
        return Error{ErrorCode::InvalidInput, entryProblem(ItemEntry::Health::Broken), detail};
    };
    if (packed.size() < 5)
        return broken(u"definition: too short"_s);
    const auto byte = [&packed](int i) { return quint32(uchar(packed.at(i))); };
    if ((byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3)) > LargestDefinition)
        return broken(u"definition: too long"_s);
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(packed));
    if (!document.isObject())
        return broken(u"definition: not an object"_s);
    return PackedDefinition{document.object().value("item"_L1).toObject(),
                            document.object().value("params"_L1).toObject()};
}

Result<PackageSource> PackageSource::make(const QJsonObject &item, const QJsonObject &params)
{
    PackageSource source;
    source.metadata = QJsonDocument(entryMetadata(item)).toJson(QJsonDocument::Indented);

    static const QRegularExpression className(u"^[A-Z][A-Za-z0-9]*$"_s);
    const QString logic = item.value("logic"_L1).toString();
    if (!logic.isEmpty() && !className.match(logic).hasMatch())
        return Error{ErrorCode::InvalidInput, {}, u"item.json/logic: not the name of a class"_s};

    const QByteArray hash = QCryptographicHash::hash(source.metadata, QCryptographicHash::Sha256).toHex();
    QByteArray code(Template);
    code.replace("%HASH%", hash);
    code.replace("%INCLUDE%", logic.isEmpty() ? QByteArray() : QByteArray("#include \"logic.h\"\n"));
    code.replace("%LOGIC%", logic.isEmpty() ? "nullptr" : "&m_logic");
    code.replace("%MEMBER%",
                 logic.isEmpty() ? QByteArray() : "\nprivate:\n    " + logic.toLatin1() + " m_logic;\n");
    code.replace("%BYTES%", asArray(PackedDefinition{item, params}.pack()));
    source.code = code;
    return source;
}

} // namespace yichuang
