// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/await.h"
#include "core/papers.h"
#include "forms/widgets/controls.h"
#include "services/services.h"

#include <QFrame>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace yichuang {

/// What a turn left behind for the page: a sentence, and the paper that goes out with it.
struct TurnDone
{
    QString sentence;
    std::optional<PaperKind> paper;
};

/// The few questions of one turn of a case, opened in place. Asks its service when the clerk is sure and tells how that
/// ended; shows the case as it was when it was opened. GUI thread.
class TurnPanel : public QFrame
{
    Q_OBJECT

public:
    TurnPanel(Services &services, const CaseView &view, QWidget *parent);

    /// The focus to the first question.
    virtual void takeFocus();

Q_SIGNALS:
    void done(const yichuang::TurnDone &done);
    void failed(const yichuang::Error &error);

protected:
    Services &services() const { return m_services; }
    const CaseView &view() const { return m_view; }
    const CaseRecord &record() const { return m_view.history.record; }
    bool isBusy() const { return m_isBusy; }

    QVBoxLayout *column() const { return m_column; }
    QLabel *addSentence(const QString &sentence);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text = {});
    QPlainTextEdit *addText(const QString &name, const QString &label, const QString &text = {});
    QComboBox *addChoice(const QString &name, const QString &label);
    QPushButton *addConfirm(ButtonKind kind, const QString &name, const QString &text, std::function<void()> act);
    /// Why the turn cannot be written down as it stands; an empty reason lets it.
    void showWhyNot(const QString &reason);

    template<typename T>
    void follow(const QFuture<Result<T>> &step, const TurnDone &ending)
    {
        followWith(step, [ending](const T &) { return ending; });
    }
    template<typename T, typename Ending>
    void followWith(const QFuture<Result<T>> &step, Ending ending)
    {
        m_isBusy = true;
        await(step, this, [this, ending](const Result<T> &result) {
            m_isBusy = false;
            if (result)
                Q_EMIT done(ending(*result));
            else
                Q_EMIT failed(result.error());
        });
    }

private:
    QLabel *addLabel(const QString &label, QWidget *field);

    Services &m_services;
    const CaseView m_view;
    QVBoxLayout *m_column;
    QLabel *m_whyNot = nullptr;
    QPushButton *m_confirm = nullptr;
    bool m_isBusy = false;
};

} // namespace yichuang
