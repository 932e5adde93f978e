// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FormState that turns errors and checks into sentences.
#include "forms/model/engine/formstateprivate.h"
#include "forms/model/fieldmessage.h"
#include "forms/model/formtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Is the check's finding standing at this place now?
bool isFinding(const FormEngine &engine, const CheckInfo &info, int check, SlotRef place)
{
    if (!engine.checkHolds(check, place.row))
        return false;
    if (!place.isValid())
        return true;
    if (!engine.isShown(place))
        return false;
    const rules::Cell &cell = engine.cell(place);
    const bool isTable = place.row < 0 && engine.cells().tableOfSlot[size_t(place.slot)] >= 0;
    return info.check->whenEmpty || isTable || (!cell.isEmpty() && cell.error == FieldError::None);
}

} // namespace

QString FormState::checkText(const Check &check) const
{
    static const QRegularExpression name(u"\\{([A-Za-z][A-Za-z0-9_.-]*)\\}"_s);
    QString text = check.text(d->language);
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const auto value = evaluate(QJsonObject{{u"var"_s, match.captured(1)}});
        const SlotRef ref = d->form.find(match.captured(1));
        if (!value)
            out += match.captured();
        else if (ref.isValid())
            out += displayText(d->form.field(ref), *value, d->language);
        else
            out += value->isDouble() ? QString::number(value->toDouble(), 'f', QLocale::FloatingPointShortest)
                                     : value->toString();
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

Findings FormState::findings() const
{
    struct Placed
    {
        SlotRef place;
        Finding finding;
    };
    QList<Placed> all;
    for (const Fault &fault : faults()) {
        all.append({fault.ref,
                    {Finding::Level::Block, d->form.path(fault.ref),
                     fieldMessage(d->form.field(fault.ref), fault.error, d->language), fieldErrorName(fault.error), {}}});
    }
    for (size_t i = 0; i < d->layout.checks.size(); ++i) {
        const CheckInfo &info = d->layout.checks[i];
        const auto add = [&](SlotRef place) {
            if (isFinding(d->engine, info, int(i), place))
                all.append({place,
                            {info.check->level, d->form.path(place), checkText(*info.check), info.check->id,
                             info.check->source}});
        };
        if (info.place.column < 0) {
            add(info.place);
            continue;
        }
        for (int row = 0; row < rowCount(info.place.slot); ++row)
            add(SlotRef::cell(info.place.slot, row, info.place.column));
    }
    // In the order of the form; what concerns the whole form comes last.
    const auto position = [](SlotRef ref) {
        return std::tuple(ref.slot < 0 ? std::numeric_limits<int>::max() : ref.slot, ref.row, ref.column);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Placed &a, const Placed &b) { return position(a.place) < position(b.place); });
    Findings findings;
    for (Placed &placed : all)
        findings.append(std::move(placed.finding));
    return findings;
}

Findings FormState::findingsAt(SlotRef ref) const
{
    Findings findings;
    if (!isVisible(ref))
        return findings;
    if (const FieldError found = error(ref); found != FieldError::None)
        findings.append({Finding::Level::Block, d->form.path(ref), fieldMessage(d->form.field(ref), found, d->language),
                         fieldErrorName(found), {}});
    for (size_t i = 0; i < d->layout.checks.size(); ++i) {
        const CheckInfo &info = d->layout.checks[i];
        const bool isHere = info.place.slot == ref.slot && info.place.column == ref.column;
        if (isHere && isFinding(d->engine, info, int(i), ref))
            findings.append({info.check->level, d->form.path(ref), checkText(*info.check), info.check->id,
                             info.check->source});
    }
    return findings;
}

} // namespace yichuang
