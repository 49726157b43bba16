// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clauses.h"

#include "core/tagger/read_words.h"

namespace zeitstrahl {

namespace {

bool separates(std::string_view mark)
{
    return mark == "," || mark == ";" || mark == ":" || mark == "–" || mark == "—";
}

/// Lists outweigh shapes; an auxiliary looks back if a participle goes with it, and ahead if that is one of plans.
Tense tenseOf(ClauseCues cues)
{
    const bool past = cues.is(ClauseRole::Past), looksPast = cues.looks(VerbLook::Past),
               participle = cues.looks(VerbLook::Participle);
    if (cues.is(ClauseRole::Future))
        return Tense::Future;
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

/// "haben A, B und C … | … beraten": behind a comma of the same clause, the participle that its auxiliary waits
/// for.
bool endsPerfect(ClauseCues clause, ClauseCues part, ClauseCues lastWord)
{
    const bool waits = clause.is(ClauseRole::Auxiliary) && !clause.looks(VerbLook::Participle);
    const bool ownVerb = part.is(ClauseRole::Past) || part.is(ClauseRole::Auxiliary) || part.is(ClauseRole::Future);
    return waits && !ownVerb && lastWord.looks(VerbLook::Participle) && !lastWord.looks(VerbLook::Past);
}

/// "hat den Gast", "will den Gast": the verb that the first one waits for has not come yet.
bool waitsForVerb(ClauseCues clause)
{
    return (clause.is(ClauseRole::Auxiliary) || clause.is(ClauseRole::Future) || clause.is(ClauseRole::Past))
        && !clause.looks(VerbLook::Participle);
}

/// "| zu einem Gespräch empfangen": ends in that verb, and has no other.
bool bringsVerb(ClauseCues waiting, ClauseCues part, ClauseCues firstWord, ClauseCues lastWord, bool oneWord)
{
    const bool ownVerb = part.is(ClauseRole::Past) || part.is(ClauseRole::Auxiliary) || part.is(ClauseRole::Future);
    const bool form = lastWord.looks(VerbLook::Participle) || lastWord.looks(VerbLook::Present)
        || lastWord.is(ClauseRole::Present) || lastWord.is(ClauseRole::Planned);
    return waitsForVerb(waiting) && !ownVerb && form && (oneWord || !firstWord.isFinite());
}

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

/// True if a verb comes within the same part of a sentence, before any mark.
bool verbFollows(std::span<const ReadWord> words, std::span<const Token> tokens)
{
    constexpr std::size_t reach = 24; // words
    for (std::size_t i = 0; i < std::min(words.size(), reach) && tokens[i].kind != TokenKind::Mark; ++i)
        if (words[i].cues.isFinite())
            return true;
    return false;
}

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

void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence,
    std::uint32_t index, std::span<const ReadWord> words, std::vector<Clause> &clauses)
{
    const TokenRange range = sentence.tokens;
    const std::size_t firstClause = clauses.size();
    const auto cue = [&](std::uint32_t token) { return words[token - range.begin].cues; };
    const auto lastWordIn = [&](TokenRange part) {
        while (part.end > part.begin + 1 && tokens[part.end - 1].kind == TokenKind::Mark)
            --part.end;
        return cue(part.end - 1);
    };
    // "den neu gewählten polnischen Präsidenten": between an article and a noun there is no verb.
    const auto attributive = [&](std::uint32_t i) {
        const auto word = [&](std::uint32_t token) { return words[token - range.begin]; };
        const bool look = cue(i).looks(VerbLook::Past) || cue(i).looks(VerbLook::Participle)
            || cue(i).looks(VerbLook::Present);
        if (!look || cue(i).isListed() || word(i).capital || i == range.begin || i + 1 >= range.end)
            return false;
        const auto adjective = [&](std::uint32_t token) {
            return tokens[token].kind == TokenKind::Word && !word(token).capital && !cue(token).isListed()
                && !cue(token).is(ClauseRole::Determiner); // "Das teilte ein Sprecher mit"
        };
        const bool article = cue(i - 1).is(ClauseRole::Determiner)
            || (i >= range.begin + 2 && adjective(i - 1) && cue(i - 2).is(ClauseRole::Determiner));
        return article && (word(i + 1).capital || (i + 2 < range.end && adjective(i + 1) && word(i + 2).capital));
    };
    // "vereinbarten, im September zu verhandeln": later than the clause before.
    const auto endsInInfinitive = [&](TokenRange part) {
        while (part.end > part.begin + 1 && tokens[part.end - 1].kind == TokenKind::Mark)
            --part.end;
        const bool marked = part.end >= part.begin + 2 && cue(part.end - 2).is(ClauseRole::InfinitiveMark);
        const ClauseCues verb = cue(part.end - 1);
        return marked
            && (verb.looks(VerbLook::Present) || verb.is(ClauseRole::Present) || verb.is(ClauseRole::Future));
    };
    ClauseCues all; // of the clause that is made
    std::uint32_t interrupted = Clause::whole; // by subordinate clauses
    ClauseCues before; // of that one
    const auto close = [&](std::uint32_t begin, std::uint32_t end, ClauseCues cues) {
        if (begin >= end)
            return;
        std::uint32_t word = begin;
        while (word + 1 < end && tokens[word].kind == TokenKind::Mark)
            ++word;
        bool subordinate = cue(word).is(ClauseRole::Subordinator);
        const bool behindComma = begin > range.begin && tokens[begin - 1].span.in(text) == ",";
        if (behindComma) // a relative pronoun may follow a preposition: ", bei der …"
            subordinate |= cue(word).is(ClauseRole::Relative)
                || (word + 1 < end && cue(word + 1).is(ClauseRole::Relative) && !cue(word).isFinite());
        const ClauseCues last = lastWordIn({begin, end});
        const bool goesOn = !subordinate && endsPerfect(all, cues, last);
        const bool resumes = behindComma && !subordinate && interrupted != Clause::whole
            && bringsVerb(
                before, cues, cue(word), last, word + 1 == end || tokens[word + 1].kind == TokenKind::Mark);
        const bool toCome = behindComma && !subordinate && endsInInfinitive({begin, end});
        if (clauses.size() == firstClause || subordinate || resumes || toCome || (cues.isFinite() && !goesOn)) {
            if (subordinate && clauses.size() > firstClause && !clauses.back().subordinate) {
                interrupted = std::uint32_t(clauses.size() - 1);
                before = all;
            }
            clauses.push_back(
                {{begin, end}, index, Tense::Unknown, subordinate, cues.is(ClauseRole::Reporting), false});
            clauses.back().conjunction = cue(word).is(ClauseRole::Subordinator) && !cue(word).is(ClauseRole::Relative);
            all = {};
        }
        if (resumes) {
            all = before;
            clauses.back().resumes = interrupted;
        }
        all.add(cues);
        clauses.back().tokens.end = end;
        clauses.back().tense = toCome ? Tense::Future : tenseOf(all);
        if (resumes) {
            clauses[interrupted].tense = clauses.back().tense;
            interrupted = Clause::whole;
        } else if (!subordinate && !clauses.back().subordinate) {
            interrupted = Clause::whole;
        }
    };
    std::uint32_t begin = range.begin;
    ClauseCues cues;
    const auto opens = [&](std::uint32_t i) { // "said | he would meet", "met him | and will see her"
        const std::size_t next = i + 1 - range.begin;
        const std::span rest{tokens.data() + i + 1, range.end - i - 1};
        if (i + 1 < range.end && cue(i).is(ClauseRole::Subordinator)
            && cue(i + 1).is(ClauseRole::Opener)) // "that | he"
            return verbFollows(words.subspan(next), rest);
        if (cue(i).is(ClauseRole::Opener))
            return !cue(i - 1).is(ClauseRole::Subordinator) && verbFollows(words.subspan(next), rest);
        if (cue(i).is(ClauseRole::Joiner)) // a second verb, not a second noun
            return i + 1 < range.end
                && (cue(i + 1).is(ClauseRole::Future) || cue(i + 1).is(ClauseRole::Past)
                    || cue(i + 1).is(ClauseRole::Auxiliary) || cue(i + 1).looks(VerbLook::Past));
        return false;
    };
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (i > begin && opens(i)) {
            close(begin, i, cues);
            begin = i;
            cues = {};
        }
        if (!attributive(i))
            cues.add(cue(i));
        if (tokens[i].kind == TokenKind::Mark && separates(tokens[i].span.in(text))) {
            close(begin, i + 1, cues);
            begin = i + 1;
            cues = {};
        }
    }
    close(begin, range.end, cues);
    for (std::size_t i = firstClause; i < clauses.size(); ++i) {
        Clause &clause = clauses[i];
        const bool besideReport =
            (i > firstClause && clauses[i - 1].reporting) || (i + 1 < clauses.size() && clauses[i + 1].reporting);
        clause.reported = besideReport && !clause.reporting;
    }
}

} // namespace zeitstrahl
