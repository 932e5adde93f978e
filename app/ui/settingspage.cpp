// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/definitionlist.h"
#include "ui/parts/noticeline.h"
#include "ui/practicecard.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::array TextSizes{100, 125, 150, 200};
constexpr std::array IdleMinutes{2, 3, 5, 10, 15, 30};

} // namespace

SettingsPage::SettingsPage(Services &services, Preferences &preferences, const WindowFacts &facts, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_facts(facts)
    , m_title(makeLabel("title", {}, this))
    , m_notice(new NoticeLine(this))
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::space(4));
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::space(3));
    if (Practice *practice = services.ports.practice) {
        m_practice = new PracticeCard(*practice, services.papers, preferences, this);
        left->addWidget(m_practice);
    }
    left->addWidget(makeWindowCard());
    left->addWidget(makeStationCard());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(makeItemsCard());
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(3));
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(scrollPane(content, u"settingsScroll"_s, this), 1);
    retranslate();
}

Card *SettingsPage::makeWindowCard()
{
    m_window = new Card({}, this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::space(4));
    form->setVerticalSpacing(Theme::space(2));
    m_language = new QComboBox(m_window);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_textSize = new QComboBox(m_window);
    m_textSize->setObjectName(u"settingsTextSize"_s);
    m_printer = new QComboBox(m_window);
    m_printer->setObjectName(u"settingsPrinter"_s);
    m_idle = new QComboBox(m_window);
    m_idle->setObjectName(u"settingsIdle"_s);
    for (QWidget *editor : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_textSize),
                            static_cast<QWidget *>(m_printer), static_cast<QWidget *>(m_idle)}) {
        auto *label = makeLabel("", {}, m_window);
        label->setBuddy(editor);
        m_windowLabels.append(label);
        form->addRow(label, editor);
    }
    m_window->body()->addLayout(form);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_preferences.setTextPercent(m_textSize->currentData().toInt()); });
    connect(m_printer, &QComboBox::activated, this,
            [this] { m_preferences.setPrinter(m_printer->currentData().toString()); });
    connect(m_idle, &QComboBox::activated, this,
            [this] { m_preferences.setIdleMinutes(m_idle->currentData().toInt()); });
    return m_window;
}

Card *SettingsPage::makeStationCard()
{
    m_station = new Card({}, this);
    m_backUp = makeButton(ButtonKind::Plain, u"settingsBackUp"_s, {}, m_station, Icon::Shield);
    m_station->addHeaderWidget(m_backUp);
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
    return m_station;
}

Card *SettingsPage::makeItemsCard()
{
    m_items = new Card({}, this);
    m_definitions = new DefinitionList(m_services.ports, m_items);
    m_items->body()->addWidget(m_definitions);
    return m_items;
}

void SettingsPage::fillStation()
{
    const Station &station = m_services.ports.station;
    const LedgerStatus &ledger = m_services.light.light().ledger;
    retire(m_facesOfStation);
    m_facesOfStation = new QWidget(m_station);
    auto *form = new QFormLayout(m_facesOfStation);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::space(4));
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            form->addRow(makeLabel("soft", label, m_facesOfStation), makeText("", text, m_facesOfStation));
    };
    add(tr("Centre"), station.centre.name);
    add(tr("Address"), station.centre.address);
    add(tr("Opening hours"), station.centre.openingHours);
    add(tr("Phone"), station.centre.phone);
    add(tr("Window"), station.desk);
    add(tr("Station"), station.code);
    add(tr("Steps in the ledger"), QString::number(ledger.headSequence));
    add(tr("Numbers left today"), ledger.numbersLeftToday > 0 ? QString::number(ledger.numbersLeftToday) : QString());
    add(tr("Free space"), ledger.bytesFree > 0 ? words::fileSize(ledger.bytesFree) : QString());
    add(tr("Ledger kept in"), QDir::toNativeSeparators(m_facts.storeFolder));
    add(tr("Version"), m_facts.version);
    m_station->body()->addWidget(m_facesOfStation);
}

void SettingsPage::fillItems()
{
    m_definitions->refresh();
    m_items->setTitle(tr("Items (%1)").arg(m_services.ports.catalogue.entries().size()));
}

void SettingsPage::enter()
{
    if (m_practice)
        m_practice->setVisible(PracticeCard::isFor(m_services.session.session().role));
    retranslate();
    m_language->setFocus();
}

void SettingsPage::backUp()
{
    m_backUp->setEnabled(false);
    const QString stamp = m_services.ports.clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    const QString path = m_facts.backupFolder + u"/yichuang-"_s + stamp + u".backup"_s;
    await(m_services.ports.ledger.backUp(path), this, [this, path](const Result<Done> &done) {
        m_backUp->setEnabled(true);
        if (!done)
            return m_notice->say(done.error());
        m_notice->say(NoticeLine::Level::Good, tr("The backup is written: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    if (m_practice)
        m_practice->retranslate();
    m_window->setTitle(tr("This window"));
    m_station->setTitle(tr("This station"));
    m_backUp->setText(tr("Back up now"));
    const QStringList labels{tr("Language"), tr("Text size"), tr("Printer"), tr("Lock after")};
    const std::array<QWidget *, 4> editors{m_language, m_textSize, m_printer, m_idle};
    for (std::size_t i = 0; i < editors.size(); ++i) {
        m_windowLabels.at(qsizetype(i))->setText(labels.at(qsizetype(i)));
        editors.at(i)->setAccessibleName(labels.at(qsizetype(i)));
    }
    m_language->clear();
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_textSize->clear();
    for (const int percent : TextSizes)
        m_textSize->addItem(u"%1 %"_s.arg(percent), percent);
    m_textSize->setCurrentIndex(m_textSize->findData(m_preferences.textPercent()));
    m_printer->clear();
    m_printer->addItem(tr("The system's default printer"), QString());
    for (const QString &printer : m_services.papers.printers())
        m_printer->addItem(printer, printer);
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(m_preferences.printer())));
    m_idle->clear();
    for (const int minutes : IdleMinutes)
        m_idle->addItem(tr("%1 min without a touch").arg(minutes), minutes);
    if (m_idle->findData(m_preferences.idleMinutes()) < 0)
        m_idle->addItem(tr("%1 min without a touch").arg(m_preferences.idleMinutes()), m_preferences.idleMinutes());
    m_idle->setCurrentIndex(m_idle->findData(m_preferences.idleMinutes()));
    fillStation();
    fillItems();
}

} // namespace yichuang
