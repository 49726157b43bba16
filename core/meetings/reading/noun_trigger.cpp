// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/noun_trigger.h"

namespace zeitstrahl::meetings {

namespace {

/// Walks back from a noun to what opens its phrase.
class NounPhraseScan {
public:
    NounPhraseScan(const Reader &reader, const Segment &segment)
        : reader_{reader}
        , segment_{segment}
    {
    }

    std::optional<Trigger> read(std::uint32_t at) const
    {
        if (toldToThePress(at) || isIdiom(at))
            return {};
        Trigger trigger{
            &language().noun(reader_.words[at].noun), at, true, false, at, Governor::None, false, false, false};
        constexpr std::uint32_t longest = 6; // words, and a date like one
        for (std::uint32_t back = 1, looked = 0;
             looked < longest && at >= back && at - back >= segment_.words.begin; ++back, ++looked) {
            const std::uint32_t i = at - back;
            const Word &word = reader_.words[i];
            if (word.cues.has(Cue::By) && i > segment_.words.begin && reader_.words[i - 1].cues.has(Cue::Portion)) {
                ++back; // "two hours of talks"
                continue;
            }
            if (const std::uint32_t date = dateInside(i, at); date != none) {
                back = at - date;
                continue;
            }
            const bool article = word.determiner != none || word.possessive != none;
            if (isAuxiliary(word)) // "Für morgen sind Begegnungen geplant"
                break;
            if (word.mark || (word.capital && word.place == none && !article && !word.startsSentence))
                break;
            trigger.possessive = trigger.possessive || word.possessive != none;
            trigger.another =
                trigger.another || word.cues.has(Cue::Another) || reader_.words[at].cues.has(Cue::Another);
            trigger.definite = trigger.definite || (word.determiner != none && !word.cues.has(Cue::Indefinite));
            if (govern(trigger, i) || (article && i > segment_.words.begin && govern(trigger, i - 1)) || article) {
                trigger.attribute = trigger.governor == Governor::None && isGenitiveBehindNoun(i);
                if (trigger.attribute && i >= segment_.words.begin + 2
                    && reader_.words[i - 2].cues.has(Cue::Before))
                    trigger.governor = Governor::Before; // "vor Beginn des Gipfels"
                if (trigger.governor == Governor::None && isTopicToo(i))
                    trigger.governor = Governor::Other;
                break;
            }
        }
        return trigger;
    }

private:
    const MeetingLanguage &language() const { return *reader_.language; }

    /// Where the date begins that the word is part of, between the article of a noun and an adjective: "der Ende
    /// 2004 beschlossenen Treffen", "an einem für Samstag geplanten Treffen". None if it stands otherwise.
    std::uint32_t dateInside(std::uint32_t word, std::uint32_t noun) const
    {
        if (word + 1 == noun || !reader_.isDate(reader_.words[word].span))
            return none;
        while (word > segment_.words.begin && reader_.isDate(reader_.words[word - 1].span))
            --word;
        const bool article = word > segment_.words.begin + 1 && reader_.words[word - 1].determiner != none;
        if (article && reader_.words[word - 2].cues.has(Cue::OtherPreposition)) // "für den 16. und 17. März"
            --word;
        if (word > segment_.words.begin && reader_.words[word - 1].cues.has(Cue::OtherPreposition))
            --word;
        const bool inside = word > segment_.words.begin
            && (reader_.words[word - 1].determiner != none || reader_.words[word - 1].possessive != none);
        return inside ? word : none;
    }

    /// "sprachen über die Erweiterung und den Gipfel": the second topic of the same preposition.
    bool isTopicToo(std::uint32_t article) const
    {
        constexpr std::uint32_t reach = 8; // words
        if (article < segment_.words.begin + 2 || !reader_.words[article - 1].cues.has(Cue::And))
            return false;
        for (std::uint32_t back = 2; back <= reach && segment_.words.begin + back <= article; ++back) {
            const Word &word = reader_.words[article - back];
            if (word.mark || word.cues.has(Cue::And))
                return false;
            if (governorOf(word) != Governor::None)
                return word.cues.has(Cue::OtherPreposition);
        }
        return false;
    }

    bool isGenitiveBehindNoun(std::uint32_t article) const
    {
        if (article <= segment_.words.begin || reader_.words[article].determiner == none)
            return false;
        const Agreement &forms = language().agreement(reader_.words[article].determiner);
        const Word &noun = reader_.words[article - 1];
        if (forms.masculine.has(Case::Nominative) && reader_.isDate(noun.span))
            return false; // "am Freitag der Gipfel"
        if (noun.cues.has(Cue::Portion))
            return false; // "die fünfte Runde der Gespräche"
        if (noun.office != none && language().office(noun.office).role == AgentRole::Host)
            return false; // "ist Gastgeber eines Treffens"
        return reader_.mayBeGenitive(reader_.words[article]) && noun.capital && noun.letters
            && !reader_.nameIn(*reader_.actors, article - 1).words
            && !reader_.nameIn(*reader_.places, article - 1).words; // "beginnt in Genf der Gipfel"
    }

    bool govern(Trigger &trigger, std::uint32_t at) const
    {
        const Word &word = reader_.words[at];
        trigger.during = word.cues.has(Cue::During);
        trigger.governor = phraseGovernor(at, trigger.during); // "am Rande des Treffens", "on the sidelines of"
        if (trigger.governor == Governor::None)
            trigger.governor = governorOf(word);
        // "auf dem Programm steht neben einem Treffen mit X auch …", "aus dem Treffen wird nichts"
        const bool told =
            trigger.governor == Governor::Jointly || (word.cues.has(Cue::From) && segment_.cues.has(Cue::Nothing));
        if (told) {
            trigger.governor = Governor::None;
            return false;
        }
        if (word.cues.has(Cue::Instead) && trigger.definite)
            trigger.governor = Governor::Before; // "statt des geplanten Treffens": it lay ahead too
        trigger.phraseBegin = at;
        return trigger.governor != Governor::None;
    }

    Governor phraseGovernor(std::uint32_t last, bool &during) const
    {
        for (std::uint32_t back = 1; back <= 3 && back <= last; ++back) {
            const Word &start = reader_.words[last - back];
            if (start.phrase != none && start.phraseWords == back + 1 && governorOf(start) != Governor::None) {
                during = start.cues.has(Cue::During);
                return governorOf(start);
            }
        }
        return Governor::None;
    }

    /// "im Gespräch" is under discussion, unless somebody is talked with.
    bool isIdiom(std::uint32_t at) const
    {
        return at > 0 && reader_.words[at - 1].phraseWords == 2 && reader_.words[at - 1].cues.has(Cue::Idiom)
            && !(at + 1 < segment_.words.end && reader_.words[at + 1].cues.has(Cue::With));
    }

    /// "im Gespräch mit der Zeitung"
    bool toldToThePress(std::uint32_t at) const
    {
        bool with = false;
        for (std::uint32_t i = at + 1; i < segment_.words.end && i < at + 7; ++i) {
            with = with || reader_.words[i].cues.has(Cue::With);
            if (with && reader_.words[i].cues.has(Cue::Press))
                return true;
            if (reader_.words[i].noun != none || reader_.words[i].mark)
                return false;
        }
        return false;
    }

    const Reader &reader_;
    const Segment &segment_;
};

} // namespace

bool isAuxiliary(const Word &word)
{
    return word.determiner == none && word.cues.any({Cue::Have, Cue::Pluperfect, Cue::Passive, Cue::Future});
}

std::optional<Trigger> nounTrigger(const Reader &reader, const Segment &segment, std::uint32_t noun)
{
    return NounPhraseScan{reader, segment}.read(noun);
}

} // namespace zeitstrahl::meetings
