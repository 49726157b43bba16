// SPDX-License-Identifier: Apache-2.0
#include "core/language/verb_shapes.h"

#include <algorithm>

namespace zeitstrahl {

void Endings::add(std::string_view ending)
{
    const std::uint64_t mask =
        ending.size() < maxBytes ? (std::uint64_t{1} << 8 * ending.size()) - 1 : ~std::uint64_t{};
    endings_.push_back({lastBytes(ending), mask, ending.size()});
}

static bool startsWithOneOf(std::string_view word, const std::vector<std::string> &starts)
{
    return std::any_of(starts.begin(), starts.end(),
        [&](const std::string &start) { return word.size() > start.size() + 2 && word.starts_with(start); });
}

void VerbShapes::addLooks(std::string_view word, ClauseCues &cues) const
{
    if (word.empty() || cues.is(ClauseRole::NoVerb) || !lastBytes.test(std::uint8_t(word.back())))
        return;
    const std::uint64_t last = Endings::lastBytes(word);
    const auto endsWith = [&](const Endings &endings) { return endings.end(last, word.size()); };
    const bool looksPast = endsWith(past) && !endsWith(notPast);
    const bool looksParticiple = endsWith(participleAlone)
        || (endsWith(participle) && startsWithOneOf(word, participleStarts[std::uint8_t(word.front())]));
    if (looksPast && !cues.is(ClauseRole::Present))
        cues.add(VerbLook::Past);
    if (looksParticiple)
        cues.add(VerbLook::Participle);
    if (!looksPast && !looksParticiple && endsWith(present))
        cues.add(VerbLook::Present);
}

std::string_view VerbShapes::withoutParticle(std::string_view word) const
{
    std::string_view verb;
    if (!word.empty())
        for (const std::string &particle : particles[std::uint8_t(word.front())])
            if (word.starts_with(particle) && (verb.empty() || word.size() - particle.size() < verb.size()))
                verb = word.substr(particle.size());
    return verb;
}

} // namespace zeitstrahl
