// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correctionpanel.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/formview.h"
#include "ui/parts/noticeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

CorrectionPanel::CorrectionPanel(std::unique_ptr<CaseForm> form, const QString &firstField, QWidget *parent)
    : QWidget(parent)
    , m_form(std::move(form))
    , m_view(new FormView(m_form->state(), {}, this))
    , m_reason(new QLineEdit(this))
    , m_notice(new NoticeLine(this))
{
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setAccessibleName(tr("Why the form is corrected"));
    m_reason->setPlaceholderText(tr("Why the form is corrected"));
    auto *save = makeButton(ButtonKind::Primary, u"correctionSave"_s, tr("Write down the correction (Ctrl+Enter)"), this);
    auto *cancel = makeButton(ButtonKind::Plain, u"correctionCancel"_s, tr("Leave it as it is"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &CorrectionPanel::finish);
    connect(cancel, &QPushButton::clicked, this, &CorrectionPanel::cancelled);
    connect(m_view, &FormView::endReached, m_reason, [this] { m_reason->setFocus(Qt::TabFocusReason); });
    auto *on = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    on->setContext(Qt::WidgetWithChildrenShortcut);
    connect(on, &QShortcut::activated, this, &CorrectionPanel::finish);
    m_view->showAllErrors();
    focusField(firstField);
}

void CorrectionPanel::focusField(const QString &path)
{
    if (path.isEmpty() || !m_view->focusField(path))
        m_view->focusFirst();
}

CorrectionPanel::~CorrectionPanel()
{
    std::unique_ptr<FormView>(m_view).reset(); // before the form it shows
}

void CorrectionPanel::finish()
{
    m_view->flush();
    if (m_view->focusFirstError())
        return m_notice->say(NoticeLine::Level::Warn, tr("The form still has errors."));
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return m_notice->say(NoticeLine::Level::Warn, tr("Please write why the form is corrected."));
    }
    Q_EMIT corrected(m_form->state().data(), m_reason->text().trimmed());
}

} // namespace yichuang
