// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/bundlefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace yichuang {

QList<BundleSpec> readBundles(const QString &directory)
{
    static const QLoggingCategory log("yichuang.catalogue");
    QList<BundleSpec> bundles;
    const QFileInfoList files = QDir(directory).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(log).noquote() << info.fileName() << file.errorString();
            continue;
        }
        auto bundle = BundleSpec::parse(QJsonDocument::fromJson(file.readAll()).object());
        if (bundle)
            bundles.append(bundle.take());
        else
            qCWarning(log).noquote() << info.fileName() << bundle.error().detail;
    }
    return bundles;
}

} // namespace yichuang
