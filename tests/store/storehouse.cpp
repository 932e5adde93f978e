// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"

#include "core/idnumber.h"
#include "core/stamp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

QString temporaryPlace()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + u"/yichuang-store-XXXXXX"_s;
}

StoreHouse::StoreHouse(Suite suite)
    : vault(suite)
{
    if (!vault.unlock(SecretBytes::copyOf(QByteArray(StationVault::DataKeyBytes, 'k'))))
        qFatal("the test key was not taken");
}

Result<std::unique_ptr<LedgerStore>> StoreHouse::tryOpen()
{
    return LedgerStore::open(setup());
}

void StoreHouse::open()
{
    auto opened = tryOpen();
    if (!opened)
        qFatal("store does not open: %s", qPrintable(opened.error().detail));
    store = opened.take();
    if (const auto set = store->setNumberRanges({{ImplementingCode, 1, 9999}}); !set)
        qFatal("no ranges: %s", qPrintable(set.error().detail));
}

QString StoreHouse::idNumberFor(int number)
{
    const QString digits = u"32999919%1%2"_s.arg(500101 + number / 1000 % 50 * 10000).arg(number % 1000, 3, 10, QChar(u'0'));
    return digits + IdNumber::checkCharacter(digits);
}

QByteArray StoreHouse::payload(const QString &name, const QStringList &attachments)
{
    CaseContent content;
    content.applicantName = name;
    content.applicantIdNumber = idNumberFor(int(qHash(name) % 1000));
    content.applicantPhone = u"13900000001"_s;
    content.address = u"演示镇桃园村3组12号"_s;
    content.itemName = u"临时救助"_s;
    content.promisedOn = QDate(2026, 12, 1);
    content.form.set(u"applicant.name", name);
    MaterialEntry material;
    material.code = u"M1"_s;
    for (const QString &digest : attachments)
        material.attachments.append({digest, u"scan.jpg"_s, u"image/jpeg"_s, 10, 0, 1});
    content.materials.append(material);
    return content.toJson();
}

Act StoreHouse::act(ActKind kind, const QUuid &caseId, const QUuid &parent, const QString &name) const
{
    Act act;
    act.id = newUuid7();
    act.caseId = caseId;
    act.kind = kind;
    act.parent = parent;
    act.desk = u"3"_s;
    act.clerk = u"zhangsan"_s;
    act.receivingPoint = u"329999001000"_s;
    act.at = clock.moment;
    act.itemCode = u"MZ03"_s;
    act.businessCode = u"MZ03-01"_s;
    act.itemVersion = u"2026.1"_s;
    act.payload = payload(name);
    return act;
}

Appended StoreHouse::accept(const QString &name)
{
    auto appended = store->append(act(ActKind::Accepted, newUuid7(), {}, name), {{}, ImplementingCode});
    if (!appended)
        qFatal("not accepted: %s", qPrintable(appended.error().detail));
    return appended.take();
}

Verdict StoreHouse::verdict(const Act &of, Verdict::Kind kind) const
{
    Verdict verdict;
    verdict.actId = of.id;
    verdict.kind = kind;
    verdict.reason = u"test"_s;
    verdict.platformTime = clock.moment;
    return verdict;
}

QStringList projectionOf(LedgerStore &store)
{
    QStringList lines;
    sqlite::Statement cases = store.connection().prepare("select " YICHUANG_CASE_COLUMNS ", c.id_index from case_file c "
                                                         "order by c.row");
    for (auto row = cases.next(); row && *row; row = cases.next()) {
        CaseRow c = caseRowFrom(cases);
        reveal(c, store.sealer());
        const CaseRecord &r = c.record;
        lines.append(QStringList{QString::number(c.row), r.id.toString(), r.number, r.itemCode, r.businessCode,
                                 r.itemVersion, QString::number(int(r.state)), QString::number(r.version),
                                 r.headAct.toString(), toStamp(r.openedAt), toStamp(r.changedAt),
                                 r.promisedOn.toString(Qt::ISODate), r.desk, r.clerk, r.receivingPoint,
                                 QString::number(r.needsCorrection), QString::number(c.inConflict),
                                 QString::number(c.blockedFrom), QString::number(c.freeFrom),
                                 QString::number(r.unsent), r.applicantName, r.applicantIdNumber, r.address,
                                 QString::fromUtf8(QJsonDocument(r.clock.toJson()).toJson(QJsonDocument::Compact)),
                                 QString::fromLatin1(cases.blob(AfterCaseColumns).toHex())}
                         .join(u'|'));
    }
    sqlite::Statement unsent = store.connection().prepare("select sequence, lane, last_kind from unsent order by 1");
    for (auto row = unsent.next(); row && *row; row = unsent.next())
        lines.append(u"unsent %1 %2 %3"_s.arg(unsent.number(0)).arg(unsent.number(1)).arg(unsent.number(2)));
    return lines;
}

} // namespace yichuang::test
