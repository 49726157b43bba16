// SPDX-License-Identifier: Apache-2.0
#include "core/text/dateline.h"

#include "core/text/ascii.h"

namespace zeitstrahl {
namespace {

// Datelines stand within the first lines, labelled dates also within the last ones. Bytes.
constexpr std::size_t topBytes = 3000, endBytes = 600;
// Longer lines are paragraphs: these begin with a dateline at most.
constexpr std::size_t shortLine = 120;

struct Line {
    Span span;
    std::uint32_t firstToken = 0, endToken = 0;
};

class LineReader {
public:
    LineReader(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
        : text_{text}
        , tokens_{tokens}
        , words_{words}
    {
    }

    std::optional<Dateline> read(const Line &line, const WrittenDate &date) const
    {
        const Before before = readBefore(line, date);
        const bool endsThere = date.endToken == line.endToken || besideFrom(date.endToken, line.endToken);
        const bool isShort = line.span.length() <= shortLine;
        const bool labelled = before.published || before.updated;
        Dateline found{
            {date.day, DateOrigin::Dateline, date.span}, line.span, endsThere && isShort, before.updated};
        const bool markFollows = date.endToken < line.endToken && tokens_[date.endToken].kind == TokenKind::Mark;
        if (labelled && isShort && before.words <= 5 && (endsThere || markFollows))
            return found;
        if (before.sentence)
            return {};
        if (found.alone && !before.opened)
            return found;
        // "Berlin, 17. November 2015 (dpa) - Die …": a mark that opens the text must follow.
        if (opensText(date.endToken, line.endToken) && (before.place || before.words == 0))
            return found;
        return {};
    }

private:
    struct Before {
        std::size_t words = 0;
        bool published = false, updated = false;
        bool sentence = false; ///< words of running text stand before the date
        bool place = false; ///< only a name and a comma do
        bool opened = false; ///< the date stands in brackets behind something else
    };

    FoldedWord word(std::uint32_t i) const { return FoldedWord{tokens_[i].span.in(text_)}; }
    char mark(std::uint32_t i) const
    {
        return tokens_[i].kind == TokenKind::Mark ? text_[tokens_[i].span.begin.value] : '\0';
    }

    Before readBefore(const Line &line, const WrittenDate &date) const
    {
        Before before;
        std::size_t names = 0;
        for (std::uint32_t i = line.firstToken; i < date.firstToken; ++i) {
            if (tokens_[i].kind == TokenKind::Number) {
                ++before.words;
                continue;
            }
            if (tokens_[i].kind == TokenKind::Mark) {
                if (mark(i) == '(' || mark(i) == '[')
                    before.opened = true;
                else if (mark(i) == ')' || mark(i) == ']')
                    before.opened = false;
                continue;
            }
            ++before.words;
            const FoldedWord folded = word(i);
            if (words_.published.contains(folded))
                before.published = true;
            else if (words_.updated.contains(folded))
                before.updated = true;
            else if (!words_.beside.contains(folded))
                ++names;
        }
        // A place, an agency or an author's name may stand before a date, set off from it by a mark.
        std::uint32_t last = date.firstToken;
        while (last > line.firstToken && tokens_[last - 1].kind == TokenKind::Word
            && words_.beside.contains(word(last - 1)))
            --last;
        const bool setOff = last > line.firstToken && tokens_[last - 1].kind == TokenKind::Mark;
        const bool byline = names <= 7 && words_.byline.contains(word(line.firstToken));
        before.sentence = !byline && names > 0 && !before.published && !before.updated && (names > 4 || !setOff);
        before.place = names > 0 && names <= 3 && setOff && mark(last - 1) == ',';
        return before;
    }

    /// Only times, weekdays and the like follow, or something set off by a mark.
    bool besideFrom(std::uint32_t i, std::uint32_t end) const
    {
        for (; i < end; ++i) {
            if (tokens_[i].kind == TokenKind::Mark && mark(i) != '.' && mark(i) != ',' && mark(i) != ':')
                return true;
            // "T14:30:00Z", "30h": joined to a number, a word is a unit.
            if (tokens_[i].kind != TokenKind::Word || !tokens_[i].spaceBefore)
                continue;
            const FoldedWord folded = word(i);
            if (words_.byline.contains(folded))
                return true;
            if (!words_.beside.contains(folded) && !words_.published.contains(folded)
                && !words_.updated.contains(folded))
                return false;
        }
        return true;
    }

    bool opensText(std::uint32_t i, std::uint32_t end) const
    {
        if (i >= end || tokens_[i].kind != TokenKind::Mark)
            return false;
        const std::string_view text = tokens_[i].span.in(text_);
        constexpr std::string_view opening[] = {"(", "-", "–", "—", ":", "/", "|", "„", "“", "\"", "«", "»"};
        return std::find(std::begin(opening), std::end(opening), text) != std::end(opening);
    }

    std::string_view text_;
    const std::vector<Token> &tokens_;
    const DatelineWords &words_;
};

Span lineAround(std::string_view text, Span at)
{
    const std::size_t before = text.rfind('\n', at.begin.value);
    const std::size_t behind = text.find('\n', at.end.value);
    return {{std::uint32_t(before == text.npos ? 0 : before + 1)},
        {std::uint32_t(behind == text.npos ? text.size() : behind)}};
}

/// The tokens around `date` that stand in its line.
Line lineOf(std::string_view text, const std::vector<Token> &tokens, const WrittenDate &date)
{
    Line line{lineAround(text, date.span), date.firstToken, date.endToken};
    while (line.firstToken > 0 && tokens[line.firstToken - 1].span.begin >= line.span.begin)
        --line.firstToken;
    while (line.endToken < tokens.size() && tokens[line.endToken].span.end <= line.span.end)
        ++line.endToken;
    return line;
}

} // namespace

std::vector<Dateline> datelines(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
{
    const LineReader reader{text, tokens, words};
    std::vector<Dateline> found;
    Span lastLine;
    for (const WrittenDate &date : writtenDates(text, tokens, words)) {
        const bool top = date.span.begin.value < topBytes;
        const bool end = date.span.end.value + endBytes > text.size();
        if (!top && !end)
            continue;
        // One line, one date: "Berlin, 17.11.2015 - Am 26.11.2015 …". Also keeps long lines linear.
        if (lastLine.contains(date.span))
            continue;
        const Line line = lineOf(text, tokens, date);
        lastLine = line.span;
        if (auto dateline = reader.read(line, date)) {
            if (!top)
                dateline->date.origin = DateOrigin::Text;
            found.push_back(*std::move(dateline));
        }
    }
    return found;
}

} // namespace zeitstrahl
