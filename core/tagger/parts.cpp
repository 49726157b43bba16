// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/parts.h"

namespace zeitstrahl {

namespace {

Span spanOf(const std::vector<Token> &tokens, TokenRange range)
{
    return {tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
}

void setResolved(Expression &expression, Resolved resolved)
{
    if (resolved)
        expression.resolution = std::move(*resolved);
    else
        expression.unresolved = resolved.error();
}

const Checked *checkOf(const Meanings &meanings, MeaningId id)
{
    const Meaning *meaning = &at(meanings, id);
    if (const auto *open = std::get_if<OpenEnded>(meaning))
        meaning = &at(meanings, open->of);
    return std::get_if<Checked>(meaning);
}

} // namespace

Expression expressionOf(const ExpressionSource &source, const Match &match)
{
    const Meanings &meanings = source.chart.meanings();
    Expression expression;
    expression.span = spanOf(source.tokens, match.tokens);
    expression.rule = source.language.patterns[match.pattern].name;
    Resolved resolved = resolve(meanings, match.meaning, source.context);
    expression.timex = timexOf(meanings, match.meaning, resolved);
    setResolved(expression, std::move(resolved));
    if (const Checked *checked = checkOf(meanings, match.meaning))
        expression.checkedBy = spanOf(source.tokens, source.chart.coreOf(checked->beside));
    auto parts = resolveParts(meanings, match.meaning, source.context);
    const Span only = spanOf(source.tokens, source.chart.coreOf(parts.front().id));
    if (parts.size() == 1 && only == expression.span)
        return expression;
    for (PartResolved &one : parts) {
        Expression part;
        part.span = spanOf(source.tokens, source.chart.coreOf(one.id));
        part.rule = expression.rule;
        part.timex = timexOf(meanings, one.id, one.resolved);
        setResolved(part, std::move(one.resolved));
        expression.parts.push_back(std::move(part));
    }
    return expression;
}

} // namespace zeitstrahl
