// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/filter.h"

#include <QString>

#include <optional>
#include <span>

class QPagedPaintDevice;

namespace zeitstrahl {

/// What a timeline can be written as for other programs.
enum class ExportFormat : std::uint8_t { Svg, Pdf, Png, Csv, Ics, Json };

/// By the ending of a file's name, in any case.
std::optional<ExportFormat> exportFormat(const QString &fileName);
/// For a file dialog: "SVG pictures (*.svg);;…"
QString exportFilters();

/// How a picture shows the events: as the reader has arranged them in the window.
struct PictureLook {
    Grouping grouping = {};
    Filter filter = {};
};

/// The bytes of such a file. Pictures show the same scene, in light colours: SVG with widths of its own table, the
/// others in the screen's font. Tables, calendars and JSON hold all events.
std::string exported(
    std::span<const Event> events, ExportFormat format, const DisplayWords &words, const PictureLook &look);

/// Draws the timeline onto one page, as wide as it and with text of ten points, smaller only where it is too high.
void print(
    std::span<const Event> events, const DisplayWords &words, const PictureLook &look, QPagedPaintDevice &page);

} // namespace zeitstrahl
