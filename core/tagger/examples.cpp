// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/examples.h"

#include "core/tagger/tagger.h"

namespace zeitstrahl {

namespace {

/// "2015-11-26", "2015-09-21/..", "2015-11-23/2015-11-29".
std::string daysOf(const Expression &expression)
{
    if (!expression.resolution)
        return {};
    const Period &period = expression.resolution->period;
    const std::string first = period.open == Open::Start ? ".." : isoText(period.first);
    const std::string last = period.open == Open::End ? ".." : isoText(period.last);
    return first == last ? first : first + "/" + last;
}

std::string valueOf(const Expression &expression)
{
    const Timex &timex = expression.parts.size() == 1 ? expression.parts[0].timex : expression.timex;
    return timex.value + timex.offset;
}

/// "2015-11-26 =2015-11-26TEV" asks for both, "=P3D" for the value only, "=" for an expression without days.
bool isAsExpected(const Expression &expression, const std::string &expected)
{
    const std::size_t equals = expected.find('='), space = expected.find(' ');
    const std::string days = expected.substr(0, std::min(equals, space));
    const std::string value = equals == std::string::npos ? "" : expected.substr(equals + 1);
    if (days.empty() && value.empty())
        return !expression.resolution;
    return (days.empty() || days == daysOf(expression)) && (value.empty() || value == valueOf(expression));
}

} // namespace

std::optional<std::string> mistakeIn(const Language &language, const LanguageExample &example)
{
    const TaggedText tagged = tag(language, example.text, dayFromIso(example.published));
    std::string found;
    for (const Expression &expression : tagged.expressions) {
        if (expression.span == example.span && isAsExpected(expression, example.result))
            return {};
        found += (found.empty() ? "" : ", ") + ("[" + std::string(expression.span.in(example.text)) + "] ")
            + daysOf(expression) + " =" + valueOf(expression) + " by “" + std::string(expression.rule) + "”";
    }
    if (example.span.empty() && found.empty())
        return {};
    const std::string wanted =
        example.span.empty() ? "nothing" : "[" + std::string(example.span.in(example.text)) + "] " + example.result;
    return "wanted " + wanted + ", found " + (found.empty() ? "nothing" : found);
}

} // namespace zeitstrahl
