// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "core/formvalues.h"
#include "core/workingcalendar.h"
#include "forms/model/compiledform.h"
#include "forms/model/export.h"
#include "forms/model/slotref.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <memory>

namespace yichuang {

/// What rules know beside the form: {"var": "context.today"} and so on, and the parameters of the region and year.
struct FormContext
{
    QDate today;
    QString region;            ///< 6-digit county code of the receiving point
    QString situation;
    QString business;
    bool isInstant = false;
    QJsonObject params;        ///< resolved: see resolveParams()
    WorkingCalendar calendar;  ///< for workday rules
    QString town{};            ///< 9-digit code of the receiving point's town, offered first; rules do not see it
};

/// Why a value is not acceptable as it stands.
enum class FieldError : quint8 {
    None, Required, Type, ControlCharacter, TooShort, TooLong, Pattern, Minimum, Maximum, Decimals, Option,
    Date, Earliest, Latest, IdLength, IdDigits, IdRegion, IdBirth, IdFuture, IdCheck, PaperShape, Phone, BankAccount, BankCheck,
    Division, TooFewRows, TooManyRows,
};

/// One open form: the typed values and all that follows from them, kept up to date at every change by running only what
/// depends on it. A value of a field that is not visible is kept, but rules see it as empty, it is never in
/// error, and it is not exported. One thread at a time; no signals: set() says what changed.
class YICHUANG_FORMS_EXPORT FormState
{
public:
    /// Draft: fields nobody touched are prefilled. Submitted: exactly what was sent is judged.
    enum class Source { Draft, Submitted };

    struct Fault
    {
        SlotRef ref;
        FieldError error = FieldError::None;
    };

    FormState(const CompiledForm &form, FormContext context);
    ~FormState();
    FormState(FormState &&) noexcept;
    FormState &operator=(FormState &&) noexcept;

    const CompiledForm &form() const;
    const FormContext &context() const;
    /// Everything is judged anew.
    void setContext(FormContext context);
    /// For labels and messages; Chinese unless set.
    void setLanguage(Language language);
    Language language() const;

    /// Replaces everything typed. Unknown keys are ignored.
    void load(const FormData &data, Source source = Source::Draft);
    /// The same straight from JSON text; quicker. Fails if it is not a JSON object; then the form is empty.
    Result<Done> loadJson(QByteArrayView json, Source source = Source::Draft);
    /// What is valid now: visible fields that have a value, computed ones included.
    FormData data() const;
    /// The same to read from where it is, without a copy; good until the next change.
    FormValues values() const;
    /// Everything typed, visible or not, for drafts. A prefilled field that was cleared by hand is null in it.
    FormData typedData() const;

    /// What the clerk typed or chose; control characters are dropped, ends trimmed. Returns every place whose value,
    /// visibility, requiredness, offered options or error is now another; empty if the field is computed or the same.
    QList<SlotRef> set(SlotRef ref, const QJsonValue &value);
    QList<SlotRef> set(QStringView path, const QJsonValue &value);
    /// Rows of a table; -1 from addRow() and false if there is no room or no such row.
    int addRow(int slot, QList<SlotRef> *changed = nullptr);
    bool removeRow(int slot, int row, QList<SlotRef> *changed = nullptr);
    bool moveRow(int slot, int from, int to, QList<SlotRef> *changed = nullptr);
    int rowCount(int slot) const;

    QJsonValue value(SlotRef ref) const;
    QJsonValue value(QStringView path) const;
    bool isVisible(SlotRef ref) const;
    bool isSectionVisible(int section) const;
    bool isRequired(SlotRef ref) const;
    bool isEmpty(SlotRef ref) const;
    /// The clerk (or the loaded data) set it, so prefill leaves it alone.
    bool isTouched(SlotRef ref) const;
    FieldError error(SlotRef ref) const;
    /// The sentence for the clerk; empty if there is no error.
    QString errorText(SlotRef ref) const;
    /// Values of the options that are offered now.
    QList<Option> offeredOptions(SlotRef ref) const;

    /// All field errors in form order; cheap after every keystroke.
    const std::vector<Fault> &faults() const;
    /// Field errors and checks, in form order, as sentences.
    Findings findings() const;
    /// Findings at one field: its error and the checks that name it.
    Findings findingsAt(SlotRef ref) const;
    /// Values of all computed fields, by id.
    QJsonObject computed() const;
    /// A rule's value over this form: one compiled with the form's own names (slow path, compiled at each call).
    Result<QJsonValue> evaluate(const QJsonValue &rule) const;

private:
    friend class ChecklistRules;
    QString checkText(const Check &check) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace yichuang
