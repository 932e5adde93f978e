// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/engine/formengine.h"

#include <QJsonObject>

#include <memory>

namespace simdjson::dom {
class parser;
class element;
}

namespace yichuang {

/// Fills the cells of a form from JSON and writes them back. Keys the form does not know are passed over; the caller
/// runs evaluateAll() afterwards.
class FormLoader
{
public:
    explicit FormLoader(const FormLayout &layout);
    ~FormLoader();

    void load(FormEngine &engine, const QJsonObject &root);
    /// Straight from text into the cells, without a tree in between that Qt would have to own.
    Result<Done> load(FormEngine &engine, QByteArrayView json);

    /// One table as a whole, for set().
    void loadTable(FormEngine &engine, int slot, const QJsonValue &rows);

    enum class Which { Visible, Typed };
    QJsonObject write(const FormEngine &engine, Which which) const;
    /// What stands for one place in the visible data; undefined: nothing.
    QJsonValue write(const FormEngine &engine, SlotRef ref) const;
    bool writesAnything(const FormEngine &engine) const;

private:
    QJsonValue writeRows(const FormEngine &engine, int slot, Which which) const;

    const FormLayout &m_layout;
    std::unique_ptr<simdjson::dom::parser> m_parser;
};

} // namespace yichuang
