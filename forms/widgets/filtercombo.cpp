// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/filtercombo.h"

#include "forms/widgets/initials.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int WordsRole = Qt::UserRole + 1;

/// Looks among the search words, shows the texts.
class WordCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

FilterCombo::FilterCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    connect(this, &QComboBox::activated, this, [this](int index) { choose(m_entries.value(index).first); });
}

void FilterCombo::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    const QSignalBlocker quiet(this);
    clear();
    for (const Entry &entry : m_entries)
        addItem(entry.second, entry.first);
    if (m_words) {
        setCompleter(nullptr);
        m_words->deleteLater();
        m_words = nullptr;
    }
    setValue(m_value);
}

void FilterCombo::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    m_value = value;
    int at = -1;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (!value.isEmpty() && m_entries.at(i).first == value)
            at = i;
    }
    setCurrentIndex(at);
    const QString text = at >= 0 ? m_entries.at(at).second : value;
    if (currentText() != text)
        setEditText(text);
    lineEdit()->setCursorPosition(0);
    setToolTip(text);
}

QString FilterCombo::match(const QString &typed) const
{
    const QString text = typed.trimmed();
    QStringList parts;
    for (const Entry &entry : m_entries) {
        if (entry.second.compare(text, Qt::CaseInsensitive) == 0 || entry.first == text)
            return entry.first;
        if (!text.isEmpty()
            && (entry.second.contains(text, Qt::CaseInsensitive) || pinyinInitials(entry.second).startsWith(text.toLower())))
            parts.append(entry.first);
    }
    return parts.size() == 1 ? parts.first() : QString();
}

void FilterCombo::prepareCompleter()
{
    if (m_words || m_entries.isEmpty())
        return;
    m_words = new QStandardItemModel(this);
    for (const Entry &entry : std::as_const(m_entries)) {
        auto item = std::make_unique<QStandardItem>(entry.second);
        item->setData(entry.first, Qt::UserRole);
        item->setData(QString(entry.second + u' ' + pinyinInitials(entry.second)), WordsRole);
        m_words->appendRow(item.release());
    }
    auto *completer = new WordCompleter(m_words, m_words);
    completer->setCompletionRole(WordsRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(14);
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::UserRole).toString()); });
    connect(lineEdit(), &QLineEdit::textEdited, completer, [this, completer] {
        QMetaObject::invokeMethod(this, [this, completer] { offerFirst(completer); }, Qt::QueuedConnection);
    });
}

/// Marks the first fitting entry, so that Enter or Tab takes it, without writing it over what is being typed.
void FilterCombo::offerFirst(QCompleter *completer)
{
    QAbstractItemView *popup = completer->popup();
    if (completer != this->completer() || !popup->isVisible() || popup->currentIndex().isValid())
        return;
    const QSignalBlocker quiet(completer);
    popup->setCurrentIndex(completer->completionModel()->index(0, 0));
}

/// Enter in the list of what fits takes the marked entry and moves on as well: one key, not two.
bool FilterCombo::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (!list || event->type() != QEvent::KeyPress || !list->currentIndex().isValid())
        return QComboBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    const QString value = list->currentIndex().data(Qt::UserRole).toString();
    list->hide();
    choose(value);
    QCoreApplication::postEvent(this, key->clone());
    return true;
}

void FilterCombo::choose(const QString &value)
{
    if (value == m_value)
        return setValue(value);
    setValue(value);
    Q_EMIT chosen(value);
}

void FilterCombo::settle()
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return choose({});
    const QString fit = match(typed);
    choose(fit.isEmpty() ? m_value : fit);
}

void FilterCombo::focusInEvent(QFocusEvent *event)
{
    prepareCompleter();
    QComboBox::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        lineEdit()->selectAll();
}

void FilterCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void FilterCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FilterCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        settle();
        event->ignore(); // the form moves on
        return;
    }
    const bool opens = event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier);
    if (opens && currentText().isEmpty())
        return showPopup();
    QComboBox::keyPressEvent(event);
}

} // namespace yichuang
