// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/formstate.h"
#include "forms/widgets/editorfactory.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace yichuang {

class Composition;
class FieldCell;
class SectionCard;
class SectionNav;
class TableEditor;

/// An open form on the screen: its sections as cards, an editor per field, what is wrong beside the field it is about.
/// Every keystroke goes into the FormState at once; only what changed is drawn anew. Stores nothing itself.
///
/// Keys: Tab and Enter go to the next field (Enter never leaves the form: see endReached()), Ctrl+PageDown and
/// Ctrl+PageUp to the next section. Every control's objectName is the path of its field ("applicant.name"; a cell:
/// "household.members.2.income"; a message: path + ".note"). GUI thread; the state must outlive the view.
///
/// Usage: auto *view = new FormView(intake.form(), {}, page);
///        connect(view, &FormView::changed, page, [&] { intake.formEdited(); });
///        view->flush() before every save, lock and step; view->showAllErrors(), focusFirstError() when asked to go on.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    /// sections: keys of those to show; empty: all.
    explicit FormView(FormState &state, const QStringList &sections = {}, QWidget *parent = nullptr);
    ~FormView() override;

    /// Where a value came from, shown beside it until it is typed over; an empty source takes the mark away.
    void setOrigin(const QString &path, const QString &source);
    /// Path of the field the keyboard is in or was in last; empty before the first one.
    QString lastFocused() const;
    /// The state was changed by others (loaded, filled, context): everything is shown anew.
    void refresh();
    /// Puts what an input method is still composing into its field.
    void flush();
    /// Errors of fields nobody touched as well, from now on.
    void showAllErrors();
    bool focusField(const QString &path);
    void focusFirst();
    /// False if nothing blocks.
    bool focusFirstError();
    /// For looking only: nothing can be changed.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();                            ///< a person changed a value; it is in the state
    void originDropped(const QString &path);   ///< a value with an origin was typed over
    void endReached();                         ///< Enter in the last field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Part
    {
        int section = -1;             ///< in the definition
        SectionCard *card = nullptr;
        QList<int> fields;
        bool isDirty = true;          ///< fields came or went
    };

    void build();
    void buildPart(Part &part);
    void addField(Part &part, int slot);
    void typed(SlotRef ref, const QJsonValue &value);
    void apply(const QList<SlotRef> &changed, SlotRef typedAt);
    void showField(int slot, bool withValue);
    void layOut();
    void showMessages();
    void updateProgress(Part &part, const Findings &findings);
    bool isShown(int slot, const FieldCell *cell) const;
    void focusMoved(QWidget *old, QWidget *now);
    QList<QWidget *> tabOrder() const;
    enum class Step { Next, Back, Fill };
    QWidget *stopAfter(const QWidget *from, Step step) const;
    void chainTabs();
    void gotoSection(int by);
    void bringIntoView(QWidget *widget);
    int slotOf(const QWidget *widget) const;
    int columnsNow() const;

    FormState &m_state;
    const QStringList m_wanted;
    EditorFactory m_factory;
    Composition *m_composition;
    SectionNav *m_nav;
    QScrollArea *m_scroll;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<Part> m_parts;
    QHash<int, FieldCell *> m_cells;
    QHash<int, TableEditor *> m_tables;
    QHash<const QWidget *, int> m_slotOf;
    QHash<int, int> m_partOf;
    QHash<QString, QString> m_origins; ///< by path; labels are made anew now and then
    QPointer<QWidget> m_filtered;
    QTimer m_messages;
    int m_columns = 0;
    int m_lastFocused = -1;
    bool m_showAll = false;
    bool m_readOnly = false;
};

} // namespace yichuang
