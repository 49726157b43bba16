// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/chart.h"
#include "core/tagger/tagger.h"

namespace zeitstrahl {

std::vector<Fired> explain(const Language &language, std::string_view text)
{
    const auto tokens = tokenise(text);
    Chart chart(language);
    std::vector<Match> tried;
    std::vector<ReadWord> words;
    std::vector<Fired> fired;
    chart.recordTo(&tried);
    for (const Sentence &sentence : sentencesOf(language, text, tokens)) {
        tried.clear();
        const std::size_t firstFired = fired.size();
        readWords(language, text, tokens, sentence.tokens, words);
        const auto &chosen = chart.match(text, tokens, sentence.tokens, words);
        const auto isChosen = [&](const Match &match) {
            return std::any_of(chosen.begin(), chosen.end(), [&](const Match &one) {
                return one.pattern == match.pattern && one.tokens.begin == match.tokens.begin
                    && one.tokens.end == match.tokens.end;
            });
        };
        std::stable_sort(tried.begin(), tried.end(),
            [](const Match &a, const Match &b) { return a.tokens.begin < b.tokens.begin; });
        for (const Match &match : tried) {
            const Pattern &pattern = language.patterns[match.pattern];
            const Span span{tokens[match.tokens.begin].span.begin, tokens[match.tokens.end - 1].span.end};
            const bool again = std::any_of(fired.begin() + std::ptrdiff_t(firstFired), fired.end(),
                [&](const Fired &one) { return one.span == span && one.rule == pattern.name; });
            if (!again) // it may match in several ways
                fired.push_back({span, pattern.name, isChosen(match), pattern.composition == nullptr});
        }
    }
    return fired;
}

} // namespace zeitstrahl
