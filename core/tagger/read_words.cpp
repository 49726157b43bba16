// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/read_words.h"

namespace zeitstrahl {

/// "als er eintraf": a past form behind its particle, which no list has.
static void addPastOf(const Language &language, std::string_view verb, ClauseCues &cues)
{
    constexpr std::size_t shortest = 3;
    if (verb.size() >= shortest && language.lexicon.find(FoldedWord{verb}).cues.is(ClauseRole::Past))
        cues.add(ClauseRole::Past);
}

static ReadWord readWord(const Language &language, std::string_view text, const Token &token, bool startsSentence)
{
    if (token.kind == TokenKind::Mark)
        return {};
    const FoldedWord word(token.span.in(text));
    ReadWord read{language.lexicon.find(word), word.capital()};
    if (token.kind == TokenKind::Number || (read.capital && !startsSentence)) // a noun, whatever it looks like
        read.cues = {};
    else if (!read.known && !read.capital) { // a verb that opens a sentence is in a list: "Wird", "Kommt"
        language.verbs.addLooks(word.text(), read.cues);
        addPastOf(language, language.verbs.withoutParticle(word.text()), read.cues);
    }
    return read;
}

void readWords(const Language &language, std::string_view text, const std::vector<Token> &tokens,
    TokenRange sentence, std::vector<ReadWord> &words)
{
    words.resize(sentence.size());
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
        words[token - sentence.begin] = readWord(language, text, tokens[token], token == sentence.begin);
}

} // namespace zeitstrahl
