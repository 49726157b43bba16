// SPDX-License-Identifier: Apache-2.0
#include "core/export/xml.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

static bool allowed(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n' || c == '\r';
    // C1 controls are legal but mean nothing; direction overrides could make a line read as another.
    const bool control = c >= 0x7f && c < 0xa0,
               override = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !control && !override && c != 0xfffe && c != 0xffff;
}

std::string xmlEscaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        const std::string_view bytes = text.substr(at, point.bytes);
        at += point.bytes;
        if (!allowed(point.value))
            continue;
        switch (point.value) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\t':
        case '\n':
        case '\r': result += ' '; break;
        case 0xfffd: result += "\xEF\xBF\xBD"; break;
        default: result += bytes;
        }
    }
    return result;
}

std::string decimal(double value)
{
    if (!std::isfinite(value))
        return "0";
    const long long hundredths = std::llround(std::clamp(value, -1e12, 1e12) * 100);
    const unsigned long long size = hundredths < 0 ? -static_cast<unsigned long long>(hundredths) : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (const unsigned part = unsigned(size % 100); part != 0) {
        text += '.';
        text += char('0' + part / 10);
        if (part % 10 != 0)
            text += char('0' + part % 10);
    }
    return text;
}

} // namespace zeitstrahl
