// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/casecontents.h"

#include "forms/model/paramsresolver.h"

using namespace Qt::StringLiterals;

namespace yichuang {

void describeApplicant(CaseContent &content)
{
    const FormData &form = content.form;
    content.applicantName = form.text(u"applicant.name");
    content.applicantIdNumber = form.text(u"applicant.idNumber");
    content.applicantPhone = form.text(u"applicant.phone");
    const QString residence = form.text(u"applicant.residenceAddress");
    content.address = residence.isEmpty() ? form.text(u"applicant.hukouAddress") : residence;
}

ItemContext itemContextOn(const Ports &ports, const ItemSpec &item, const QString &business, const QString &situation,
                          const QDate &day)
{
    const QString county = ports.station.centre.divisionCode.left(6);
    return {business, situation, day, county, resolveParams(item.params, county, day)};
}

} // namespace yichuang
