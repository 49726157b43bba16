// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/segment.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t longestSegment = 120;
constexpr std::size_t longestHeading = 140; // bytes

/// A line that ends without a full stop: a heading, a caption, a list's item.
bool isHeading(const Reader &reader, WordRange sentence)
{
    if (sentence.size() == 0)
        return false;
    const Word &last = reader.words[sentence.end - 1];
    const bool ends = sentence.end == reader.words.size() || reader.words[sentence.end].startsParagraph
        || reader.text.substr(last.span.end.value, 1) == "\n";
    return ends && last.letters && reader.spanOf(sentence).length() < longestHeading;
}

/// "Außenminister Fischer trifft Powell. Bundesaußenminister Joschka Fischer ist am Mittwoch …": a title on the
/// line of its text names nobody whom the next sentence does not name again, and no day.
bool isTitle(const Reader &reader, const Mentions &mentions)
{
    constexpr std::uint32_t longest = 14; // words
    if (reader.sentences.size() < 2 || reader.sentences[0].size() > longest)
        return false;
    const auto &dates = reader.tagged->expressions;
    if (!dates.empty() && reader.spanOf(reader.sentences[0]).contains(dates.front().span))
        return false;
    std::vector<std::uint32_t> title, next;
    for (const Mention &mention : mentions.mentions) {
        if (mention.words.begin >= reader.sentences[1].end)
            break;
        const bool names = mention.kind == MentionKind::Person && mention.person != none;
        if (names)
            (mention.words.begin < reader.sentences[0].end ? title : next).push_back(mention.person);
    }
    return !title.empty() && std::all_of(title.begin(), title.end(), [&](std::uint32_t person) {
        return std::find(next.begin(), next.end(), person) != next.end();
    });
}

WordRange itemsIn(const auto &items, WordRange words, std::uint32_t &from)
{
    while (from < items.size() && items[from].words.begin < words.begin)
        ++from;
    WordRange range{from, from};
    while (range.end < items.size() && items[range.end].words.begin < words.end)
        ++range.end;
    from = range.end;
    return range;
}

/// Clauses without a finite verb belong to the clause beside them: "am Mittwoch, den 15. Oktober, seinen Kollegen".
struct ClauseRun {
    WordRange words;
    const Clause *clause;
};

/// True if a list of people runs on across the beginning of a clause, or what stands beside an office ends before
/// it: "mit dem Präsidenten, Amr Moussa, | zusammentreffen".
bool listRunsInto(const Reader &reader, const Mentions &mentions, std::uint32_t word, std::uint32_t &from)
{
    while (from < mentions.mentions.size() && mentions.mentions[from].words.begin < word)
        ++from;
    const auto &all = mentions.mentions;
    if (from < all.size() && all[from].relative && all[from].words.begin <= word + 1)
        return false; // "Maria Böhmer, | die gestern Mongi Hamdi traf"
    const bool next = from < all.size() && all[from].words.begin <= word + 1;
    const bool turned = reader.words[word].cues.has(Cue::And) && word + 1 < reader.words.size()
        && governorOf(reader.words[word + 1]) != Governor::None;
    if (turned && !next)
        return false; // "traf A | und in Athen will er B treffen"
    return (from > 0 && all[from - 1].words.end >= word) || (next && all[from].group < from);
}

/// "nach dem Treffen, | das am Dienstag in Berlin stattfand", "beim Treffen mit X, | das für Dienstag geplant
/// ist,": goes on about the noun. What is only planned has a tense of its own, unless the first part has none yet.
bool tellsWhereHeld(const Reader &reader, const Clause &before, const Clause &clause, WordRange words)
{
    const auto first = reader.words.begin() + words.begin, last = reader.words.begin() + words.end;
    const bool planned = before.tense == Tense::Unknown;
    return clause.subordinate && !clause.conjunction && (clause.tense == Tense::Past || planned)
        && (first->relative != none || first->determiner != none)
        && std::any_of(first, last, [&](const Word &word) {
               return word.cues.has(Cue::TakesPlace) || (planned && word.cues.has(Cue::Planned));
           });
}

std::vector<ClauseRun> runsOf(const Reader &reader, const Mentions &mentions)
{
    std::uint32_t from = 0;
    std::vector<ClauseRun> runs;
    for (std::size_t c = 0; c < reader.clauses.size(); ++c) {
        const Clause &clause = reader.tagged->clauses[c];
        const WordRange words = reader.clauses[c];
        const bool beside = !runs.empty() && runs.back().clause->sentence == clause.sentence
            && words.end - runs.back().words.begin <= longestSegment;
        const bool list = listRunsInto(reader, mentions, words.begin, from)
            || std::binary_search(mentions.appositions.begin(), mentions.appositions.end(), words.begin);
        // "Egeland und Kony, | der gesucht wird, | trafen sich": what waits for its verb is not the relative
        // clause's.
        const bool held = beside && tellsWhereHeld(reader, *runs.back().clause, clause, words);
        const bool waits =
            beside && runs.back().clause->tense == Tense::Unknown && clause.subordinate && !list && !held;
        // "…, dass Maas am Freitag konferiere", "wo er …": a story of its own, whether or not its verb is known.
        // "…, der ihr, wie er scherzte, Blumen gab"
        const bool pronouns = words.size() > 1 && reader.words[words.begin].relative != none
            && reader.words[words.begin + 1].pronoun != none;
        const bool opens = clause.conjunction
            || (clause.subordinate && (pronouns || reader.words[words.begin].cues.has(Cue::There)));
        if (beside && !waits && !opens && clause.resumes == Clause::whole
            && (list || clause.tense == Tense::Unknown || held || runs.back().clause->tense == Tense::Unknown)) {
            runs.back().words.end = words.end;
            // "Der Präsident, Abdullah Gül, | traf …": the verb comes last.
            const bool noVerbYet = runs.back().clause->tense == Tense::Unknown
                || (list && runs.back().clause->tense == Tense::Present && clause.tense == Tense::Past);
            if (noVerbYet)
                runs.back().clause = &clause;
        } else {
            runs.push_back({words, &clause});
        }
    }
    return runs;
}

/// The segment whose clause goes on here; none if it is too far back.
std::uint32_t resumedBy(const Reader &reader, const std::vector<Segment> &segments, const Clause &clause)
{
    constexpr std::size_t reachBack = 4;
    if (clause.resumes == Clause::whole) {
        if (segments.empty() || clause.subordinate || !segments.back().clause->subordinate
            || segments.back().clause->sentence != clause.sentence)
            return none;
        // "Beim Treffen mit X, das für Dienstag geplant ist, | will Y …"
        const std::size_t last = segments.size() - 1;
        if (reader.tagged->tokens[segments[last].clause->tokens.begin].span.begin
            > reader.words[segments[last].words.begin].span.begin)
            return std::uint32_t(last);
        if (segments.size() < 2)
            return none;
        const Segment &head = segments[segments.size() - 2];
        const bool waits = head.clause->tense == Tense::Unknown && !head.clause->subordinate
            && head.clause->sentence == clause.sentence;
        return waits ? std::uint32_t(segments.size() - 2) : none;
    }
    const std::uint32_t first = reader.clauses[clause.resumes].begin;
    for (std::size_t back = 1; back <= std::min(segments.size(), reachBack); ++back)
        if (segments[segments.size() - back].words.contains(first))
            return std::uint32_t(segments.size() - back);
    return none;
}

} // namespace

Cues separatedCues(const Reader &reader, const Segment &segment, std::uint32_t verb)
{
    Cues cues;
    if (reader.words[verb].phrase == none)
        return cues;
    for (const WordSense &sense : reader.language->senses(reader.words[verb].phrase))
        for (std::uint32_t p = verb + 1; sense.kind == SenseKind::Separable && p < segment.words.end; ++p)
            if (reader.words[p].cues.has(Cue::VerbParticle)
                && reader.pieces[reader.words[p].piece].caseless == reader.language->separableParticle(sense.index))
                cues.add(reader.language->separableCue(sense.index));
    return cues;
}

std::vector<Segment> segmentsOf(const Reader &reader, const Mentions &mentions)
{
    std::vector<Segment> segments;
    std::uint32_t mention = 0, place = 0, headingOf = none;
    bool heading = false;
    for (const ClauseRun &run : runsOf(reader, mentions)) {
        if (run.clause->sentence != headingOf) {
            headingOf = run.clause->sentence;
            const WordRange sentence = reader.sentences[headingOf];
            heading = isHeading(reader, sentence) || sentence.end <= reader.dateline.begin // the news begins there
                || (headingOf == 0 && isTitle(reader, mentions));
        }
        for (std::uint32_t begin = run.words.begin; begin < run.words.end; begin += longestSegment) {
            Segment segment;
            segment.words = {begin, std::min(begin + longestSegment, run.words.end)};
            segment.sentence = run.clause->sentence;
            segment.clause = run.clause;
            segment.heading = heading;
            segment.mentions = itemsIn(mentions.mentions, segment.words, mention);
            segment.places = itemsIn(mentions.places, segment.words, place);
            for (std::uint32_t w = begin; w < segment.words.end; ++w)
                segment.cues.add(reader.words[w].cues);
            for (std::uint32_t w = begin; w < segment.words.end && segment.cues.has(Cue::VerbParticle); ++w)
                segment.cues.add(separatedCues(reader, segment, w));
            segment.resumes = resumedBy(reader, segments, *run.clause);
            if (segment.resumes != none) {
                segment.cues.add(segments[segment.resumes].cues);
                segments[segment.resumes].goesOnLater = true;
            }
            segments.push_back(std::move(segment));
        }
    }
    return segments;
}

bool claimedByOther(const Segment &segment, std::uint32_t word, std::uint32_t owner)
{
    return std::any_of(segment.claims.begin(), segment.claims.end(),
        [&](const Claim &claim) { return claim.owner != owner && claim.words.contains(word); });
}

} // namespace zeitstrahl::meetings
