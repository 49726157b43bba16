// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/chart.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t maxItemsPerToken = 40; ///< senses and earlier results; more are dropped
constexpr std::uint8_t maxNesting = 16;

std::optional<std::int32_t> numberValue(std::string_view digits)
{
    if (digits.size() > 9)
        return {};
    std::int32_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

const std::vector<Match> &Chart::match(
    std::string_view text, const std::vector<Token> &tokens, TokenRange range, std::span<const ReadWord> words)
{
    range_ = range;
    meanings_.clear();
    depths_.clear();
    cores_.clear();
    items_.clear();
    found_.clear();
    places_.resize(range.size());
    for (std::uint32_t token = range.end; token-- > range.begin;) {
        here_ = token;
        best_.reset();
        Place &place = places_[token - range.begin];
        place = {std::uint32_t(items_.size()), 0, {}};
        readToken(text, tokens[token], token, words[token - range.begin]);
        place.count = std::uint32_t(items_.size()) - place.first;
        if (place.count)
            matchFrom(tokens, token);
        if (best_)
            found_.push_back(*best_);
    }
    choose();
    return chosen_;
}

void Chart::readToken(std::string_view text, const Token &token, std::uint32_t index, const ReadWord &read)
{
    const auto stands = [&](Symbol symbol, std::int32_t value, std::int32_t second) {
        push(symbol, ChartItem::noPattern, value, second, index + 1);
    };
    const std::string_view word = token.span.in(text);
    if (token.kind == TokenKind::Mark) {
        if (const Symbol mark = language_.markSymbol(word); mark != Symbol{})
            stands(mark, 0, 0);
        return;
    }
    if (token.kind == TokenKind::Number)
        if (const auto value = numberValue(word))
            for (const NumberShape &shape : language_.numbers)
                if (shape.fits(word.size(), *value))
                    stands(shape.symbol, *value, 0);
    for (const Sense &sense : read.senses)
        if (!sense.capital || read.capital)
            stands(sense.symbol, sense.value, sense.second);
    if (!read.known && read.capital)
        stands(language_.unknownName, 0, 0);
}

void Chart::matchFrom(const std::vector<Token> &tokens, std::uint32_t token)
{
    const std::uint32_t first = places_[token - range_.begin].first;
    // Results found here join the items, and patterns may begin with them: the list grows while it is walked.
    for (std::uint32_t i = first; i < items_.size() && i - first < maxItemsPerToken; ++i)
        for (const Grammar::Edge &edge : language_.grammar.startsWith(items_[i].symbol, symbolsAt(items_[i].end)))
            walk(tokens, edge, ChartItem(items_[i]), 0);
    places_[token - range_.begin].count = std::uint32_t(items_.size()) - first;
}

void Chart::walk(
    const std::vector<Token> &tokens, const Grammar::Edge &edge, const ChartItem &item, std::size_t depth)
{
    const auto accepts = language_.grammar.accepts(edge.target);
    const SymbolFilter nextSymbols = language_.grammar.nextSymbols(edge.target);
    const bool further = nextSymbols.mayShareWith(symbolsAt(item.end));
    if (accepts.empty() && !further)
        return;
    const std::size_t filledBefore = filledCount_;
    if (edge.element.slot != Slot::None)
        filled_[filledCount_++] = {edge.element.slot, item.value};
    if (edge.element.second != Slot::None)
        filled_[filledCount_++] = {edge.element.second, item.second};
    bounds_[depth] = depth == 0 ? here_ : bounds_[depth];
    bounds_[depth + 1] = item.end;
    for (const Grammar::Accept &one : accepts)
        accept(item.end, depth, one);
    if (further) {
        const auto next = language_.grammar.edges(edge.target);
        const Place place = places_[item.end - range_.begin];
        const bool spaced = tokens[item.end].spaceBefore;
        for (std::uint32_t i = place.first; i < place.first + place.count; ++i) {
            const Symbol symbol = items_[i].symbol;
            if (!nextSymbols.mayHave(symbol))
                continue;
            auto found = std::lower_bound(next.begin(), next.end(), symbol,
                [](const Grammar::Edge &e, Symbol s) { return e.element.symbol < s; });
            for (; found != next.end() && found->element.symbol == symbol; ++found)
                if (!(found->element.glued && spaced))
                    walk(tokens, *found, ChartItem(items_[i]), depth + 1);
        }
    }
    filledCount_ = filledBefore;
}

SymbolFilter Chart::symbolsAt(std::uint32_t token) const
{
    return token < range_.end ? places_[token - range_.begin].symbols : SymbolFilter{};
}

void Chart::accept(std::uint32_t end, std::size_t depth, const Grammar::Accept &accept)
{
    const Pattern &pattern = language_.patterns[accept.pattern];
    if (record_ && !pattern.inner)
        record_->push_back({{here_, end}, accept.pattern, {}});
    if (pattern.number)
        return keepNumber(end, accept.pattern);
    const bool better = !pattern.inner
        && (!best_ || end > best_->tokens.end || (end == best_->tokens.end && accept.pattern < best_->pattern));
    if (!better && pattern.category == Symbol{})
        return;
    MeaningId meaning{};
    if (pattern.composition) {
        SlotValues values;
        std::uint8_t nesting = 0;
        for (const auto &[slot, value] : pattern.constants)
            values.set(slot, value);
        for (std::size_t i = 0; i < filledCount_; ++i) {
            values.set(filled_[i].slot, filled_[i].value);
            if (holdsMeaning(filled_[i].slot))
                nesting = std::max(nesting, std::uint8_t(depths_[std::size_t(filled_[i].value)] + 1));
        }
        if (nesting > maxNesting)
            return;
        const TokenRange core{bounds_[accept.coreBegin], bounds_[std::min<std::size_t>(accept.coreEnd, depth + 1)]};
        meaning = pattern.composition->make ? add(pattern.composition->make(values), core, nesting)
                                            : MeaningId(values.get(Slot::Of));
        if (values.has(Slot::Part) && !takes(*pattern.composition, Slot::Part))
            meaning = add(DayPart{PartOfDay(values.get(Slot::Part)), meaning}, core, nesting);
        if (values.has(Slot::Fraction) && !takes(*pattern.composition, Slot::Fraction))
            meaning = add(
                FractionOf{Fraction(std::clamp(values.get(Slot::Fraction), 0, int(Fraction::SecondHalf))), meaning},
                core, nesting);
    }
    if (better)
        best_ = Match{{here_, end}, accept.pattern, meaning};
    if (pattern.category != Symbol{} && pattern.composition)
        keep(pattern.category, end, accept.pattern, meaning);
}

/// "twenty-five", "New Year's Eve": several words that stand for one value of a class.
void Chart::keepNumber(std::uint32_t end, std::uint16_t index)
{
    const Pattern &pattern = language_.patterns[index];
    SlotValues values;
    for (const auto &[slot, value] : pattern.constants)
        values.set(slot, value);
    for (std::size_t i = 0; i < filledCount_; ++i)
        values.set(filled_[i].slot, filled_[i].value);
    keep(pattern.category, end, index,
        MeaningId(values.get(Slot::Hundreds) * 100 + values.get(Slot::Tens) + values.get(Slot::Count)));
}

MeaningId Chart::add(Meaning meaning, TokenRange core, std::uint8_t nesting)
{
    meanings_.push_back(std::move(meaning));
    cores_.push_back(core);
    depths_.push_back(nesting);
    return MeaningId(meanings_.size() - 1);
}

/// Of two ways to read the same words as the same thing, the one that stands first in the file counts.
void Chart::keep(Symbol category, std::uint32_t end, std::uint16_t pattern, MeaningId meaning)
{
    for (std::size_t i = places_[here_ - range_.begin].first; i < items_.size(); ++i)
        if (items_[i].symbol == category && items_[i].end == end) {
            if (pattern < items_[i].pattern) {
                items_[i].value = std::int32_t(meaning);
                items_[i].pattern = pattern;
            }
            return;
        }
    if (items_.size() - places_[here_ - range_.begin].first < maxItemsPerToken)
        push(category, pattern, std::int32_t(meaning), 0, end);
}

void Chart::push(Symbol symbol, std::uint16_t pattern, std::int32_t value, std::int32_t second, std::uint32_t end)
{
    items_.emplace_back(symbol, pattern, value, second, end);
    places_[here_ - range_.begin].symbols.add(symbol);
}

void Chart::choose()
{
    chosen_.clear();
    std::uint32_t taken = range_.begin;
    for (auto match = found_.rbegin(); match != found_.rend(); ++match) {
        if (match->tokens.begin < taken)
            continue;
        if (language_.patterns[match->pattern].composition)
            chosen_.push_back(*match);
        taken = match->tokens.end;
    }
}

} // namespace zeitstrahl
