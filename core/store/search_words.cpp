// SPDX-License-Identifier: Apache-2.0
#include "core/language/fold.h"
#include "core/store/search.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unordered_set>

namespace zeitstrahl {

namespace {

constexpr std::size_t longestWord = 64; // bytes; what is longer is cut
constexpr std::size_t mostQueryWords = 12;

/// A word without accents, and with its umlauts spelled out.
struct Forms {
    std::string plain, spelled;
    void add(std::string_view letters) { plain += letters, spelled += letters; }
};

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
        return;
    }
    const int trails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr unsigned lead[] = {0, 0xC0, 0xE0, 0xF0};
    text += char(lead[trails] | c >> (6 * trails));
    for (int i = trails; i-- > 0;)
        text += char(0x80 | (c >> (6 * i) & 0x3F));
}

char32_t withoutAccents(char32_t c)
{
    static const UNormalizer2 *const nfd = [] {
        UErrorCode status = U_ZERO_ERROR;
        return unorm2_getNFDInstance(&status);
    }();
    UChar units[8];
    UErrorCode status = U_ZERO_ERROR;
    const int length = nfd ? unorm2_getDecomposition(nfd, UChar32(c), units, 8, &status) : 0;
    return U_SUCCESS(status) && length > 0 && !U16_IS_SURROGATE(units[0]) ? char32_t(units[0]) : c;
}

bool isMark(char32_t c)
{
    return c == 0xAD || u_getCombiningClass(UChar32(c)) != 0;
}

void addLetter(Forms &word, char32_t letter)
{
    const char32_t c = lowerCase(letter);
    switch (c) {
    case U'ä':
        word.plain += 'a', word.spelled += "ae";
        return;
    case U'ö':
        word.plain += 'o', word.spelled += "oe";
        return;
    case U'ü':
        word.plain += 'u', word.spelled += "ue";
        return;
    case U'ß':
    case U'ẞ':
        word.add("ss");
        return;
    case U'ø':
        word.plain += 'o', word.spelled += "oe";
        return;
    case U'æ':
        word.add("ae");
        return;
    case U'ł':
        word.add("l");
        return;
    default:
        break;
    }
    const char32_t plain = c < 0x80 ? c : lowerCase(withoutAccents(c));
    appendUtf8(word.plain, plain);
    appendUtf8(word.spelled, plain);
}

/// Calls with each word of the text.
template <class Take> void forEachWord(std::string_view text, Take take)
{
    Forms word;
    const auto end = [&] {
        if (!word.plain.empty())
            take(word);
        word.plain.clear();
        word.spelled.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        at += point.bytes;
        const char32_t c = point.value;
        if (c == 0x308 && !word.plain.empty()
            && std::string_view{"aou"}.find(word.plain.back()) != std::string::npos)
            word.spelled += 'e';
        else if (c < 0x80 ? std::isalnum(int(c)) != 0 : u_isalnum(UChar32(c)) != 0) {
            if (word.spelled.size() < longestWord)
                addLetter(word, c);
        } else if (c < 0x80 || !isMark(c))
            end();
    }
    end();
}

} // namespace

std::string searchWords(std::initializer_list<std::string_view> texts)
{
    std::unordered_set<std::string> seen;
    std::string words;
    const auto add = [&](const std::string &word) {
        if (seen.insert(word).second)
            words.append(word) += ' ';
    };
    for (const std::string_view text : texts)
        forEachWord(text, [&](const Forms &word) {
            add(word.plain);
            if (word.spelled != word.plain)
                add(word.spelled);
        });
    return words;
}

std::string searchQuery(std::string_view text)
{
    std::string query;
    std::size_t count = 0;
    forEachWord(text, [&](const Forms &word) {
        if (++count > mostQueryWords)
            return;
        query += query.empty() ? "" : " AND ";
        query += word.plain == word.spelled ? '"' + word.plain + "\"*"
                                            : "(\"" + word.plain + "\"* OR \"" + word.spelled + "\"*)";
    });
    return query;
}

} // namespace zeitstrahl
