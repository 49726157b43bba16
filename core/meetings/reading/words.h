// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/language/meeting_language.h"
#include "core/meetings/tables/places.h"
#include "core/tagger/tagger.h"

namespace zeitstrahl::meetings {

inline constexpr std::uint32_t none = ~std::uint32_t{};

/// Indices into the words of an article; `end` exclusive.
struct WordRange {
    std::uint32_t begin = 0, end = 0;
    bool contains(std::uint32_t word) const { return begin <= word && word < end; }
    std::uint32_t size() const { return end - begin; }
};

/// A word as the extractor reads it: tokens joined by hyphens are one ("US-Präsident"), marks are words too.
struct Word {
    Span span;
    std::uint32_t piece = 0, endPiece = 0; ///< its parts between hyphens
    std::uint32_t clause = none, sentence = none;
    char mark = 0; ///< the first byte of a punctuation mark, else 0
    bool letters = false, capital = false, startsSentence = false, startsParagraph = false;
    bool verb = false; ///< one of those that tell of meetings
    bool group = false; ///< an organisation that meets like people do
    std::uint32_t groupName = none; ///< what the language calls it
    Cues cues;
    std::uint32_t phrase = none; ///< its senses in the language
    std::uint8_t phraseWords = 1;
    std::uint32_t noun = none, office = none, determiner = none, possessive = none, pronoun = none, relative = none;
    std::uint8_t officeForms = 0; ///< a set of OfficeForm
    Country origin = Country::None; ///< of an adjective, or of a compound's first part
    std::uint32_t place = none; ///< that a compound names: "Berlin-Besuch", "Genfer"

    bool isMark(char c) const { return mark == c; }
};

/// One part of a word, with its keys.
struct Piece {
    WordKey caseless = 0, plain = 0;
    WordKey bare = 0; ///< plain without the ending of a genitive: "Merkels"; 0 if it has none
    std::uint32_t word = 0;
};

/// An article taken apart for reading: words with their senses, where its clauses and sentences lie.
struct Reader {
    const MeetingLanguage *language;
    const Actors *actors;
    const Places *places;
    std::string_view text;
    const TaggedText *tagged;
    std::optional<Day> published;
    std::vector<Word> words;
    std::vector<Piece> pieces;
    std::vector<WordRange> clauses, sentences;
    std::vector<Place> towns =
        {}; ///< that no table has, known by the words around them; places from places->size() on
    struct TownNames {
        PhraseTable names;
        template <class KeyAt> PhraseTable::Match named(KeyAt keyAt) const { return names.longest(keyAt); }
    } townNames;
    WordRange dateline = {}; ///< "Wien/Berlin –"
    std::vector<std::uint32_t> datelines = {}; ///< its places

    const Place &place(std::uint32_t index) const
    {
        return index < places->size() ? (*places)[index] : towns[index - places->size()];
    }
    /// True if one place lies in the other or both are the same.
    bool sameOrWithin(std::uint32_t a, std::uint32_t b) const;
    std::string_view textOf(std::uint32_t word) const { return words[word].span.in(text); }
    Span spanOf(WordRange range) const { return {words[range.begin].span.begin, words[range.end - 1].span.end}; }
    /// The date expression that begins at a word, or nullptr, as behind the last word.
    const Expression *dateAt(std::uint32_t word) const;
    /// True if it is part of a date expression.
    bool isDate(Span word) const;
    bool isFirstOf(std::uint32_t word, char mark) const { return word < words.size() && words[word].isMark(mark); }

    /// What its phrase may mean; nothing for most words.
    std::span<const WordSense> sensesOf(const Word &word) const;
    bool isTravel(const Word &word) const; ///< such a verb that goes somewhere
    bool mayBeGenitive(const Word &article) const;
    bool endsInGroup(const Word &compound) const; ///< "Tuareg-Rebellen"
    /// The group that a compound begins with, as the language numbers them: "EU-Gipfel"; none if it does with none.
    std::uint32_t groupBefore(std::uint32_t word) const;

    /// A name of several words in a table: how many words from `word` on it takes, and whether in the genitive.
    struct Name {
        std::uint32_t value = none, words = 0;
        bool genitive = false;
    };
    /// Nothing behind the last word.
    template <class Table> Name nameIn(const Table &table, std::uint32_t word) const;
};

Reader readWords(const MeetingLanguage &language, const Actors &actors, const Places &places, std::string_view text,
    const TaggedText &tagged, std::optional<Day> published);

template <class Table> Reader::Name Reader::nameIn(const Table &table, std::uint32_t word) const
{
    if (word >= words.size())
        return {};
    const std::uint32_t first = words[word].piece;
    const auto plain = [&](std::uint32_t n) { return first + n < pieces.size() ? pieces[first + n].plain : 0; };
    const auto whole = [&](PhraseTable::Match match) {
        return match
            && (first + match.words == pieces.size()
                || pieces[first + match.words].word != pieces[first + match.words - 1].word);
    };
    const PhraseTable::Match match = table.named(plain);
    const std::uint32_t last = pieces[first].word == word ? match.words : 0;
    // A genitive ends the name: try again with that word bare.
    for (std::uint32_t at = first; at < pieces.size() && at < first + 6 && pieces[at].plain; ++at) {
        if (!pieces[at].bare || at + 1 - first <= last)
            continue;
        const auto bare = [&](std::uint32_t n) {
            const std::uint32_t i = first + n;
            return i > at ? 0 : i == at ? pieces[i].bare : pieces[i].plain;
        };
        const PhraseTable::Match shorter = table.named(bare);
        if (whole(shorter) && first + shorter.words == at + 1)
            return {shorter.value, pieces[at].word - word + 1, true};
    }
    if (!whole(match))
        return {};
    return {match.value, pieces[first + match.words - 1].word - word + 1, false};
}

} // namespace zeitstrahl::meetings
