// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/axis.h"

#include "core/language/spoken.h"
#include "core/timeline/axis_unit.h"
#include "core/timeline/style.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr double fineBaseline = 20, strongBaseline = 40, margin = 24;

struct AxisMaker {
    Scene &scene;
    const DisplayWords &words;
    const TextWidth &width;

    const Box &plot() const { return scene.plot; }

    void vertical(double x, double top, double bottom, Role role)
    {
        if (x >= plot().x && x <= plot().right())
            scene.axisLines.push_back({{x, top}, {x, bottom}, role});
    }

    /// The cells in sight, with where each begins and ends.
    template <class Visit> void cells(AxisUnit unit, Visit visit)
    {
        Moment begin = cellBegin(unit, scene.scale.first());
        double x = scene.scale.xOf(begin);
        while (x < plot().right()) {
            const Moment next = nextCell(unit, begin);
            const double end = scene.scale.xOf(next);
            visit(begin, x, end);
            begin = next;
            x = end;
        }
    }

    void weekends()
    {
        if (scene.scale.pixelsPerDay() < 5)
            return;
        cells({UnitKind::Week, 1}, [&](Moment monday, double, double end) {
            const double left = std::max(scene.scale.xOf(Moment{monday.days + 5}), plot().x);
            const double right = std::min(end, plot().right());
            if (right > left)
                scene.weekends.push_back({{left, plot().y, right - left, plot().height}, Role::Weekend});
        });
    }

    void middle(AxisUnit unit, Moment begin, double x, double end)
    {
        std::string label = cellLabel(unit, begin, words, false);
        const Font font = fontOf(Role::AxisLabel);
        if (unit.kind == UnitKind::NamedDay
            && date::year_month_day(scene.scale.dayAt((x + end) / 2)).day() == date::day(1)) {
            const std::string first = firstOfMonth(begin);
            if (width(first, font) + 8 <= end - x)
                label = first;
        }
        const double half = width(label, font) / 2, at = (x + end) / 2;
        if (at - half >= plot().x && at + half <= plot().right())
            scene.axisLabels.push_back(
                {{at, plot().bottom() + fineBaseline}, label, Role::AxisLabel, Align::Middle});
    }

    std::string firstOfMonth(Moment begin) const
    {
        const Day day = scene.scale.dayAt(scene.scale.xOf(begin) + scene.scale.pixelsPerDay() / 2);
        return filled(words.dates.axisFirst,
            {{"day", "1"}, {"mon", words.monthsShort[unsigned(date::year_month_day(day).month()) - 1]}});
    }

    void behindLine(AxisUnit unit, Moment begin, double x, double end)
    {
        if (x < plot().x)
            return;
        const std::string label = cellLabel(unit, begin, words, false);
        if (x + 5 + width(label, fontOf(Role::AxisLabel)) <= std::min(end, plot().right()))
            scene.axisLabels.push_back(
                {{x + 5, plot().bottom() + fineBaseline}, label, Role::AxisLabel, Align::Start});
    }

    void fine(AxisUnit unit, bool onlyOne)
    {
        cells(unit, [&](Moment begin, double x, double end) {
            if (onlyOne)
                vertical(x, plot().y, plot().bottom() + 8, Role::Tick);
            else if (unit.kind != UnitKind::NamedDay && unit.kind != UnitKind::DayNumber)
                vertical(x, plot().bottom(), plot().bottom() + 6, Role::Tick);
            if (unit.labelsInMiddle())
                middle(unit, begin, x, end);
            else
                behindLine(unit, begin, x, end);
        });
    }

    void strong(AxisUnit unit)
    {
        const Font font = fontOf(Role::AxisStrong);
        cells(unit, [&](Moment begin, double x, double end) {
            // Months begin in the middle of weeks: a longer line would strike a week's label through.
            vertical(x, plot().y, plot().bottom() + (unit.kind == UnitKind::Month ? 6 : 26), Role::Tick);
            const double left = std::max(x + 6, plot().x); // stays in sight while its cell does
            const double room = std::min(end - 6, plot().right()) - left;
            std::string label = cellLabel(unit, begin, words, true);
            if (const std::string more = label + newMonth(unit, begin); width(more, font) <= room)
                label = more;
            if (width(label, font) <= room)
                scene.axisLabels.push_back(
                    {{left, plot().bottom() + strongBaseline}, label, Role::AxisStrong, Align::Start});
        });
    }

    /// The month that begins in a week.
    std::string newMonth(AxisUnit unit, Moment begin) const
    {
        if (unit.kind != UnitKind::Week)
            return {};
        const date::year_month_day sunday{Day(date::days(int(begin.days) + 6))};
        return unsigned(sunday.day()) > 7 ? "" : " · " + words.months[unsigned(sunday.month()) - 1];
    }

    /// Under days and weeks alone one could not tell the month.
    void month()
    {
        const std::string label = cellLabel({UnitKind::Month, 1}, scene.scale.first(), words, true);
        if (margin + width(label, fontOf(Role::AxisStrong)) + 8 <= plot().x)
            scene.axisLabels.push_back(
                {{margin, plot().bottom() + fineBaseline}, label, Role::AxisStrong, Align::Start});
    }
};

} // namespace

void addAxis(Scene &scene, const DisplayWords &words, const TextWidth &width)
{
    AxisMaker maker{scene, words, width};
    const AxisUnits units = unitsFor(scene.scale, words, width);
    maker.weekends();
    const bool onlyOne = units.strong.kind == UnitKind::None;
    maker.fine(units.fine, onlyOne);
    if (!onlyOne)
        maker.strong(units.strong);
    if (units.strong.kind == UnitKind::Week)
        maker.month();
    scene.axisLines.push_back(
        {{scene.plot.x, scene.plot.bottom()}, {scene.plot.right(), scene.plot.bottom()}, Role::AxisLine});
}

namespace {

/// A line from top to bottom that leaves out what is written there.
void addBroken(Scene &scene, double x, double top, Role role)
{
    std::vector<std::pair<double, double>> gaps;
    for (const SceneLane &lane : scene.lanes)
        for (const SceneMark &mark : lane.marks)
            if (!mark.labels.empty() && mark.hit.x < x && x < mark.hit.right()
                && (x < mark.box.x || x > mark.box.right() || mark.bar))
                gaps.emplace_back(
                    std::min(mark.labels.front().baseline.y - 11, mark.hit.bottom()), mark.hit.bottom());
    std::sort(gaps.begin(), gaps.end());
    for (const auto &[from, to] : gaps) {
        if (from > top)
            scene.axisLines.push_back({{x, top}, {x, from}, role});
        top = std::max(top, to);
    }
    scene.axisLines.push_back({{x, top}, {x, scene.plot.bottom()}, role});
}

/// Writes "heute" and "veröffentlicht" above the plot, the second only where it leaves the first alone.
class DayLabels {
public:
    DayLabels(Scene &scene, const TextWidth &width)
        : scene_(scene)
        , width_(width)
    {
    }
    void add(double x, const std::string &label, Role role)
    {
        const Box &plot = scene_.plot;
        const double wide = width_(label, fontOf(role));
        for (const double wish : {x - wide / 2, x - wide + 4, x - 4}) { // above the line, or else to one side of it
            const double left = std::clamp(wish, plot.x, std::max(plot.x, plot.right() - wide));
            const Box box{left - 6, plot.y - 24, wide + 12, 14};
            if (std::any_of(taken_.begin(), taken_.end(), [&](const Box &other) { return other.overlaps(box); }))
                continue;
            taken_.push_back(box);
            scene_.axisLabels.push_back({{left, plot.y - 12}, label, role, Align::Start});
            return;
        }
    }

private:
    Scene &scene_;
    const TextWidth &width_;
    std::vector<Box> taken_;
};

} // namespace

void addDays(Scene &scene, std::span<const Day> published, std::optional<Day> today, const DisplayWords &words,
    const TextWidth &width)
{
    const Box &plot = scene.plot;
    constexpr double above = 6, tick = 5;
    constexpr std::ptrdiff_t fewDays = 3; // more lines would stripe the picture
    DayLabels labels(scene, width);
    const auto inSight = [&](double x) { return plot.x <= x && x <= plot.right(); };
    if (today && inSight(scene.scale.middleOf(*today))) {
        addBroken(scene, scene.scale.middleOf(*today), plot.y - above, Role::Today);
        labels.add(scene.scale.middleOf(*today), words.picture.today, Role::Today);
    }
    const auto from = std::lower_bound(published.begin(), published.end(), scene.scale.dayAt(plot.x));
    const auto to = std::upper_bound(from, published.end(), scene.scale.dayAt(plot.right()));
    for (auto day = from; day != to;) {
        const double x = scene.scale.middleOf(*day);
        if (inSight(x) && to - from <= fewDays) {
            addBroken(scene, x, plot.y - above, Role::Published);
            labels.add(x, words.picture.published, Role::AxisLabel);
        } else if (inSight(x)) {
            scene.axisLines.push_back({{x, plot.bottom() - tick}, {x, plot.bottom()}, Role::AxisLine});
        }
        day = std::lower_bound(day + 1, to, scene.scale.dayAt(x + 4));
    }
}

} // namespace zeitstrahl
