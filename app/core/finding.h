// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yichuang {

/// Something a check has to say about a form or a case: at a field if it names one.
struct Finding
{
    enum class Level {
        Block,  ///< the case cannot be accepted like this
        Warn,   ///< the clerk must look, and may go on
        Advise, ///< good to know: an estimate, what follows, what else the citizen may ask for
    };

    Level level = Level::Block;
    QString field;   ///< "applicant.idNumber", "household.members.2.income"; empty for the whole form
    QString message; ///< plain words in the language of the window
    QString rule;    ///< what kind of check: "required", "pattern", "minimum", a rule's own id ...
    QString source;  ///< law or source id, where the rule has one

    static Finding block(QString field, QString message) { return {Level::Block, std::move(field), std::move(message), {}, {}}; }
    static Finding warn(QString field, QString message) { return {Level::Warn, std::move(field), std::move(message), {}, {}}; }
    static Finding advise(QString field, QString message) { return {Level::Advise, std::move(field), std::move(message), {}, {}}; }

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

inline bool hasBlock(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.level == Finding::Level::Block)
            return true;
    }
    return false;
}

} // namespace yichuang
