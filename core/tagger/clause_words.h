// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/tagger/read_words.h"

#include <span>

namespace zeitstrahl {

/// What the words of one sentence look like to whoever cuts it into clauses. All positions are tokens of the text.
class ClauseWords {
public:
    /// `words` holds one entry per token of the sentence. Keeps references to all three.
    ClauseWords(std::string_view text, const std::vector<Token> &tokens, TokenRange sentence,
        std::span<const ReadWord> words)
        : text_{text}
        , tokens_{tokens}
        , sentence_{sentence}
        , words_{words}
    {
    }

    TokenRange sentence() const { return sentence_; }
    const Token &token(std::uint32_t token) const { return tokens_[token]; }
    std::string_view textOf(std::uint32_t token) const { return tokens_[token].span.in(text_); }
    ClauseCues cue(std::uint32_t token) const { return word(token).cues; }
    bool isCapital(std::uint32_t token) const { return word(token).capital; }
    bool isMark(std::uint32_t token) const { return tokens_[token].kind == TokenKind::Mark; }
    bool isLower(std::uint32_t token) const;

    std::uint32_t firstWordOf(TokenRange part) const; ///< behind the marks that open it
    std::uint32_t lastWordOf(TokenRange part) const; ///< before those that close it

    /// "den neu gewählten polnischen Präsidenten", "mit militärischen Ehren": between an article or a preposition
    /// and a noun there is no verb.
    bool isAttributive(std::uint32_t token) const;
    /// A verb comes behind the token, before any mark.
    bool verbFollows(std::uint32_t token) const;
    /// Nothing but verbs follows until the next mark: "wurde vertagt und verschoben".
    bool isVerbal(std::uint32_t token) const;
    /// "| in den Libanon und nach Ägypten reisen": no word before the last one may be a verb.
    bool isOnlyVerb(TokenRange part) const;
    /// "vereinbarten, im September zu verhandeln": later than the clause before.
    bool endsInInfinitive(TokenRange part) const;
    /// "… | und am Dienstag traf er X"
    bool turnsRound(std::uint32_t begin) const;

private:
    const ReadWord &word(std::uint32_t token) const { return words_[token - sentence_.begin]; }

    std::string_view text_;
    const std::vector<Token> &tokens_;
    TokenRange sentence_;
    std::span<const ReadWord> words_;
};

} // namespace zeitstrahl
