// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/processlife.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Start of a process in ticks since boot (proc(5), field 22); empty if there is no such process.
QString startOf(const QString &pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return QString::fromLatin1(fields.value(19));
}

} // namespace

QString processName()
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    return u"%1:%2:%3"_s.arg(QString::fromLatin1(QSysInfo::bootUniqueId()), pid, startOf(pid));
}

bool isProcessGone(const QString &name)
{
    const QStringList parts = name.section(u'/', 0, 0).split(u':');
    if (parts.size() != 3 || parts.at(2).isEmpty())
        return false;
    if (parts.at(0) != QString::fromLatin1(QSysInfo::bootUniqueId()))
        return true;
    return startOf(parts.at(1)) != parts.at(2);
}

} // namespace yichuang
