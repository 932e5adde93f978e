// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "../items/casemaker.h"
#include "core/uuid7.h"
#include "forms/model/fragments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr auto Password = "yichuang-1"_L1;
const QString Source = QStringLiteral(YICHUANG_SOURCE_DIR);

QByteArray bytesIn(const QString &path)
{
    QFile file(Source + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonIn(const QString &path)
{
    return QJsonDocument::fromJson(bytesIn(path)).object();
}

Station stationAt(const QString &code, const QString &desk, const QString &divisionCode)
{
    Station station;
    station.code = code;
    station.desk = desk;
    station.isDemo = true;
    station.centre.name = u"示例镇便民服务中心"_s;
    station.centre.townName = u"示例镇"_s;
    station.centre.divisionCode = divisionCode;
    station.centre.address = u"示例县示例镇人民路1号"_s;
    station.centre.phone = u"0000-12345"_s;
    return station;
}

QJsonObject withFee(QJsonObject item)
{
    QJsonArray businesses = item["businesses"_L1].toArray();
    for (QJsonValueRef business : businesses) {
        QJsonObject changed = business.toObject();
        changed["fee"_L1] = QJsonObject{{u"isCharged"_s, true}, {u"text"_s, u"每份20元"_s}, {u"name"_s, u"工本费"_s},
                                        {u"amountParam"_s, u"cardFee"_s}, {u"evidence"_s, u"assumed"_s}};
        business = changed;
    }
    item["businesses"_L1] = businesses;
    return item;
}

} // namespace

QFuture<Result<LoginAnswer>> SmallProvince::logIn(const QString &account, const QString &password)
{
    LoginAnswer login;
    login.session = {account, account == "limin"_L1 ? u"李敏"_s : u"王芳"_s, role, true};
    login.unlockSecret = secret;
    return QtFuture::makeReadyFuture(password == Password
                                         ? Result<LoginAnswer>(login)
                                         : Result<LoginAnswer>(Error{ErrorCode::WrongPassword, {}, {}}));
}

QFuture<Result<PrintedPaper>> KeptPapers::render(const PaperOrder &order)
{
    orders.append(order);
    return QtFuture::makeReadyFuture(Result<PrintedPaper>(PrintedPaper{"%PDF", 1, u"paper.pdf"_s}));
}

QFuture<Result<Done>> KeptPapers::print(const PrintedPaper &, const QString &)
{
    ++printed;
    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
}

bool OneItem::load()
{
    const QString folder = u"/modules/civil-affairs/temporary-aid/"_s;
    const auto fragments = Fragments::read(Source + u"/forms/fragments"_s);
    const auto expanded = fragments ? fragments->expandItem(withFee(jsonIn(folder + u"item.json"_s)))
                                    : Result<QJsonObject>(fragments.error());
    if (!expanded)
        return false;
    QJsonObject params = jsonIn(folder + u"params.json"_s);
    QJsonObject regions = params["regions"_L1].toObject();
    QJsonObject province = regions["32"_L1].toObject();
    QJsonObject year = province["2024"_L1].toObject();
    year["cardFee"_L1] = QJsonObject{{u"value"_s, 20}, {u"evidence"_s, u"assumed"_s}};
    province["2024"_L1] = year;
    regions["32"_L1] = province;
    params["regions"_L1] = regions;
    auto spec = ItemSpec::parse(*expanded, params);
    if (!spec)
        return false;
    m_item.spec = spec.take();
    return true;
}

Result<const OpenedItem *> OneItem::open(const QString &itemCode, const QString &)
{
    if (itemCode != m_item.spec.code)
        return Error{ErrorCode::NotFound, {}, itemCode};
    return &m_item;
}

Counter::Counter(Role role, const QString &divisionCode)
    : m_catalogue(items)
    , m_station(stationAt(u"ST0001"_s, u"3"_s, divisionCode))
    , m_nextStation(stationAt(u"ST0002"_s, u"5"_s, u"329999001000"_s))
{
    if ((!items.load() || !open(role)) && problem.isEmpty())
        problem = u"the counter could not be put together"_s;
}

Counter::Counter(Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_station(stationAt(u"ST0001"_s, u"3"_s, u"329999001000"_s))
    , m_nextStation(stationAt(u"ST0002"_s, u"5"_s, u"329999001000"_s))
{
    if (!open(Role::Clerk) && problem.isEmpty())
        problem = u"the counter could not be put together"_s;
}

Counter::~Counter()
{
    m_next.reset();
    m_services.reset();
}

QList<NumberRange> Counter::numberRanges()
{
    QList<NumberRange> ranges;
    if (&m_catalogue == &items) {
        for (const BusinessSpec &business : (*items.open(QString::fromLatin1(Item), {}))->spec.businesses)
            ranges.append({business.implementingCode, 1, 500});
    }
    for (const ItemEntry &item : m_catalogue.entries()) {
        for (const ItemEntry::Business &business : item.businesses)
            ranges.append({business.implementingCode, 1, 500});
    }
    return ranges;
}

bool Counter::open(Role role)
{
    auto calendar = WorkingCalendar::parse(bytesIn(u"/resources/data/cn-workdays.json"_s));
    auto codes = CodeTables::read(Source + u"/resources/codes"_s);
    if (!calendar || !codes)
        return false;
    m_calendar.emplace(calendar.take());
    m_codes.emplace(codes.take());
    ScryptCost cheap;
    cheap.n = 1024;
    m_keyRing = std::make_unique<KeyRingFile>(m_folder.filePath(u"ring.json"_s), m_vault, clock, cheap);
    if (!m_keyRing->create(province.secret))
        return false;
    const QString store = m_folder.filePath(u"store"_s);
    QDir().mkpath(store);
    auto ledger = AsyncLedger::open({store, m_vault, clock, m_station.code, nullptr, {}});
    if (!ledger)
        return false;
    m_ledger = ledger.take();
    m_ledger->setNumberRanges(numberRanges()).waitForFinished();
    province.role = role;
    m_services = servicesAt(m_station);
    if (!wait(m_services->session.logIn(u"limin"_s, Password))) {
        problem = u"nobody could log in"_s;
        return false;
    }
    return true;
}

std::unique_ptr<Services> Counter::servicesAt(const Station &station)
{
    return std::make_unique<Services>(Ports{*m_ledger, m_catalogue, province, *m_keyRing, m_vault, papers, clock, *m_calendar,
                                            *m_codes, station, errands});
}

Services &Counter::nextWindow()
{
    if (!m_next) {
        m_next = servicesAt(m_nextStation);
        if (!wait(m_next->session.logIn(u"wangfang"_s, Password)))
            problem = u"the next window has nobody"_s;
    }
    return *m_next;
}

std::unique_ptr<Intake> Counter::filledIntake()
{
    auto begun = m_services->intake.begin(QString::fromLatin1(Item), QString::fromLatin1(Business));
    if (!begun) {
        problem = begun.error().detail;
        return {};
    }
    std::unique_ptr<Intake> intake = begun.take();
    const QJsonObject seed = jsonIn(u"/tests/items/seeds/MZ03-02.json"_s)["minimal"_L1].toObject();
    CaseMaker maker(intake->form().form(), intake->form().context());
    intake->form().load(maker.make(seed, CaseMaker::Extent::Minimal));
    intake->formEdited();
    for (const MaterialEntry &entry : Checklist(intake->checklist()))
        intake->setVerdict(entry.code, MaterialVerdict::Complete);
    return intake;
}

void Counter::sign(Intake &intake)
{
    intake.formPrinted(intake.formDigest());
    intake.setSignedOnPaper(true);
}

QString Counter::tolerablePaper(const Intake &intake)
{
    for (const MaterialEntry &entry : intake.checklist()) {
        const MaterialSpec *spec = intake.material(entry.code);
        if (spec && spec->tolerable)
            return entry.code;
    }
    return {};
}

CaseView Counter::opened(Outcome outcome, const std::function<void(Intake &)> &before)
{
    const std::unique_ptr<Intake> intake = filledIntake();
    if (!intake)
        return {};
    sign(*intake);
    if (outcome == Outcome::AskSupplement)
        intake->setVerdict(tolerablePaper(*intake), MaterialVerdict::Missing);
    if (outcome == Outcome::AcceptTolerantly) {
        const QString code = tolerablePaper(*intake);
        intake->setVerdict(code, MaterialVerdict::Tolerated);
        intake->setCommitmentSigned(code, true);
        intake->setCreditChecked(false, u"信用中国"_s);
    }
    if (before)
        before(*intake);
    const auto done = wait(intake->conclude(outcome, u"写明理由"_s, u"可向县民政局申诉"_s));
    if (!done) {
        problem = done.error().message + done.error().detail;
        return {};
    }
    return view(done->appended.record.id);
}

CaseView Counter::view(const QUuid &caseId)
{
    auto found = wait(m_services->cases.view(caseId));
    if (!found)
        problem = found.error().message + found.error().detail;
    return found ? found.take() : CaseView();
}

CaseView Counter::afterProvince(const CaseView &before, ActKind kind, const QJsonObject &payload)
{
    const CaseRecord &record = before.history.record;
    Act act;
    act.id = newUuid7();
    act.caseId = record.id;
    act.kind = kind;
    act.origin = ActOrigin::Province;
    act.parent = record.headAct;
    act.caseVersion = record.version + 1;
    act.at = clock.now();
    act.itemCode = record.itemCode;
    act.businessCode = record.businessCode;
    act.itemVersion = record.itemVersion;
    act.caseNumber = record.number;
    act.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    if (!wait(m_ledger->appendFromProvince({act}, u"1"_s)))
        problem = u"the province's act was not taken"_s;
    return view(record.id);
}

} // namespace yichuang::test
