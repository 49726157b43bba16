// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/tagger.h"

#include "core/tagger/chart.h"
#include "core/tagger/clause_tense.h"
#include "core/tagger/parts.h"
#include "core/tagger/read_words.h"
#include "core/tagger/story.h"

namespace zeitstrahl {

namespace {

Direction directionOf(Tense tense)
{
    switch (tense) {
    case Tense::Past: return Direction::Past;
    case Tense::Present: return Direction::Present;
    case Tense::Future: return Direction::Future;
    case Tense::Unknown: break;
    }
    return Direction::Unknown;
}

/// Goes through a text sentence by sentence and keeps the chain of dates.
class Tagging {
public:
    Tagging(const Language &language, std::string_view text, std::optional<Day> published)
        : language_(language)
        , text_(text)
        , published_(published)
        , chart_(language)
    {
    }

    TaggedText run()
    {
        result_.tokens = tokenise(text_);
        result_.sentences = sentencesOf(language_, text_, result_.tokens);
        for (std::uint32_t i = 0; i < result_.sentences.size(); ++i)
            sentence(i);
        refineNowadays();
        return std::move(result_);
    }

private:
    void sentence(std::uint32_t index)
    {
        const Sentence &sentence = result_.sentences[index];
        if (result_.tokens[sentence.tokens.begin].startsParagraph || index > lastMention_ + 1)
            mentioned_.reset();
        if (result_.tokens[sentence.tokens.begin].startsParagraph || index > lastYear_ + 1)
            mentionedYear_.reset();
        story_.startSentence(result_.tokens[sentence.tokens.begin].startsParagraph);
        const std::size_t firstClause = result_.clauses.size();
        readWords(language_, text_, result_.tokens, sentence.tokens, words_);
        const auto &matches = chart_.match(text_, result_.tokens, sentence.tokens, words_);
        addClauses(text_, result_.tokens, sentence, index, words_, result_.clauses);
        if (!matches.empty())
            findLocalZone();
        std::size_t clause = firstClause;
        for (const Match &match : matches) {
            while (clause + 1 < result_.clauses.size() && result_.clauses[clause].tokens.end <= match.tokens.begin)
                ++clause;
            Tense tense = result_.clauses[clause].tense;
            if (language_.verbs.besideDates)
                tense = tenseBeside(words_, result_.clauses[clause].tokens, sentence.tokens, match.tokens)
                            .value_or(tense);
            else if (tense == Tense::Past
                && isArrangedFor(
                    words_, result_.clauses[clause].tokens, sentence.tokens, chart_.coreOf(match.meaning)))
                tense = Tense::Present;
            expression(match, directionOf(tense), index, result_.clauses[clause]);
        }
    }

    void expression(const Match &match, Direction direction, std::uint32_t sentence, const Clause &clause)
    {
        const bool earlier =
            hasRole(words_, clause.tokens, result_.sentences[sentence].tokens, ClauseRole::Earlier);
        const Context context{published_, direction, mentioned_, mentioned_ && lastMention_ == sentence,
            language_.feasts, reported_, mentionedYear_, story_.period(), mentionedEver_, earlier};
        result_.expressions.push_back(
            expressionOf({language_, result_.tokens, chart_, context, localZone_}, match));
        const Expression &expression = result_.expressions.back();
        noteDay(expression, language_.patterns[match.pattern]);
        // "…, wie sein Amt am Freitag mitteilte. Tags darauf …"
        const bool source = clause.subordinate && clause.reporting;
        const bool aside = expression.resolution && mentioned_
            && (source
                || (standingOf(match, sentence) == Standing::Attribute
                    && isFar(mentioned_->first, expression.resolution->period.first)));
        if (expression.resolution && expression.resolution->period.granularity <= Granularity::Month && !aside) {
            mentioned_ = mentionedEver_ = expression.resolution->period;
            lastMention_ = sentence;
        }
        if (expression.resolution && expression.timex.type == TimexType::Date
            && expression.resolution->period.granularity <= Granularity::Year) {
            mentionedYear_ = expression.resolution->period;
            lastYear_ = sentence;
        }
        noteReported(at(chart_.meanings(), match.meaning), expression);
        if (expression.resolution && published_)
            story_.note(
                chart_.meanings(), match.meaning, *expression.resolution, *published_, standingOf(match, sentence));
    }

    /// "… die Wahlen vom 10. Oktober", told among the days of next week: not what the next weekday is counted from.
    static bool isFar(Day mentioned, Day attribute)
    {
        constexpr date::days near{21};
        return attribute > mentioned + near || attribute < mentioned - near;
    }

    /// Behind a noun a date is its attribute ("das Abkommen vom 3. Mai"), and without a preposition of its own,
    /// too.
    Standing standingOf(const Match &match, std::uint32_t sentence) const
    {
        std::uint32_t before = match.tokens.begin;
        const std::uint32_t begin = result_.sentences[sentence].tokens.begin;
        while (before > begin && result_.tokens[before - 1].kind == TokenKind::Mark)
            --before;
        if (before == begin)
            return Standing::OpensSentence;
        const bool preposition = chart_.coreOf(match.meaning).begin > match.tokens.begin;
        return preposition && !words_[before - 1 - begin].capital ? Standing::Adverbial : Standing::Attribute;
    }

    /// "9 Uhr Ortszeit" is told of the place that the sentence names first.
    void findLocalZone()
    {
        localZone_.reset();
        for (const ReadWord &word : words_)
            for (const Sense &sense : word.senses)
                if (sense.symbol == language_.zonePlace && word.capital && !localZone_)
                    localZone_ = std::uint32_t(sense.value);
    }

    /// An essay's "today" is nowadays, a report's is its day. A report speaks of other days near it, too.
    void refineNowadays()
    {
        constexpr std::size_t longText = 12, sentencesPerDay = 30;
        const std::size_t sentences = result_.sentences.size();
        if (sentences < longText || nowadays_.empty() || nearDays_ * sentencesPerDay > sentences)
            return;
        for (const std::size_t index : nowadays_) {
            Expression &expression = result_.expressions[index];
            expression.timex = {TimexType::Date, "PRESENT_REF", {}};
            expression.resolution.reset();
            expression.unresolved = Unresolved::NamesNoDay;
            expression.parts.clear();
        }
    }

    /// A report speaks of one quarter until it names another, or counts in months ("for the nine months").
    void noteReported(const Meaning &meaning, const Expression &expression)
    {
        constexpr int quarter = 3; // months
        if (const auto *duration = std::get_if<Duration>(&meaning)) {
            if (duration->amount.unit == Unit::Month && !duration->amount.vague && duration->amount.count > quarter)
                reported_.reset();
            return;
        }
        const auto *subdivision = std::get_if<Subdivision>(&meaning);
        const auto *same = std::get_if<SamePeriod>(&meaning);
        const bool names = (subdivision && !subdivision->year)
            || (same && same->unit == Unit::Quarter && same->years == 0 && !same->year);
        if (!names || !expression.resolution)
            return;
        const bool over = published_ && expression.resolution->period.last <= *published_;
        const bool later = reported_
            && expression.resolution->period.first >= reported_->first; // not one that it is compared with
        if (!reported_ || (over && later))
            reported_ = expression.resolution->period;
    }

    void noteDay(const Expression &expression, const Pattern &pattern)
    {
        if (!expression.resolution || expression.resolution->period.granularity > Granularity::Day)
            return;
        const auto &steps = expression.resolution->steps;
        const bool counted = !steps.empty() && steps.front().kind == StepKind::Anchor;
        if (pattern.orNowadays)
            nowadays_.push_back(result_.expressions.size() - 1);
        else if (counted && expression.resolution->period.granularity != Granularity::PartOfDay)
            ++nearDays_;
    }

    const Language &language_;
    std::string_view text_;
    std::optional<Day> published_;
    Chart chart_;
    TaggedText result_;
    std::vector<ReadWord> words_; ///< of the sentence at hand
    std::optional<Period> mentioned_; ///< the chain: the period mentioned last, in this sentence or the one before
    std::optional<Period> mentionedEver_; ///< the period mentioned last in the whole text
    std::uint32_t lastMention_ = 0;
    std::optional<Period> mentionedYear_; ///< the same for years
    std::uint32_t lastYear_ = 0;
    std::optional<std::uint32_t> localZone_; ///< of the sentence at hand, index into the language's zones
    std::vector<std::size_t> nowadays_; ///< expressions that may mean nowadays
    std::size_t nearDays_ = 0; ///< how many other days counted from an anchor the text names
    Story story_; ///< the earlier time that the text tells of
    std::optional<Period> reported_; ///< the quarter or half-year mentioned last
};

} // namespace

std::vector<Sentence> sentencesOf(const Language &language, std::string_view text, const std::vector<Token> &tokens)
{
    return sentences(text, tokens, [&](std::string_view word) {
        const FoldedWord folded{word};
        const auto senses = language.abbreviations.find(folded).senses;
        return std::any_of(senses.begin(), senses.end(), // "Mag. Prammer", but "den sie mag. Er"
            [&](const Sense &sense) { return !sense.capital || folded.capital(); });
    });
}

TaggedText tag(const Language &language, std::string_view text, std::optional<Day> published)
{
    return Tagging(language, text, published).run();
}

} // namespace zeitstrahl
