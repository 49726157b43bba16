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

    void behindLine(AxisUnit unit, Moment begin, double x)
    {
        if (x < plot().x)
            return;
        const std::string label = cellLabel(unit, begin, words, false);
        if (x + 5 + width(label, fontOf(Role::AxisLabel)) <= plot().right())
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
                behindLine(unit, begin, x);
        });
    }

    void strong(AxisUnit unit)
    {
        const Font font = fontOf(Role::AxisStrong);
        cells(unit, [&](Moment begin, double x, double end) {
            vertical(x, plot().y, plot().bottom() + 26, Role::Tick);
            const std::string label = cellLabel(unit, begin, words, true);
            const double left = std::max(x + 6, plot().x); // stays in sight while its cell does
            const double room = std::min(end - 6, plot().right()) - left;
            if (width(label, font) <= room)
                scene.axisLabels.push_back(
                    {{left, plot().bottom() + strongBaseline}, label, Role::AxisStrong, Align::Start});
        });
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

void addDays(Scene &scene, std::span<const Day> published, std::optional<Day> today, const DisplayWords &words,
    const TextWidth &width)
{
    const Box &plot = scene.plot;
    const Font font = fontOf(Role::Published);
    std::vector<Box> taken;
    const auto add = [&](Day day, const std::string &label, Role role, double top) {
        const double x = scene.scale.middleOf(day);
        if (x < plot.x || x > plot.right())
            return;
        scene.axisLines.push_back({{x, top}, {x, plot.bottom()}, role});
        const double wide = width(label, font);
        const double left = std::clamp(x - wide / 2, plot.x, plot.right() - wide);
        const Box box{left - 6, plot.y - 24, wide + 12, 14};
        const bool free =
            std::none_of(taken.begin(), taken.end(), [&](const Box &other) { return other.overlaps(box); });
        if (top < plot.y && free) {
            taken.push_back(box);
            scene.axisLabels.push_back({{left, plot.y - 12}, label, role, Align::Start});
        }
    };
    if (today)
        add(*today, words.picture.today, Role::Today, plot.y - 6);
    const auto from = std::lower_bound(published.begin(), published.end(), scene.scale.dayAt(plot.x));
    const auto to = std::upper_bound(from, published.end(), scene.scale.dayAt(plot.right()));
    const bool few = to - from <= 3; // more lines would stripe the picture: short ticks on the axis
    const double top = few ? plot.y - 6 : plot.bottom() - 7;
    for (auto day = from; day != to;) {
        add(*day, words.picture.published, Role::Published, top);
        day = std::lower_bound(day + 1, to, scene.scale.dayAt(scene.scale.middleOf(*day) + 2));
    }
}

} // namespace zeitstrahl
