// SPDX-License-Identifier: Apache-2.0
#include "core/export/svg.h"

#include "core/export/xml.h"
#include "core/timeline/drawing.h"

#include <map>

namespace zeitstrahl {

namespace {

constexpr const char *fontFamily = "Inter, Arial, 'Liberation Sans', Helvetica, sans-serif";

std::string hex(Rgb colour)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += digits[channel >> 4];
        text += digits[channel & 15];
    }
    return text;
}

/// Letters, digits and hyphens stay; any other byte becomes _hex, so that different ids stay different.
std::string idText(std::string_view id)
{
    std::string text;
    for (const char c : id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        if (plain)
            text += c;
        else
            text += "_" + hex({0, 0, std::uint8_t(c)}).substr(5);
    }
    return text;
}

class SvgWriter {
public:
    SvgWriter(const Scene &scene, const Style &style)
        : scene_(scene)
        , style_(style)
    {
    }

    std::string write()
    {
        // The body first: it tells which fades there are.
        layers();
        const std::string body = std::move(out_);
        out_.clear();
        head();
        defs();
        return out_ + body + "</svg>\n";
    }

private:
    template <class... Parts> void add(const Parts &...parts) { ((out_ += parts), ...); }

    std::string attribute(const char *name, double value) const
    {
        return std::string(" ") + name + "=\"" + decimal(value) + "\"";
    }

    void head()
    {
        const std::string width = decimal(scene_.width), height = decimal(scene_.height);
        add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
            "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\" viewBox=\"0 0 ",
            width, " ", height, "\" width=\"", width, "\" height=\"", height, "\" xml:lang=\"",
            xmlEscaped(scene_.language), "\" role=\"img\" font-family=\"", fontFamily, "\">\n<title>",
            xmlEscaped(scene_.title), "</title>\n<desc>", xmlEscaped(scene_.description), "</desc>\n");
    }

    void defs()
    {
        if (fades_.empty())
            return;
        add("<defs>\n");
        for (const auto &[id, fade] : fades_) {
            add("<linearGradient id=\"", id, "\">");
            const auto stop = [&](double at, double opacity) {
                add("<stop offset=\"", decimal(at), "\" stop-color=\"", hex(fade.colour), "\" stop-opacity=\"",
                    decimal(opacity), "\"/>");
            };
            if (fade.in > 0) {
                stop(0, 0);
                stop(fade.in, 1);
            }
            if (fade.out > 0) {
                stop(1 - fade.out, 1);
                stop(1, 0);
            }
            add("</linearGradient>\n");
        }
        add("</defs>\n");
    }

    void begin(std::string_view id)
    {
        add("<g id=\"", id, "\" inkscape:groupmode=\"layer\" inkscape:label=\"", id, "\">\n");
    }
    void end() { add("</g>\n"); }

    void layers()
    {
        begin("paper");
        rect({{0, 0, scene_.width, scene_.height}, Role::Paper});
        end();
        begin("weekends");
        for (const SceneRect &weekend : scene_.weekends)
            rect(weekend);
        end();
        begin("axis");
        for (const SceneLine &each : scene_.rules)
            line(each);
        for (const SceneLine &each : scene_.axisLines)
            line(each);
        for (const SceneText &each : scene_.axisLabels)
            text(each);
        end();
        begin("lanes");
        for (const SceneLane &each : scene_.lanes)
            lane(each);
        end();
        begin("heading");
        for (const SceneText &each : scene_.heading)
            text(each);
        end();
        begin("source");
        for (const SceneText &each : scene_.footer)
            text(each);
        for (const SceneLegend &each : scene_.legend)
            legend(each);
        end();
    }

    void rect(const SceneRect &each)
    {
        add("<rect", position(each.box), " fill=\"", hex(style_.of(each.role)), "\"/>\n");
    }

    std::string position(const Box &box) const
    {
        return attribute("x", box.x) + attribute("y", box.y) + attribute("width", box.width)
            + attribute("height", box.height);
    }

    void line(const SceneLine &each)
    {
        add("<line", attribute("x1", each.from.x), attribute("y1", each.from.y), attribute("x2", each.to.x),
            attribute("y2", each.to.y), " stroke=\"", hex(style_.of(each.role)), "\"",
            each.role == Role::Published ? " stroke-dasharray=\"2 4\"" : "", "/>\n");
    }

    void text(const SceneText &each)
    {
        const Font font = fontOf(each.role);
        constexpr const char *anchors[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
        add("<text", attribute("x", each.baseline.x), attribute("y", each.baseline.y),
            attribute("font-size", font.size), font.strong ? " font-weight=\"bold\"" : "",
            anchors[std::size_t(each.align)], " fill=\"", hex(style_.of(each.role)), "\"",
            each.struck ? " text-decoration=\"line-through\"" : "", ">", xmlEscaped(each.text), "</text>\n");
    }

    void lane(const SceneLane &each)
    {
        add("<g id=\"", idText(each.id), "\">\n");
        if (each.kind)
            add("<circle", attribute("cx", each.dot.middle().x), attribute("cy", each.dot.middle().y),
                attribute("r", each.dot.width / 2), " fill=\"", hex(style_.of(each.kind)), "\"/>\n");
        text(each.title);
        for (const std::vector<Box> *bars : {&each.dimDensity, &each.density})
            for (const Box &bar : *bars)
                add("<rect", position(bar), " fill=\"", hex(style_.of(each.kind)), "\"",
                    dimming(bars == &each.dimDensity), "/>\n");
        for (const SceneFold &fold : each.folds) {
            add("<g id=\"", idText("fold-" + each.id.substr(5) + "-" + isoText(fold.first)), "\"",
                dimming(fold.dimmed), "><title>", xmlEscaped(fold.description), "</title>\n<rect",
                position(fold.box), attribute("rx", 4), " fill=\"", hex(style_.of(each.kind)), "\"", "/>\n");
            text(fold.count);
            end();
        }
        for (const SceneMark &mark : each.marks) {
            add("<g id=\"", idText(mark.id), "\"", dimming(mark.dimmed), "><title>", xmlEscaped(mark.description),
                "</title>\n");
            signs(mark);
            for (const SceneBadge &badge : mark.badges)
                stroke(drawing(badge), mark.kind, false);
            for (const SceneText &label : mark.labels)
                text(label);
            end();
        }
        end();
    }

    static std::string dimming(bool dimmed)
    {
        return dimmed ? " opacity=\"" + decimal(dimmedStrength) + "\"" : std::string();
    }

    void legend(const SceneLegend &each)
    {
        for (const SceneMark &mark : each.marks)
            signs(mark);
        for (const SceneBadge &badge : each.badges)
            stroke(drawing(badge), LaneKind::Meetings, true);
        text(each.text);
    }

    void signs(const SceneMark &mark)
    {
        for (const Stroke &each : drawing(mark))
            stroke(each, mark.kind, mark.sample);
    }

    void stroke(const Stroke &each, LaneKind kind, bool sample)
    {
        if (each.form == Stroke::Ellipse)
            add("<circle", attribute("cx", each.box.middle().x), attribute("cy", each.box.middle().y),
                attribute("r", each.box.width / 2));
        else if (each.form == Stroke::Bar)
            add("<path d=\"", barPath(each), "\"");
        else
            add("<path d=\"", linePath(each), "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        add(" fill=\"", paint(each, each.fill, kind, sample), "\"");
        if (each.line != Ink::None)
            add(" stroke=\"", paint(each, each.line, kind, sample), "\"",
                attribute("stroke-width", each.lineWidth));
        if (each.dash > 0)
            add(" stroke-dasharray=\"", decimal(each.dash), " ", decimal(each.dash * 2 / 3), "\"");
        if (each.strength < 1)
            add(attribute("opacity", each.strength));
        add("/>\n");
    }

    std::string barPath(const Stroke &bar) const
    {
        const Box &box = bar.box;
        const double left = std::min(bar.roundLeft, box.width / 2), right = std::min(bar.roundRight, box.width / 2);
        std::string path = "M" + point({box.x + left, box.y}) + " H" + decimal(box.right() - right);
        const auto arc = [&](double radiusX, Point to) {
            path += " A" + point({radiusX, box.height / 2}) + " 0 0 1 " + point(to);
        };
        if (right > 0)
            arc(right, {box.right() - right, box.bottom()});
        else
            path += " V" + decimal(box.bottom());
        path += " H" + decimal(box.x + left);
        if (left > 0)
            arc(left, {box.x + left, box.y});
        return path + " Z";
    }

    std::string linePath(const Stroke &each) const
    {
        std::string path;
        for (const Point &p : each.points)
            path += (path.empty() ? "M" : " L") + point(p);
        return each.closed ? path + " Z" : path;
    }

    static std::string point(Point p) { return decimal(p.x) + " " + decimal(p.y); }

    std::string paint(const Stroke &each, Ink ink, LaneKind kind, bool sample)
    {
        if (ink == Ink::None)
            return "none";
        const Rgb colour = colourOf(ink, style_, kind, sample);
        if (each.fadeIn == 0 && each.fadeOut == 0)
            return hex(colour);
        const std::string id =
            "fade-" + hex(colour).substr(1) + "-" + decimal(each.fadeIn * 100) + "-" + decimal(each.fadeOut * 100);
        fades_[id] = {colour, each.fadeIn, each.fadeOut};
        return "url(#" + id + ")";
    }

    struct Fade {
        Rgb colour;
        double in, out;
    };

    const Scene &scene_;
    const Style &style_;
    std::string out_;
    std::map<std::string, Fade> fades_;
};

} // namespace

std::string svg(const Scene &scene, const Style &style)
{
    return SvgWriter(scene, style).write();
}

} // namespace zeitstrahl
