// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

// Its headers keep other habits of warning than ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;

namespace yichuang::test {

QString schemaFault(const QString &schema, const QByteArray &body)
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR) + u"/resources/contract/schemas/%1.json"_s.arg(schema));
    if (!file.open(QIODevice::ReadOnly))
        return u"no schema "_s + schema;
    const auto definition = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    const auto document = nlohmann::json::parse(body.toStdString(), nullptr, false);
    if (definition.is_discarded())
        return u"schema %1 is no JSON"_s.arg(schema);
    if (document.is_discarded())
        return u"the body is no JSON: "_s + QString::fromUtf8(body.left(200));

    valijson::Schema compiled;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(definition), compiled);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(compiled, valijson::adapters::NlohmannJsonAdapter(document), &results))
        return {};
    valijson::ValidationResults::Error fault;
    results.popError(fault);
    std::string where;
    for (const std::string &part : fault.context)
        where += part;
    return u"%1: %2 %3"_s.arg(schema, QString::fromStdString(where), QString::fromStdString(fault.description));
}

} // namespace yichuang::test
