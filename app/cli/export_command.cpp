// SPDX-License-Identifier: Apache-2.0
#include "app/cli/export_command.h"

#include "core/export/csv.h"
#include "core/export/ics.h"
#include "core/export/json.h"
#include "core/export/safe_file.h"
#include "core/export/svg.h"
#include "core/language/display.h"
#include "core/store/timeline_file.h"
#include "core/timeline/lanes.h"
#include "core/timeline/text_width.h"

#include <cmath>
#include <ostream>

namespace zeitstrahl {

static std::string picture(const std::vector<Event> &events, const ExportOptions &options)
{
    SceneOptions scene;
    scene.words = &displayWords(options.language);
    scene.width = options.width;
    Grouping grouping{
        groupBy(options.by).value_or(GroupBy::Kind), laneOrder(options.order).value_or(LaneOrder::Usual)};
    for (const std::string &lane : options.pinned)
        grouping.pinned.push_back(laneNamed(lane));
    const Outline outline = outlineOf(events);
    const Lanes lanes = lanesOf(outline, grouping, *scene.words);
    return svg(makeScene(outline, lanes, scene, builtInTextWidth), options.dark ? darkStyle() : lightStyle());
}

using Writer = std::string (*)(const std::vector<Event> &events, const ExportOptions &options);

/// What writes a format; nothing for one that we do not know.
static Writer writerOf(std::string_view format)
{
    if (format == "svg")
        return picture;
    if (format == "csv")
        return [](const std::vector<Event> &events, const ExportOptions &) { return csv(events); };
    if (format == "ics")
        return [](const std::vector<Event> &events, const ExportOptions &options) {
            return ics(events, displayWords(options.language));
        };
    if (format == "json")
        return [](const std::vector<Event> &events, const ExportOptions &) { return json(events); };
    return nullptr;
}

int exportCommand(const ExportOptions &options, std::ostream &out, std::ostream &err)
{
    constexpr double narrowest = 480, widest = 20000;
    if (!writerOf(options.format)) {
        err << "export: the format is svg, csv, ics or json, not " << options.format << '\n';
        return 2;
    }
    if (options.language != "de" && options.language != "en") {
        err << "export: the language is de or en, not " << options.language << '\n';
        return 2;
    }
    if (!groupBy(options.by) || !laneOrder(options.order)) {
        err << "export: there are no lanes by " << options.by << " in the order " << options.order << '\n';
        return 2;
    }
    if (!(options.width >= narrowest && options.width <= widest)) {
        err << "export: the width is between " << narrowest << " and " << widest << " pixels\n";
        return 2;
    }
    const auto events =
        TimelineFile::open(options.timeline).and_then([](TimelineFile file) { return file.events(); });
    if (!events) {
        err << sentence(events.error()) << '\n';
        return 1;
    }
    const std::string bytes = writerOf(options.format)(*events, options);
    if (options.file.empty() || options.file == "-") {
        out << bytes << std::flush;
        return out ? 0 : 1;
    }
    if (const auto written = writeSafely(options.file, bytes); !written) {
        err << sentence(written.error()) << '\n';
        return 1;
    }
    return 0;
}

} // namespace zeitstrahl
