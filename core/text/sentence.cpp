// SPDX-License-Identifier: Apache-2.0
#include "core/text/sentence.h"

#include "core/text/utf8.h"

#include <string>

namespace zeitstrahl {

namespace {

bool startsLower(std::string_view word)
{
    const CodePoint first = decode(word, 0);
    return (first.value >= U'a' && first.value <= U'z')
        || (first.value >= 0xDF && first.value <= 0xFF && first.value != 0xF7);
}

bool isOneOf(std::string_view word, std::string_view marks)
{
    return !word.empty() && marks.find(word) != std::string_view::npos;
}

class Splitter {
public:
    Splitter(std::string_view text, const std::vector<Token> &tokens, const IsAbbreviation &isAbbreviation)
        : text_(text)
        , tokens_(tokens)
        , isAbbreviation_(isAbbreviation)
    {
    }

    std::vector<Sentence> run()
    {
        const auto count = std::uint32_t(tokens_.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            if (tokens_[i].startsParagraph || i - begin_ >= maxSentenceTokens || followsHeading(i))
                close(i);
            if (endsSentence(i)) {
                i = withClosingMarks(i);
                close(i + 1);
            }
        }
        close(count);
        return std::move(sentences_);
    }

private:
    std::string_view word(std::uint32_t i) const { return tokens_[i].span.in(text_); }

    /// A short line without a stop, with a long line below it: text in lines of even length is one paragraph.
    bool followsHeading(std::uint32_t i) const
    {
        constexpr std::size_t longestHeading = 120, shortestParagraph = 160; // bytes
        const std::size_t begin = tokens_[i].span.begin.value;
        if (!tokens_[i].spaceBefore || begin == 0 || text_[begin - 1] != '\n' || i == begin_
            || tokens_[i - 1].kind == TokenKind::Mark)
            return false;
        const std::string_view below = text_.substr(begin, shortestParagraph);
        return begin - tokens_[begin_].span.begin.value < longestHeading && below.size() == shortestParagraph
            && below.find('\n') == std::string_view::npos;
    }

    bool endsSentence(std::uint32_t i) const
    {
        const std::string_view mark = word(i);
        if (tokens_[i].kind != TokenKind::Mark)
            return false;
        if (mark == "!" || mark == "?" || mark == "…")
            return !goesOnInLowerCase(i);
        return mark == "." && !goesOnInLowerCase(i) && stopEnds(i);
    }

    bool goesOnInLowerCase(std::uint32_t i) const
    {
        const std::uint32_t next = withClosingMarks(i) + 1;
        return next < tokens_.size() && !tokens_[next].startsParagraph
            && ((tokens_[next].kind == TokenKind::Word && startsLower(word(next))) || isOneOf(word(next), ",;:)"));
    }

    /// A stop glued to what follows ("20.30", "z.B.", "dw.com") is inside a word. Behind a number it is an
    /// ordinal as a rule ("am 3. Mai"), unless the number is a year or a line ends there.
    bool stopEnds(std::uint32_t i) const
    {
        if (i == 0 || i + 1 >= tokens_.size())
            return true;
        if (!tokens_[i + 1].spaceBefore && !isOneOf(word(i + 1), "\"”“»«'’)]"))
            return false;
        const Token &before = tokens_[i - 1];
        if (tokens_[i].spaceBefore || tokens_[i + 1].startsParagraph)
            return true;
        if (before.kind == TokenKind::Number)
            return before.span.length() > 2;
        return before.kind != TokenKind::Word
            || !(isInitial(i - 1) || isAbbreviation_(word(i - 1)) || isInsideName(i));
    }

    bool isInitial(std::uint32_t i) const
    {
        const std::string_view letter = word(i);
        return letter.size() == decode(letter, 0).bytes && !startsLower(letter);
    }

    /// "Carl XVI. Gustaf": the abbreviations list the numeral with what follows, since other names end there.
    bool isInsideName(std::uint32_t stop) const
    {
        const std::string_view numeral = word(stop - 1);
        if (numeral.find_first_not_of("IVX") != numeral.npos)
            return false;
        return isAbbreviation_(std::string{numeral} + "._" + std::string{word(stop + 1)});
    }

    std::uint32_t withClosingMarks(std::uint32_t i) const
    {
        while (i + 1 < tokens_.size() && !tokens_[i + 1].startsParagraph && !tokens_[i + 1].spaceBefore
            && (isOneOf(word(i + 1), "\"”“»«'’)]!?.…")))
            ++i;
        return i;
    }

    void close(std::uint32_t end)
    {
        if (end > begin_)
            sentences_.push_back({{begin_, end}, {tokens_[begin_].span.begin, tokens_[end - 1].span.end}});
        begin_ = end;
    }

    std::string_view text_;
    const std::vector<Token> &tokens_;
    const IsAbbreviation &isAbbreviation_;
    std::vector<Sentence> sentences_;
    std::uint32_t begin_ = 0;
};

} // namespace

std::vector<Sentence> sentences(
    std::string_view text, const std::vector<Token> &tokens, const IsAbbreviation &isAbbreviation)
{
    return Splitter(text, tokens, isAbbreviation).run();
}

} // namespace zeitstrahl
