// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/parts.h"

namespace zeitstrahl {

namespace {

Span spanOf(const std::vector<Token> &tokens, TokenRange range)
{
    return {tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
}

const Checked *checkOf(const Meanings &meanings, MeaningId id)
{
    const Meaning *meaning = &at(meanings, id);
    if (const auto *open = std::get_if<OpenEnded>(meaning))
        meaning = &at(meanings, open->of);
    return std::get_if<Checked>(meaning);
}

} // namespace

namespace {

/// A part says what it names; how that was found, the whole says.
Expression partOf(const Expression &whole, Span span, Timex timex, const Resolved &resolved)
{
    Expression part;
    part.span = span;
    part.rule = whole.rule;
    part.timex = std::move(timex);
    if (resolved)
        part.resolution = Resolution{resolved->period, resolved->check};
    else
        part.unresolved = resolved.error();
    return part;
}

} // namespace

Expression expressionOf(const ExpressionSource &source, const Match &match)
{
    const Meanings &meanings = source.chart.meanings();
    const Zones zones{source.language.zones, source.localZone};
    const auto coreSpan = [&](MeaningId id) { return spanOf(source.tokens, source.chart.coreOf(id)); };
    Expression expression;
    expression.span = spanOf(source.tokens, match.tokens);
    expression.rule = source.language.patterns[match.pattern].name;
    Resolved resolved = resolve(meanings, match.meaning, source.context);
    expression.timex = timexOf(meanings, match.meaning, resolved, zones);
    if (hasParts(at(meanings, match.meaning)) && !source.language.patterns[match.pattern].whole) {
        for (const PartResolved &one : resolveParts(meanings, match.meaning, source.context)) {
            while (!expression.parts.empty() && coreSpan(one.id).contains(expression.parts.back().span))
                expression.parts.pop_back(); // "8:30 a.m. Friday" is one, "am Freitag um 8.30 Uhr" are two
            expression.parts.push_back(
                partOf(expression, coreSpan(one.id), timexOf(meanings, one.id, one.resolved, zones), one.resolved));
        }
        if (expression.parts.size() == 1 && expression.parts.front().span == expression.span)
            expression.parts.clear();
    } else if (const Span core = coreSpan(match.meaning); core != expression.span) {
        expression.parts.push_back(partOf(expression, core, expression.timex, resolved));
    }
    if (const Checked *checked = checkOf(meanings, match.meaning))
        expression.checkedBy = coreSpan(checked->beside);
    if (resolved)
        expression.resolution = std::move(*resolved);
    else
        expression.unresolved = resolved.error();
    return expression;
}

} // namespace zeitstrahl
