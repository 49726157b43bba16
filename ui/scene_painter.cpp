// SPDX-License-Identifier: Apache-2.0
#include "ui/scene_painter.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLinearGradient>
#include <QPainterPath>
#include <QStaticText>

#include <array>
#include <unordered_map>

namespace zeitstrahl {

QColor colour(Rgb rgb, double strength)
{
    QColor colour(rgb.red, rgb.green, rgb.blue);
    colour.setAlphaF(float(strength));
    return colour;
}

QFont screenFont(Font font)
{
    QFont result = QGuiApplication::font();
    result.setPixelSize(qRound(font.size));
    result.setWeight(font.strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

static QRectF rect(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}
static QPointF point(Point p)
{
    return {p.x, p.y};
}
static QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
};

} // namespace

/// One font at a size, with the widths measured in it.
struct CachedTextWidth::Known {
    struct Sized {
        Font font;
        QFontMetricsF metrics;
        std::unordered_map<std::string, double, TextHash, std::equal_to<>> widths;
    };
    std::vector<Sized> fonts;

    Sized &of(Font font)
    {
        for (Sized &sized : fonts)
            if (sized.font.size == font.size && sized.font.strong == font.strong)
                return sized;
        return fonts.emplace_back(Sized{font, QFontMetricsF(screenFont(font)), {}});
    }
};

CachedTextWidth::CachedTextWidth()
    : known_(std::make_shared<Known>())
{
}

void CachedTextWidth::forget()
{
    known_->fonts.clear();
}

double CachedTextWidth::operator()(std::string_view utf8, Font font) const
{
    constexpr std::size_t most = 200'000; // some 20 MB
    Known::Sized &sized = known_->of(font);
    if (const auto found = sized.widths.find(utf8); found != sized.widths.end())
        return found->second;
    if (sized.widths.size() >= most)
        sized.widths.clear();
    return sized.widths[std::string(utf8)] = sized.metrics.horizontalAdvance(text(utf8));
}

/// Fonts by role, and texts by role and words.
struct LaidOutTexts::Known {
    struct Font {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, QStaticText> texts;
        explicit Font(Role role)
            : font(screenFont(fontOf(role)))
            , metrics(font)
        {
        }
    };
    std::array<std::optional<Font>, roleCount> fonts;

    Font &of(Role role)
    {
        auto &font = fonts[std::size_t(role)];
        return font ? *font : font.emplace(role);
    }
};

LaidOutTexts::LaidOutTexts()
    : known_(std::make_shared<Known>())
{
}

void LaidOutTexts::forget()
{
    known_->fonts = {};
}

ScenePainter::ScenePainter(QPainter &painter, const Style &style, const LaidOutTexts &texts)
    : painter_(painter)
    , style_(style)
    , texts_(texts)
{
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void ScenePainter::draw(const Scene &scene)
{
    painter_.fillRect(QRectF(0, 0, scene.width, scene.height), colour(style_.of(Role::Paper)));
    for (const SceneRect &weekend : scene.weekends)
        painter_.fillRect(rect(weekend.box), colour(style_.of(weekend.role)));
    for (const SceneLine &line : scene.rules)
        drawLine(line);
    for (const SceneLine &line : scene.axisLines)
        drawLine(line);
    for (const std::vector<SceneText> *texts : {&scene.axisLabels, &scene.heading, &scene.footer})
        for (const SceneText &each : *texts)
            drawText(each);
    for (const SceneLane &lane : scene.lanes)
        drawLane(lane);
    for (const SceneLegend &legend : scene.legend) {
        for (const SceneMark &mark : legend.marks)
            drawMark(mark);
        for (const SceneBadge &badge : legend.badges)
            drawStroke(drawing(badge), LaneKind::Meetings, true);
        drawText(legend.text);
    }
}

void ScenePainter::drawLane(const SceneLane &lane)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour(style_.of(lane.kind)));
    if (lane.kind)
        painter_.drawEllipse(rect(lane.dot));
    drawText(lane.title);
    for (const Box &bar : lane.dimDensity)
        painter_.fillRect(rect(bar), colour(style_.of(lane.kind), dimmedStrength));
    for (const Box &bar : lane.density)
        painter_.fillRect(rect(bar), colour(style_.of(lane.kind)));
    for (const SceneFold &fold : lane.folds) {
        painter_.setOpacity(fold.dimmed ? dimmedStrength : 1);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour(style_.of(fold.kind)));
        painter_.drawRoundedRect(rect(fold.box), 4, 4);
        drawText(fold.count);
    }
    painter_.setOpacity(1);
    for (const SceneMark &mark : lane.marks)
        drawMark(mark);
}

void ScenePainter::drawMark(const SceneMark &mark)
{
    painter_.setOpacity(mark.dimmed ? dimmedStrength : 1);
    for (const Stroke &stroke : drawing(mark))
        drawStroke(stroke, mark.kind, mark.sample);
    for (const SceneBadge &badge : mark.badges)
        drawStroke(drawing(badge), mark.kind, mark.sample);
    for (const SceneText &label : mark.labels)
        drawText(label);
    painter_.setOpacity(1);
}

void ScenePainter::drawSelection(const Box &box, bool focus)
{
    const QRectF ground = rect(box).adjusted(-6, -5, 6, 3);
    painter_.setPen(focus ? QPen(colour(style_.selection), 1.5) : QPen(colour(style_.selection, 0.5), 1));
    painter_.setBrush(colour(style_.selection, 0.12));
    painter_.drawRoundedRect(ground, 6, 6);
}

void ScenePainter::drawFocus(const Box &plot)
{
    painter_.fillRect(QRectF(plot.x, plot.bottom(), plot.width, 2), colour(style_.selection));
}

void ScenePainter::drawHover(const Box &box)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour(style_.of(Role::AxisLine), 0.14));
    painter_.drawRoundedRect(rect(box).adjusted(-6, -5, 6, 3), 6, 6);
}

void ScenePainter::drawText(const SceneText &each)
{
    if (each.text.empty())
        return;
    constexpr qsizetype most = 5000; // some MB
    LaidOutTexts::Known::Font &font = texts_.known_->of(each.role);
    painter_.setFont(font.font);
    painter_.setPen(colour(style_.of(each.role)));
    const QString words = text(each.text);
    auto known = font.texts.find(words);
    if (known == font.texts.end()) {
        if (font.texts.size() >= most)
            font.texts.clear();
        QStaticText made(words);
        made.setTextFormat(Qt::PlainText);
        made.prepare({}, font.font);
        known = font.texts.insert(words, made);
    }
    QPointF at = point(each.baseline) - QPointF(0, font.metrics.ascent());
    if (each.align != Align::Start)
        at.rx() -= known->size().width() / (each.align == Align::Middle ? 2 : 1);
    painter_.drawStaticText(at, *known);
    if (each.struck) // a QStaticText's own line stands elsewhere where a pixel is not a dot
        painter_.fillRect(QRectF(at.x(), each.baseline.y - font.metrics.strikeOutPos(), known->size().width(),
                              font.metrics.lineWidth()),
            colour(style_.of(each.role)));
}

void ScenePainter::drawLine(const SceneLine &line)
{
    QPen pen(colour(style_.of(line.role)), 1);
    if (line.role == Role::Published)
        pen.setDashPattern({2, 4});
    pen.setCapStyle(Qt::FlatCap);
    painter_.setPen(pen);
    // In the middle of a pixel, or a thin line smears over two.
    const double ratio = painter_.device()->devicePixelRatioF();
    const auto crisp = [&](double v) { return (std::floor(v * ratio) + 0.5) / ratio; };
    painter_.drawLine(QPointF(crisp(line.from.x), crisp(line.from.y)), QPointF(crisp(line.to.x), crisp(line.to.y)));
}

QBrush ScenePainter::brush(const Stroke &stroke, Ink ink, LaneKind kind, bool sample) const
{
    if (ink == Ink::None)
        return Qt::NoBrush;
    const Rgb rgb = colourOf(ink, style_, kind, sample);
    if (stroke.fadeIn == 0 && stroke.fadeOut == 0)
        return colour(rgb, stroke.strength);
    QLinearGradient fade(stroke.box.x, 0, stroke.box.right(), 0);
    fade.setColorAt(stroke.fadeIn, colour(rgb));
    fade.setColorAt(1 - stroke.fadeOut, colour(rgb));
    if (stroke.fadeIn > 0)
        fade.setColorAt(0, colour(rgb, 0));
    if (stroke.fadeOut > 0)
        fade.setColorAt(1, colour(rgb, 0));
    return fade;
}

/// A bar grown by so many pixels on each side.
static QPainterPath barPath(const Stroke &bar, double by)
{
    const QRectF box = rect(bar.box).adjusted(-by, -by, by, by);
    const double most = std::min(box.height(), box.width()) / 2;
    const double left = bar.roundLeft > 0 ? most : 0, right = bar.roundRight > 0 ? most : 0;
    QPainterPath path(QPointF(box.left() + left, box.top()));
    path.lineTo(box.right() - right, box.top());
    if (right > 0)
        path.arcTo(box.right() - 2 * right, box.top(), 2 * right, box.height(), 90, -180);
    else
        path.lineTo(box.bottomRight());
    path.lineTo(box.left() + left, box.bottom());
    if (left > 0)
        path.arcTo(box.left(), box.top(), 2 * left, box.height(), 270, -180);
    path.closeSubpath();
    return path;
}

void ScenePainter::drawStroke(const Stroke &stroke, LaneKind kind, bool sample)
{
    if (stroke.form == Stroke::Bar && stroke.line != Ink::None
        && stroke.dash + stroke.fadeIn + stroke.fadeOut == 0) {
        // One surface on another costs a third of what an outline does.
        const double half = stroke.lineWidth / 2;
        painter_.fillPath(barPath(stroke, half), brush(stroke, stroke.line, kind, sample));
        painter_.fillPath(barPath(stroke, -half), brush(stroke, stroke.fill, kind, sample));
        return;
    }
    QPen pen(Qt::NoPen);
    if (stroke.line != Ink::None) {
        pen = QPen(brush(stroke, stroke.line, kind, sample), stroke.lineWidth, Qt::SolidLine,
            stroke.dash > 0 ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
        if (stroke.dash > 0)
            pen.setDashPattern({stroke.dash / stroke.lineWidth, stroke.dash * 2 / 3 / stroke.lineWidth});
    }
    painter_.setPen(pen);
    painter_.setBrush(brush(stroke, stroke.fill, kind, sample));
    if (stroke.form == Stroke::Ellipse)
        return painter_.drawEllipse(rect(stroke.box));
    QPainterPath path;
    if (stroke.form == Stroke::Bar) {
        path = barPath(stroke, 0);
    } else {
        for (const Point &each : stroke.points)
            &each == &stroke.points.front() ? path.moveTo(point(each)) : path.lineTo(point(each));
        if (stroke.closed)
            path.closeSubpath();
    }
    painter_.drawPath(path);
}

} // namespace zeitstrahl
