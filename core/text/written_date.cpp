// SPDX-License-Identifier: Apache-2.0
#include "core/text/written_date.h"

#include "core/text/ascii.h"

#include <charconv>

namespace zeitstrahl {
namespace {

struct Parts {
    int year = 0;
    unsigned month = 0, day = 0;
};

std::optional<Day> dayOf(Parts parts)
{
    const date::year_month_day ymd{date::year{parts.year}, date::month{parts.month}, date::day{parts.day}};
    if (!ymd.ok() || parts.year < 1800 || parts.year > 2199)
        return {};
    return Day{ymd};
}

class Scan {
public:
    Scan(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
        : text_{text}
        , tokens_{tokens}
        , words_{words}
    {
    }

    std::optional<WrittenDate> at(std::size_t first) const
    {
        if (tokens_[first].kind == TokenKind::Word)
            return monthFirst(first);
        if (tokens_[first].kind != TokenKind::Number || continuesNumber(first))
            return {};
        if (auto found = dayFirst(first))
            return found;
        return numeric(first);
    }

private:
    bool mark(std::size_t i, char c) const { return i < tokens_.size() && text_[tokens_[i].span.begin.value] == c; }

    bool spaced(std::size_t i) const { return i < tokens_.size() && tokens_[i].spaceBefore; }

    /// The value of a number of one to four digits; nothing for anything else.
    std::optional<int> number(std::size_t i, std::uint32_t minDigits, std::uint32_t maxDigits) const
    {
        if (i >= tokens_.size() || tokens_[i].kind != TokenKind::Number)
            return {};
        const Span span = tokens_[i].span;
        if (span.length() < minDigits || span.length() > maxDigits)
            return {};
        int value = 0;
        std::from_chars(text_.data() + span.begin.value, text_.data() + span.end.value, value);
        return value;
    }

    std::optional<unsigned> month(std::size_t i) const
    {
        constexpr std::uint32_t longest = 12;
        if (i >= tokens_.size() || tokens_[i].kind != TokenKind::Word || tokens_[i].span.length() > longest)
            return {};
        const auto found = words_.months.find(FoldedWord{tokens_[i].span.in(text_)});
        return found == words_.months.end() ? std::nullopt : std::optional{unsigned(found->second)};
    }

    std::size_t skipBetween(std::size_t i) const
    {
        while (i < tokens_.size() && tokens_[i].kind == TokenKind::Word
            && words_.between.contains(FoldedWord{tokens_[i].span.in(text_)}))
            ++i;
        return i;
    }

    /// "1.17.11.2015" is a version, "10-17-11" an identifier.
    bool continuesNumber(std::size_t i) const
    {
        return i >= 2 && !tokens_[i].spaceBefore && !tokens_[i - 1].spaceBefore
            && tokens_[i - 2].kind == TokenKind::Number
            && (mark(i - 1, '.') || mark(i - 1, '-') || mark(i - 1, '/'));
    }

    std::optional<WrittenDate> written(std::size_t first, std::size_t end, Parts parts) const
    {
        const auto day = dayOf(parts);
        if (!day)
            return {};
        return WrittenDate{
            *day, joined(tokens_[first].span, tokens_[end - 1].span), std::uint32_t(first), std::uint32_t(end)};
    }

    std::optional<WrittenDate> dayFirst(std::size_t first) const
    {
        const auto day = number(first, 1, 2);
        std::size_t i = skipBetween(first + 1);
        i += mark(i, '.') || mark(i, '-');
        const auto named = day ? month(i) : std::nullopt;
        if (!named)
            return {};
        ++i;
        i += mark(i, '.');
        i += mark(i, ',') || mark(i, '-');
        const auto year = number(i, 4, 4);
        return year ? written(first, i + 1, {*year, *named, unsigned(*day)}) : std::nullopt;
    }

    std::optional<WrittenDate> monthFirst(std::size_t first) const
    {
        const auto next = number(first + 1 + mark(first + 1, '.'), 1, 2);
        const auto named = next ? month(first) : std::nullopt;
        if (!named)
            return {};
        std::size_t i = skipBetween(first + 2 + mark(first + 1, '.'));
        i += mark(i, ',');
        const auto year = number(i, 4, 4);
        return year ? written(first, i + 1, {*year, *named, unsigned(*next)}) : std::nullopt;
    }

    std::optional<WrittenDate> numeric(std::size_t first) const
    {
        for (const char separator : {'.', '-', '/'}) {
            if (!mark(first + 1, separator) || !mark(first + 3, separator))
                continue;
            if (spaced(first + 1) || spaced(first + 3))
                return {};
            if (separator != '.' && (spaced(first + 2) || spaced(first + 4)))
                return {};
            const auto second = number(first + 2, 1, 2);
            if (!second)
                return {};
            if (const auto year = number(first, 4, 4))
                if (const auto day = number(first + 4, 1, 2))
                    return written(first, first + 5, {*year, unsigned(*second), unsigned(*day)});
            const auto day = number(first, 1, 2);
            if (!day)
                return {};
            if (const auto year = number(first + 4, 4, 4))
                return ordered(first, *year, unsigned(*day), unsigned(*second), separator);
            // Two digits of a year are sure enough only in the form that news uses for dates.
            if (const auto year = number(first + 4, 2, 2); year && separator == '.')
                return written(
                    first, first + 5, {*year + (*year < 70 ? 2000 : 1900), unsigned(*second), unsigned(*day)});
        }
        return {};
    }

    /// Day before month unless that is no date: 11/17/2015.
    std::optional<WrittenDate> ordered(
        std::size_t first, int year, unsigned day, unsigned month, char separator) const
    {
        if (auto found = written(first, first + 5, {year, month, day}))
            return found;
        return separator == '/' ? written(first, first + 5, {year, day, month}) : std::nullopt;
    }

    std::string_view text_;
    const std::vector<Token> &tokens_;
    const DatelineWords &words_;
};

} // namespace

std::vector<WrittenDate> writtenDates(
    std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
{
    const Scan scan{text, tokens, words};
    std::vector<WrittenDate> found;
    for (std::size_t i = 0; i < tokens.size();) {
        if (auto date = scan.at(i)) {
            i = date->endToken;
            found.push_back(*std::move(date));
        } else {
            ++i;
        }
    }
    return found;
}

std::optional<Day> loneDay(std::string_view text, const DatelineWords &words)
{
    const auto tokens = tokenise(text);
    const auto dates = writtenDates(text, tokens, words);
    if (dates.size() != 1)
        return {};
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Word || (i >= dates[0].firstToken && i < dates[0].endToken))
            continue;
        const FoldedWord word{tokens[i].span.in(text)};
        if (!words.beside.contains(word) && !words.published.contains(word))
            return {};
    }
    return dates[0].day;
}

std::optional<Day> metadataDay(std::string_view value, const DatelineWords &words)
{
    constexpr std::size_t longest = 100;
    value = trimmed(value.substr(0, longest));
    const auto plausible = [](std::optional<Day> day) -> std::optional<Day> {
        // What a content system writes when it knows nothing.
        constexpr Day epoch{};
        if (!day || *day == epoch || yearOf(*day) < date::year{1800} || yearOf(*day) > date::year{2199})
            return {};
        return day;
    };
    if (const auto day = dayFromIso(value.substr(0, 10)))
        return plausible(day);
    const bool compact = value.size() >= 8 && std::all_of(value.begin(), value.begin() + 8, asciiDigit)
        && (value.size() == 8 || !asciiDigit(value[8]) || value.size() == 14);
    if (compact) {
        const std::string iso = std::string{value.substr(0, 4)} + "-" + std::string{value.substr(4, 2)} + "-"
            + std::string{value.substr(6, 2)};
        return plausible(dayFromIso(iso));
    }
    const auto written = writtenDates(value, tokenise(value), words);
    return written.empty() ? std::nullopt : plausible(written.front().day);
}

} // namespace zeitstrahl
