// SPDX-License-Identifier: Apache-2.0
#include "core/text/token.h"

#include "core/text/utf8.h"

#include <array>

namespace zeitstrahl {

namespace {

enum class CharClass : std::uint8_t { Letter, Digit, Space, LineBreak, Mark, Joiner, Multibyte };

constexpr auto asciiClasses = [] {
    std::array<CharClass, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        classes[std::size_t(c)] = c >= 0x80 ? CharClass::Multibyte
            : letter                        ? CharClass::Letter
            : c >= '0' && c <= '9'          ? CharClass::Digit
            : c == '\n'                     ? CharClass::LineBreak
            : c <= ' '                      ? CharClass::Space
                                            : CharClass::Mark;
    }
    return classes;
}();

/// Joiners are invisible inside a word: soft hyphen, zero-width joiners, bidi marks, combining marks.
CharClass classOf(char32_t c)
{
    if (c < 0xC0)
        return c == 0xA0 || c == 0x85             ? CharClass::Space
            : c == 0xAD                           ? CharClass::Joiner
            : c == 0xAA || c == 0xB5 || c == 0xBA ? CharClass::Letter
                                                  : CharClass::Mark;
    if (c < 0x2000)
        return c == 0xD7 || c == 0xF7 ? CharClass::Mark
            : c >= 0x300 && c < 0x370 ? CharClass::Joiner
            : c == 0x1680             ? CharClass::Space
                                      : CharClass::Letter;
    if (c < 0x2070) {
        if (c <= 0x200A || c == 0x202F || c == 0x205F)
            return CharClass::Space;
        if (c == 0x2028 || c == 0x2029)
            return CharClass::LineBreak;
        return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060 ? CharClass::Joiner : CharClass::Mark;
    }
    if (c < 0x2C00 || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020))
        return c == 0x3000 ? CharClass::Space : CharClass::Mark;
    return c == 0xFEFF ? CharClass::Joiner : c == 0xFFFD || c >= 0x1F000 ? CharClass::Mark : CharClass::Letter;
}

struct Scanned {
    CharClass charClass;
    std::uint8_t bytes;
};

inline Scanned scan(std::string_view text, std::size_t at)
{
    const CharClass ascii = asciiClasses[std::uint8_t(text[at])];
    if (ascii != CharClass::Multibyte) [[likely]]
        return {ascii, 1};
    const CodePoint point = decode(text, at);
    return {classOf(point.value), point.bytes};
}

std::size_t endOfWord(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const Scanned next = scan(text, at);
        if (next.charClass != CharClass::Letter && next.charClass != CharClass::Digit
            && next.charClass != CharClass::Joiner)
            break;
        at += next.bytes;
    }
    return at;
}

std::size_t endOfNumber(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

} // namespace

std::vector<Token> tokenise(std::string_view text)
{
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 5 + 8);
    bool space = false;
    int lineBreaks = 2; // the text's beginning starts a paragraph
    for (std::size_t at = 0; at < text.size();) {
        const Scanned here = scan(text, at);
        std::size_t end = at + here.bytes;
        TokenKind kind = TokenKind::Mark;
        switch (here.charClass) {
        case CharClass::LineBreak: ++lineBreaks; [[fallthrough]];
        case CharClass::Space: space = true; [[fallthrough]];
        case CharClass::Joiner: at = end; continue;
        case CharClass::Letter:
            kind = TokenKind::Word;
            end = endOfWord(text, end);
            break;
        case CharClass::Digit:
            kind = TokenKind::Number;
            end = endOfNumber(text, end);
            break;
        case CharClass::Mark:
        case CharClass::Multibyte: break;
        }
        tokens.push_back({{{std::uint32_t(at)}, {std::uint32_t(end)}}, kind, space || lineBreaks > 0,
            lineBreaks > 0, lineBreaks > 1});
        space = false;
        lineBreaks = 0;
        at = end;
    }
    return tokens;
}

} // namespace zeitstrahl
