// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>

namespace zeitstrahl {

/// What a word tells of its clause. The language file lists the words of each role.
enum class ClauseRole : std::uint8_t {
    Past, ///< finite forms that look back: "kam", "wurde"
    Present, ///< finite forms and infinitives that only look as if they were past: "halten", "treten"
    Future, ///< finite forms that look ahead: "wird", "will", "soll"
    Auxiliary, ///< looks back with a participle, else to the present: "hat", "ist"
    Planned, ///< participles and adjectives of plans: "geplant", "vorgesehen"
    Subordinator, ///< begins a subordinate clause: "dass", "nachdem"
    Relative, ///< begins one behind a comma: "der", "wo"
    NoVerb, ///< only looks like a verb: "heute", "letzten"
    Reporting, ///< verbs that report: "sagte", "teilte", "kündigte"
    Opener, ///< begins a clause without a comma if a verb follows: "said he would", "when"
    Joiner, ///< begins another clause right before a verb: "and will meet"
    InfinitiveMark, ///< stands before the infinitive that ends a clause: "zu sprechen"
    Determiner, ///< what looks like a verb behind one is an adjective: "the", "its", "million"
    Both, ///< announces two of a kind: "sowohl"
    AndAlso, ///< brings the second of them, a subordinator elsewhere: "als"
    Arranged, ///< participles of plans made that need not be over: "hat sich für Mai angesagt"
    Ahead, ///< prepositions of the time that a plan is for: "für Mai", "auf Mai"
    BehindAdverb, ///< conjunctions that an adverb may stand before: "kurz nachdem"
    LongAgo, ///< adverbs of a time that is over: "damals"
    Earlier, ///< the clause goes back before what was told: "zuvor", "schon"
    Preposition, ///< what looks like a verb between one and a noun is an adjective: "mit militärischen Ehren"
    WouldHave, ///< with a modal neither ahead nor back: "hätte am Sonntag beginnen sollen"
    Subject, ///< pronouns that stand behind the verb of a clause that opens with something else: "traf er"
    Size_
};

/// What a word's form tells where no list has the word.
enum class VerbLook : std::uint8_t { Past, Participle, Present };

/// What one word tells of its clause, or all words of a stretch together.
class ClauseCues {
public:
    void add(ClauseRole role) { bits_ |= bit(role); }
    void add(VerbLook look) { bits_ |= bit(look); }
    void add(ClauseCues other) { bits_ |= other.bits_; }
    void remove(VerbLook look) { bits_ &= ~bit(look); }
    bool is(ClauseRole role) const { return bits_ & bit(role); }
    bool looks(VerbLook look) const { return bits_ & bit(look); }

    /// In one of the lists of verbs and participles.
    bool isListed() const { return bits_ & (finite | bit(ClauseRole::Present) | bit(ClauseRole::Planned)); }
    bool isFinite() const
    {
        return bits_ & (finite | bit(ClauseRole::Present) | bit(VerbLook::Past) | bit(VerbLook::Present));
    }

private:
    static constexpr std::uint32_t bit(ClauseRole role) { return 1u << unsigned(role); }
    static constexpr std::uint32_t bit(VerbLook look)
    {
        return 1u << (unsigned(ClauseRole::Size_) + unsigned(look));
    }
    static constexpr unsigned finite = 1u << unsigned(ClauseRole::Past) | 1u << unsigned(ClauseRole::Future)
        | 1u << unsigned(ClauseRole::Auxiliary);

    std::uint32_t bits_ = 0;
};

} // namespace zeitstrahl
