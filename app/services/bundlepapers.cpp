// SPDX-License-Identifier: GPL-3.0-or-later
// The merged checklist and the one signature: what the clerk says of a paper is said to every item that needs it.
#include "services/bundleintake.h"

#include "services/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const BundleSpec::SamePaper *groupOf(const BundleSpec &spec, const QString &code)
{
    for (const BundleSpec::SamePaper &group : spec.samePapers) {
        if (group.codes.contains(code))
            return &group;
    }
    return nullptr;
}

BundlePaper firstOf(const MaterialSpec &spec, const MaterialEntry &entry, const BundleSpec::SamePaper *group)
{
    BundlePaper paper;
    paper.key = spec.code;
    paper.name = group && !group->name.isEmpty() ? group->name : spec.name;
    paper.english = group && !group->name.isEmpty() ? group->english : spec.english;
    paper.form = spec.form;
    paper.sample = spec.sample;
    paper.shareSource = spec.shareSource;
    paper.need = spec.need;
    paper.exemptByShare = spec.exemptByShare;
    paper.tolerable = spec.tolerable;
    paper.entry = entry;
    paper.entry.name = paper.name;
    return paper;
}

// One original is shown to everybody; photos and the like are handed over for good and add up.
void countAlso(BundlePaper &paper, const MaterialSpec &spec)
{
    const bool isUsedUp = spec.copies == 0 && spec.originals > 1;
    MaterialEntry &entry = paper.entry;
    entry.originals = isUsedUp ? entry.originals + spec.originals : std::max(entry.originals, spec.originals);
    entry.copies = std::max(entry.copies, spec.copies);
    paper.need = std::min(paper.need, spec.need); // required before conditional before optional
    paper.exemptByShare = paper.exemptByShare && spec.exemptByShare;
    paper.tolerable = paper.tolerable && spec.tolerable;
}

const MaterialEntry *entryIn(const Intake &intake, const QString &code)
{
    const Checklist &list = intake.checklist();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const MaterialEntry &entry) { return entry.code == code; });
    return found == list.end() ? nullptr : &*found;
}

bool isUnsaid(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Open && entry.attachments.isEmpty();
}

} // namespace

BundlePaper *BundleIntake::sameIn(QList<BundlePaper> &papers, const MaterialSpec &spec) const
{
    const BundleSpec::SamePaper *group = groupOf(m_spec, spec.code);
    for (BundlePaper &paper : papers) {
        const bool isSame = group ? groupOf(m_spec, paper.key) == group
                                  : !groupOf(m_spec, paper.key) && paper.name == spec.name && paper.form == spec.form;
        if (isSame)
            return &paper;
    }
    return nullptr;
}

void BundleIntake::refreshPapers()
{
    QList<BundlePaper> papers;
    for (const auto &member : m_members) {
        for (const MaterialEntry &entry : member->checklist()) {
            const MaterialSpec *spec = member->material(entry.code);
            if (!spec)
                continue;
            BundlePaper *paper = sameIn(papers, *spec);
            if (paper) {
                countAlso(*paper, *spec);
            } else {
                papers.append(firstOf(*spec, entry, groupOf(m_spec, spec->code)));
                paper = &papers.back();
            }
            paper->neededBy.append({member->business().code, entry.code});
            if (isUnsaid(paper->entry) && !isUnsaid(entry)) {
                const MaterialEntry counts = paper->entry;
                paper->entry = entry;
                paper->entry.code = paper->key;
                paper->entry.name = paper->name;
                paper->entry.originals = counts.originals;
                paper->entry.copies = counts.copies;
            }
        }
    }
    for (const BundlePaper &paper : std::as_const(papers))
        carryOver(paper);
    if (papers == m_papers)
        return;
    m_papers = papers;
    Q_EMIT papersChanged();
}

// An item that needs a paper only now hears what was said of it before.
void BundleIntake::carryOver(const BundlePaper &paper)
{
    if (isUnsaid(paper.entry))
        return;
    for (const BundlePaper::Need &need : paper.neededBy) {
        Intake &member = *find(need.business);
        const MaterialEntry *own = entryIn(member, need.code);
        if (!own || !isUnsaid(*own))
            continue;
        const bool wasHandingDown = std::exchange(m_isHandingDown, true);
        for (const Attachment &file : paper.entry.attachments)
            member.list(need.code, file);
        member.setVerdict(need.code, paper.entry.verdict);
        member.setOriginalSeen(need.code, paper.entry.originalSeen);
        member.setOriginalKept(need.code, paper.entry.originalKept);
        member.setCommitmentSigned(need.code, paper.entry.commitmentSigned);
        member.setRemark(need.code, paper.entry.remark);
        m_isHandingDown = wasHandingDown;
    }
}

const BundlePaper *BundleIntake::paper(const QString &key) const
{
    const auto found
        = std::find_if(m_papers.begin(), m_papers.end(), [&](const BundlePaper &paper) { return paper.key == key; });
    return found == m_papers.end() ? nullptr : &*found;
}

void BundleIntake::changePaper(const QString &key, const std::function<void(Intake &, const QString &code)> &apply)
{
    const BundlePaper *found = paper(key);
    if (!found)
        return;
    m_isHandingDown = true;
    for (const BundlePaper::Need &need : QList<BundlePaper::Need>(found->neededBy))
        apply(*find(need.business), need.code);
    m_isHandingDown = false;
    refreshPapers();
}

// What follows later follows once: by the day that suits the item in the greatest hurry.
void BundleIntake::setVerdict(const QString &key, MaterialVerdict verdict)
{
    QDate earliest;
    changePaper(key, [&](Intake &member, const QString &code) {
        member.setVerdict(code, verdict);
        const MaterialEntry *entry = entryIn(member, code);
        if (entry && entry->makeUpBy.isValid() && (!earliest.isValid() || entry->makeUpBy < earliest))
            earliest = entry->makeUpBy;
    });
    if (verdict == MaterialVerdict::Tolerated && earliest.isValid())
        setMakeUpBy(key, earliest);
}

void BundleIntake::setMakeUpBy(const QString &key, const QDate &day)
{
    changePaper(key, [&day](Intake &member, const QString &code) { member.setMakeUpBy(code, day); });
}

void BundleIntake::setRemark(const QString &key, const QString &remark)
{
    changePaper(key, [&remark](Intake &member, const QString &code) { member.setRemark(code, remark); });
}

void BundleIntake::setOriginalSeen(const QString &key, bool seen)
{
    changePaper(key, [seen](Intake &member, const QString &code) { member.setOriginalSeen(code, seen); });
}

void BundleIntake::setOriginalKept(const QString &key, bool kept)
{
    changePaper(key, [kept](Intake &member, const QString &code) { member.setOriginalKept(code, kept); });
}

void BundleIntake::setCommitmentSigned(const QString &key, bool isSigned)
{
    changePaper(key, [isSigned](Intake &member, const QString &code) { member.setCommitmentSigned(code, isSigned); });
}

QFuture<Result<Attachment>> BundleIntake::attach(const QString &key, const QByteArray &content,
                                                 const QString &fileName, const QString &mediaType)
{
    return chain(m_ports.ledger.attach(content, fileName, mediaType), this,
                 [this, key](const Result<Attachment> &stored) {
                     if (stored) {
                         changePaper(key, [&stored](Intake &member, const QString &code) {
                             member.list(code, *stored);
                         });
                     }
                     return stored;
                 });
}

void BundleIntake::rotate(const QString &key, const QString &digest)
{
    changePaper(key, [&digest](Intake &member, const QString &code) { member.rotate(code, digest); });
}

void BundleIntake::detach(const QString &key, const QString &digest)
{
    changePaper(key, [&digest](Intake &member, const QString &code) { member.detach(code, digest); });
}

// --- the signature ---

bool BundleIntake::isSignatureRequired() const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [](const auto &member) { return member->business().signatureRequired; });
}

// One sheet carries all of it: what one item's change made void is void for all.
const SignedForm &BundleIntake::signedForm() const
{
    for (const auto &member : m_members) {
        if (!member->signedForm().printedAt.isValid())
            return member->signedForm();
    }
    return m_members.front()->signedForm();
}

QString BundleIntake::whyNotSigned() const
{
    for (const auto &member : m_members) {
        if (const QString reason = member->whyNotSigned(); !reason.isEmpty())
            return reason;
    }
    return {};
}

QStringList BundleIntake::formDigests() const
{
    QStringList digests;
    for (const auto &member : m_members)
        digests.append(member->formDigest());
    return digests;
}

void BundleIntake::formPrinted(const QStringList &digests)
{
    for (size_t i = 0; i < m_members.size(); ++i)
        m_members[i]->formPrinted(digests.value(qsizetype(i)));
}

QFuture<Result<Attachment>> BundleIntake::attachSignedForm(const QByteArray &content, const QString &fileName,
                                                           const QString &mediaType)
{
    QList<QFuture<Result<Attachment>>> storing;
    for (const auto &member : m_members)
        storing.append(member->attachSignedForm(content, fileName, mediaType));
    return chain(gather(storing, this), this, [](const Result<QList<Attachment>> &all) -> Result<Attachment> {
        if (!all)
            return all.error();
        return all->constFirst();
    });
}

void BundleIntake::detachSignedForm(const QString &digest)
{
    for (const auto &member : m_members)
        member->detachSignedForm(digest);
}

void BundleIntake::setSignedOnPaper(bool isKept)
{
    for (const auto &member : m_members)
        member->setSignedOnPaper(isKept);
}

const CreditCheck &BundleIntake::credit() const
{
    return m_members.front()->credit();
}

void BundleIntake::setCreditChecked(bool isListed, const QString &source)
{
    for (const auto &member : m_members)
        member->setCreditChecked(isListed, source);
}

} // namespace yichuang
