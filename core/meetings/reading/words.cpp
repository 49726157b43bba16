// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/words.h"

#include "core/meetings/reading/attributes.h"
#include "core/meetings/reading/join_tokens.h"
#include "core/meetings/reading/towns.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

void takeSense(Reader &reader, Word &word, const WordSense &sense)
{
    if (sense.capital && !word.capital)
        return;
    switch (sense.kind) {
    case SenseKind::Cue: word.cues.add(Cue(sense.form)); break;
    case SenseKind::Determiner: word.determiner = sense.index; break;
    case SenseKind::Possessive: word.possessive = sense.index; break;
    case SenseKind::Pronoun: word.pronoun = sense.index; break;
    case SenseKind::Relative: word.relative = sense.index; break;
    case SenseKind::Noun: word.noun = sense.index; break;
    case SenseKind::Verb: word.verb = true; break;
    case SenseKind::Office:
        if (word.office == none || word.office == sense.index
            || reader.language->office(sense.index).id == reader.language->office(word.office).id) {
            word.office = word.office == none ? sense.index : word.office;
            word.officeForms |= std::uint8_t(1u << sense.form);
        }
        break;
    case SenseKind::Group:
        word.group = true;
        word.groupName = sense.index;
        break;
    case SenseKind::Origin: word.origin = Country(sense.index); break;
    default: break;
    }
}

constexpr std::size_t shortestPlace = 4; // letters in a compound

/// "Gipfeltreffen", "US-Präsident", "Bundeskanzlerin": by the head that ends the last part.
void readCompound(Reader &reader, Word &word)
{
    const std::string_view text = word.span.in(reader.text);
    const FoldedWord lower{text.size() <= maxFoldedWord ? text : text.substr(text.rfind('-') + 1)};
    const auto [senses, before] = reader.language->compound(lower.text());
    if (senses.empty())
        return;
    std::string_view start = before;
    while (start.ends_with('-'))
        start.remove_suffix(1);
    for (const WordSense &sense : senses) {
        if (sense.kind == SenseKind::Noun) {
            const std::size_t hyphen = start.rfind('-');
            const std::string_view nearest = hyphen == std::string_view::npos ? start : start.substr(hyphen + 1);
            const TriggerRule &rule = reader.language->noun(sense.index);
            const bool excluded = std::any_of(rule.notBefore.begin(), rule.notBefore.end(),
                                      [&](const std::string &w) { return nearest.starts_with(w); })
                || std::any_of(rule.notHeads.begin(), rule.notHeads.end(),
                    [&](const std::string &w) { return lower.text().ends_with(w); });
            if (excluded)
                continue;
        }
        takeSense(reader, word, sense);
    }
    for (std::string_view part = start; word.origin == Country::None && !part.empty();) {
        word.origin = reader.language->prefix(part);
        const std::size_t hyphen = part.rfind('-');
        part = hyphen == std::string_view::npos ? std::string_view{} : part.substr(0, hyphen);
    }
    const Piece &first = reader.pieces[word.piece];
    if (word.endPiece - word.piece > 1 && first.plain) {
        const auto match = reader.places->named([&](std::uint32_t n) { return n == 0 ? first.plain : 0; });
        if (match)
            word.place = match.value;
        if (match && word.origin == Country::None)
            word.origin = (*reader.places)[match.value].country;
    } else if (word.noun != none && before.size() >= shortestPlace) { // "Chinareise", "Deutschlandbesuch"
        const WordKey key = plainKey(before);
        if (const auto match = reader.places->named([&](std::uint32_t n) { return n == 0 ? key : 0; }))
            word.place = match.value;
    }
}

void readSenses(Reader &reader)
{
    for (std::uint32_t i = 0; i < reader.words.size(); ++i) {
        Word &word = reader.words[i];
        if (word.mark || !word.letters)
            continue;
        const auto match = reader.language->phrase([&](std::uint32_t n) {
            return word.piece + n < reader.pieces.size() ? reader.pieces[word.piece + n].caseless : 0;
        });
        if (match
            && (word.piece + match.words == reader.pieces.size()
                || reader.pieces[word.piece + match.words].word
                    != reader.pieces[word.piece + match.words - 1].word)) {
            word.phrase = match.value;
            word.phraseWords = std::uint8_t(reader.pieces[word.piece + match.words - 1].word - i + 1);
            for (const WordSense &sense : reader.language->senses(match.value))
                takeSense(reader, word, sense);
            if (word.capital && word.cues.has(Cue::CommonWord))
                word.cues.remove(Cue::Hypothetical); // Theresa May
        }
        const bool town = word.endPiece - word.piece > 1 && reader.nameIn(*reader.places, i).words; // "Nur-Sultan"
        if (word.capital && word.noun == none && word.office == none && !town
            && !word.cues.any({Cue::NoName, Cue::Press}))
            readCompound(reader, word);
        else if (word.capital && word.office != none && word.origin == Country::None)
            word.origin = reader.language->prefix(
                FoldedWord{reader.textOf(i).substr(0, std::min<std::size_t>(6, reader.textOf(i).size()))}.text());
    }
}

void layOut(Reader &reader)
{
    // Words and tokens run in the same order: one pass finds the words of each range.
    const auto &tokens = reader.tagged->tokens;
    const auto wordsOf = [&](TokenRange range, std::size_t &from) {
        WordRange words;
        if (range.begin >= range.end)
            return words;
        while (from < reader.words.size() && reader.words[from].span.end <= tokens[range.begin].span.begin)
            ++from;
        words.begin = std::uint32_t(from);
        std::size_t end = from;
        while (end < reader.words.size() && reader.words[end].span.begin < tokens[range.end - 1].span.end)
            ++end;
        words.end = std::uint32_t(end);
        return words;
    };
    std::size_t from = 0;
    for (std::uint32_t s = 0; s < reader.tagged->sentences.size(); ++s) {
        const WordRange words = wordsOf(reader.tagged->sentences[s].tokens, from);
        reader.sentences.push_back(words);
        for (std::uint32_t w = words.begin; w < words.end; ++w)
            reader.words[w].sentence = s;
        if (words.size())
            reader.words[words.begin].startsSentence = true;
    }
    from = 0;
    for (std::uint32_t c = 0; c < reader.tagged->clauses.size(); ++c) {
        const WordRange words = wordsOf(reader.tagged->clauses[c].tokens, from);
        reader.clauses.push_back(words);
        for (std::uint32_t w = words.begin; w < words.end; ++w)
            if (reader.words[w].clause == none)
                reader.words[w].clause = c;
    }
}

} // namespace

std::span<const WordSense> Reader::sensesOf(const Word &word) const
{
    return word.phrase == none ? std::span<const WordSense>{} : language->senses(word.phrase);
}

bool Reader::isTravel(const Word &word) const
{
    const auto senses = sensesOf(word);
    return std::any_of(senses.begin(), senses.end(), [&](const WordSense &sense) {
        return sense.kind == SenseKind::Verb && language->verb(sense.index).travel
            && language->verb(sense.index).placedBy(Site::Toward);
    });
}

bool Reader::mayBeGenitive(const Word &article) const
{
    if (article.determiner == none)
        return false;
    const Agreement &forms = language->agreement(article.determiner);
    return forms.masculine.has(Case::Genitive) || forms.feminine.has(Case::Genitive);
}

bool Reader::endsInGroup(const Word &compound) const
{
    if (compound.endPiece - compound.piece < 2)
        return false;
    const auto match =
        language->phrase([&](std::uint32_t n) { return n == 0 ? pieces[compound.endPiece - 1].caseless : 0; });
    const auto senses = match ? language->senses(match.value) : std::span<const WordSense>{};
    return std::any_of(
        senses.begin(), senses.end(), [](const WordSense &sense) { return sense.kind == SenseKind::Group; });
}

const Expression *Reader::dateAt(std::uint32_t word) const
{
    if (word >= words.size())
        return nullptr;
    const ByteOffset begin = words[word].span.begin;
    const auto &expressions = tagged->expressions;
    const auto at = std::lower_bound(expressions.begin(), expressions.end(), begin,
        [](const Expression &e, ByteOffset offset) { return e.span.begin < offset; });
    return at != expressions.end() && at->span.begin == begin ? &*at : nullptr;
}

bool Reader::isDate(Span word) const
{
    const auto &expressions = tagged->expressions;
    const auto after = std::upper_bound(expressions.begin(), expressions.end(), word.begin,
        [](ByteOffset offset, const Expression &e) { return offset < e.span.begin; });
    return after != expressions.begin() && std::prev(after)->span.contains(word);
}

Reader readWords(const MeetingLanguage &language, const Actors &actors, const Places &places, std::string_view text,
    const TaggedText &tagged, std::optional<Day> published)
{
    Reader reader{&language, &actors, &places, text, &tagged, published, {}, {}, {}, {}, {}, {}};
    joinTokens(reader);
    readSenses(reader);
    readAttributes(reader);
    layOut(reader);
    readTowns(reader);
    return reader;
}

} // namespace zeitstrahl::meetings
