// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clauses.h"

#include "core/tagger/clause_tense.h"
#include "core/tagger/clause_verbs.h"
#include "core/tagger/clause_words.h"

namespace zeitstrahl {

namespace {

bool separates(std::string_view mark)
{
    return mark == "," || mark == ";" || mark == ":" || mark == "–" || mark == "—";
}

/// Walks over a sentence once and closes a clause at each mark and each word that opens another.
class ClauseCutter {
public:
    ClauseCutter(const ClauseWords &words, std::uint32_t sentence, std::vector<Clause> &clauses)
        : words_{words}
        , range_{words.sentence()}
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
            if (!words_.isAttributive(i))
                cues.add(words_.cue(i));
            both_ = both_ || words_.cue(i).is(ClauseRole::Both);
            if (words_.isMark(i) && separates(words_.textOf(i)))
                closeAt(i + 1);
        }
        closeAt(range_.end);
        markReported();
        lendTense();
    }

private:
    /// "said | he would meet", "met him | and will see her"
    bool opens(std::uint32_t i) const
    {
        if (i + 1 < range_.end && words_.cue(i).is(ClauseRole::Subordinator)
            && words_.cue(i + 1).is(ClauseRole::Opener))
            return words_.verbFollows(i); // "that | he"
        if (words_.cue(i).is(ClauseRole::Opener))
            return !words_.cue(i - 1).is(ClauseRole::Subordinator) && words_.verbFollows(i);
        return false;
    }

    /// "met him | and will see her", "besuchte am Montag Wien | und reist am Mittwoch weiter": a second finite verb
    /// behind a part that has one.
    bool joins(std::uint32_t i, ClauseCues part) const
    {
        if (!words_.cue(i).is(ClauseRole::Joiner) || i + 1 >= range_.end || words_.isVerbal(i + 1))
            return false;
        if (part.isFinite() && words_.turnsRound(i + 1))
            return true;
        const ClauseCues verb = words_.cue(i + 1);
        if (verb.is(ClauseRole::Future) || verb.is(ClauseRole::Past) || verb.is(ClauseRole::Auxiliary))
            return true;
        const bool adjectives = words_.isLower(i - 1) && !words_.cue(i - 1).isListed()
            && !words_.cue(i - 1).looks(VerbLook::Participle)
            && words_.cue(i - 1).isFinite(); // "mit neuen und alten …"
        if (verb.looks(VerbLook::Past))
            return !adjectives;
        const bool form = verb.is(ClauseRole::Present)
            || ((verb.looks(VerbLook::Present) || verb.looks(VerbLook::Participle)) && words_.isLower(i + 2)
                && !words_.cue(i + 2).isFinite());
        return form && !adjectives && part.isFinite() && !part.is(ClauseRole::Future);
    }

    /// "sowohl mit A, | als auch mit B sprechen"
    bool isSecondOfBoth(std::uint32_t word) const { return both_ && words_.cue(word).is(ClauseRole::AndAlso); }

    /// "empfängt ihn am Montag, | um 11.30 Uhr in seinem Amtssitz": no verb, and so no clause.
    bool isClockTime(TokenRange part, std::uint32_t word) const
    {
        return word + 1 < part.end && words_.token(word + 1).kind == TokenKind::Number
            && !words_.endsInInfinitive(part) && !words_.cue(words_.lastWordOf(part)).isFinite();
    }

    /// "Kurz | nachdem er ihn getroffen hatte"
    bool isBehindAdverb(std::uint32_t word) const
    {
        return word < range_.end && words_.cue(word).is(ClauseRole::BehindAdverb);
    }

    /// A relative pronoun may follow a preposition: ", bei der …".
    bool isSubordinate(TokenRange part, std::uint32_t word, bool behindComma) const
    {
        if (words_.cue(word).is(ClauseRole::Subordinator))
            return !isSecondOfBoth(word) && !isClockTime(part, word);
        if (isBehindAdverb(word + 1) && words_.cue(words_.lastWordOf(part)).isFinite())
            return true;
        // "reist nach Jordanien, in den Libanon und nach Ägypten": no relative pronoun
        const bool goal = word + 3 < part.end && words_.cue(word + 1).is(ClauseRole::Relative)
            && words_.isCapital(word + 2) && words_.cue(word + 3).is(ClauseRole::Joiner);
        return behindComma && !goal
            && (words_.cue(word).is(ClauseRole::Relative)
                || (word + 1 < part.end && words_.cue(word + 1).is(ClauseRole::Relative)
                    && !words_.cue(word).isFinite()));
    }

    /// "Am Montag leitet er, dessen Land den Vorsitz hat, | in Rom das Treffen": the verb ends what came between.
    bool isRestOfMain(ClauseCues part) const
    {
        return clauses_.back().subordinate && before_.isFinite() && !part.isFinite()
            && words_.cue(words_.lastWordOf(clauses_.back().tokens)).isFinite();
    }

    /// A part between two marks begins a clause, goes on with the last one, or ends one interrupted before.
    void close(TokenRange part, ClauseCues cues)
    {
        const std::uint32_t word = words_.firstWordOf(part);
        const bool behindComma = part.begin > range_.begin && words_.textOf(part.begin - 1) == ",";
        const ClauseCues last = words_.cue(words_.lastWordOf(part));
        // "wollen A, der …, | und der Minister B … treffen": the list goes on, and the verb it waits for comes.
        const bool endsMain = !words_.cue(word).is(ClauseRole::Relative) && interrupted_ != Clause::whole
            && bringsVerb(before_, cues, words_.cue(word), last, false);
        // "Wenn am Montag A, B | und C konferieren, …": the conjunction waits for a verb at the end.
        const bool endsList = clauses_.size() > first_ && clauses_.back().conjunction && !all_.isFinite()
            && last.isFinite() && !words_.cue(word).isFinite();
        // "nachdem sie über A, | die B und den C gesprochen hatten.": no relative clause, no other verb comes.
        // "will mit dem Kollegen, B, | über die Lage reden."
        const bool endsModal = clauses_.size() > first_ && !words_.cue(word).is(ClauseRole::Relative)
            && !words_.cue(words_.lastWordOf(clauses_.back().tokens)).isFinite()
            && endsFuture(all_, last, words_.isOnlyVerb(part));
        const bool onlyVerb = (endsList || endsModal) && !words_.cue(word).is(ClauseRole::Subordinator)
            && (part.end == range_.end || words_.cue(part.end).isFinite());
        const bool subordinate = isSubordinate(part, word, behindComma) && !endsMain && !onlyVerb;
        const bool oneWord = word + 1 == part.end || words_.isMark(word + 1);
        const bool goesOn = !subordinate
            && (isSecondOfBoth(word) || endsList || endsPerfect(all_, cues, last)
                || endsFuture(all_, last, words_.isOnlyVerb(part)));
        const bool resumes = behindComma && !subordinate && interrupted_ != Clause::whole
            && (bringsVerb(before_, cues, words_.cue(word), last, oneWord) || isRestOfMain(cues));
        // "Präsidentin A, die den Vorsitz führt, | sowie die Präsidenten B | und C, kamen …"
        const bool list = behindComma && interrupted_ != Clause::whole && clauses_.back().subordinate
            && words_.cue(word).is(ClauseRole::Joiner) && !(cues.isFinite() && before_.isFinite())
            && words_.cue(words_.lastWordOf(clauses_.back().tokens)).isFinite();
        const bool toCome = behindComma && !subordinate && words_.endsInInfinitive(part);
        const bool quoted = part.begin > range_.begin && words_.textOf(part.begin - 1) == ":"
            && words_.token(part.begin).spaceBefore; // "signalisierte damit: Auf euch bin ich nicht angewiesen"
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
        const ClauseCues opener = words_.cue(word);
        clauses_.back().conjunction = (opener.is(ClauseRole::Subordinator) && !opener.is(ClauseRole::Relative))
            || (subordinate && isBehindAdverb(word + 1));
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

    const ClauseWords &words_;
    const TokenRange range_;
    const std::uint32_t sentence_; ///< index
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
    const ClauseWords clauseWords{text, tokens, sentence.tokens, words};
    ClauseCutter{clauseWords, index, clauses}.cut();
}

} // namespace zeitstrahl
