// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/statement.h"
#include "core/store/timeline_file.h"

#include <set>

namespace zeitstrahl {

/// The words of a text as the index has them, each once: lower case, without accents; one with an umlaut in two
/// forms, "prasident" and "praesident"; ß is "ss". Each with a space behind it.
std::string searchWords(std::initializer_list<std::string_view> texts);

/// The beginning of a word that is searched for; with an umlaut in two forms, of which either will do.
class QueryWord {
public:
    QueryWord(std::string_view plain, std::string_view spelled);
    bool isIn(std::string_view words) const; ///< as searchWords() makes them
    std::string asQuery() const; ///< as FTS5 is asked for it

private:
    std::string plain_, spelled_; ///< with a space before each; `spelled_` is empty if it is the same
};

/// Of the words of a text; not more than a dozen.
std::vector<QueryWord> queryWords(std::string_view text);

/// True if what is decided about this field can be searched for.
bool isSearched(Field field);

/// Keeps the words of each article; with them those of what people decided about its events.
class WordIndex {
public:
    struct Row {
        std::int64_t key = 0;
        std::string_view source, title, text;
        const std::set<std::string> *names = nullptr; ///< of its meetings; looked up if not given
    };

    explicit WordIndex(Database &database);
    std::string wordsOf(const Row &article);
    void write(std::int64_t article, const std::string &words, bool isThere);
    void write(const std::string &source); ///< again, if there is such an article
    void writeAll(); ///< from nothing
    std::size_t countWrong(); ///< articles with other words than those of their text

private:
    Database &database_;
    Statement forget_, add_, names_, decided_;
};

std::vector<Found> search(Database &database, std::string_view words, std::size_t atMost);

} // namespace zeitstrahl
