// SPDX-License-Identifier: Apache-2.0
#include "ui/screen_text.h"
#include "core/timeline/style.h"
#include "ui/strings.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zeitstrahl {

QFont screenFont(Font font)
{
    QFont result = QGuiApplication::font();
    result.setPixelSize(qRound(font.size));
    result.setWeight(font.strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
};

} // namespace

/// One font at a size, with the widths of words measured in it.
struct CachedTextWidth::Known {
    struct Sized {
        Font font;
        QFontMetricsF metrics;
        double space = metrics.horizontalAdvance(u' ');
        std::unordered_map<std::string, double, TextHash, std::equal_to<>> words = {};

        double widthOf(std::string_view word)
        {
            constexpr std::size_t most = 200'000; // some 20 MB
            if (const auto found = words.find(word); found != words.end())
                return found->second;
            if (words.size() >= most)
                words.clear();
            return words[std::string(word)] = metrics.horizontalAdvance(qt(word));
        }
    };
    std::vector<Sized> fonts;

    Sized &of(Font font)
    {
        for (Sized &sized : fonts)
            if (sized.font.size == font.size && sized.font.strong == font.strong)
                return sized;
        return fonts.emplace_back(Sized{font, QFontMetricsF(screenFont(font))});
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

double CachedTextWidth::operator()(std::string_view text, Font font) const
{
    Known::Sized &sized = known_->of(font);
    double width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            width += sized.widthOf(text.substr(at, end - at));
        if (end < text.size())
            width += sized.space;
        at = end + 1;
    }
    return width;
}

/// Fonts by role, and texts by role and words.
struct LaidOutTexts::Known {
    struct Drawn {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, QStaticText> texts;
        explicit Drawn(Role role)
            : font(screenFont(fontOf(role)))
            , metrics(font)
        {
        }
        const QStaticText &of(const QString &words, const QTransform &transform)
        {
            constexpr qsizetype most = 5000; // some MB
            if (const auto known = texts.find(words); known != texts.end())
                return *known;
            if (texts.size() >= most)
                texts.clear();
            QStaticText made(words);
            made.setTextFormat(Qt::PlainText);
            made.prepare(transform, font);
            return *texts.insert(words, made);
        }
    };
    std::array<std::optional<Drawn>, roleCount> fonts;

    Drawn &of(Role role)
    {
        auto &drawn = fonts[std::size_t(role)];
        return drawn ? *drawn : drawn.emplace(role);
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

void LaidOutTexts::draw(QPainter &painter, const SceneText &text, const QColor &ink)
{
    if (text.text.empty())
        return;
    Known::Drawn &drawn = known_->of(text.role);
    // Laid out for the device's pixels, or the painter would do it again.
    const QTransform device = painter.deviceTransform();
    const QStaticText &laidOut = drawn.of(qt(text.text), QTransform::fromScale(device.m11(), device.m22()));
    const double width = laidOut.size().width();
    const double before = text.align == Align::Start ? 0 : text.align == Align::Middle ? width / 2 : width;
    const QPointF at(text.baseline.x - before, text.baseline.y - drawn.metrics.ascent());
    painter.setFont(drawn.font);
    painter.setPen(ink);
    painter.drawStaticText(at, laidOut);
    if (text.struck) // a QStaticText's own line stands elsewhere where a pixel is not a dot
        painter.fillRect(
            QRectF(at.x(), text.baseline.y - drawn.metrics.strikeOutPos(), width, drawn.metrics.lineWidth()), ink);
}

} // namespace zeitstrahl
