// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/citizenwords.h"

#include "services/turnrules.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString dayText(const QDate &day)
{
    return day.toString(u"yyyy年M月d日"_s);
}

QString supplementWords(const CaseView &view)
{
    const QStringList missing = view.content.missing.isEmpty() ? turnrules::openPapers(view.content.materials)
                                                               : view.content.missing;
    QString words = u"需要补正以下内容：%1。"_s.arg(missing.join(u"、"_s));
    if (const QDate until = turnrules::waitsUntil(view); until.isValid())
        words += u"请于%1前补齐。"_s.arg(dayText(until));
    return words;
}

QString makeUpWords(const CaseView &view)
{
    QString words = u"已容缺受理，还需补交：%1。"_s.arg(turnrules::openPapers(view.content.materials).join(u"、"_s));
    if (const QDate until = turnrules::waitsUntil(view); until.isValid())
        words += u"请于%1前交到窗口，逾期将终止办理。"_s.arg(dayText(until));
    return words;
}

QString suspensionWords(const CaseView &view)
{
    QString words = u"已进入特别程序（%1）：%2。"_s.arg(view.suspension.name, view.suspension.reason);
    if (view.suspension.stopsClock)
        words += u"所需时间不计入办理期限"_s;
    if (view.suspension.longestDays > 0)
        words += u"%1最长%2个工作日"_s.arg(view.suspension.stopsClock ? u"，"_s : QString())
                     .arg(view.suspension.longestDays);
    return words.endsWith(u'。') ? words : words + u"。"_s;
}

QString decisionWords(const CaseView &view)
{
    const QString outcome = view.isGranted ? u"已办结，结果为准予"_s : u"已办结，结果为不予批准"_s;
    return view.decision.isEmpty() ? outcome + u"。"_s : u"%1：%2。"_s.arg(outcome, view.decision);
}

QString resultWords(const CaseView &view, const Centre &centre)
{
    QStringList names;
    for (const ResultPaper &paper : view.results)
        names.append(paper.name);
    if (names.isEmpty() && view.business)
        names.append(view.business->resultName);
    QString words = u"办理结果（%1）已到窗口。请携带身份证和收件凭证到%2领取"_s.arg(names.join(u"、"_s), centre.name);
    if (!centre.address.isEmpty())
        words += u"，地址：%1"_s.arg(centre.address);
    if (!centre.openingHours.isEmpty())
        words += u"，时间：%1"_s.arg(centre.openingHours);
    return words + u"。委托他人领取的，请另带授权委托书和代理人身份证。"_s;
}

QString wordsAbout(const CaseView &view, const Centre &centre, Telling::About about)
{
    switch (about) {
    case Telling::About::Supplement: return supplementWords(view);
    case Telling::About::MakeUp: return makeUpWords(view);
    case Telling::About::Suspension: return suspensionWords(view);
    case Telling::About::Decision: return decisionWords(view);
    case Telling::About::Result: return resultWords(view, centre);
    case Telling::About::Other: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString citizenWords(const CaseView &view, const Centre &centre, Telling::About about, Telling::Channel channel)
{
    const CaseRecord &record = view.history.record;
    const QString item = view.business ? view.business->name : record.itemName;
    const QString name = record.applicantName.isEmpty() ? view.content.applicantName : record.applicantName;
    QString words = u"您申请的“%1”"_s.arg(item);
    if (!record.number.isEmpty())
        words += u"（办件编号%1）"_s.arg(record.number);
    words += wordsAbout(view, centre, about);
    const QString phone = centre.phone.isEmpty() ? QString() : u"咨询电话%1。"_s.arg(centre.phone);
    const bool isWritten = channel == Telling::Channel::Sms || channel == Telling::Channel::WeChat;
    if (isWritten)
        return u"【%1】%2：%3%4"_s.arg(centre.name, name, words, phone);
    return channel == Telling::Channel::Letter ? u"%1：\n%2%3\n%4"_s.arg(name, words, phone, centre.name)
                                               : u"%1您好，这里是%2。%3"_s.arg(name, centre.name, words);
}

} // namespace yichuang
