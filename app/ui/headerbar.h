// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"
#include "services/lightservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yichuang {

class LineLight;

/// The bar over every page: where this is, who works here, how the line is. Decides nothing. GUI thread.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Station &station, QWidget *parent = nullptr);

    /// An invalid session hides what belongs to a person.
    void setSession(const Session &session);
    void setLight(const Light &light, const QDateTime &now);

Q_SIGNALS:
    void outboxWanted();
    void languageWanted();
    void lockWanted();
    void logOutWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    void retranslate();
    void fit();
    QPushButton *addButton(const QString &name);

    const Station &m_station;
    Session m_session;
    QLabel *m_centre;
    QLabel *m_desk;
    QLabel *m_badge;
    LineLight *m_light;
    QPushButton *m_language;
    QLabel *m_clerk;
    QPushButton *m_lock;
    QPushButton *m_logOut;
    bool m_isCompact = false; ///< icons without words, where the text is large or the window narrow
};

} // namespace yichuang
