// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/mention_finder.h"

#include <algorithm>
#include <utility>

namespace zeitstrahl::meetings {

/// "besuchte als Präsident Luanda": in what capacity somebody acts, and nobody else.
bool MentionFinder::isCapacity(const Mention &mention) const
{
    const std::uint32_t begin = mention.words.begin;
    return mention.kind == MentionKind::Office && begin > 0 && word(begin).capital && word(begin).determiner == none
        && word(begin - 1).cues.has(Cue::Capacity);
}

/// "Merkel, die deutsche Kanzlerin, …": the office tells of the name before it.
void MentionFinder::noteApposition(std::uint32_t i)
{
    Mention &mention = mentions_[i];
    mention.dropped = mention.dropped || isCapacity(mention);
    if (i == 0 || mention.dropped || mention.kind != MentionKind::Office)
        return;
    const Mention &before = mentions_[i - 1];
    const std::uint32_t comma = before.words.end;
    if (before.dropped || before.kind != MentionKind::Person || comma + 1 != mention.words.begin
        || !word(comma).isMark(','))
        return;
    if (std::uint32_t end = mention.words.end; end < reader_.words.size() && !word(end).mark) {
        constexpr std::uint32_t longestPost = 4; // words: ", dem Chef der Regierung in Tripolis,"
        while (end < reader_.words.size() && end < mention.words.end + longestPost && !word(end).mark)
            ++end;
        if (!word(mention.words.end).cues.has(Cue::In) || !reader_.isFirstOf(end, ','))
            return;
    }
    mention.dropped = true;
    appositions_.push_back(mention.words.begin);
    mention.person = before.person;
    learn(mention);
}

/// "die Präsidenten von Venezuela und Bolivien, Nicolás Maduro und Evo Morales": the names say who they are.
void MentionFinder::nameListed(std::uint32_t office)
{
    const Mention several = mentions_[office];
    if (several.kind != MentionKind::Office || !several.plural)
        return;
    std::uint32_t end = office + 1, at = several.words.end;
    for (; end < mentions_.size(); ++end) {
        const Mention &name = mentions_[end];
        const bool direct = at == name.words.begin && end == office + 1;
        const bool linked =
            direct || (at + 1 == name.words.begin && (word(at).isMark(',') || word(at).cues.has(Cue::And)));
        if (!linked || name.kind != MentionKind::Person || name.office != OfficeId::None)
            break;
        at = name.words.end;
    }
    if (end < office + 3)
        return;
    for (std::uint32_t i = office + 1; i < end; ++i) {
        Mention &name = mentions_[i];
        if (name.tentative && name.name.size() < 2)
            continue;
        if (name.tentative)
            if (const auto actor = actorLike(name))
                name.person = people_.fromActor(*actor);
        if (name.person == none)
            name.person = people_.fromName(nameOf(name, false), name.surname);
        name.tentative = false;
        name.office = several.office;
        name.cases = several.cases;
        if (several.countries.size() == end - office - 1)
            name.country = several.countries[i - office - 1];
        learn(name);
    }
    mentions_[office + 1].words.begin = several.words.begin; // what governs the office governs them
    mentions_[office].dropped = true;
}

void MentionFinder::relate(std::vector<Mention> &mentions, std::uint32_t i)
{
    Mention &mention = mentions[i];
    mention.group = i;
    // "der Gipfel der Entwicklungsgemeinschaft SADC"
    if (const std::uint32_t name = mention.words.begin; mention.kind == MentionKind::Group && name >= 3
        && word(name).group && word(name - 1).capital && word(name - 1).letters && word(name - 1).phrase == none
        && word(name - 1).place == none && word(name - 1).noun == none && word(name - 1).office == none
        && (i == 0 || mentions[i - 1].words.end + 2 <= name) && word(name - 2).determiner != none
        && word(name - 2).sentence == word(name).sentence) {
        const Agreement &forms = reader_.language->agreement(word(name - 2).determiner);
        mention.cases = {std::uint8_t(forms.masculine.bits | forms.feminine.bits)};
        mention.words.begin = name - 2;
    }
    const std::uint32_t begin = mention.words.begin;
    mention.governor = governorOf(word(begin));
    const bool behindName =
        i > 0 && mentions[i - 1].name.contains(begin - 1); // "trifft Moon Jae In den Präsidenten"
    if (mention.governor == Governor::None && begin > 0 && !behindName) {
        std::uint32_t before = begin - 1;
        if (word(before).clause == word(begin).clause || word(before).clause == none)
            mention.governor = governorBefore(before);
    }
    if (i > 0 && mentions[i - 1].words.end == begin && mention.office != OfficeId::None
        && mentions[i - 1].governor != Governor::None && mentions[i - 1].governor != Governor::Genitive
        && mentions[i - 1].cases.bits == std::uint8_t(Case::Genitive)) // "mit Zemans Nachfolger Pavel"
        mention.governor = std::exchange(mentions[i - 1].governor, Governor::Genitive);
    if (mention.cases.bits == std::uint8_t(Case::Nominative) || (begin > 0 && opensClause(begin - 1)))
        mention.governor = Governor::None; // "während der Präsident …": no preposition takes it
    if (i > 0 && !mention.relative && mention.governor == Governor::None && coordinated(mentions[i - 1], mention)) {
        mention.governor = mentions[i - 1].governor;
        mention.group = mentions[i - 1].group;
        if (mentions[i - 1].kind != MentionKind::Pronoun && mention.cases.bits == 15)
            mention.cases = mentions[i - 1].cases;
        return;
    }
    if (mention.governor == Governor::None && isGenitive(mention))
        mention.governor = Governor::Genitive;
}

/// "bevor Merkel abreiste", "während Macron sprach": what may be a preposition is a conjunction here.
bool MentionFinder::opensClause(std::uint32_t at) const
{
    const std::uint32_t clause = word(at).clause;
    if (clause != none && word(at).cues.has(Cue::OtherPreposition) && reader_.clauses[clause].begin == at
        && reader_.tagged->clauses[clause].subordinate) { // "um Merkel zu treffen"
        std::uint32_t last = reader_.clauses[clause].end;
        while (last > at && word(last - 1).mark)
            --last;
        return last > at + 2 && word(last - 2).cues.has(Cue::To) && word(last - 2).determiner == none
            && !word(last - 1).capital;
    }
    return clause != none && word(at).cues.any({Cue::Before, Cue::During, Cue::After})
        && reader_.clauses[clause].begin == at && reader_.tagged->clauses[clause].subordinate;
}

bool MentionFinder::endsVerb(std::uint32_t last) const
{
    for (std::uint32_t back = 1; back <= 3 && back <= last; ++back) {
        const Word &start = word(last - back);
        if (start.phrase == none || start.phraseWords != back + 1)
            continue;
        for (const WordSense &sense : reader_.language->senses(start.phrase))
            if (sense.kind == SenseKind::Verb)
                return true;
    }
    return false;
}

/// The preposition before a noun phrase; a phrase like "am Rande" governs what follows it too.
Governor MentionFinder::governorBefore(std::uint32_t before) const
{
    if (endsVerb(before) || reader_.isDate(word(before).span))
        return Governor::None; // "called on the president": he is its object; "von heute an"
    for (std::uint32_t back = 1; back <= 3 && back <= before; ++back) // "gemeinsam mit", "in Absprache mit"
        if (const Word &start = word(before - back);
            start.phraseWords > back && start.phrase != none && governorOf(start) != Governor::None)
            return governorOf(start);
    if (word(before).letters)
        return governorOf(word(before));
    return Governor::None;
}

bool MentionFinder::coordinated(const Mention &before, const Mention &mention) const
{
    std::uint32_t at = before.words.end;
    const std::uint32_t begin = mention.words.begin;
    if (at >= begin || begin - at > 3)
        return at == begin && at > 0 && word(at - 1).isMark(',') && before.kind == MentionKind::Person
            && mention.kind == MentionKind::Person;
    if (word(before.words.begin).sentence != word(begin).sentence)
        return false;
    bool link = false;
    for (; at < begin; ++at) {
        const bool adjective =
            link && !word(at).capital && (word(at).phrase == none || word(at).cues.has(Cue::Another));
        link = link || word(at).cues.has(Cue::And) || word(at).isMark(',');
        if (word(at).letters && !adjective && !word(at).cues.any({Cue::And, Cue::Then}))
            return false;
        if (word(at).mark && !word(at).isMark(','))
            return false;
        if (word(at).isMark(',') && mention.kind != MentionKind::Person && mention.kind != MentionKind::Group)
            return false;
    }
    // A comma that ends a clause joins nothing.
    const std::uint32_t left = word(before.words.begin).clause, right = word(begin).clause;
    const auto verbless = [&](std::uint32_t clause) {
        return clause != none && reader_.tagged->clauses[clause].tense == Tense::Unknown;
    };
    // "mit dem Präsidenten Zyperns, Klerides, und dem Volksgruppenführer …"
    const bool closed = word(before.words.end - 1).isMark(',') && !mention.cases.has(Case::Nominative);
    if (!link || left == right || verbless(left) || verbless(right) || closed)
        return link;
    // A list of people with their offices looks like clauses: "Hollande, der russische Präsident Putin und …".
    const bool goesOn = mention.words.end < reader_.words.size()
        && (word(mention.words.end).cues.has(Cue::And) || word(mention.words.end).isMark(','));
    return goesOn && before.kind == MentionKind::Person && mention.kind == MentionKind::Person && left != none
        && !reader_.tagged->clauses[left].reporting;
}

bool MentionFinder::isGenitive(const Mention &mention) const
{
    const std::uint32_t begin = mention.words.begin;
    if (mention.kind == MentionKind::Pronoun || !mention.cases.has(Case::Genitive))
        return false;
    const bool onlyGenitive = mention.cases.bits == std::uint8_t(Case::Genitive);
    const bool behindNoun =
        begin > 0 && word(begin - 1).capital && word(begin - 1).letters && word(begin).determiner != none;
    const bool notNominative = !mention.cases.has(Case::Nominative) && mention.cases.bits != 15;
    if (mention.kind == MentionKind::Group && behindNoun)
        return true; // "der Gipfel der Arabischen Liga": no other case stands there
    if (onlyGenitive)
        return behindNoun || mention.kind == MentionKind::Person || (begin > 0 && word(begin - 1).letters);
    return behindNoun && notNominative;
}

} // namespace zeitstrahl::meetings
