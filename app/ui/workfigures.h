// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/worklist.h"

#include <QList>
#include <QWidget>

namespace yichuang {

class Card;
class FigureButton;

/// How much lies before this counter, as figures; each opens its list.
class WorkFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkFigures(WorkList &work, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void listWanted(yichuang::WorkList::Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WorkList &m_work;
    Card *m_card;
    QList<FigureButton *> m_figures; ///< in the order of WorkList::Kind
};

} // namespace yichuang
