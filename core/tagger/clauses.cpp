// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clauses.h"

#include "core/tagger/clause_tense.h"
#include "core/tagger/clause_verbs.h"

namespace zeitstrahl {

namespace {

bool separates(std::string_view mark)
{
    return mark == "," || mark == ";" || mark == ":" || mark == "–" || mark == "—";
}

/// True if a verb comes within the same part of a sentence, before any mark.
bool verbFollows(std::span<const ReadWord> words, std::span<const Token> tokens)
{
    constexpr std::size_t reach = 24; // words
    for (std::size_t i = 0; i < std::min(words.size(), reach) && tokens[i].kind != TokenKind::Mark; ++i)
        if (words[i].cues.isFinite())
            return true;
    return false;
}

/// Walks over a sentence once and closes a clause at each mark and each word that opens another.
class ClauseCutter {
public:
    ClauseCutter(std::string_view text, const std::vector<Token> &tokens, TokenRange range,
        std::span<const ReadWord> words, std::uint32_t sentence, std::vector<Clause> &clauses)
        : text_{text}
        , tokens_{tokens}
        , range_{range}
        , words_{words}
        , sentence_{sentence}
        , clauses_{clauses}
        , first_{clauses.size()}
    {
    }

    void cut()
    {
        std::uint32_t begin = range_.begin;
        ClauseCues cues;
        const auto closeAt = [&](std::uint32_t end) {
            if (begin < end)
                close({begin, end}, cues);
            begin = end;
            cues = {};
        };
        for (std::uint32_t i = range_.begin; i < range_.end; ++i) {
            if (i > begin && (opens(i) || joins(i, cues)))
                closeAt(i);
            if (!isAttributive(i))
                cues.add(cue(i));
            both_ = both_ || cue(i).is(ClauseRole::Both);
            if (isMark(i) && separates(tokens_[i].span.in(text_)))
                closeAt(i + 1);
        }
        closeAt(range_.end);
        markReported();
        lendTense();
    }

private:
    const ReadWord &word(std::uint32_t token) const { return words_[token - range_.begin]; }
    ClauseCues cue(std::uint32_t token) const { return word(token).cues; }
    bool isMark(std::uint32_t token) const { return tokens_[token].kind == TokenKind::Mark; }
    std::uint32_t lastWordOf(TokenRange part) const
    {
        while (part.end > part.begin + 1 && isMark(part.end - 1))
            --part.end;
        return part.end - 1;
    }

    /// "den neu gewählten polnischen Präsidenten": between an article and a noun there is no verb.
    bool isAttributive(std::uint32_t i) const
    {
        const bool look =
            cue(i).looks(VerbLook::Past) || cue(i).looks(VerbLook::Participle) || cue(i).looks(VerbLook::Present);
        if (!look || cue(i).isListed() || cue(i).is(ClauseRole::Reporting) || word(i).capital || i == range_.begin
            || i + 1 >= range_.end)
            return false;
        const auto adjective = [&](std::uint32_t token) {
            return tokens_[token].kind == TokenKind::Word && !word(token).capital && !cue(token).isListed()
                && !cue(token).is(ClauseRole::Determiner); // "Das teilte ein Sprecher mit"
        };
        const bool article = cue(i - 1).is(ClauseRole::Determiner)
            || (i >= range_.begin + 2 && adjective(i - 1) && cue(i - 2).is(ClauseRole::Determiner));
        return article && (word(i + 1).capital || (i + 2 < range_.end && adjective(i + 1) && word(i + 2).capital));
    }

    /// "| in den Libanon und nach Ägypten reisen": no word before the last one may be a verb.
    bool isOnlyVerb(TokenRange part) const
    {
        const std::uint32_t last = lastWordOf(part);
        for (std::uint32_t i = part.begin; i < last; ++i)
            if (cue(i).isFinite() && !isAttributive(i))
                return false;
        return true;
    }

    /// "vereinbarten, im September zu verhandeln": later than the clause before.
    bool endsInInfinitive(TokenRange part) const
    {
        const std::uint32_t last = lastWordOf(part);
        const ClauseCues verb = cue(last);
        return last > part.begin && cue(last - 1).is(ClauseRole::InfinitiveMark)
            && (verb.looks(VerbLook::Present) || verb.is(ClauseRole::Present) || verb.is(ClauseRole::Future));
    }

    /// "said | he would meet", "met him | and will see her"
    bool opens(std::uint32_t i) const
    {
        const auto followed = [&] {
            return verbFollows(words_.subspan(i + 1 - range_.begin), {tokens_.data() + i + 1, range_.end - i - 1});
        };
        if (i + 1 < range_.end && cue(i).is(ClauseRole::Subordinator) && cue(i + 1).is(ClauseRole::Opener))
            return followed(); // "that | he"
        if (cue(i).is(ClauseRole::Opener))
            return !cue(i - 1).is(ClauseRole::Subordinator) && followed();
        return false;
    }

    /// "met him | and will see her", "besuchte am Montag Wien | und reist am Mittwoch weiter": a second finite verb
    /// behind a part that has one.
    bool joins(std::uint32_t i, ClauseCues part) const
    {
        if (!cue(i).is(ClauseRole::Joiner) || i + 1 >= range_.end || isVerbal(i + 1))
            return false;
        if (part.isFinite() && turnsRound(i + 1))
            return true;
        const ClauseCues verb = cue(i + 1);
        if (verb.is(ClauseRole::Future) || verb.is(ClauseRole::Past) || verb.is(ClauseRole::Auxiliary))
            return true;
        const bool adjectives = isLower(i - 1) && !cue(i - 1).isListed() && !cue(i - 1).looks(VerbLook::Participle)
            && cue(i - 1).isFinite(); // "mit neuen und alten …"
        if (verb.looks(VerbLook::Past))
            return !adjectives;
        const bool form = verb.is(ClauseRole::Present)
            || ((verb.looks(VerbLook::Present) || verb.looks(VerbLook::Participle)) && isLower(i + 2)
                && !cue(i + 2).isFinite());
        return form && !adjectives && part.isFinite() && !part.is(ClauseRole::Future);
    }

    /// "… | und am Dienstag traf er X": what stands before the verb, and the subject behind it.
    bool turnsRound(std::uint32_t begin) const
    {
        constexpr std::uint32_t reach = 7; // words
        for (std::uint32_t i = begin; i + 1 < range_.end && i < begin + reach && !isMark(i); ++i)
            if (cue(i).isFinite() && !word(i).capital && !isAttributive(i))
                return i > begin && cue(i + 1).is(ClauseRole::Subject);
        return false;
    }

    bool isLower(std::uint32_t token) const
    {
        return token < range_.end && tokens_[token].kind == TokenKind::Word && !word(token).capital;
    }

    /// Whether nothing but verbs follows until the next mark: "wurde vertagt und verschoben".
    bool isVerbal(std::uint32_t token) const
    {
        while (token < range_.end && !isMark(token)
            && (cue(token).isFinite() || cue(token).looks(VerbLook::Participle)))
            ++token;
        return token == range_.end || isMark(token);
    }

    /// "sowohl mit A, | als auch mit B sprechen"
    bool isSecondOfBoth(std::uint32_t word) const { return both_ && cue(word).is(ClauseRole::AndAlso); }

    /// "empfängt ihn am Montag, | um 11.30 Uhr in seinem Amtssitz": no verb, and so no clause.
    bool isClockTime(TokenRange part, std::uint32_t word) const
    {
        return word + 1 < part.end && tokens_[word + 1].kind == TokenKind::Number && !endsInInfinitive(part)
            && !cue(lastWordOf(part)).isFinite();
    }

    /// A relative pronoun may follow a preposition: ", bei der …".
    bool isSubordinate(TokenRange part, std::uint32_t word, bool behindComma) const
    {
        if (cue(word).is(ClauseRole::Subordinator))
            return !isSecondOfBoth(word) && !isClockTime(part, word);
        // "reist nach Jordanien, in den Libanon und nach Ägypten": no relative pronoun
        const bool goal = word + 3 < part.end && cue(word + 1).is(ClauseRole::Relative)
            && this->word(word + 2).capital && cue(word + 3).is(ClauseRole::Joiner);
        return behindComma && !goal
            && (cue(word).is(ClauseRole::Relative)
                || (word + 1 < part.end && cue(word + 1).is(ClauseRole::Relative) && !cue(word).isFinite()));
    }

    /// "Am Montag leitet er, dessen Land den Vorsitz hat, | in Rom das Treffen": the verb ends what was put into
    /// the middle.
    bool isRestOfMain(ClauseCues part) const
    {
        return clauses_.back().subordinate && before_.isFinite() && !part.isFinite()
            && cue(lastWordOf(clauses_.back().tokens)).isFinite();
    }

    /// A part between two marks begins a clause, goes on with the last one, or ends one interrupted before.
    void close(TokenRange part, ClauseCues cues)
    {
        std::uint32_t word = part.begin;
        while (word + 1 < part.end && isMark(word))
            ++word;
        const bool behindComma = part.begin > range_.begin && tokens_[part.begin - 1].span.in(text_) == ",";
        const ClauseCues last = cue(lastWordOf(part));
        // "wollen A, der …, | und der Minister B … treffen": the list goes on, and the verb that it waits for
        // comes.
        const bool endsMain = !cue(word).is(ClauseRole::Relative) && interrupted_ != Clause::whole
            && bringsVerb(before_, cues, cue(word), last, false);
        const bool subordinate = isSubordinate(part, word, behindComma) && !endsMain;
        // "Wenn am Montag A, B | und C konferieren, …": the conjunction waits for a verb at the end.
        const bool endsList = clauses_.size() > first_ && clauses_.back().conjunction && !all_.isFinite()
            && last.isFinite() && !cue(word).isFinite();
        const bool oneWord = word + 1 == part.end || isMark(word + 1);
        const bool goesOn = !subordinate
            && (isSecondOfBoth(word) || endsList || endsPerfect(all_, cues, last)
                || endsFuture(all_, last, isOnlyVerb(part)));
        const bool resumes = behindComma && !subordinate && interrupted_ != Clause::whole
            && (bringsVerb(before_, cues, cue(word), last, oneWord) || isRestOfMain(cues));
        // "Präsidentin A, die den Vorsitz führt, | sowie die Präsidenten B | und C, kamen …"
        const bool list = behindComma && interrupted_ != Clause::whole && clauses_.back().subordinate
            && cue(word).is(ClauseRole::Joiner) && !(cues.isFinite() && before_.isFinite())
            && cue(lastWordOf(clauses_.back().tokens)).isFinite();
        const bool toCome = behindComma && !subordinate && endsInInfinitive(part);
        const bool quoted = part.begin > range_.begin && tokens_[part.begin - 1].span.in(text_) == ":"
            && tokens_[part.begin].spaceBefore; // "signalisierte damit: Auf euch bin ich nicht angewiesen"
        if (clauses_.size() == first_ || subordinate || resumes || list || toCome || quoted
            || (cues.isFinite() && !goesOn))
            begin(part, cues, subordinate, word);
        if (resumes || list) {
            all_ = before_;
            clauses_.back().resumes = interrupted_;
        }
        all_.add(cues);
        clauses_.back().tokens.end = part.end;
        clauses_.back().tense = toCome ? Tense::Future : tenseOf(all_);
        if (resumes)
            clauses_[interrupted_].tense = clauses_.back().tense;
        if (resumes || (!subordinate && !clauses_.back().subordinate))
            interrupted_ = Clause::whole;
    }

    void begin(TokenRange part, ClauseCues cues, bool subordinate, std::uint32_t word)
    {
        if (subordinate && clauses_.size() > first_ && !clauses_.back().subordinate) {
            interrupted_ = std::uint32_t(clauses_.size() - 1);
            before_ = all_;
        }
        clauses_.push_back({part, sentence_, Tense::Unknown, subordinate, cues.is(ClauseRole::Reporting), false});
        clauses_.back().conjunction = cue(word).is(ClauseRole::Subordinator) && !cue(word).is(ClauseRole::Relative);
        all_ = {};
    }

    /// "Wenn am Donnerstag A, B und C konferieren, wird …": a list parts the conjunction from its verb; a main
    /// clause that looks ahead tells of the same time.
    void lendTense()
    {
        Tense main = Tense::Unknown;
        for (std::size_t i = clauses_.size(); i-- > first_;)
            if (!clauses_[i].subordinate)
                main = clauses_[i].tense;
            else if (clauses_[i].conjunction && clauses_[i].tense == Tense::Unknown && main == Tense::Future)
                clauses_[i].tense = main;
    }

    void markReported()
    {
        for (std::size_t i = first_; i < clauses_.size(); ++i) {
            const bool before = i > first_ && clauses_[i - 1].reporting;
            const bool behind = i + 1 < clauses_.size() && clauses_[i + 1].reporting;
            clauses_[i].reported = (before || behind) && !clauses_[i].reporting;
        }
    }

    std::string_view text_;
    const std::vector<Token> &tokens_;
    const TokenRange range_;
    std::span<const ReadWord> words_;
    const std::uint32_t sentence_;
    std::vector<Clause> &clauses_;
    const std::size_t first_; ///< of the sentence
    ClauseCues all_; ///< of the clause that is made
    std::uint32_t interrupted_ = Clause::whole; ///< by subordinate clauses
    ClauseCues before_; ///< of that one
    bool both_ = false; ///< "sowohl" was read
};

} // namespace

void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence,
    std::uint32_t index, std::span<const ReadWord> words, std::vector<Clause> &clauses)
{
    ClauseCutter{text, tokens, sentence.tokens, words, index, clauses}.cut();
}

} // namespace zeitstrahl
