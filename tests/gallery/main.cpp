// SPDX-License-Identifier: Apache-2.0
// Pictures of the timeline to look at: few and many events, light and dark, at several scales and in both
// languages, in every grouping, with a filter.
#include "core/language/display.h"
#include "core/timeline/filter.h"
#include "tests/bench/view/crowd.h"
#include "tests/core/timeline/sample_events.h"
#include "ui/scene_painter.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>
#include <map>

using namespace zeitstrahl;

namespace {

constexpr int width = 1280, height = 720;

struct Crowd {
    const char *name;
    std::vector<Event> events;
};

std::vector<Crowd> crowds()
{
    std::vector<Event> few = sampleEvents();
    few.resize(5);
    return {{"5", std::move(few)}, {"500", randomEvents(500, 2, 4)}, {"50000", crowd(50'000, 12, 10)}};
}

/// As the table of actors knows them, so that they have countries.
std::vector<Event> withWholeNames(std::vector<Event> events)
{
    static const std::map<std::string, std::string> whole{
        {"Merkel", "Angela Merkel"}, {"Hollande", "François Hollande"}, {"Obama", "Barack Obama"}};
    for (Event &event : events)
        for (Named &person : event.participants)
            if (const auto found = whole.find(person.name); found != whole.end())
                person.name = found->second;
    return events;
}

struct Look {
    const char *language;
    bool dark;
    double ratio;
    QString text() const { return QString("%1-%2-%3x").arg(language, dark ? "dark" : "light").arg(ratio); }
};

QImage drawn(
    const std::vector<Event> &events, const Look &look, const Grouping &grouping = {}, const Filter &filter = {})
{
    const DisplayWords &words = displayWords(look.language);
    const Outline outline = outlineOf(events);
    const Lanes lanes = lanesOf(outline, grouping, words);
    const Matches matches(outline, lanes, filter);
    SceneOptions options;
    options.matches = filter.empty() ? nullptr : &matches;
    options.words = &words;
    options.width = width;
    options.height = height;
    options.today = onDay("2015-11-19");
    QImage image(int(width * look.ratio), int(height * look.ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(look.ratio);
    QPainter device(&image);
    ScenePainter(device, look.dark ? darkStyle() : lightStyle())
        .draw(makeScene(outline, lanes, options, CachedTextWidth()));
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? argv[1] : "gallery");
    if (!QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "gallery: cannot make the folder %s\n", qPrintable(folder.path()));
        return 1;
    }
    bool written = true;
    const auto write = [&](const QString &name, const QImage &picture) {
        if (picture.save(folder.filePath(name + ".png")))
            return;
        std::fprintf(stderr, "gallery: cannot write %s\n", qPrintable(folder.filePath(name)));
        written = false;
    };
    for (const Crowd &crowd : crowds())
        for (const char *language : {"de", "en"})
            for (const bool dark : {false, true})
                for (const double ratio : {1.0, 1.5, 2.0}) {
                    const Look look{language, dark, ratio};
                    write(QString(crowd.name) + "-" + look.text(), drawn(crowd.events, look));
                }
    const std::vector<Event> people = withWholeNames(randomEvents(300, 1, 21));
    const LaneKey pair = togetherKey("Angela Merkel", "François Hollande");
    for (const Look &look : {Look{"de", false, 1}, Look{"en", true, 2}}) {
        for (std::size_t by = 1; by < groupByCount; ++by)
            write(
                QString("by-%1-").arg(code(GroupBy(by)).data()) + look.text(), drawn(people, look, {GroupBy(by)}));
        const Grouping arranged{GroupBy::Person, LaneOrder::Name, {pair}, {{"EU"}, {"Barack Obama"}}};
        write("pinned-and-collapsed-" + look.text(), drawn(people, look, arranged));
        write("filtered-" + look.text(), drawn(people, look, {}, {.statuses = {MeetingStatus::Planned}}));
    }
    return written ? 0 : 1;
}
