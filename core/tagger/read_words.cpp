// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/read_words.h"

namespace zeitstrahl {

namespace {

/// A capital within a sentence makes a noun: no verb, whatever it looks like.
ClauseCues cuesOf(
    const Language &language, const FoldedWord &word, std::span<const Sense> senses, bool startsSentence)
{
    ClauseCues cues;
    if (word.capital() && !startsSentence)
        return cues;
    for (const Sense &sense : senses)
        if (sense.symbol == language.clauseRole)
            cues.add(ClauseRole(sense.value));
    if (!cues.is(ClauseRole::NoVerb))
        addShape(language.verbs, word.text(), cues);
    return cues;
}

} // namespace

void readWords(const Language &language, std::string_view text, const std::vector<Token> &tokens,
    TokenRange sentence, std::vector<ReadWord> &words)
{
    words.assign(sentence.size(), ReadWord{});
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        if (tokens[token].kind == TokenKind::Mark)
            continue;
        ReadWord &read = words[token - sentence.begin];
        const FoldedWord word(tokens[token].span.in(text));
        read.senses = language.lexicon.senses(word);
        read.capital = word.capital();
        if (tokens[token].kind == TokenKind::Word)
            read.cues = cuesOf(language, word, read.senses, token == sentence.begin);
    }
}

} // namespace zeitstrahl
