// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"

#include <QObject>

namespace yichuang {

/// Several cases handed on together (移交): one act for each, one sheet for each place they go to. Ends with a signal; what
/// was written down before a failure stands.
class HandOverRun final : public QObject
{
    Q_OBJECT

public:
    explicit HandOverRun(Services &services, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// printer: as PaperDesk::issue understands it.
    void start(const QList<QUuid> &cases, const QString &printer);

Q_SIGNALS:
    void ended(int cases, int sheets);
    void failed(const yichuang::Error &error);

private:
    struct Sheet
    {
        HandOver handOver;
        QList<CaseView> cases;
    };

    void forward(const QList<CaseView> &views);
    void print(qsizetype at);
    void stop(const Error &error);

    Services &m_services;
    QString m_printer;
    QList<Sheet> m_sheets;
    int m_cases = 0;
    bool m_isRunning = false;
};

} // namespace yichuang
