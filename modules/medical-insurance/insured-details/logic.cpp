// SPDX-License-Identifier: GPL-3.0-or-later
#include "logic.h"

#include "core/idnumber.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::InsuredDetailsChange)
};

constexpr auto Name = "1"_L1;
constexpr auto SexItem = "2"_L1;
constexpr auto Number = "3"_L1;
constexpr auto Birth = "4"_L1;

bool isKey(const QString &item)
{
    return item == Name || item == SexItem || item == Number || item == Birth;
}

// What the applicant's paper shows for a key item, as the form has it.
QString onPaper(const FormValues &form, const QString &item)
{
    if (item == Name)
        return form.text(u"applicant.name");
    if (item == Number)
        return form.text(u"applicant.idNumber");
    if (item == Birth)
        return form.text(u"applicant.birthDate");
    const QString sex = form.text(u"applicant.sex");
    return sex == "1"_L1 ? u"男"_s : sex == "2"_L1 ? u"女"_s : QString();
}

QString afterOf(const FormValues &form, QLatin1StringView item)
{
    for (const QJsonValue &value : form.rows(u"correction.items")) {
        if (value.toObject().value("item"_L1).toString() == item)
            return value.toObject().value("after"_L1).toString();
    }
    return {};
}

void warn(ItemReview &review, const QString &field, const QString &text, const QString &rule)
{
    Finding finding = Finding::warn(field, text);
    finding.rule = rule;
    review.findings.append(finding);
}

} // namespace

void InsuredDetailsChange::reviewRow(const FormValues &form, const QString &item, const QString &after, int row,
                                     ItemReview &review)
{
    const QString paper = isKey(item) ? onPaper(form, item) : QString();
    if (paper.isEmpty() || after.isEmpty() || after == paper)
        return;
    warn(review, u"correction.items.%1.after"_s.arg(row),
         Words::tr(
             "The new value is not what the applicant's paper shows: the register should follow the paper. Check "
             "both."),
         u"differs-from-paper"_s);
}

void InsuredDetailsChange::reviewNumber(const FormValues &form, const QDate &today, ItemReview &review)
{
    const auto number = IdNumber::parse(afterOf(form, Number), today);
    if (!number)
        return;
    const QString birth = afterOf(form, Birth);
    const QString sex = afterOf(form, SexItem);
    const bool birthDiffers = !birth.isEmpty() && birth != number->birthDate().toString(Qt::ISODate);
    const bool sexDiffers = !sex.isEmpty() && sex != (number->sex() == Sex::Male ? u"男"_s : u"女"_s);
    if (birthDiffers || sexDiffers) {
        Finding finding
            = Finding::block(u"correction.items"_s,
                             Words::tr("The new ID number says another date of birth or another sex than "
                                       "the other lines: they have to agree."));
        finding.rule = u"number-disagrees"_s;
        finding.source = u"S92"_s;
        review.findings.append(finding);
    }
}

ItemReview InsuredDetailsChange::review(const FormValues &form, const ItemContext &context) const
{
    ItemReview review;
    const QJsonArray rows = form.rows(u"correction.items");
    int keys = 0;
    for (int row = 0; row < int(rows.size()); ++row) {
        const QJsonObject change = rows.at(row).toObject();
        const QString item = change.value("item"_L1).toString();
        keys += isKey(item) ? 1 : 0;
        reviewRow(form, item, change.value("after"_L1).toString(), row, review);
    }
    if (rows.isEmpty())
        return review;
    review.computed = {{u"changes"_s, int(rows.size())}, {u"keyChanges"_s, keys}};
    reviewNumber(form, context.today, review);
    if (keys > 0 && !afterOf(form, Number).isEmpty()) {
        Finding finding = Finding::advise(
            u"correction.items"_s,
            Words::tr(
                "A new ID number: the pension register (RS02), the social security card and open claims have to "
                "follow, or the payments go astray."));
        finding.rule = u"others-follow"_s;
        review.findings.append(finding);
    }
    return review;
}

} // namespace yichuang
