// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

using namespace Qt::StringLiterals;

namespace yichuang::rules {

namespace {

/// What a match needs besides the pattern, once per thread.
struct Matching
{
    static constexpr quint32 MatchLimit = 200'000;
    static constexpr quint32 HeapLimit = 8 * 1024; // KiB

    Matching()
        : context(pcre2_match_context_create(nullptr), &pcre2_match_context_free)
        , data(pcre2_match_data_create(1, nullptr), &pcre2_match_data_free)
        , stack(pcre2_jit_stack_create(32 * 1024, 512 * 1024, nullptr), &pcre2_jit_stack_free)
    {
        pcre2_set_match_limit(context.get(), MatchLimit);
        pcre2_set_depth_limit(context.get(), MatchLimit);
        pcre2_set_heap_limit(context.get(), HeapLimit);
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
    }

    std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> context;
    std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data;
    std::unique_ptr<pcre2_jit_stack, decltype(&pcre2_jit_stack_free)> stack;
};

Matching &matching()
{
    thread_local Matching state;
    return state;
}

// ECMA-262 writes \u4e00 and \u{20bb7}, PCRE2 \x{4e00}.
QString toPcre(const QString &source)
{
    QString out;
    const auto hexAt = [&](qsizetype at) {
        bool isHex = false;
        const uint code = source.size() >= at + 4 ? QStringView(source).mid(at, 4).toUInt(&isHex, 16) : 0;
        return isHex ? code : 0;
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != u'\\' || i + 1 >= source.size()) {
            out += source.at(i);
            continue;
        }
        if (source.at(i + 1) != u'u') {
            out += source.mid(i, 2);
            ++i;
            continue;
        }
        if (i + 2 < source.size() && source.at(i + 2) == u'{') {
            out += u"\\x"_s;
            ++i;
            continue;
        }
        uint code = hexAt(i + 2);
        i += 5;
        if (QChar::isHighSurrogate(code) && source.mid(i + 1, 2) == u"\\u"_s && QChar::isLowSurrogate(hexAt(i + 3))) {
            code = QChar::surrogateToUcs4(char16_t(code), char16_t(hexAt(i + 3)));
            i += 6;
        }
        out += u"\\x{%1}"_s.arg(code, 0, 16);
    }
    return out;
}

} // namespace

Result<std::unique_ptr<const Pattern>> Pattern::compile(const QString &source)
{
    const auto refuse = [](const QString &detail) {
        return Error{ErrorCode::InvalidInput, QString(), detail};
    };
    if (source.isEmpty() || source.size() > LongestSource)
        return refuse(u"a pattern has 1 to %1 characters"_s.arg(LongestSource));
    std::unique_ptr<Pattern> pattern(new Pattern);
    pattern->m_simple = SimplePattern::parse(source);
    if (!pattern->m_simple) {
        const QByteArray text = toPcre(source).toUtf8();
        int problem = 0;
        PCRE2_SIZE offset = 0;
        pattern->m_code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.constData()), PCRE2_SIZE(text.size()),
                                        PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C, &problem, &offset,
                                        nullptr);
        if (!pattern->m_code) {
            PCRE2_UCHAR message[200];
            pcre2_get_error_message(problem, message, sizeof message);
            return refuse(u"%1 at %2"_s.arg(QString::fromLatin1(reinterpret_cast<const char *>(message))).arg(offset));
        }
        // Without JIT the interpreter runs it, with the same limits.
        pcre2_jit_compile(pattern->m_code, PCRE2_JIT_COMPLETE);
    }
    return std::unique_ptr<const Pattern>(std::move(pattern));
}

Pattern::~Pattern()
{
    pcre2_code_free(m_code);
}

bool Pattern::matches(std::string_view text) const
{
    if (m_simple)
        return m_simple->matches(text);
    Matching &state = matching();
    return pcre2_match(m_code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, PCRE2_NO_UTF_CHECK,
                       state.data.get(), state.context.get())
        >= 0;
}

} // namespace yichuang::rules
