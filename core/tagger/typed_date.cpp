// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/typed_date.h"

#include "core/tagger/chart.h"
#include "core/tagger/read_words.h"

namespace zeitstrahl {

std::optional<Resolution> readTypedDate(const Language &language, std::string_view typed, Day published)
{
    const auto tokens = tokenise(typed);
    const TokenRange all{0, std::uint32_t(tokens.size())};
    Chart chart(language);
    std::vector<ReadWord> words;
    readWords(language, typed, tokens, all, words);
    const auto &matches = chart.match(typed, tokens, all, words);
    if (matches.size() != 1 || matches[0].tokens.begin != 0)
        return {};
    const bool onlyStopLeft = matches[0].tokens.end + 1 == all.end && tokens.back().span.in(typed) == ".";
    if (matches[0].tokens.end != all.end && !onlyStopLeft)
        return {};
    const Context context{published, Direction::Unknown, {}, false, language.feasts};
    const Resolved resolved = resolve(chart.meanings(), matches[0].meaning, context);
    return resolved ? std::optional(*resolved) : std::nullopt;
}

} // namespace zeitstrahl
