// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clauses.h"

#include "core/tagger/read_words.h"

namespace zeitstrahl {

namespace {

bool endsWithOneOf(std::string_view word, const std::vector<std::string> &endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string &ending) { return word.size() > ending.size() + 1 && word.ends_with(ending); });
}

bool startsWithOneOf(std::string_view word, const std::vector<std::string> &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](const std::string &start) { return word.size() > start.size() + 2 && word.starts_with(start); });
}

bool separates(std::string_view mark)
{
    return mark == "," || mark == ";" || mark == ":" || mark == "–" || mark == "—";
}

bool isFinite(const ClauseCues &cue)
{
    return cue.is(ClauseRole::Past) || cue.is(ClauseRole::Present) || cue.is(ClauseRole::Future) || cue.is(ClauseRole::Auxiliary) || cue.looksPast
        || cue.looksPresent;
}

/// Lists outweigh shapes; an auxiliary looks back if a participle goes with it, and ahead if that is one of plans.
Tense tenseOf(std::span<const ReadWord> words, TokenRange range, std::uint32_t offset)
{
    bool past = false, future = false, auxiliary = false, planned = false, participle = false, looksPast = false, present = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        const ClauseCues &cue = words[i - offset].cues;
        past |= cue.is(ClauseRole::Past);
        future |= cue.is(ClauseRole::Future);
        auxiliary |= cue.is(ClauseRole::Auxiliary);
        planned |= cue.is(ClauseRole::Planned);
        participle |= cue.looksParticiple;
        looksPast |= cue.looksPast && !cue.is(ClauseRole::Present);
        present |= cue.looksPresent || cue.is(ClauseRole::Present);
    }
    if (future)
        return Tense::Future;
    if (planned && !past && !looksPast)
        return Tense::Future;
    if (past)
        return Tense::Past;
    if (auxiliary)
        return participle ? Tense::Past : Tense::Present;
    if (looksPast)
        return Tense::Past;
    return present || participle ? Tense::Present : Tense::Unknown; // “begibt” looks like a participle
}

bool isVerb(const ClauseCues &cue)
{
    return isFinite(cue) || cue.is(ClauseRole::Planned) || cue.looksParticiple;
}

bool beginsGroup(const ClauseCues &cue)
{
    return cue.is(ClauseRole::Subordinator) || cue.is(ClauseRole::Relative);
}

} // namespace

std::optional<Tense> tenseBeside(std::span<const ReadWord> words, TokenRange clause, std::uint32_t offset, TokenRange expression)
{
    const auto cue = [&](std::uint32_t token) -> const ClauseCues & { return words[token - offset].cues; };
    std::uint32_t begin = std::min(expression.begin, clause.end), end = begin;
    while (begin > clause.begin && !isVerb(cue(begin - 1)))
        --begin;
    if (begin > clause.begin) { // one word may stand between: "will soon meet"
        end = begin;
        for (--begin; begin > clause.begin && !beginsGroup(cue(begin - 1)); --begin) {
            const bool near = isVerb(cue(begin - 1)) || (begin - 1 > clause.begin && isVerb(cue(begin - 2)));
            if (!near)
                break;
        }
        return tenseOf(words, {begin, end}, offset);
    }
    begin = expression.end;
    while (begin < clause.end && !isVerb(cue(begin)))
        ++begin;
    if (begin >= clause.end)
        return {};
    end = begin + 1;
    while (end < clause.end && !beginsGroup(cue(end)) && (isVerb(cue(end)) || (end + 1 < clause.end && isVerb(cue(end + 1)))))
        ++end;
    return tenseOf(words, {begin, end}, offset);
}

void addShape(const VerbShapes &shapes, std::string_view word, ClauseCues &cues)
{
    if (word.empty() || !shapes.lastBytes.test(std::uint8_t(word.back())))
        return;
    cues.looksPast = endsWithOneOf(word, shapes.pastEndings) && !endsWithOneOf(word, shapes.notPastEndings);
    cues.looksParticiple = (shapes.firstBytes.test(std::uint8_t(word.front())) && startsWithOneOf(word, shapes.participleStarts)
                            && endsWithOneOf(word, shapes.participleEndings))
        || endsWithOneOf(word, shapes.participleAlone);
    cues.looksPresent = !cues.looksPast && !cues.looksParticiple && endsWithOneOf(word, shapes.presentEndings);
}

void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence, std::uint32_t index,
                std::span<const ReadWord> words, std::vector<Clause> &clauses)
{
    const TokenRange range = sentence.tokens;
    const std::size_t firstClause = clauses.size();
    const auto cue = [&](std::uint32_t token) -> const ClauseCues & { return words[token - range.begin].cues; };
    const auto close = [&](std::uint32_t begin, std::uint32_t end) {
        if (begin >= end)
            return;
        std::uint32_t word = begin;
        while (word + 1 < end && tokens[word].kind == TokenKind::Mark)
            ++word;
        bool subordinate = cue(word).is(ClauseRole::Subordinator);
        const bool behindComma = begin > range.begin && tokens[begin - 1].span.in(text) == ",";
        if (behindComma) // a relative pronoun may follow a preposition: ", bei der …"
            subordinate |= cue(word).is(ClauseRole::Relative) || (word + 1 < end && cue(word + 1).is(ClauseRole::Relative) && !isFinite(cue(word)));
        bool finite = false, reporting = false;
        for (std::uint32_t i = begin; i < end; ++i) {
            finite |= isFinite(cue(i));
            reporting |= cue(i).is(ClauseRole::Reporting);
        }
        if (!finite && !subordinate && clauses.size() > firstClause)
            clauses.back().tokens.end = end;
        else
            clauses.push_back({{begin, end}, index, Tense::Unknown, subordinate, reporting, false});
    };
    std::uint32_t begin = range.begin;
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        if (tokens[i].kind == TokenKind::Mark && separates(tokens[i].span.in(text))) {
            close(begin, i + 1);
            begin = i + 1;
        }
    close(begin, range.end);
    for (std::size_t i = firstClause; i < clauses.size(); ++i) {
        Clause &clause = clauses[i];
        clause.tense = tenseOf(words, clause.tokens, range.begin);
        const bool besideReport = (i > firstClause && clauses[i - 1].reporting) || (i + 1 < clauses.size() && clauses[i + 1].reporting);
        clause.reported = besideReport && !clause.reporting;
    }
}

} // namespace zeitstrahl
