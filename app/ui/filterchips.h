// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace yichuang {

/// One filter out of several as small buttons that wrap where there is no room. The arrow keys move the choice, Tab
/// leaves.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    /// Object names of the buttons are name + "." + key.
    FilterChips(const QString &name, const QStringList &keys, QWidget *parent = nullptr);

    QString chosen() const;
    void choose(const QString &key);
    void setText(const QString &key, const QString &text);

Q_SIGNALS:
    void chosenChanged(const QString &key); ///< by a person only

private:
    const QStringList m_keys;
    QButtonGroup m_group;
};

} // namespace yichuang
