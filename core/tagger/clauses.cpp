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

/// Finds the verb groups of a sentence: verbs with nothing, or one word ("will soon meet"), between.
class VerbGroups {
public:
    VerbGroups(std::span<const ReadWord> words, TokenRange sentence) : words_(words), sentence_(sentence) { }

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
        return tenseOf(words_, {begin, token}, sentence_.begin);
    }

    std::optional<Tense> behind(std::uint32_t token, std::uint32_t limit) const
    {
        while (token < limit && !isVerb(token))
            ++token;
        if (token >= limit)
            return {};
        std::uint32_t end = token + 1;
        while (end < limit && !beginsGroup(end) && (isVerb(end) || (end + 1 < limit && isListed(token) && isVerb(end + 1))))
            ++end;
        return tenseOf(words_, {token, end}, sentence_.begin);
    }

private:
    const ClauseCues &cue(std::uint32_t token) const { return words_[token - sentence_.begin].cues; }

    bool isListed(std::uint32_t token) const
    {
        const ClauseCues &word = cue(token);
        return word.is(ClauseRole::Past) || word.is(ClauseRole::Present) || word.is(ClauseRole::Future) || word.is(ClauseRole::Auxiliary)
            || word.is(ClauseRole::Planned);
    }

    /// Behind an article what looks like a verb is none: "the reduced dividend", "his visit".
    bool isVerb(std::uint32_t token) const
    {
        if (token > sentence_.begin && cue(token - 1).is(ClauseRole::Determiner))
            return isListed(token) && !cue(token).is(ClauseRole::Present);
        return isListed(token) || isFinite(cue(token)) || cue(token).looksParticiple;
    }

    bool beginsGroup(std::uint32_t token) const { return cue(token).is(ClauseRole::Subordinator) || cue(token).is(ClauseRole::Relative); }

    std::span<const ReadWord> words_;
    TokenRange sentence_;
};

} // namespace

std::optional<Tense> tenseBeside(std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange expression)
{
    const VerbGroups groups(words, sentence);
    const std::uint32_t begin = std::min(expression.begin, clause.end);
    if (const auto tense = groups.before(begin, clause.begin))
        return tense;
    if (const auto tense = groups.behind(expression.end, sentence.end))
        return tense;
    return groups.before(begin, sentence.begin);
}

void addShape(const VerbShapes &shapes, std::string_view word, ClauseCues &cues)
{
    if (word.empty() || !shapes.lastBytes.test(std::uint8_t(word.back())))
        return;
    cues.looksPast = endsWithOneOf(word, shapes.pastEndings) && !endsWithOneOf(word, shapes.notPastEndings);
    cues.looksParticiple = (startsWithOneOf(word, shapes.startsByByte[std::uint8_t(word.front())])
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
