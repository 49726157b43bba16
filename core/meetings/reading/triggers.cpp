// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/triggers.h"

#include "core/meetings/reading/noun_trigger.h"
#include "core/meetings/reading/subject.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

class TriggerScan {
public:
    TriggerScan(const Reader &reader, const Mentions &mentions, const Segment &segment)
        : reader_{reader}
        , mentions_{mentions}
        , segment_{segment}
    {
    }

    std::vector<Trigger> scan()
    {
        for (std::uint32_t i = segment_.words.begin; i < segment_.words.end; ++i) {
            const Word &word = reader_.words[i];
            const std::size_t before = found_.size();
            if (word.noun != none && !isRatherVerb(i))
                addNoun(i);
            else if (word.phrase != none)
                addVerb(i);
            if (found_.size() > before)
                i += word.phraseWords - 1u; // "nuclear talks" are no "talks" besides
        }
        return std::move(found_);
    }

private:
    const MeetingLanguage &language() const { return *reader_.language; }
    WordKey keyOf(std::uint32_t word) const { return reader_.pieces[reader_.words[word].piece].caseless; }

    /// The separated particle of the verb at `at`: the last word before a mark or the clause's end.
    WordKey particleOf(std::uint32_t at) const
    {
        for (std::uint32_t i = at + 1; i < segment_.words.end; ++i) {
            if (!reader_.words[i].cues.has(Cue::VerbParticle))
                continue;
            const bool last = i + 1 == segment_.words.end || reader_.words[i + 1].mark
                || reader_.words[i + 1].cues.any({Cue::And, Cue::Toward}); // "weiter nach Kairo"
            if (last)
                return keyOf(i);
        }
        return 0;
    }

    /// "traf eine Entscheidung", "meet demand": where order tells, only what stands right behind the verb.
    bool blocked(std::uint32_t verb, std::uint32_t at) const
    {
        constexpr std::uint32_t reach = 4; // words
        const bool byOrder = language().subjectFirst();
        const std::uint32_t begin = byOrder ? at + reader_.words[at].phraseWords : segment_.words.begin;
        const std::uint32_t end = byOrder ? std::min(begin + reach, segment_.words.end) : segment_.words.end;
        for (std::uint32_t i = begin; i < end; ++i) {
            if (byOrder && (reader_.words[i].office != none || reader_.words[i].mark))
                return false; // "met opposition leaders"
            for (std::uint32_t p = reader_.words[i].piece; p < reader_.words[i].endPiece; ++p)
                if (language().isBlockedBy(verb, reader_.pieces[p].caseless) && !isNamed(i) && !isCircumstance(i))
                    return true;
        }
        return false;
    }

    /// "Kanzler Kern trifft X"
    bool isNamed(std::uint32_t at) const
    {
        const auto &all = mentions_.mentions;
        return std::any_of(all.begin() + segment_.mentions.begin, all.begin() + segment_.mentions.end,
            [&](const Mention &mention) { return mention.person != none && mention.name.contains(at); });
    }

    /// "traf nach seiner Wahl X", "vor der Bekanntgabe der Entscheidung": not what the verb is about.
    bool isCircumstance(std::uint32_t noun) const
    {
        if (!reader_.words[noun].capital)
            return false;
        bool attribute = false; // "am Tag der Wahl"
        for (std::uint32_t i = noun; i-- > segment_.words.begin && !reader_.words[i].mark;) {
            const Word &word = reader_.words[i];
            if (word.cues.has(Cue::Circumstance) || (word.cues.has(Cue::Before) && i + 1 < noun))
                return true; // but "vor Gericht"
            if (attribute && (governorOf(word) == Governor::At || governorOf(word) == Governor::In))
                return true;
            attribute = attribute || word.capital;
            if (word.verb || word.cues.any({Cue::Have, Cue::Future, Cue::Passive, Cue::Pluperfect})
                || governorOf(word) != Governor::None
                || (word.capital && !reader_.mayBeGenitive(reader_.words[i + 1])))
                return false;
        }
        return false;
    }

    /// "nahm sich eine Stunde Zeit": the word that makes a meeting of the verb.
    bool lacksWord(std::uint32_t verb) const
    {
        const auto wanted = language().wantedBy(verb);
        return !wanted.empty()
            && std::none_of(reader_.words.begin() + segment_.words.begin,
                reader_.words.begin() + segment_.words.end, [&](const Word &word) {
                    return std::find(wanted.begin(), wanted.end(), reader_.pieces[word.piece].caseless)
                        != wanted.end();
                });
    }

    /// "will visit" against "a visit": without an article before it, a word that is both is a verb.
    bool isRatherVerb(std::uint32_t at) const
    {
        const Word &word = reader_.words[at];
        if (word.capital || !word.verb)
            return false;
        const Governor governor = at > 0 ? governorOf(reader_.words[at - 1]) : Governor::None;
        if (governor != Governor::None && !reader_.words[at - 1].cues.has(Cue::Toward) && !hasObject(reader_, at))
            return false; // "for talks", but "after meeting her"
        for (std::uint32_t back = 1; back <= 3 && back <= at; ++back)
            if (const Word &before = reader_.words[at - back];
                before.determiner != none || before.possessive != none || before.origin != Country::None)
                return false;
        return true;
    }

    void addVerb(std::uint32_t at)
    {
        const Word &word = reader_.words[at];
        const bool titleCase = segment_.heading && !language().nounCapitals();
        if (word.capital && !word.startsSentence && !titleCase)
            return;
        if (!word.verb)
            return; // most words: what follows looks through the clause
        if (isPossessive(at))
            return;
        const WordSense *best = nullptr;
        const WordKey separated = particleOf(at);
        for (const WordSense &sense : reader_.sensesOf(word)) {
            if (sense.kind != SenseKind::Verb || !possible(sense, separated) || lacksWord(sense.index))
                continue;
            // A verb whose particle stands there is meant rather than the plain one, and without "mit" the one that
            // has an object: "wird seinen Kollegen sprechen".
            const bool particle =
                best && language().hasParticle(sense.index) && !language().hasParticle(best->index);
            const bool object = best && !segment_.objects.empty() && segment_.clause->tense != Tense::Unknown
                && !segment_.cues.has(Cue::With) && !blocked(sense.index, at)
                && !language().verb(best->index).from(Site::Object)
                && language().verb(sense.index).from(Site::Object);
            if (!best || particle || object)
                best = &sense;
        }
        if (!best || blocked(best->index, at) || (language().verb(best->index).copula && !isCopula()))
            return;
        found_.push_back({&language().verb(best->index), at, false, isParticiple(at, best->index), at,
            Governor::None, false, false, false});
    }

    /// No participle ends the clause: its last word is a noun, a name or an adverb like "dort".
    bool isCopula() const
    {
        std::uint32_t last = segment_.words.end;
        while (last > segment_.words.begin && reader_.words[last - 1].mark)
            --last;
        const Word &word = reader_.words[last - 1];
        const auto first = reader_.words.begin() + segment_.words.begin, end = reader_.words.begin() + last;
        const bool when = segment_.cues.has(Cue::Previous) // "war am Freitag in Juba"
            || (std::any_of(first, end, [&](const Word &w) { return reader_.isDate(w.span); })
                && std::none_of(first, end, [](const Word &w) { return w.noun != none; }));
        return last > segment_.words.begin && when && !segment_.goesOnLater
            && (word.capital || word.cues.has(Cue::There));
    }

    /// "empfangen" and "telefoniert" are finite forms too: a participle stands behind its auxiliary, at the end.
    bool isParticiple(std::uint32_t at, std::uint32_t verb) const
    {
        const auto senses = language().senses(reader_.words[at].phrase);
        const bool form = std::any_of(senses.begin(), senses.end(), [&](const WordSense &sense) {
            return sense.kind == SenseKind::Verb && sense.index == verb
                && VerbForm(sense.form) == VerbForm::Participle;
        });
        const bool last = at + 1 >= segment_.words.end || reader_.words[at + 1].mark
            || reader_.words[at + 1].cues.any({Cue::Passive, Cue::Have, Cue::Pluperfect, Cue::And});
        return form && last && segment_.cues.any({Cue::Have, Cue::Pluperfect, Cue::Passive});
    }

    bool possible(const WordSense &sense, WordKey particle) const
    {
        const VerbForm form = VerbForm(sense.form);
        if (form == VerbForm::Whole)
            return true;
        if (form == VerbForm::Participle)
            return segment_.cues.any({Cue::Have, Cue::Pluperfect, Cue::Passive}) || segment_.heading
                || segment_.clause->tense == Tense::Unknown;
        if (language().hasParticle(sense.index))
            return particle == language().particle(sense.index);
        return !particle || !language().isBlockedByParticle(sense.index, particle);
    }

    /// "sein Kollege"; not "wird in Berlin sein und …", "der in Berlin sein wird".
    bool isPossessive(std::uint32_t at) const
    {
        const bool last = at + 1 >= segment_.words.end || reader_.words[at + 1].mark
            || reader_.words[at + 1].cues.has(Cue::And) || isAuxiliary(reader_.words[at + 1]);
        return reader_.words[at].possessive != none && !last;
    }

    void addNoun(std::uint32_t at)
    {
        if (const auto trigger = nounTrigger(reader_, segment_, at))
            found_.push_back(*trigger);
    }

    const Reader &reader_;
    const Mentions &mentions_;
    const Segment &segment_;
    std::vector<Trigger> found_;
};

} // namespace

std::vector<Trigger> triggersIn(const Reader &reader, const Mentions &mentions, const Segment &segment)
{
    return TriggerScan{reader, mentions, segment}.scan();
}

} // namespace zeitstrahl::meetings
