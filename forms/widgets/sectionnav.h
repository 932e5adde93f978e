// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace yichuang {

/// The sections of a form beside it: title, how much is filled, how much is wrong. One stop for Tab; up and down move.
class SectionNav final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionNav(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setProgress(int index, int filled, int all, int wrong);
    void setSectionVisible(int index, bool visible);
    void setCurrent(int index);
    int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    void sectionChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Button;
    QList<Button *> m_buttons;
    QVBoxLayout *m_column;
};

} // namespace yichuang
