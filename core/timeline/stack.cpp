// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/stack.h"

#include "core/timeline/marks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace zeitstrahl {

double Stack::Entry::height() const
{
    if (!rows)
        return collapsedHeight;
    const bool folds = !rows->folds.empty();
    return style->above + (folds ? foldStrip : 0) + std::max(rows->count, folds ? 0u : 1u) * style->pitch
        + style->below;
}

double Stack::height(std::size_t entry) const
{
    return entries[entry].rows && each ? *each : entries[entry].height();
}

double Stack::height() const
{
    double sum = 0;
    for (std::size_t i = 0; i < entries.size(); ++i)
        sum += height(i);
    return sum;
}

namespace {

constexpr double tallestFile = 920;
constexpr std::uint32_t mostRows = 12;
constexpr double bare = compactRows.above + compactRows.below; ///< of a lane
constexpr double leastLane = bare + foldStrip;
constexpr std::uint32_t scrolledRows = 2; ///< where there are more lanes than fit; a strip of counts is worth one
constexpr double scrolledLane = bare + foldStrip + compactRows.pitch;

/// The rows that each lane may take of a height: those that want little get it, the others share what is left and
/// need a strip for what they fold.
std::vector<std::uint32_t> shared(const std::vector<Stack::Entry> &wanted, double height)
{
    const auto cost = [&](std::size_t lane) {
        return wanted[lane].rows->count * compactRows.pitch + (wanted[lane].rows->folds.empty() ? 0 : foldStrip);
    };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i].rows)
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cost(a) < cost(b); });
    std::vector<std::uint32_t> rows(wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double fair = height / double(order.size() - i);
        const bool all = cost(order[i]) <= fair;
        const double fewer = std::max(0.0, std::floor((fair - foldStrip) / compactRows.pitch));
        rows[order[i]] = all ? wanted[order[i]].rows->count : std::uint32_t(fewer);
        height -= all ? cost(order[i]) : fewer * compactRows.pitch + foldStrip;
    }
    return rows;
}

struct Stacker : StackInput {
    std::vector<std::size_t> shown; ///< indices of lanes

    const Lane &lane(std::size_t index) const { return lanes.lanes[index]; }
    std::size_t open() const
    {
        return std::size_t(
            std::count_if(shown.begin(), shown.end(), [&](std::size_t index) { return !lane(index).collapsed; }));
    }

    ShiftedRows pack(std::size_t index, const RowStyle &style, std::uint32_t rows) const
    {
        return packedRows(lane(index), events, scale, {&style, rows}, *options.words, width, memory);
    }

    Stack stack(std::uint32_t rows) const
    {
        Stack made;
        for (const std::size_t index : shown)
            made.entries.push_back({index, lane(index).collapsed ? ShiftedRows() : pack(index, compactRows, rows)});
        return made;
    }

    /// Whether two lines of text for each event are worth a try: all are shown, and they are few.
    bool sparse(const Stack::Entry &entry) const
    {
        constexpr std::size_t few = 150;
        return entry.rows && !entry.rows->crowded && entry.rows->placed.size() <= few;
    }

    /// Two lines of text in all lanes up to some number of rows, as many as there is room for and show everything
    /// then, too: lanes that need the same look the same.
    void makeRoomy(Stack &made, double height) const
    {
        std::vector<Stack::Entry *> few;
        for (Stack::Entry &entry : made.entries)
            if (sparse(entry))
                few.push_back(&entry);
        const auto needs = [](const Stack::Entry *entry) { return entry->rows->count; };
        std::ranges::stable_sort(few, {}, needs);
        double spare = height - made.height();
        for (auto begin = few.begin(); begin != few.end();) {
            const auto end = std::ranges::upper_bound(begin, few.end(), needs(*begin), {}, needs);
            const double more = makeRoomy(std::span(begin, end), spare);
            if (more == 0)
                return;
            spare -= more;
            begin = end;
        }
    }

    /// All of them or none; how much higher they are then.
    double makeRoomy(std::span<Stack::Entry *const> alike, double spare) const
    {
        if (spare < double(alike.size()) * alike.front()->rows->count * (roomyRows.pitch - compactRows.pitch))
            return 0;
        std::vector<Stack::Entry> roomy;
        double more = 0;
        for (const Stack::Entry *entry : alike) {
            roomy.push_back({entry->lane, pack(entry->lane, roomyRows, mostRows), &roomyRows});
            more += roomy.back().height() - entry->height();
            if (roomy.back().rows->crowded || more > spare)
                return 0;
        }
        for (std::size_t i = 0; i < alike.size(); ++i)
            *alike[i] = std::move(roomy[i]);
        return more;
    }

    /// A row that folds nothing is no higher than a strip of counts.
    ShiftedRows fewerRows(std::size_t index, std::uint32_t rows) const
    {
        if (rows > 0)
            return pack(index, compactRows, rows);
        ShiftedRows one = pack(index, compactRows, 1);
        return one->folds.empty() ? one : pack(index, compactRows, 0);
    }

    Stack fitting(double height) const
    {
        const std::size_t lanesOpen = open();
        const double forRows =
            height - double(lanesOpen) * bare - double(shown.size() - lanesOpen) * collapsedHeight;
        const double fair = forRows / compactRows.pitch / double(std::max<std::size_t>(lanesOpen, 1));
        // No lane gets more than some times its share: it need not be packed higher than that.
        Stack made = stack(std::uint32_t(std::clamp(2.5 * fair, 4.0, 40.0)));
        if (made.height() > height) {
            const std::vector<std::uint32_t> rows = shared(made.entries, forRows);
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (made.entries[i].rows && rows[i] < made.entries[i].rows->count)
                    made.entries[i].rows = fewerRows(shown[i], rows[i]);
        }
        makeRoomy(made, height);
        return made;
    }

    double heightOf(std::size_t index, double open) const { return lane(index).collapsed ? collapsedHeight : open; }
    double heightOf(double open) const
    {
        double sum = 0;
        for (const std::size_t index : shown)
            sum += heightOf(index, open);
        return sum;
    }

    /// Lanes of one height from `firstLane` on, below the pinned ones: what is in sight does not depend on time.
    Stack scrolled(double height)
    {
        const std::size_t pinned = lanes.pinned(), all = lanes.lanes.size();
        double room = height;
        shown.clear();
        const auto take = [&](std::size_t index) {
            room -= heightOf(index, scrolledLane);
            if (room < 0 && !shown.empty())
                return false;
            shown.push_back(index);
            return true;
        };
        for (std::size_t index = 0; index < pinned && take(index); ++index) { }
        const std::size_t fixed = shown.size();
        std::size_t first = std::min(all, pinned + options.firstLane);
        if (fixed == pinned)
            for (std::size_t index = first; index < all && take(index); ++index) { }
        while (first > pinned && shown.size() == fixed + all - first && room >= heightOf(first - 1, scrolledLane)) {
            room -= heightOf(--first, scrolledLane); // the last page is full
            shown.insert(shown.begin() + std::ptrdiff_t(fixed), first);
        }
        Stack made = stack(scrolledRows);
        for (Stack::Entry &entry : made.entries)
            if (entry.rows && !entry.rows->folds.empty())
                entry.rows = pack(entry.lane, compactRows, scrolledRows - 1);
        made.each = scrolledLane;
        made.above = first - pinned;
        made.below = all - pinned - made.above - (shown.size() - fixed);
        return made;
    }
};

Stacker stackerOf(const StackInput &input)
{
    Stacker stacker{input, std::vector<std::size_t>(input.lanes.lanes.size())};
    std::iota(stacker.shown.begin(), stacker.shown.end(), std::size_t(0));
    return stacker;
}

} // namespace

Stack stackOf(const StackInput &input, double height)
{
    Stacker stacker = stackerOf(input);
    return stacker.heightOf(leastLane) <= height ? stacker.fitting(height) : stacker.scrolled(height);
}

Stack wholeStackOf(const StackInput &input)
{
    const Stacker stacker = stackerOf(input);
    return stacker.fitting(std::max(tallestFile, stacker.heightOf(scrolledLane)));
}

} // namespace zeitstrahl
