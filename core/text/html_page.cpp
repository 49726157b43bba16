// SPDX-License-Identifier: Apache-2.0
#include "core/text/html_page.h"

#include "core/text/ascii.h"
#include "core/text/bounded_markup.h"
#include "core/text/html_dates.h"
#include "core/text/html_flattener.h"
#include "core/text/html_node.h"
#include "core/text/linked_data.h"

#include <memory>

namespace zeitstrahl {
namespace {

// Bytes.
constexpr std::size_t longestTitle = 400, longestMarked = 160, longestAlone = 60;

bool isAddress(std::string_view text)
{
    return standsAt(text, 0, "https://") || standsAt(text, 0, "http://");
}

/// As many as a date has at least: 1.1.15
bool hasDigits(std::string_view value)
{
    return std::count_if(value.begin(), value.end(), asciiDigit) >= 4;
}

class Reader {
public:
    explicit Reader(const DatelineWords &words)
        : words_{words}
    {
    }

    HtmlPage read(const GumboNode *root)
    {
        std::vector<Frame> open{enter(root, false)};
        while (!open.empty()) {
            Frame &top = open.back();
            const GumboVector &children = top.node->v.element.children;
            if (top.child == children.length) {
                leave(top);
                open.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children.data[top.child++]);
            const bool apart = top.apart;
            if (child->type == GUMBO_NODE_ELEMENT)
                open.push_back(enter(child, apart));
            else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
                || child->type == GUMBO_NODE_CDATA)
                textOf(top, child->v.text.text);
        }
        return finished();
    }

private:
    struct Frame {
        const GumboNode *node;
        unsigned child = 0;
        std::size_t begin = 0;
        std::size_t linkedBefore = 0; ///< bytes of links up to its begin
        bool apart = false; ///< within something that is not the article
        bool opensApart = false;
        std::optional<PageDatePlace> text; ///< where its text is a date
    };

    Frame enter(const GumboNode *node, bool apart)
    {
        const GumboTag tag = node->v.element.tag;
        if (isBlock(tag))
            tag == GUMBO_TAG_BR ? flat_.lineBreak() : flat_.paragraphBreak();
        Frame frame{node, 0, flat_.offset(), linked_, apart, false, {}};
        if (tag == GUMBO_TAG_META)
            meta(node);
        else if (tag == GUMBO_TAG_LINK)
            link(node);
        const std::string names = asciiLower(attribute(node, "class")) + " " + asciiLower(attribute(node, "id"));
        frame.opensApart = isApart(tag) || hasAttribute(node, "hidden") || marksApart(tag, names)
            || attribute(node, "role") == "navigation" || attribute(node, "role") == "complementary";
        // The foot of an article often says when it was written.
        frame.apart |= frame.opensApart && tag != GUMBO_TAG_FOOTER && !names.starts_with("footer");
        frame.text = dateOf(node, names, frame.apart);
        return frame;
    }

    bool marksApart(GumboTag tag, const std::string &names) const
    {
        if (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_SECTION && tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL)
            return false;
        return std::any_of(words_.apartMarkup.begin(), words_.apartMarkup.end(), [&](const std::string &part) {
            return names.starts_with(part) || names.find(" " + part) != names.npos;
        });
    }

    /// Notes the date that an element's attributes give, or where its text would be one.
    std::optional<PageDatePlace> dateOf(const GumboNode *node, std::string_view names, bool apart)
    {
        const auto place = elementPlace(node, names, words_);
        if (!place)
            return {};
        for (const char *name : {"content", "datetime", "title"}) {
            if (const auto value = attribute(node, name); hasDigits(value)) {
                page_.dates.push_back({*place, std::string{value}, flat_.offset(), apart});
                return {};
            }
        }
        return place;
    }

    void meta(const GumboNode *node)
    {
        const std::string_view content = attribute(node, "content");
        for (const char *key : {"property", "name", "http-equiv"}) {
            const std::string name = asciiLower(attribute(node, key));
            if (name.empty() || content.empty())
                continue;
            if (name == "og:title" && openGraphTitle_.empty())
                openGraphTitle_ = content.substr(0, longestTitle);
            else if (name == "og:url" && openGraphAddress_.empty() && isAddress(content))
                openGraphAddress_ = content;
            else if (const auto place = metaPlace(name))
                page_.dates.push_back({*place, std::string{content}, 0, false});
        }
    }

    void link(const GumboNode *node)
    {
        const std::string_view address = attribute(node, "href");
        if (page_.address.empty() && asciiLower(attribute(node, "rel")) == "canonical" && isAddress(address))
            page_.address = address;
    }

    void textOf(const Frame &parent, std::string_view text)
    {
        const GumboTag tag = parent.node->v.element.tag;
        if (tag == GUMBO_TAG_SCRIPT)
            return addLinkedDates(text, page_.dates);
        if (tag == GUMBO_TAG_TITLE) {
            if (documentTitle_.empty())
                documentTitle_ = trimmed(text.substr(0, longestTitle));
            return;
        }
        const std::string_view words = trimmed(text);
        if (words.size() <= longestAlone && hasDigits(words) && !parent.text)
            page_.dates.push_back({PageDatePlace::Alone, std::string{words}, flat_.offset(), parent.apart});
        flat_.text(text);
    }

    void leave(const Frame &frame)
    {
        const GumboTag tag = frame.node->v.element.tag;
        if (frame.text)
            page_.dates.push_back({*frame.text, flat_.since(frame.begin, longestMarked), frame.begin, frame.apart});
        if (tag == GUMBO_TAG_H1 && heading_.empty()) {
            heading_ = flat_.since(frame.begin, longestTitle);
            headingAt_ = frame.begin;
        }
        if (hasAttribute(frame.node, "href"))
            linked_ = frame.linkedBefore + flat_.offset() - frame.begin;
        if (frame.opensApart || isMenu(frame))
            flat_.skip(frame.begin);
        if (tag == GUMBO_TAG_ARTICLE)
            flat_.addRoot(HtmlFlattener::Root::Article, frame.begin);
        else if (tag == GUMBO_TAG_MAIN || attribute(frame.node, "role") == "main")
            flat_.addRoot(HtmlFlattener::Root::Main, frame.begin);
        if (isBlock(tag) && tag != GUMBO_TAG_BR)
            flat_.paragraphBreak();
    }

    /// A list that is nearly all links.
    bool isMenu(const Frame &frame) const
    {
        const GumboTag tag = frame.node->v.element.tag;
        const std::size_t bytes = flat_.offset() - frame.begin;
        return (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) && (linked_ - frame.linkedBefore) * 10 > bytes * 8;
    }

    HtmlPage finished()
    {
        if (page_.address.empty())
            page_.address = openGraphAddress_;
        for (const std::string *title : {&openGraphTitle_, &heading_, &documentTitle_})
            if (page_.title.empty())
                page_.title = *title;
        std::replace(page_.title.begin(), page_.title.end(), '\n', ' ');
        for (PageDate &date : page_.dates)
            date.distance = date.distance > headingAt_ ? date.distance - headingAt_ : headingAt_ - date.distance;
        page_.text = flat_.paragraphs();
        page_.everything = flat_.everything();
        if (page_.text.empty()) // a page that calls all of itself navigation
            page_.text = page_.everything;
        // The headline often stands above the element that holds the article.
        const std::string &headline = heading_.empty() ? page_.title : heading_;
        constexpr std::size_t top = 1000;
        if (!headline.empty()
            && std::string_view{page_.text}.substr(0, top).find(headline) == std::string_view::npos)
            page_.text = page_.text.empty() ? headline : headline + "\n\n" + page_.text;
        return std::move(page_);
    }

    const DatelineWords &words_;
    HtmlFlattener flat_;
    HtmlPage page_;
    std::size_t headingAt_ = 0;
    std::size_t linked_ = 0; ///< bytes of links so far
    std::string openGraphTitle_, openGraphAddress_, heading_, documentTitle_;
};

} // namespace

HtmlPage htmlPage(std::string_view html, const DatelineWords &words)
{
    const std::string bounded = boundedMarkup(html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> parsed{
        gumbo_parse_with_options(&options, bounded.data(), bounded.size()),
        [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }};
    return Reader{words}.read(parsed->root);
}

} // namespace zeitstrahl
