// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflictview.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Every act of a line back to the first one, oldest first.
QList<Act> lineTo(const QUuid &head, const QHash<QUuid, Act> &acts)
{
    QList<Act> line;
    QSet<QUuid> seen;
    for (QUuid id = head; acts.contains(id) && !seen.contains(id); id = acts.value(id).parent) {
        seen.insert(id);
        line.prepend(acts.value(id));
    }
    return line;
}

// What a line's newest content says; the earlier one stands where it carries none.
CaseContent contentOf(const QList<Act> &line, CaseContent before)
{
    for (const Act &act : line) {
        auto content = carriesContent(act.kind) ? CaseContent::fromJson(act.payload) : Result<CaseContent>(before);
        // A department that asks for papers says only what is missing: the form stays the counter's.
        if (content && (!content->form.isEmpty() || before.form.isEmpty()))
            before = content.take();
    }
    return before;
}

void flatten(const QJsonValue &value, const QString &path, QHash<QString, QJsonValue> &flat)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), flat);
        return;
    }
    const QJsonArray rows = value.toArray();
    const bool isTable = !rows.isEmpty() && rows.first().isObject();
    if (!isTable) {
        if (!value.isNull())
            flat.insert(path, value);
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row)
        flatten(rows.at(row), u"%1.%2"_s.arg(path).arg(row), flat);
}

QHash<QString, QJsonValue> flat(const FormData &form)
{
    QHash<QString, QJsonValue> values;
    flatten(form.json(), {}, values);
    return values;
}

QJsonValue at(const QHash<QString, QJsonValue> &values, const QString &path)
{
    return values.value(path, QJsonValue(QJsonValue::Undefined));
}

QList<ConflictView::Difference> differencesOf(const FormData &mine, const FormData &theirs, const FormData &base)
{
    const auto a = flat(mine);
    const auto b = flat(theirs);
    const auto o = flat(base);
    QSet<QString> keys;
    for (const auto *values : {&a, &b, &o}) {
        for (auto it = values->begin(); it != values->end(); ++it)
            keys.insert(it.key());
    }
    QStringList paths(keys.begin(), keys.end());
    paths.sort();
    QList<ConflictView::Difference> list;
    for (const QString &path : paths) {
        const ConflictView::Difference one{path, at(a, path), at(b, path), at(o, path)};
        if (one.mine != one.theirs)
            list.append(one);
    }
    return list;
}

bool isOpen(const CaseView &view)
{
    return view.history.record.needsCorrection
        && std::any_of(view.history.entries.begin(), view.history.entries.end(), [](const HistoryEntry &entry) {
               return entry.verdict && entry.verdict->kind == Verdict::Kind::Conflict;
           });
}

} // namespace

std::optional<ConflictView> ConflictView::of(const CaseView &view)
{
    if (!isOpen(view))
        return std::nullopt;
    QHash<QUuid, Act> acts;
    QUuid myHead;
    for (const HistoryEntry &entry : view.history.entries) {
        if (isWitness(entry.act.kind))
            continue;
        acts.insert(entry.act.id, entry.act);
        if (entry.verdict && entry.verdict->kind == Verdict::Kind::Conflict)
            myHead = entry.act.id;
    }
    // Own acts behind the refused one belong to its line as well.
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.parent == myHead && entry.act.origin == ActOrigin::Station && !isWitness(entry.act.kind))
            myHead = entry.act.id;
    }
    const QList<Act> mine = lineTo(myHead, acts);
    const QList<Act> theirs = lineTo(view.history.record.headAct, acts);
    qsizetype shared = 0;
    while (shared < mine.size() && shared < theirs.size() && mine.at(shared).id == theirs.at(shared).id)
        ++shared;
    if (shared == mine.size())
        return std::nullopt; // the newest line holds them: nothing was lost
    ConflictView conflict;
    conflict.mine = mine.mid(shared);
    conflict.theirs = theirs.mid(shared);
    conflict.base = contentOf(mine.mid(0, shared), {});
    conflict.asMine = contentOf(conflict.mine, conflict.base);
    conflict.asTheirs = contentOf(conflict.theirs, conflict.base);
    conflict.differences = differencesOf(conflict.asMine.form, conflict.asTheirs.form, conflict.base.form);
    return conflict;
}

CaseContent ConflictView::mineOnTop() const
{
    CaseContent content = asTheirs;
    for (const Difference &difference : differences) {
        if (difference.mine != difference.base)
            content.form.set(difference.path, difference.mine);
    }
    for (MaterialEntry &entry : content.materials) {
        const auto sameCode = [&](const MaterialEntry &other) { return other.code == entry.code; };
        const auto own = std::find_if(asMine.materials.begin(), asMine.materials.end(), sameCode);
        const auto before = std::find_if(base.materials.begin(), base.materials.end(), sameCode);
        if (own != asMine.materials.end() && (before == base.materials.end() || *own != *before))
            entry = *own;
    }
    return content;
}

} // namespace yichuang
