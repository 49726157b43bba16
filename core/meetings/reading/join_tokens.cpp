// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/join_tokens.h"

namespace zeitstrahl::meetings {

namespace {

bool startsCapital(std::string_view word)
{
    const CodePoint first = decode(word, 0);
    return lowerCase(first.value) != first.value;
}

class TokenJoiner {
public:
    explicit TokenJoiner(Reader &reader)
        : reader_{reader}
        , tokens_{reader.tagged->tokens}
        , ending_{reader.language->genitiveEnding()}
    {
    }

    void join()
    {
        reader_.words.reserve(tokens_.size());
        reader_.pieces.reserve(tokens_.size());
        for (std::size_t i = 0; i < tokens_.size();)
            i = readWord(i);
    }

private:
    std::string_view textOf(std::size_t i) const { return tokens_[i].span.in(reader_.text); }
    bool isJoined(std::size_t i) const { return i < tokens_.size() && !tokens_[i].spaceBefore; }
    bool isMark(std::size_t i, char mark) const
    {
        return isJoined(i) && reader_.text[tokens_[i].span.begin.value] == mark;
    }
    bool isHyphen(std::size_t i) const
    {
        return isMark(i, '-') && isJoined(i + 1) && tokens_[i + 1].kind != TokenKind::Mark;
    }

    /// Of "U.S."
    bool isInitial(std::size_t i) const
    {
        return isMark(i + 1, '.') && tokens_[i].kind == TokenKind::Word && tokens_[i].span.length() == 1
            && startsCapital(textOf(i));
    }

    /// Of "St. Gilgen"
    bool isSaint(std::size_t i) const
    {
        constexpr std::uint32_t longest = 3; // bytes, to be quick
        return isMark(i + 1, '.') && tokens_[i].span.length() <= longest && i + 2 < tokens_.size()
            && tokens_[i + 2].kind == TokenKind::Word && !tokens_[i + 2].startsParagraph && startsCapital(textOf(i))
            && startsCapital(textOf(i + 2)) && reader_.language->isSaint(caselessKey(textOf(i)));
    }

    /// "O'Neill", "Yar’Adua", "Sana'a". What a contraction goes on with begins with a lower-case consonant.
    bool isInsideName(std::size_t apostrophe) const
    {
        if (!isJoined(apostrophe) || tokens_[apostrophe].kind != TokenKind::Mark || !isJoined(apostrophe + 1)
            || tokens_[apostrophe + 1].kind != TokenKind::Word || tokens_[apostrophe - 1].kind != TokenKind::Word)
            return false;
        const std::string_view mark = textOf(apostrophe), behind = textOf(apostrophe + 1);
        return (mark == "'" || mark == "’" || mark == "‘")
            && (startsCapital(behind) || std::string_view{"aiou"}.find(behind.front()) != behind.npos);
    }

    /// Returns where the next word begins.
    std::size_t readWord(std::size_t i)
    {
        Word word;
        word.span = tokens_[i].span;
        word.startsParagraph = tokens_[i].startsParagraph;
        word.piece = std::uint32_t(reader_.pieces.size());
        index_ = std::uint32_t(reader_.words.size());
        if (tokens_[i].kind == TokenKind::Mark) {
            word.mark = textOf(i).front();
            reader_.pieces.push_back({0, 0, 0, index_});
            ++i;
        } else {
            word.letters = tokens_[i].kind == TokenKind::Word;
            word.capital = word.letters && startsCapital(textOf(i));
            const bool initials = isInitial(i) && isInitial(i + 2) && isJoined(i + 2);
            const bool saint = isSaint(i);
            i = initials ? readInitials(i) : readPiece(i, word);
            if (saint)
                i = readPiece(i + 1, word); // behind the stop
            while (isHyphen(i)) {
                if (!word.letters && tokens_[i + 1].kind == TokenKind::Word) { // "36-Jährige"
                    word.letters = true;
                    word.capital = startsCapital(textOf(i + 1));
                }
                i = readPiece(i + 1, word);
            }
            word.span.end = tokens_[i - 1].span.end;
        }
        word.endPiece = std::uint32_t(reader_.pieces.size());
        reader_.words.push_back(word);
        return i;
    }

    std::size_t readInitials(std::size_t i)
    {
        do {
            addPiece(textOf(i), true);
            i += 2; // the letter and its stop
        } while (isInitial(i) && isJoined(i));
        return i;
    }

    std::size_t readPiece(std::size_t i, Word &word)
    {
        Span span = tokens_[i].span;
        for (; isInsideName(i + 1); i += 2) {
            word.capital = word.capital || startsCapital(textOf(i + 2)); // "d'Estaing"
            span.end = tokens_[i + 2].span.end;
        }
        const std::string_view text = span.in(reader_.text);
        const bool compound = word.piece < reader_.pieces.size() || isHyphen(i + 1);
        addPiece(text, word.letters && (word.capital || compound || text.size() < 4 /* "bin", "de" */));
        return i + 1;
    }

    void addPiece(std::string_view text, bool maybeName)
    {
        const WordKeys keys = maybeName ? wordKeys(text, ending_) : WordKeys{caselessKey(text), 0, 0};
        reader_.pieces.push_back({keys.caseless, keys.plain, keys.bare, index_});
    }

    Reader &reader_;
    const std::vector<Token> &tokens_;
    std::string_view ending_;
    std::uint32_t index_ = 0; ///< of the word that is read
};

} // namespace

void joinTokens(Reader &reader)
{
    TokenJoiner{reader}.join();
}

} // namespace zeitstrahl::meetings
