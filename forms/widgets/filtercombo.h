// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QPair>

class QCompleter;
class QStandardItemModel;

namespace yichuang {

/// A list to choose from by typing: part of the text, or the initials of its reading ("hz" finds 户主). What is typed
/// and fits nothing goes back to the last choice when the box is left; the wheel never changes a choice by accident.
class FilterCombo final : public QComboBox
{
    Q_OBJECT

public:
    using Entry = QPair<QString, QString>; ///< value, text

    explicit FilterCombo(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QString value() const { return m_value; }
    /// A value that is not among the entries is kept and shown as it is.
    void setValue(const QString &value);
    /// The one entry a typed text stands for; empty if none or several do.
    QString match(const QString &typed) const;

Q_SIGNALS:
    void chosen(const QString &value); ///< by a person only; empty: taken back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepareCompleter();
    void offerFirst(QCompleter *completer);
    void choose(const QString &value);
    void settle();

    QList<Entry> m_entries;
    QString m_value;
    QStandardItemModel *m_words = nullptr;
};

} // namespace yichuang
