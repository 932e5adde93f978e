// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/page.h"
#include "ui/parts/stepbar.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

#include <functional>

class QKeySequence;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yichuang {

class IntakeStep;
class NoticeLine;

/// A page that leads through steps, left to right: title, step bar, the step in use, back and next, by keys as well.
/// Steps are made when they are first gone to. Knows nothing of what is taken in.
class StepsPage : public Page
{
    Q_OBJECT

public:
    ~StepsPage() override;

    void enter() override;
    /// After a lock: where the clerk was, with the focus.
    void comeBack();
    /// Lets go of what is taken in; its draft stays.
    virtual void close() = 0;
    /// True while there is typing that no act has taken over.
    virtual bool hasUnsaved() const = 0;
    virtual QFuture<Result<Done>> saveNow() = 0;

protected:
    /// The last key is where the visit has ended: it is gone to by addStep() only, and nothing leads back from there.
    StepsPage(const QStringList &keys, QWidget *parent);

    bool focusNextPrevChild(bool next) override;
    virtual bool isOpen() const = 0;
    virtual IntakeStep *makeStep(const QString &key) = 0;
    /// How far a step that was gone to and left again is; the bar knows the rest.
    virtual StepBar::State stateOf(const QString &key) const = 0;
    virtual void wentTo(const QString &key) = 0; ///< to be remembered in the draft
    virtual void showTitle() = 0;
    void retranslate() override;

    const QString &current() const { return m_current; }
    void startAt(const QString &key);
    bool hasEnded() const { return m_steps.contains(m_keys.last()); }
    IntakeStep *step(const QString &key);
    void addStep(const QString &key, IntakeStep *made);
    /// Later, because one of them may be what asked for it. kept: stays where it is; empty: all go.
    void dropSteps(const QString &kept = {});
    /// At once; for a destructor: the steps go before what they show.
    void deleteSteps();
    void goTo(const QString &key);
    void goBy(int steps);
    void flush();
    void showStates();
    void setTitle(const QString &title, const QStringList &about);
    void setSaved(const QString &text);
    void addShortcut(const QKeySequence &keys, const std::function<void()> &action);
    QStackedWidget *stack() const { return m_stack; }
    NoticeLine *notice() const { return m_notice; }

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addShortcuts();
    void makeStepBar();
    void showFoot();

    const QStringList m_keys;
    QHash<QString, IntakeStep *> m_steps;
    QString m_current;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_saved;
    QPushButton *m_suspend;
    StepBar *m_bar = nullptr;
    QVBoxLayout *m_column;
    NoticeLine *m_notice;
    QStackedWidget *m_stack;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace yichuang
