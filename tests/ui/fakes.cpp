// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace yichuang::test {

Result<Done> FakePractice::setToday(const QDate &day)
{
    if (day.isValid() && day < m_clock.today())
        return Error{ErrorCode::NotAllowed, u"There are newer steps in the ledger."_s, {}};
    m_clock.moment.setDate(day);
    Q_EMIT todayChanged();
    return Done{};
}

void FakePractice::reset(const QDate &day)
{
    ++resets;
    firstDay = day;
    Q_EMIT resetWanted(day);
}

QList<IdCard> FakePractice::residents() const
{
    IdCard woman;
    woman.name = u"周桂兰"_s;
    woman.sex = u"2"_s;
    woman.ethnicity = u"08"_s;
    woman.birthDate = QDate(1968, 5, 17);
    woman.address = u"示例县示例镇示例村三组12号"_s;
    woman.idNumber = u"329999196805170244"_s;
    woman.validUntil = QDate(2035, 3, 1);
    IdCard man = woman;
    man.name = u"示例甲"_s;
    man.sex = u"1"_s;
    man.ethnicity = u"01"_s;
    man.birthDate = QDate(1990, 3, 9);
    man.address = u"示例县示例镇示例社区幸福路18号"_s;
    man.idNumber = u"329999199003090158"_s;
    man.validUntil = QDate(2024, 3, 1); // ran out
    return {woman, man};
}

void FakePractice::presentCard(const QString &idNumber)
{
    for (const IdCard &card : residents()) {
        if (card.idNumber == idNumber)
            m_reader.lay(card);
    }
}

QFuture<Result<LoginAnswer>> FakeProvince::logIn(const QString &account, const QString &password)
{
    const auto answer = [](Result<LoginAnswer> result) { return QtFuture::makeReadyFuture(std::move(result)); };
    if (state.kind == LineState::Kind::Offline)
        return answer(Error{ErrorCode::Offline, u"There is no line to the province."_s, {}});
    if (state.kind == LineState::Kind::Trouble)
        return answer(Error{ErrorCode::CertificateTrouble, u"The certificate of this station has expired."_s, {}});
    if (password != QLatin1StringView(Password))
        return answer(Error{ErrorCode::WrongPassword, u"Account or password is wrong."_s, {}});
    LoginAnswer login;
    login.session = {account, account == "wangfang"_L1 ? u"王芳"_s : u"李敏"_s, Role::Clerk, true};
    login.unlockSecret = secret;
    return answer(login);
}

void FakeProvince::setLine(LineState::Kind kind, const QString &message)
{
    state.kind = kind;
    state.message = message;
    Q_EMIT lineChanged(state);
}

QFuture<Result<LookupAnswer>> FakeErrands::lookUp(const LookupRequest &request, const Consent &consent)
{
    if (!answers.contains(request.registerKey))
        return m_nobody.lookUp(request, consent);
    asked.append(request);
    LookupAnswer answer;
    answer.isFound = true;
    answer.values = answers.value(request.registerKey);
    answer.source = u"户籍人口库"_s;
    answer.asOf = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::OffsetFromUTC, 8 * 3600);
    answer.answeredAt = QDateTime(QDate(2026, 11, 23), QTime(9, 16), Qt::OffsetFromUTC, 8 * 3600);
    answer.reference = u"L-1"_s;
    return QtFuture::makeReadyFuture(Result<LookupAnswer>(answer));
}

QFuture<Result<PrintedPaper>> FakePapers::render(const PaperOrder &order)
{
    orders.append(order);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        QPainter painter(&writer);
        QFont font = painter.font();
        font.setPixelSize(32);
        painter.setFont(font);
        painter.drawText(80, 120, paperKindLabel(order.kind));
        font.setPixelSize(16);
        painter.setFont(font);
        painter.drawText(80, 180, order.record.number.isEmpty() ? order.businessName : order.record.number);
    }
    PrintedPaper paper;
    paper.pdf = bytes;
    paper.pages = 1;
    paper.suggestedName = u"paper-%1-%2.pdf"_s.arg(int(order.kind)).arg(order.copyNumber);
    return QtFuture::makeReadyFuture(Result<PrintedPaper>(paper));
}

QFuture<Result<Done>> FakePapers::print(const PrintedPaper &paper, const QString &)
{
    printed.append(paper.suggestedName);
    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
}

QList<DefinitionVersion> FakePackages::versions() const
{
    return catalogue->versions() + m_refused;
}

void FakePackages::publish(const DefinitionPackage &package)
{
    catalogue->add(package);
    Q_EMIT changed();
}

void FakePackages::refuse(const DefinitionVersion &version)
{
    m_refused.append(version);
    Q_EMIT changed();
}

} // namespace yichuang::test
