// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formfixture.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

FormContext context()
{
    FormContext context;
    context.today = QDate(2026, 11, 22);
    context.region = u"329999"_s;
    context.situation = u"emergency"_s;
    context.business = u"T01-01"_s;
    context.params = {{u"line"_s, 800}, {u"ladder"_s, QJsonArray{QJsonArray{80, 50}, QJsonArray{90, 100}}}};
    return context;
}

QJsonObject householdForm()
{
    return object(R"json({
 "sections": [
  {"key": "applicant", "title": "申请人", "english": "Applicant", "fields": [
   {"key": "name", "label": "姓名", "english": "Name", "type": "text", "required": true, "maxLength": 8},
   {"key": "idType", "label": "证件类型", "english": "Kind of paper", "type": "choice", "required": true, "default": "111",
    "options": [{"value": "111", "label": "居民身份证"}, {"value": "114", "label": "出生医学证明"}, {"value": "414", "label": "普通护照"}]},
   {"key": "idNumber", "label": "证件号码", "english": "ID number", "type": "idNumber", "required": true, "idTypeField": "$.idType", "sensitive": true},
   {"key": "sex", "label": "性别", "english": "Sex", "type": "choice", "prefill": {"id_sex": [{"var": "$.idNumber"}]},
    "options": [{"value": "1", "label": "男", "english": "male"}, {"value": "2", "label": "女", "english": "female"}]},
   {"key": "birthDate", "label": "出生日期", "english": "Date of birth", "type": "date", "maximum": "today", "prefill": {"id_birth": [{"var": "$.idNumber"}]}},
   {"key": "age", "label": "年龄", "type": "number", "computed": {"age": [{"var": "$.birthDate"}]}},
   {"key": "phone", "label": "联系电话", "type": "phone"},
   {"key": "account", "label": "银行账号", "type": "bankAccount"},
   {"key": "married", "label": "已婚", "type": "yesNo"},
   {"key": "spouseName", "label": "配偶姓名", "type": "text", "required": true, "visible": {"===": [{"var": "$.married"}, true]}},
   {"key": "spouseIncome", "label": "配偶收入", "type": "money", "visible": {"===": [{"var": "$.married"}, true]}, "minimum": 0, "unit": "元"},
   {"key": "interests", "label": "类别", "type": "multiChoice", "options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}, {"value": "c", "label": "丙"}],
    "optionsWhen": {"c": {">=": [{"var": "$.age"}, 60]}}},
   {"key": "remark", "label": "备注", "type": "longText", "required": {"in": ["b", {"var": "$.interests"}]}}
  ]},
  {"key": "household", "title": "家庭", "english": "Household", "visible": {"!==": [{"var": "applicant.idType"}, "114"]}, "fields": [
   {"key": "members", "label": "家庭成员", "english": "Members", "type": "table", "maxRows": 20, "columns": [
    {"key": "name", "label": "姓名", "type": "text", "required": true},
    {"key": "birthDate", "label": "出生日期", "type": "date"},
    {"key": "age", "label": "年龄", "type": "number", "computed": {"age": [{"var": "row.birthDate"}]}},
    {"key": "student", "label": "在读", "type": "yesNo"},
    {"key": "school", "label": "学校", "type": "text", "required": true, "visible": {"===": [{"var": "row.student"}, true]}},
    {"key": "income", "label": "月收入", "english": "Monthly income", "type": "money", "minimum": 0, "maximum": 100000,
     "required": {">=": [{"var": "row.age"}, 18]}},
    {"key": "share", "label": "占比", "type": "number", "decimals": 2,
     "computed": {"if": [{">": [{"var": "household.income"}, 0]}, {"/": [{"*": [100, {"var": "row.income"}]}, {"var": "household.income"}]}, 0]}}
   ]},
   {"key": "count", "label": "人数", "type": "number", "computed": {"+": [1, {"count": [{"var": "$.members"}]}]}},
   {"key": "income", "label": "收入", "type": "money", "computed": {"+": [{"sum": [{"var": "$.members"}, "income"]}, {"var": "applicant.spouseIncome"}]}},
   {"key": "perCapita", "label": "人均", "type": "money", "unit": "元", "computed": {"per_capita": [{"var": "$.income"}, {"var": "$.count"}]}},
   {"key": "adults", "label": "成年人", "type": "number", "computed": {"count": [{"filter": [{"var": "$.members"}, {">=": [{"var": "age"}, 18]}]}]}}
  ]}
 ],
 "checks": [
  {"id": "too-young", "when": {"<": [{"var": "applicant.age"}, 18]}, "field": "applicant.birthDate", "level": "block", "message": "申请人未满18周岁", "english": "The applicant is not yet 18.", "source": "S20"},
  {"id": "above-line", "when": {">": [{"var": "household.perCapita"}, {"var": "params.line"}]}, "level": "warn", "message": "人均收入{household.perCapita}高于{params.line}", "english": "Income per head {household.perCapita} is above {params.line}."},
  {"id": "member-young-earner", "when": {"and": [{"<": [{"var": "row.age"}, 16]}, {">": [{"var": "row.income"}, 0]}]}, "field": "household.members.income", "level": "warn", "message": "未满16周岁有收入"}
 ]})json");
}

} // namespace yichuang::test
