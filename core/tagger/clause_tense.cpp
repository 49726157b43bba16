// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clause_tense.h"

#include <algorithm>

namespace zeitstrahl {

/// Lists outweigh shapes; an auxiliary looks back if a participle goes with it, and ahead if that is one of plans.
Tense tenseOf(ClauseCues cues)
{
    const bool past = cues.is(ClauseRole::Past), looksPast = cues.looks(VerbLook::Past),
               participle = cues.looks(VerbLook::Participle);
    if (cues.is(ClauseRole::Future))
        return cues.is(ClauseRole::WouldHave) ? Tense::Present : Tense::Future; // told before or after the day
    if (cues.is(ClauseRole::Planned) && !past && !looksPast)
        return Tense::Future;
    if (past)
        return Tense::Past;
    if (cues.is(ClauseRole::Auxiliary))
        return participle ? Tense::Past : Tense::Present;
    if (looksPast)
        return Tense::Past;
    const bool present = cues.looks(VerbLook::Present) || cues.is(ClauseRole::Present);
    return present || participle ? Tense::Present : Tense::Unknown; // “begibt” looks like a participle
}

namespace {

/// Finds the verb groups of a sentence: verbs with nothing, or one word ("will soon meet"), between.
class VerbGroups {
public:
    VerbGroups(std::span<const ReadWord> words, TokenRange sentence)
        : words_(words)
        , sentence_(sentence)
    {
    }

    std::optional<Tense> before(std::uint32_t token, std::uint32_t limit) const
    {
        while (token > limit && !isVerb(token - 1))
            --token;
        if (token <= limit)
            return {};
        std::uint32_t begin = token - 1;
        while (begin > limit && !beginsGroup(begin - 1)) {
            if (isVerb(begin - 1))
                --begin;
            else if (begin - 1 > limit && isListed(begin - 2))
                begin -= 2;
            else
                break;
        }
        return tenseOf(cuesOf({begin, token}));
    }

    std::optional<Tense> behind(std::uint32_t token, std::uint32_t limit) const
    {
        while (token < limit && !isVerb(token))
            ++token;
        if (token >= limit)
            return {};
        std::uint32_t end = token + 1;
        while (end < limit && !beginsGroup(end)
            && (isVerb(end) || (end + 1 < limit && isListed(token) && isVerb(end + 1))))
            ++end;
        return tenseOf(cuesOf({token, end}));
    }

private:
    ClauseCues cue(std::uint32_t token) const { return words_[token - sentence_.begin].cues; }
    bool isListed(std::uint32_t token) const { return cue(token).isListed(); }

    ClauseCues cuesOf(TokenRange range) const
    {
        ClauseCues all;
        for (std::uint32_t token = range.begin; token < range.end; ++token)
            all.add(cue(token));
        return all;
    }

    /// Behind an article what looks like a verb is none: "the reduced dividend", "his visit".
    bool isVerb(std::uint32_t token) const
    {
        if (token > sentence_.begin && cue(token - 1).is(ClauseRole::Determiner))
            return isListed(token) && !cue(token).is(ClauseRole::Present);
        return isListed(token) || cue(token).isFinite() || cue(token).looks(VerbLook::Participle);
    }

    bool beginsGroup(std::uint32_t token) const
    {
        return cue(token).is(ClauseRole::Subordinator) || cue(token).is(ClauseRole::Relative);
    }

    std::span<const ReadWord> words_;
    TokenRange sentence_;
};

} // namespace

std::optional<Tense> tenseBeside(
    std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange expression)
{
    const VerbGroups groups(words, sentence);
    const std::uint32_t begin = std::min(expression.begin, clause.end);
    if (const auto tense = groups.before(begin, clause.begin))
        return tense;
    if (const auto tense = groups.behind(expression.end, sentence.end))
        return tense;
    return groups.before(begin, sentence.begin);
}

bool hasRole(std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, ClauseRole role)
{
    const auto first = words.begin() + (clause.begin - sentence.begin);
    return std::any_of(first, first + clause.size(), [role](const ReadWord &word) { return word.cues.is(role); });
}

bool isArrangedFor(std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange date)
{
    constexpr std::uint32_t reach = 2; // "für den Herbst"
    const std::uint32_t end = std::min(date.begin, clause.end);
    const std::uint32_t begin = std::max(clause.begin, end > reach ? end - reach : 0);
    return begin < end && hasRole(words, {begin, end}, sentence, ClauseRole::Ahead)
        && !hasRole(words, clause, sentence, ClauseRole::LongAgo)
        && (hasRole(words, clause, sentence, ClauseRole::Arranged)
            || hasRole(words, clause, sentence, ClauseRole::Planned));
}

} // namespace zeitstrahl
