// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/telling.h"

#include "core/turns/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Channel = Telling::Channel;
using About = Telling::About;

const NameTable<Channel> &channels()
{
    static const NameTable<Channel> table{{Channel::InPerson, u"in-person"_s},
                                          {Channel::Phone, u"phone"_s},
                                          {Channel::Sms, u"sms"_s},
                                          {Channel::WeChat, u"wechat"_s},
                                          {Channel::Letter, u"letter"_s}};
    return table;
}

const NameTable<About> &subjects()
{
    static const NameTable<About> table{{About::Supplement, u"supplement"_s},
                                        {About::MakeUp, u"make-up"_s},
                                        {About::Suspension, u"suspension"_s},
                                        {About::Decision, u"decision"_s},
                                        {About::Result, u"result"_s},
                                        {About::Other, u"other"_s}};
    return table;
}

} // namespace

QJsonObject Telling::toJson() const
{
    return {{u"channel"_s, channels().name(channel)},
            {u"about"_s, subjects().name(about)},
            {u"to"_s, to},
            {u"text"_s, text},
            {u"reached"_s, reached},
            {u"reference"_s, reference},
            {u"answer"_s, answer}};
}

Telling Telling::fromJson(const QJsonObject &json)
{
    return {channels().value(json["channel"_L1].toString(), Channel::InPerson),
            subjects().value(json["about"_L1].toString(), About::Other),
            json["to"_L1].toString(),
            json["text"_L1].toString(),
            json["reached"_L1].toBool(),
            json["reference"_L1].toString(),
            json["answer"_L1].toString()};
}

QString tellingChannelName(Telling::Channel channel)
{
    return channels().name(channel);
}

QString tellingChannelLabel(Telling::Channel channel)
{
    const char *label = nullptr;
    switch (channel) {
    case Channel::InPerson: label = QT_TRANSLATE_NOOP("yichuang::Telling", "At the window"); break;
    case Channel::Phone: label = QT_TRANSLATE_NOOP("yichuang::Telling", "By phone"); break;
    case Channel::Sms: label = QT_TRANSLATE_NOOP("yichuang::Telling", "Text message"); break;
    case Channel::WeChat: label = QT_TRANSLATE_NOOP("yichuang::Telling", "WeChat"); break;
    case Channel::Letter: label = QT_TRANSLATE_NOOP("yichuang::Telling", "Letter"); break;
    }
    return QCoreApplication::translate("yichuang::Telling", label);
}

} // namespace yichuang
