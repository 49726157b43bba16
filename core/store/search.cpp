// SPDX-License-Identifier: Apache-2.0
#include "core/store/search.h"
#include "core/store/decision_text.h"
#include "core/store/sql.h"

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

bool hasAllWords(const std::string &text, std::string_view wanted)
{
    const std::string words = ' ' + searchWords({text}), query = searchWords({wanted});
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = query.find(' ', at);
        if (words.find(' ' + query.substr(at, end - at)) == std::string::npos)
            return false;
        at = end + 1;
    }
    return !query.empty();
}

/// Few: only what people added by hand is looked through.
void findUnsourced(Database &database, std::string_view words, std::size_t atMost, std::vector<Found> &found)
{
    std::map<std::string, std::string> texts;
    Statement rows{database, sql::unsourced};
    while (rows.next())
        texts[rows.text(0)] += namesIn(rows.text(1), rows.text(2));
    for (const auto &[event, text] : texts)
        if (found.size() < atMost && hasAllWords(text, words))
            found.push_back({{}, EventId{event}, text.substr(0, text.find('\n')), {}});
}

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

void WordIndex::write(const Row &article, bool isThere)
{
    if (isThere)
        forget_.run(article.key);
    add_.run(article.key, wordsOf(article));
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
        write({row.integer(0), source, title, text}, true);
    }
}

void WordIndex::writeAll()
{
    database_.run(std::string{sql::forgetAllWords});
    Statement rows{database_, sql::articlesToIndex};
    while (rows.next()) {
        const std::string source = rows.text(1), title = rows.text(2), text = rows.text(3);
        write({rows.integer(0), source, title, text}, false);
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
    std::vector<Found> found;
    const std::string query = searchQuery(words);
    if (query.empty())
        return found;
    findUnsourced(database, words, atMost, found);
    Statement rows{database, sql::find};
    rows.bind(query, std::int64_t(atMost - found.size()));
    while (rows.next())
        found.push_back({{rows.text(0)}, {}, rows.text(1), rows.optionalDay(2)});
    return found;
}

} // namespace zeitstrahl
