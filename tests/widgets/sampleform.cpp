// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleform.h"

#include "forms/model/codetables.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

FormContext SampleForm::context()
{
    FormContext context;
    context.today = QDate(2026, 11, 22);
    context.region = u"329999"_s;
    context.params = QJsonObject{{u"lowIncomeLine"_s, 1200}};
    return context;
}

QByteArray SampleForm::json()
{
    return R"JSON({
  "sections": [
    {"key": "applicant", "title": "申请人", "english": "Applicant", "fields": [
      {"key": "name", "label": "姓名", "english": "Name", "type": "text", "required": true, "maxLength": 50},
      {"key": "idType", "label": "证件类型", "english": "Paper", "type": "choice", "required": true, "default": "111",
       "options": [{"value": "111", "label": "居民身份证", "english": "ID card"}, {"value": "113", "label": "户口簿", "english": "Household book"},
                   {"value": "414", "label": "普通护照", "english": "Passport"}, {"value": "553", "label": "外国人永久居留身份证", "english": "Permanent residence"},
                   {"value": "990", "label": "其他", "english": "Other"}]},
      {"key": "idNumber", "label": "证件号码", "english": "ID number", "type": "idNumber", "required": true, "idTypeField": "applicant.idType", "sensitive": true},
      {"key": "sex", "label": "性别", "english": "Sex", "type": "choice", "required": true, "prefill": {"id_sex": [{"var": "applicant.idNumber"}]},
       "options": [{"value": "1", "label": "男", "english": "male"}, {"value": "2", "label": "女", "english": "female"}]},
      {"key": "birthDate", "label": "出生日期", "english": "Date of birth", "type": "date", "required": true, "prefill": {"id_birth": [{"var": "applicant.idNumber"}]}, "maximum": "today"},
      {"key": "phone", "label": "联系电话", "english": "Telephone", "type": "phone", "required": true, "hint": "手机号或带区号的座机号", "hintEnglish": "Mobile or land line with area code"},
      {"key": "domicile", "label": "户籍地", "english": "Domicile", "type": "division", "required": true},
      {"key": "address", "label": "详细地址", "english": "Address", "type": "text", "maxLength": 100}
    ]},
    {"key": "aid", "title": "救助情况", "english": "Aid", "fields": [
      {"key": "reasons", "label": "困难原因", "english": "Reasons", "type": "multiChoice", "required": true,
       "options": [{"value": "illness", "label": "患病", "english": "illness"}, {"value": "accident", "label": "意外事故", "english": "accident"},
                   {"value": "study", "label": "就学", "english": "study"}, {"value": "fire", "label": "火灾", "english": "fire"}, {"value": "other", "label": "其他", "english": "other"}]},
      {"key": "otherReason", "label": "其他原因说明", "english": "Other reason", "type": "longText", "required": true, "visible": {"in": ["other", {"var": "aid.reasons"}]}},
      {"key": "since", "label": "发生月份", "english": "Since", "type": "month"},
      {"key": "expense", "label": "支出金额", "english": "Expense", "type": "money", "required": true, "minimum": 0, "unit": "元"},
      {"key": "monthly", "label": "月均支出", "english": "Monthly expense", "type": "money", "computed": {"money": [{"/": [{"var": "aid.expense"}, 12]}]}, "unit": "元"},
      {"key": "helped", "label": "是否已获其他救助", "english": "Already helped", "type": "yesNo", "required": true}
    ]},
    {"key": "other", "title": "其他救助", "english": "Other aid", "visible": {"==": [{"var": "aid.helped"}, true]}, "fields": [
      {"key": "from", "label": "救助单位", "english": "From", "type": "text", "required": true},
      {"key": "amount", "label": "救助金额", "english": "Amount", "type": "money", "required": true, "unit": "元"}
    ]},
    {"key": "household", "title": "家庭成员", "english": "Household", "fields": [
      {"key": "members", "label": "共同生活的家庭成员", "english": "Members", "type": "table", "maxRows": 20, "columns": [
        {"key": "name", "label": "姓名", "english": "Name", "type": "text", "required": true},
        {"key": "relation", "label": "与申请人关系", "english": "Relation", "type": "choice", "required": true,
         "options": [{"value": "spouse", "label": "配偶", "english": "spouse"}, {"value": "child", "label": "子女", "english": "child"},
                     {"value": "parent", "label": "父母", "english": "parent"}, {"value": "other", "label": "其他", "english": "other"}]},
        {"key": "idNumber", "label": "身份证号码", "english": "ID number", "type": "idNumber", "sensitive": true},
        {"key": "age", "label": "年龄", "english": "Age", "type": "number", "decimals": 0, "minimum": 0, "maximum": 150},
        {"key": "income", "label": "月收入", "english": "Income", "type": "money", "unit": "元"},
        {"key": "disabled", "label": "残疾", "english": "Disabled", "type": "yesNo"}
      ]},
      {"key": "count", "label": "家庭人口", "english": "Persons", "type": "number", "computed": {"+": [1, {"count": [{"var": "household.members"}]}]}, "unit": "人"}
    ]},
    {"key": "payee", "title": "发放账户", "english": "Account", "fields": [
      {"key": "bankAccountNo", "label": "银行账号", "english": "Account number", "type": "bankAccount", "required": true},
      {"key": "share", "label": "比例", "english": "Share", "type": "number", "minimum": 0, "maximum": 100, "decimals": 1, "unit": "%"}
    ]}
  ],
  "checks": [
    {"id": "expense-high", "when": {">": [{"var": "aid.expense"}, 100000]}, "field": "aid.expense", "level": "warn",
     "message": "金额较大，请核对票据。", "english": "A large amount: please check the receipts."}
  ]
})JSON";
}

SampleForm::SampleForm(const QByteArray &json)
{
    const QJsonObject form = QJsonDocument::fromJson(json.isEmpty() ? SampleForm::json() : json).object();
    const Result<FormDefinition> definition = FormDefinition::parse(form, CodeTables());
    if (!definition)
        qFatal("%s", qPrintable(definition.error().detail));
    Result<std::unique_ptr<const CompiledForm>> compiled = CompiledForm::compile(*definition);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().detail));
    m_compiled = compiled.take();
    m_state = std::make_unique<FormState>(*m_compiled, context());
}

} // namespace yichuang::test
