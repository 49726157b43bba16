// SPDX-License-Identifier: Apache-2.0
// Pictures of the timeline to look at: few and many events, light and dark, at several scales and in both
// languages.
#include "core/language/display.h"
#include "tests/bench/view/crowd.h"
#include "tests/core/timeline/sample_events.h"
#include "ui/scene_painter.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

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
    return {{"5", std::move(few)}, {"500", randomEvents(500, 2, 4)}, {"50000", crowd(50'000)}};
}

QImage drawn(const std::vector<Event> &events, const char *language, const Style &style, double ratio)
{
    SceneOptions options;
    options.words = &displayWords(language);
    options.width = width;
    options.height = height;
    options.today = onDay("2015-11-19");
    QImage image(int(width * ratio), int(height * ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter device(&image);
    ScenePainter(device, style).draw(makeScene(events, options, CachedTextWidth()));
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
    for (const Crowd &crowd : crowds())
        for (const char *language : {"de", "en"})
            for (const bool dark : {false, true})
                for (const double ratio : {1.0, 1.5, 2.0}) {
                    const QString name = folder.filePath(
                        QString("%1-%2-%3-%4x.png").arg(crowd.name, language, dark ? "dark" : "light").arg(ratio));
                    if (!drawn(crowd.events, language, dark ? darkStyle() : lightStyle(), ratio).save(name)) {
                        std::fprintf(stderr, "gallery: cannot write %s\n", qPrintable(name));
                        return 1;
                    }
                }
    return 0;
}
