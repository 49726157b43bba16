// SPDX-License-Identifier: Apache-2.0
#include "core/text/encoding.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <cstring>
#include <memory>
#include <optional>

namespace zeitstrahl {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

/// How well the bytes hold as UTF-8.
struct Utf8Count {
    std::size_t sequences = 0; ///< well-formed ones of two bytes or more
    std::size_t broken = 0;
};

/// How many bytes from `at` on are below 0x80; eight of them at a time, since these are nearly all.
std::size_t asciiRun(std::string_view bytes, std::size_t at)
{
    std::size_t end = at;
    for (std::uint64_t eight = 0; end + sizeof eight <= bytes.size(); end += sizeof eight) {
        std::memcpy(&eight, bytes.data() + end, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (end < bytes.size() && std::uint8_t(bytes[end]) < 0x80)
        ++end;
    return end - at;
}

Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    for (std::size_t at = asciiRun(bytes, 0); at < bytes.size(); at += asciiRun(bytes, at)) {
        const CodePoint point = decode(bytes, at);
        count.broken += point.value == 0xFFFD && point.bytes == 1;
        count.sequences += point.bytes > 1;
        at += point.bytes;
    }
    return count;
}

/// Pages that say Latin-1 mean windows-1252 (as browsers read them): in Latin-1 a low quotation mark would be
/// a control character.
std::string everydayName(std::string_view name)
{
    std::string lower = asciiLower(name);
    if (lower == "iso-8859-1" || lower == "iso8859-1" || lower == "latin1" || lower == "latin-1"
        || lower == "us-ascii" || lower == "ascii" || lower == "cp1252")
        return "windows-1252";
    if (lower == "iso-8859-9")
        return "windows-1254";
    if (lower == "gb2312" || lower == "gbk")
        return "gb18030";
    return lower;
}

std::string_view markedEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF"sv))
        return "UTF-8";
    if (bytes.starts_with("\xFF\xFE\0\0"sv))
        return "UTF-32LE";
    if (bytes.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32BE";
    if (bytes.starts_with("\xFF\xFE"sv))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv))
        return "UTF-16BE";
    return {};
}

/// UTF-16 without a mark: Latin letters leave every second byte zero, and none of the others.
std::string_view unmarkedUtf16(std::string_view bytes)
{
    if (bytes.find('\0') == bytes.npos)
        return {};
    std::size_t zero[2] = {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zero[i % 2] += bytes[i] == 0;
    const std::size_t many = bytes.size() / 4;
    if (bytes.size() < 8 || bytes.size() % 2)
        return {};
    if (zero[1] > many && zero[0] == 0)
        return "UTF-16LE";
    return zero[0] > many && zero[1] == 0 ? "UTF-16BE" : std::string_view{};
}

/// More than a stray control character: no text.
bool looksBinary(std::string_view bytes)
{
    std::size_t controls = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        controls += byte < 0x20 && !asciiSpace(c);
    }
    return controls * 200 > bytes.size();
}

/// What the bytes look like, by ICU's statistics; windows-1252 if these say nothing.
std::string detectedEncoding(std::string_view bytes)
{
    // Some kilobytes around the first letters beyond ASCII tell as much as the whole; the detector is slow.
    constexpr std::size_t before = 2 * 1024, enough = 64 * 1024;
    const auto beyond = std::find_if(bytes.begin(), bytes.end(), [](char c) { return std::uint8_t(c) >= 0x80; });
    const auto first = std::size_t(beyond - bytes.begin());
    const std::string_view sample = bytes.substr(first < before ? 0 : first - before, enough);
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector{ucsdet_open(&status), ucsdet_close};
    ucsdet_setText(detector.get(), sample.data(), std::int32_t(sample.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count && ucsdet_getConfidence(matches[i], &status) >= 10;
         ++i) {
        const std::string name = everydayName(ucsdet_getName(matches[i], &status));
        if (!name.starts_with("utf-")) // these have been tried
            return name;
    }
    return "windows-1252";
}

/// The bytes as UTF-8, what is broken in them as U+FFFD or, if they are UTF-8 already, as it stands; nothing if ICU
/// has no such encoding.
std::optional<std::string> asUtf8(std::string_view bytes, const std::string &encoding)
{
    if (encoding == "UTF-8")
        return std::string{bytes};
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter{ucnv_open(encoding.c_str(), &status), ucnv_close};
    if (U_FAILURE(status))
        return {};
    std::string utf8;
    icu::UnicodeString{bytes.data(), std::int32_t(bytes.size()), converter.get(), status}.toUTF8String(utf8);
    return utf8;
}

bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || c == 0x2060
        || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

struct Tidied {
    std::string text;
    std::size_t characters = 0;
    std::size_t strangers =
        0; ///< that no encoding of text gives: the bytes were read as something that they are not
};

Tidied tidied(std::string_view text)
{
    Tidied result;
    result.text.reserve(text.size());
    const auto stays = [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; };
    for (std::size_t at = 0; at < text.size();) {
        if (stays(text[at])) {
            const auto end = std::find_if_not(text.begin() + std::ptrdiff_t(at), text.end(), stays);
            const std::string_view run(text.begin() + std::ptrdiff_t(at), end);
            result.text += run;
            result.characters += run.size();
            at += run.size();
            continue;
        }
        const CodePoint point = decode(text, at);
        const char32_t c = point.value;
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        result.strangers += (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFD;
        ++result.characters;
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            if (c != '\r' || at + 1 == text.size() || text[at + 1] != '\n')
                result.text += '\n';
        } else if (c == 0xFFFD) {
            result.text += "\uFFFD";
        } else if (control && c != '\n' && c != '\t') {
            result.text += ' ';
        } else if (!isInvisible(c)) {
            result.text += text.substr(at, point.bytes);
        }
        at += point.bytes;
    }
    return result;
}

std::string composed(std::string text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status))
        return text;
    std::string result;
    icu::StringByteSink<std::string> sink{&result};
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? result : text;
}

std::string chosenEncoding(std::string_view bytes, std::string_view declared)
{
    if (const auto marked = markedEncoding(bytes); !marked.empty())
        return std::string{marked};
    if (const auto utf16 = unmarkedUtf16(bytes); !utf16.empty())
        return std::string{utf16};
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.broken == 0 || utf8.sequences > 10 * utf8.broken)
        return "UTF-8";
    const std::string name = everydayName(declared);
    // A page that we could read its declaration in is in neither of these.
    if (name.empty() || name.starts_with("utf-"))
        return detectedEncoding(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const Converter known{ucnv_open(name.c_str(), &status), ucnv_close};
    return U_SUCCESS(status) ? name : detectedEncoding(bytes);
}

} // namespace

Result<PlainText> plainText(std::string_view bytes, std::string_view declared)
{
    const auto fault = [](Fault what) { return tl::unexpected(Error{what, {}, {}}); };
    if (std::all_of(bytes.begin(), bytes.end(), asciiSpace))
        return fault(Fault::FileEmpty);
    if (bytes.size() > std::size_t(INT32_MAX) / 2)
        return tl::unexpected(Error{Fault::FileUnreadable, {}, "larger than 1 GB"});
    const std::string encoding = chosenEncoding(bytes, declared);
    if (!encoding.starts_with("UTF-16") && !encoding.starts_with("UTF-32") && looksBinary(bytes))
        return fault(Fault::FileBinary);
    const auto utf8 = asUtf8(bytes, encoding);
    if (!utf8)
        return fault(Fault::FileEncoding);
    Tidied tidy = tidied(*utf8);
    if (tidy.strangers * 100 > tidy.characters)
        return fault(Fault::FileEncoding);
    PlainText plain{composed(std::move(tidy.text)), encoding};
    if (std::all_of(plain.text.begin(), plain.text.end(), asciiSpace))
        return fault(Fault::FileEmpty);
    return plain;
}

std::string_view declaredCharset(std::string_view html)
{
    const std::string head = asciiLower(html.substr(0, 4096));
    for (std::size_t meta = head.find("<meta"); meta != head.npos; meta = head.find("<meta", meta + 1)) {
        const std::size_t end = std::min(head.find('>', meta), head.size());
        const std::size_t found = head.find("charset", meta);
        if (found >= end)
            continue;
        std::size_t at = found + 7;
        while (at < end && (asciiSpace(head[at]) || head[at] == '=' || head[at] == '"' || head[at] == '\''))
            ++at;
        std::size_t stop = at;
        while (stop < end && (asciiAlnum(head[stop]) || head[stop] == '-' || head[stop] == '_'))
            ++stop;
        if (stop > at)
            return html.substr(at, stop - at);
    }
    return {};
}

} // namespace zeitstrahl
