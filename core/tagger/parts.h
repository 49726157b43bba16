// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/chart.h"
#include "core/tagger/expression.h"

namespace zeitstrahl {

/// What an expression is made from besides its match.
struct ExpressionSource {
    const Language &language;
    const std::vector<Token> &tokens;
    const Chart &chart;
    const Context &context;
    std::optional<std::uint32_t> localZone; ///< of the place that the sentence names first
};

/// A match resolved, with the parts that TIMEX3 marks.
Expression expressionOf(const ExpressionSource &source, const Match &match);

} // namespace zeitstrahl
