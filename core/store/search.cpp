// SPDX-License-Identifier: Apache-2.0
#include "core/store/search.h"
#include "core/store/decision_text.h"
#include "core/store/sql.h"

#include <algorithm>
#include <map>

namespace zeitstrahl {

namespace {

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += name + '\n';
    return text;
}

/// The names in a decision.
std::string namesIn(const Decision &decision)
{
    if (const auto *place = std::get_if<decide::Place>(&decision))
        return place->to.value_or("") + '\n';
    if (const auto *note = std::get_if<decide::Note>(&decision))
        return note->to.value_or("") + '\n';
    if (const auto *participants = std::get_if<decide::Participants>(&decision); participants && participants->to)
        return listed(*participants->to);
    if (const auto *made = std::get_if<decide::Made>(&decision); made && made->to)
        return made->to->place + '\n' + listed(made->to->participants);
    return {};
}

std::string namesIn(std::string_view fieldText, std::string_view value)
{
    const auto field = fieldOfName(fieldText);
    const auto decision = field ? readDecision(*field, value) : std::nullopt;
    return decision ? namesIn(*decision) : std::string{};
}

/// Beginnings of words that many articles have are quickly found by looking through the latest ones, and slowly by
/// the index, which gathers all articles for each word that begins so. With rare ones it is the other way round.
class Search {
public:
    Search(Database &database, std::string_view text, std::size_t atMost)
        : database_(database)
        , article_(database, sql::articleFound)
        , atMost_(atMost)
    {
        for (QueryWord &word : queryWords(text))
            words_.push_back({std::move(word)});
    }

    std::vector<Found> run()
    {
        if (words_.empty())
            return {};
        findUnsourced();
        if (!findLatest())
            findEarlier();
        return std::move(found_);
    }

private:
    struct Word {
        QueryWord word;
        std::size_t hits = 0; ///< among the latest articles
    };

    bool isFull() const { return found_.size() >= atMost_; }

    bool hasAll(std::string_view words) const
    {
        return std::all_of(words_.begin(), words_.end(), [&](const Word &one) { return one.word.isIn(words); });
    }

    /// Few: only what people added by hand is looked through.
    void findUnsourced()
    {
        std::map<std::string, std::string> texts;
        Statement rows{database_, sql::unsourced};
        while (rows.next())
            texts[rows.text(0)] += namesIn(rows.text(1), rows.text(2));
        for (const auto &[event, text] : texts)
            if (!isFull() && hasAll(searchWords({text})))
                found_.push_back({{}, EventId{event}, text.substr(0, text.find('\n')), {}});
    }

    /// True if there is nothing left to look for.
    bool findLatest()
    {
        Statement rows{database_, sql::latestWords};
        rows.bind(latestLooked);
        for (; !isFull() && rows.next(); ++looked_) {
            oldestLooked_ = rows.integer(0);
            const std::string_view words = rows.bytes(1);
            bool all = true;
            for (Word &one : words_) {
                const bool there = one.word.isIn(words);
                one.hits += there;
                all = all && there;
            }
            if (all)
                take(oldestLooked_);
        }
        return isFull() || looked_ < latestLooked;
    }

    /// The rare words by the index, the others by looking.
    void findEarlier()
    {
        const auto isRare = [&](const Word &one) { return one.hits * rareIsOneIn < std::size_t(looked_); };
        const bool anyRare = std::any_of(words_.begin(), words_.end(), isRare);
        std::string query;
        for (const Word &one : words_)
            if (isRare(one) || !anyRare)
                query += (query.empty() ? "" : " AND ") + one.word.asQuery();
        const bool looks = anyRare && !std::all_of(words_.begin(), words_.end(), isRare);
        Statement rows{database_, sql::find};
        rows.bind(query, oldestLooked_);
        while (!isFull() && rows.next())
            if (!looks || hasAll(rows.bytes(1)))
                take(rows.integer(0));
    }

    void take(std::int64_t article)
    {
        if (article_.bind(article).next())
            found_.push_back({{article_.text(0)}, {}, article_.text(1), article_.optionalDay(2)});
    }

    static constexpr std::int64_t latestLooked = 512; // articles; a millisecond
    static constexpr std::size_t rareIsOneIn = 8;

    Database &database_;
    Statement article_;
    const std::size_t atMost_;
    std::vector<Word> words_;
    std::int64_t looked_ = 0, oldestLooked_ = 0;
    std::vector<Found> found_;
};

} // namespace

bool isSearched(Field field)
{
    return field == Field::Place || field == Field::Participants || field == Field::Note || field == Field::Made;
}

WordIndex::WordIndex(Database &database)
    : database_(database)
    , forget_(database, sql::forgetWords)
    , add_(database, sql::addWords)
    , names_(database, sql::namesOf)
    , decided_(database, sql::decidedOf)
{
}

void WordIndex::write(std::int64_t article, const std::string &words, bool isThere)
{
    if (isThere)
        forget_.run(article);
    add_.run(article, words);
}

std::string WordIndex::wordsOf(const Row &article)
{
    std::string names;
    if (article.names)
        for (const std::string &name : *article.names)
            names += name + '\n';
    else
        for (names_.bind(article.key); names_.next();)
            names += names_.text(0) + '\n';
    for (decided_.bind(article.source); decided_.next();)
        names += namesIn(decided_.text(0), decided_.text(1));
    return searchWords({article.title, names, article.text});
}

void WordIndex::write(const std::string &source)
{
    Statement row{database_, sql::articleToIndex};
    if (row.bind(source).next()) {
        const std::string title = row.text(2), text = row.text(3);
        write(row.integer(0), wordsOf({row.integer(0), source, title, text}), true);
    }
}

void WordIndex::writeAll()
{
    database_.run(std::string{sql::forgetAllWords});
    Statement rows{database_, sql::articlesToIndex};
    while (rows.next()) {
        const std::string source = rows.text(1), title = rows.text(2), text = rows.text(3);
        write(rows.integer(0), wordsOf({rows.integer(0), source, title, text}), false);
    }
}

std::size_t WordIndex::countWrong()
{
    std::size_t wrong = 0;
    {
        Statement rows{database_, sql::articlesToIndex}, indexed{database_, sql::indexedWords};
        while (rows.next()) {
            const std::string source = rows.text(1), title = rows.text(2), text = rows.text(3);
            const bool there = indexed.bind(rows.integer(0)).next();
            wrong += !there || indexed.text(0) != wordsOf({rows.integer(0), source, title, text});
        }
    }
    if (wrong > 0 || database_.failed())
        return wrong;
    database_.run(std::string{sql::checkWords});
    if (const auto fine = database_.outcome(); !fine && fine.error().fault == Fault::TimelineDamaged)
        ++wrong;
    return wrong;
}

std::vector<Found> search(Database &database, std::string_view words, std::size_t atMost)
{
    return Search{database, words, atMost}.run();
}

} // namespace zeitstrahl
