// SPDX-License-Identifier: Apache-2.0
#include "core/store/search.h"
#include "core/text/fold.h"

#include <cstring>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <vector>

namespace zeitstrahl {

namespace {

constexpr std::size_t longestWord = 64; // bytes; what is longer is cut
constexpr std::size_t mostQueryWords = 12;

/// A word without accents and, once they differ, with its umlauts spelled out.
struct Forms {
    std::string plain, spelled;
    bool differ = false;

    void add(std::string_view letters)
    {
        plain += letters;
        if (differ)
            spelled += letters;
    }
    void add(std::string_view letter, std::string_view spelling)
    {
        if (!differ)
            spelled = plain;
        differ = true;
        plain += letter;
        spelled += spelling;
    }
    std::size_t size() const { return std::max(plain.size(), spelled.size()); }
    void clear()
    {
        plain.clear();
        spelled.clear();
        differ = false;
    }
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
    case U'ä': word.add("a", "ae"); return;
    case U'ö': word.add("o", "oe"); return;
    case U'ü': word.add("u", "ue"); return;
    case U'ß':
    case U'ẞ': word.add("ss"); return;
    case U'ø': word.add("o", "oe"); return;
    case U'æ': word.add("ae"); return;
    case U'ł': word.add("l"); return;
    default: break;
    }
    std::string letters;
    appendUtf8(letters, lowerCase(withoutAccents(c)));
    word.add(letters);
}

constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Calls with each word of the text.
template <class Take> void forEachWord(std::string_view text, Take take)
{
    Forms word;
    const auto end = [&] {
        if (!word.plain.empty())
            take(word);
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const char c = text[at]; static_cast<unsigned char>(c) < 0x80) {
            ++at;
            if (!isAsciiLetter(c))
                end();
            else if (const char lower = asciiLower(c); word.size() < longestWord)
                word.add({&lower, 1});
            continue;
        }
        const CodePoint point = decode(text, at);
        at += point.bytes;
        if (point.value == 0x308 && !word.plain.empty()
            && std::string_view{"aou"}.find(word.plain.back()) != std::string::npos)
            word.add({}, "e");
        else if (u_isalnum(UChar32(point.value))) {
            if (word.size() < longestWord)
                addLetter(word, point.value);
        } else if (!isMark(point.value))
            end();
    }
    end();
}

/// Words in the order in which they come, each once. A table of where they begin makes one look-up a word, without
/// a copy of it.
class WordSet {
public:
    void add(const std::string &word)
    {
        if (2 * count_ >= begins_.size())
            grow();
        std::uint32_t &place = placeOf(word);
        if (place != free)
            return;
        place = std::uint32_t(words.size());
        ++count_;
        words.append(word) += ' ';
    }

    std::string words; ///< each with a space behind it

private:
    static constexpr std::uint32_t free = UINT32_MAX;

    std::uint32_t &placeOf(std::string_view word)
    {
        const std::size_t mask = begins_.size() - 1;
        for (std::size_t at = std::hash<std::string_view>{}(word)&mask;; at = (at + 1) & mask) {
            const std::string_view there = begins_[at] == free ? "" : std::string_view{words}.substr(begins_[at]);
            if (there.empty() || (there.starts_with(word) && there[word.size()] == ' '))
                return begins_[at];
        }
    }

    void grow()
    {
        begins_.assign(std::max<std::size_t>(1024, 2 * begins_.size()), free);
        for (std::size_t at = 0, end = 0; at < words.size(); at = end + 1) {
            end = words.find(' ', at);
            placeOf(std::string_view{words}.substr(at, end - at)) = std::uint32_t(at);
        }
    }

    std::vector<std::uint32_t> begins_;
    std::size_t count_ = 0;
};

} // namespace

std::string searchWords(std::initializer_list<std::string_view> texts)
{
    WordSet set;
    for (const std::string_view text : texts)
        forEachWord(text, [&](const Forms &word) {
            set.add(word.plain);
            if (word.differ)
                set.add(word.spelled);
        });
    return std::move(set.words);
}

QueryWord::QueryWord(std::string_view plain, std::string_view spelled)
    : plain_(plain)
    , spelled_(spelled)
{
    plain_.insert(0, " ");
    if (!spelled_.empty())
        spelled_.insert(0, " ");
}

/// `word` begins with a space, which the first of the words has none before it.
static bool hasWord(std::string_view words, std::string_view word)
{
    return words.starts_with(word.substr(1)) || ::memmem(words.data(), words.size(), word.data(), word.size());
}

bool QueryWord::isIn(std::string_view words) const
{
    return hasWord(words, plain_) || (!spelled_.empty() && hasWord(words, spelled_));
}

std::string QueryWord::asQuery() const
{
    const auto beginning = [](const std::string &word) { return '"' + word.substr(1) + "\"*"; };
    return spelled_.empty() ? beginning(plain_) : '(' + beginning(plain_) + " OR " + beginning(spelled_) + ')';
}

std::vector<QueryWord> queryWords(std::string_view text)
{
    std::vector<QueryWord> words;
    forEachWord(text, [&](const Forms &word) {
        if (words.size() < mostQueryWords)
            words.emplace_back(word.plain, word.spelled);
    });
    return words;
}

} // namespace zeitstrahl
