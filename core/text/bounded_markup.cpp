// SPDX-License-Identifier: Apache-2.0
#include "core/text/bounded_markup.h"

#include "core/text/ascii.h"

#include <array>
#include <vector>

namespace zeitstrahl {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t deepest = 400; // browsers stop at 512
constexpr std::size_t longestTag = 4096;

template <std::size_t N> bool among(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array lettering = {"a"sv, "b"sv, "big"sv, "code"sv, "em"sv, "font"sv, "i"sv, "nobr"sv, "s"sv,
    "small"sv, "strike"sv, "strong"sv, "tt"sv, "u"sv};
// Never hold anything, or are closed by the next one of their kind.
constexpr std::array flat = {"area"sv, "base"sv, "br"sv, "col"sv, "embed"sv, "hr"sv, "img"sv, "input"sv, "link"sv,
    "meta"sv, "param"sv, "source"sv, "track"sv, "wbr"sv, "p"sv, "li"sv, "dt"sv, "dd"sv, "tr"sv, "td"sv, "th"sv,
    "thead"sv, "tbody"sv, "tfoot"sv, "option"sv, "optgroup"sv, "html"sv, "head"sv, "body"sv, "rp"sv, "rt"sv};
// The parser takes everything up to their end tag as it stands.
constexpr std::array raw = {"script"sv, "style"sv, "textarea"sv, "title"sv, "iframe"sv, "xmp"sv, "noembed"sv,
    "noframes"sv, "noscript"sv, "plaintext"sv};
// Their end tags close whatever is open within; those of all others stop at one of these.
constexpr std::array blocks = {"address"sv, "article"sv, "aside"sv, "blockquote"sv, "button"sv, "center"sv,
    "details"sv, "dialog"sv, "dir"sv, "div"sv, "dl"sv, "fieldset"sv, "figcaption"sv, "figure"sv, "footer"sv,
    "form"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "header"sv, "hgroup"sv, "main"sv, "menu"sv, "nav"sv,
    "ol"sv, "pre"sv, "section"sv, "select"sv, "summary"sv, "table"sv, "template"sv, "ul"sv};
constexpr std::array walls = {
    "table"sv, "template"sv, "object"sv, "marquee"sv, "applet"sv, "svg"sv, "math"sv, "caption"sv};

class Copier {
public:
    explicit Copier(std::string_view html)
        : html_{html}
    {
        copy_.reserve(html.size());
    }

    std::string run()
    {
        while (at_ < html_.size()) {
            const std::size_t tag = std::min(html_.find('<', at_), html_.size());
            copy_ += html_.substr(at_, tag - at_);
            at_ = tag;
            if (at_ < html_.size())
                markup();
        }
        return std::move(copy_);
    }

private:
    void markup()
    {
        const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
        if (html_.substr(at_, 4) == "<!--")
            at_ = behind("-->", at_ + 2); // "<!-->" is a whole comment
        else if (next == '!' || next == '?')
            at_ = behind(">", at_);
        else if (next == '/')
            endTag();
        else if (asciiAlpha(next))
            startTag();
        else
            copy_ += "&lt;", ++at_;
    }

    std::size_t behind(std::string_view end, std::size_t from) const
    {
        const std::size_t found = html_.find(end, std::min(from, html_.size()));
        return found == html_.npos ? html_.size() : found + end.size();
    }

    std::string nameAt(std::size_t begin) const
    {
        constexpr std::size_t longest = 40;
        std::size_t end = begin;
        while (end < html_.size() && end - begin < longest
            && (asciiAlnum(html_[end]) || html_[end] == '-' || html_[end] == ':'))
            ++end;
        return asciiLower(html_.substr(begin, end - begin));
    }

    /// Behind the '>' of the tag at `from`; a '>' in quotes does not count.
    std::size_t behindTag(std::size_t from) const
    {
        char quote = '\0';
        bool value = false;
        for (std::size_t i = from; i < html_.size(); ++i) {
            const char c = html_[i];
            if (quote) {
                if (c == quote)
                    quote = '\0';
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && value) {
                quote = c;
                value = false;
            } else if (!asciiSpace(c)) {
                value = c == '=';
            }
        }
        return html_.size();
    }

    void startTag()
    {
        const std::string name = nameAt(at_ + 1);
        const std::size_t end = behindTag(at_ + 1 + name.size());
        const std::string_view attributes = html_.substr(at_ + 1 + name.size(), end - at_ - 1 - name.size());
        at_ = end;
        if (among(raw, name))
            return rawElement(name, attributes);
        const std::string_view kept = among(lettering, name) ? "span"sv : std::string_view{name};
        if (!among(flat, kept)) {
            if (open_.size() == deepest)
                return;
            if (!attributes.ends_with("/>") || !insideDrawing())
                open_.emplace_back(kept);
        }
        copy_ += '<';
        copy_ += kept;
        copy_ += attributes.size() > longestTag ? ">"sv : attributes;
    }

    bool insideDrawing() const { return !open_.empty() && (open_.back() == "svg" || open_.back() == "math"); }

    void rawElement(std::string_view name, std::string_view attributes)
    {
        std::size_t end = at_;
        for (; end < html_.size(); ++end) {
            end = std::min(html_.find("</", end), html_.size());
            if (standsAt(html_, end + 2, name))
                break;
        }
        const std::string_view content = html_.substr(at_, std::min(end, html_.size()) - at_);
        const bool data =
            name == "script" && asciiLower(attributes.substr(0, longestTag)).find("ld+json") != attributes.npos;
        if (data || name == "title") {
            copy_ += '<';
            copy_ += name;
            copy_ += data ? " type=\"application/ld+json\">"sv : ">"sv;
            copy_ += content;
            copy_ += "</";
            copy_ += name;
            copy_ += '>';
        }
        at_ = end >= html_.size() ? html_.size() : behindTag(end + 2 + name.size());
    }

    void endTag()
    {
        const std::string name = nameAt(at_ + 2);
        at_ = behindTag(at_ + 2 + name.size());
        const std::string_view kept = among(lettering, name) ? "span"sv : std::string_view{name};
        if (name.empty() || among(raw, name))
            return;
        if (!among(flat, kept) && !close(kept))
            return;
        copy_ += "</";
        copy_ += kept;
        copy_ += '>';
    }

    /// True if an open element of this name can be closed here, as the parser would: inline ones not through
    /// blocks, none through a table.
    bool close(std::string_view name)
    {
        const bool within = !among(blocks, name);
        for (std::size_t i = open_.size(); i-- > 0;) {
            if (open_[i] == name) {
                open_.resize(i);
                return true;
            }
            if (among(walls, open_[i]) || (within && among(blocks, open_[i])))
                return false;
        }
        return false;
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::string copy_;
    std::vector<std::string> open_;
};

} // namespace

std::string boundedMarkup(std::string_view html)
{
    return Copier{html}.run();
}

} // namespace zeitstrahl
