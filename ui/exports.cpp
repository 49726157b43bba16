// SPDX-License-Identifier: Apache-2.0
#include "ui/exports.h"

#include "core/export/csv.h"
#include "core/export/ics.h"
#include "core/export/json.h"
#include "core/export/svg.h"
#include "core/timeline/text_width.h"
#include "ui/scene_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>

#include <array>

namespace zeitstrahl {

namespace {

constexpr double pixelsPerInch = 96, pointsPerInch = 72;

struct FileFormat {
    ExportFormat format;
    const char *suffix;
    const char *filter;
};
constexpr std::array formats{
    FileFormat{ExportFormat::Svg, "svg", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "SVG pictures (*.svg)")},
    FileFormat{ExportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "PDF documents (*.pdf)")},
    FileFormat{ExportFormat::Png, "png", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "PNG pictures (*.png)")},
    FileFormat{ExportFormat::Csv, "csv", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "CSV tables (*.csv)")},
    FileFormat{ExportFormat::Ics, "ics", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "Calendars (*.ics)")},
    FileFormat{ExportFormat::Json, "json", QT_TRANSLATE_NOOP("zeitstrahl::Exports", "JSON (*.json)")},
};

/// One timeline as a picture of any size.
class Picture {
public:
    Picture(std::span<const Event> events, const DisplayWords &words, const PictureLook &look)
        : events_(outlineOf(events))
        , lanes_(lanesOf(events_, look.grouping, words))
        , matches_(events_, lanes_, look.filter)
    {
        options_.words = &words;
        options_.matches = look.filter.empty() ? nullptr : &matches_;
    }

    std::string svg() const
    {
        return zeitstrahl::svg(makeScene(events_, lanes_, options_, builtInTextWidth), lightStyle());
    }

    Scene onScreen(std::optional<double> width = {}) const
    {
        SceneOptions options = options_;
        options.width = width.value_or(options.width);
        options.descriptions = false;
        return makeScene(events_, lanes_, options, CachedTextWidth());
    }

private:
    Outline events_;
    Lanes lanes_;
    Matches matches_;
    SceneOptions options_;
};

QByteArray pdf(const Scene &scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter page(&buffer);
    const double points = pointsPerInch / pixelsPerInch;
    page.setPageSize(
        QPageSize(QSizeF(scene.width, scene.height) * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    page.setPageMargins({});
    page.setTitle(QString::fromStdString(scene.title));
    QPainter painter(&page);
    painter.scale(page.logicalDpiX() / pixelsPerInch, page.logicalDpiY() / pixelsPerInch);
    ScenePainter(painter, lightStyle()).draw(scene);
    painter.end();
    return bytes;
}

QByteArray png(const Scene &scene)
{
    constexpr double ratio = 2;
    QImage image(QSizeF(scene.width * ratio, scene.height * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colour(lightStyle().of(Role::Paper)));
    QPainter painter(&image);
    ScenePainter(painter, lightStyle()).draw(scene);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const FileFormat &each : formats)
        if (suffix == QLatin1String(each.suffix))
            return each.format;
    return {};
}

QString exportFilters()
{
    QStringList filters;
    for (const FileFormat &each : formats)
        filters << QCoreApplication::translate("zeitstrahl::Exports", each.filter);
    return filters.join(QStringLiteral(";;"));
}

std::string exported(
    std::span<const Event> events, ExportFormat format, const DisplayWords &words, const PictureLook &look)
{
    switch (format) {
    case ExportFormat::Svg: return Picture(events, words, look).svg();
    case ExportFormat::Pdf: return pdf(Picture(events, words, look).onScreen()).toStdString();
    case ExportFormat::Png: return png(Picture(events, words, look).onScreen()).toStdString();
    case ExportFormat::Csv: return csv(events);
    case ExportFormat::Ics: return ics(events, words);
    case ExportFormat::Json: return json(events);
    }
    return {};
}

void print(
    std::span<const Event> events, const DisplayWords &words, const PictureLook &look, QPagedPaintDevice &page)
{
    QPainter painter(&page);
    const double dots = page.logicalDpiX() / pixelsPerInch; // for each CSS pixel
    const Scene scene = Picture(events, words, look).onScreen(page.width() / dots);
    const double fit = std::min(dots, page.height() / scene.height);
    painter.scale(fit, fit);
    ScenePainter(painter, lightStyle()).draw(scene);
}

} // namespace zeitstrahl
