// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"
#include "core/timeline/style.h"
#include "core/timeline/text_width.h"

namespace zeitstrahl {

/// A text with the ink that it covers.
inline Box inkOf(const SceneText &text)
{
    const Font font = fontOf(text.role);
    const double width = builtInTextWidth(text.text, font);
    const double left = text.align == Align::Start ? 0 : text.align == Align::Middle ? width / 2 : width;
    return {text.baseline.x - left, text.baseline.y - font.size * 0.74, width, font.size * 0.95};
}

/// One mark as a sentence: "○ Hollande bei Obama, Washington | Di 24. Nov · geplant | 2015-11-24 | confirmed".
inline std::string sentenceOf(const SceneMark &mark, const TimeScale &scale)
{
    static const char *const dots[] = {"○", "●", "⊘", "◌", "·"};
    std::string text = std::string(mark.bar ? "▬" : "") + dots[std::size_t(mark.status)];
    for (const SceneText &label : mark.labels)
        text += (&label == &mark.labels.front() ? " " : " | ") + label.text;
    const Day first = scale.dayAt(mark.bar ? mark.box.x + 0.01 : mark.box.middle().x);
    text += " | " + isoText(first);
    if (mark.bar)
        text += "/" + isoText(scale.dayAt(mark.box.right() - 0.01));
    const std::pair<bool, const char *> words[] = {{mark.within, "within"}, {mark.undated, "undated"},
        {mark.fadesIn, "fades in"}, {mark.fadesOut, "fades out"}, {mark.runsIn, "runs in"},
        {mark.runsOut, "runs out"}, {mark.conflict, "conflict"}};
    for (const auto &[set, word] : words)
        text += set ? std::string(" | ") + word : "";
    for (const SceneBadge &badge : mark.badges)
        text += badge.kind == SceneBadge::Confirmed ? " | confirmed" : " | corrected";
    return text;
}

/// The picture in words, one line for everything that stands in it, from top to bottom.
inline std::string sentencesOf(const Scene &scene)
{
    std::string text;
    for (const SceneText &line : scene.heading)
        text += "heading " + line.text + "\n";
    for (const SceneLane &lane : scene.lanes) {
        text += "lane " + lane.title.text + "\n";
        for (const SceneFold &fold : lane.folds)
            text += "  fold " + fold.count.text + " (" + fold.description + ")\n";
        for (const SceneMark &mark : lane.marks) {
            const int row = int((mark.box.y - lane.box.y) / 24);
            text += "  " + std::string(std::size_t(std::max(0, row)), ' ') + sentenceOf(mark, scene.scale) + "\n";
        }
    }
    text += "weekends " + std::to_string(scene.weekends.size()) + "\n";
    for (const Role role : {Role::AxisLabel, Role::AxisStrong, Role::Today}) {
        text += role == Role::AxisLabel ? "axis" : role == Role::AxisStrong ? "strong" : "today";
        for (const SceneText &label : scene.axisLabels)
            text += label.role == role ? " " + label.text + " |" : "";
        text += "\n";
    }
    for (const SceneText &line : scene.footer)
        text += "source " + line.text + "\n";
    for (const SceneLegend &entry : scene.legend)
        text += "legend " + entry.text.text + "\n";
    return text;
}

} // namespace zeitstrahl
