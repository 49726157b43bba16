// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clause_words.h"

namespace zeitstrahl {

bool ClauseWords::isLower(std::uint32_t token) const
{
    return token < sentence_.end && tokens_[token].kind == TokenKind::Word && !isCapital(token);
}

std::uint32_t ClauseWords::firstWordOf(TokenRange part) const
{
    while (part.begin + 1 < part.end && isMark(part.begin))
        ++part.begin;
    return part.begin;
}

std::uint32_t ClauseWords::lastWordOf(TokenRange part) const
{
    while (part.end > part.begin + 1 && isMark(part.end - 1))
        --part.end;
    return part.end - 1;
}

bool ClauseWords::isAttributive(std::uint32_t i) const
{
    const bool look =
        cue(i).looks(VerbLook::Past) || cue(i).looks(VerbLook::Participle) || cue(i).looks(VerbLook::Present);
    if (!look || cue(i).isListed() || cue(i).is(ClauseRole::Reporting) || isCapital(i) || i == sentence_.begin
        || i + 1 >= sentence_.end)
        return false;
    const auto adjective = [&](std::uint32_t token) {
        return isLower(token) && !cue(token).isListed()
            && !cue(token).is(ClauseRole::Determiner); // "Das teilte ein Sprecher mit"
    };
    const bool article = cue(i - 1).is(ClauseRole::Determiner) || cue(i - 1).is(ClauseRole::Preposition)
        || (i >= sentence_.begin + 2 && adjective(i - 1) && cue(i - 2).is(ClauseRole::Determiner));
    return article && (isCapital(i + 1) || (i + 2 < sentence_.end && adjective(i + 1) && isCapital(i + 2)));
}

bool ClauseWords::verbFollows(std::uint32_t token) const
{
    constexpr std::uint32_t reach = 24; // words
    const std::uint32_t end = std::min(sentence_.end, token + 1 + reach);
    for (std::uint32_t i = token + 1; i < end && !isMark(i); ++i)
        if (cue(i).isFinite())
            return true;
    return false;
}

bool ClauseWords::isVerbal(std::uint32_t token) const
{
    while (token < sentence_.end && !isMark(token)
        && (cue(token).isFinite() || cue(token).looks(VerbLook::Participle)))
        ++token;
    return token == sentence_.end || isMark(token);
}

bool ClauseWords::isOnlyVerb(TokenRange part) const
{
    const std::uint32_t last = lastWordOf(part);
    for (std::uint32_t i = part.begin; i < last; ++i)
        if (cue(i).isFinite() && !isAttributive(i))
            return false;
    return true;
}

bool ClauseWords::endsInInfinitive(TokenRange part) const
{
    const std::uint32_t last = lastWordOf(part);
    const ClauseCues verb = cue(last);
    return last > part.begin && cue(last - 1).is(ClauseRole::InfinitiveMark)
        && (verb.looks(VerbLook::Present) || verb.is(ClauseRole::Present) || verb.is(ClauseRole::Future));
}

bool ClauseWords::turnsRound(std::uint32_t begin) const
{
    constexpr std::uint32_t reach = 7; // words
    for (std::uint32_t i = begin; i + 1 < sentence_.end && i < begin + reach && !isMark(i); ++i)
        if (cue(i).isFinite() && !isCapital(i) && !isAttributive(i))
            return i > begin && cue(i + 1).is(ClauseRole::Subject);
    return false;
}

} // namespace zeitstrahl
