// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehouse.h"
#include "support/faultvfs.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

// The same script in every run: every kind of write the store knows. Says on standard output what was committed.
bool play(LedgerStore &store, StoreHouse &house, int acts)
{
    const auto say = [](const QUuid &id) {
        std::printf("%s\n", id.toByteArray(QUuid::WithoutBraces).constData());
        std::fflush(stdout);
    };
    QUuid caseId;
    QUuid parent;
    for (int i = 0; i < acts; ++i) {
        const int turn = i % 5;
        if (turn == 0) {
            caseId = newUuid7();
            parent = {};
            Draft draft;
            draft.id = caseId;
            draft.savedAt = house.clock.moment;
            if (!store.saveDraft(draft))
                return false;
        }
        const ActKind kind = turn == 0 ? ActKind::Accepted : turn == 3 ? ActKind::Printed : ActKind::Corrected;
        Act act = house.act(kind, caseId, kind == ActKind::Printed ? QUuid() : parent);
        const auto appended = store.append(act, {turn == 0 ? caseId : QUuid(), turn == 0 ? ImplementingCode : QString()});
        if (!appended)
            return false;
        say(act.id);
        if (kind != ActKind::Printed)
            parent = act.id;
        if (turn == 4 && !store.record({house.verdict(appended->act, Verdict::Kind::Receipt)}))
            return false;
    }
    return store.dropAnchor().hasValue();
}

} // namespace

/// store-victim FOLDER ACTS STEP before|after: appends acts and is killed at the given step of the disk.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    StoreHouse house;
    house.useFolder(words.at(1));
    house.vfs = FaultVfs::name();
    FaultVfs::killAt(words.at(3).toInt(), words.at(4) == "after"_L1);
    auto opened = house.tryOpen();
    if (!opened || !(*opened)->setNumberRanges({{ImplementingCode, 1, 9999}}))
        return 1;
    house.store = opened.take();
    if (!play(*house.store, house, words.at(2).toInt()))
        return 1;
    house.close();
    std::printf("steps %d\n", FaultVfs::stepsTaken());
    return 0;
}
