// SPDX-License-Identifier: Apache-2.0
#include "core/text/html_page.h"

#include "core/text/ascii.h"
#include "core/text/bounded_markup.h"
#include "core/text/html_flattener.h"
#include "core/text/linked_data.h"

#include <gumbo.h>

#include <array>
#include <memory>
#include <optional>

namespace zeitstrahl {
namespace {

using namespace std::string_view_literals;

// Vocabularies of metadata in pages: Open Graph, Dublin Core, and what content systems write.
constexpr std::array publishedNames = {"article:published_time"sv, "article:published"sv, "og:published_time"sv,
    "og:article:published_time"sv, "og:pubdate"sv, "datepublished"sv, "date_published"sv, "date"sv,
    "publish_date"sv, "publish-date"sv, "publishdate"sv, "publication_date"sv, "publicationdate"sv, "pubdate"sv,
    "pub_date"sv, "published"sv, "published_time"sv, "dc.date"sv, "dc:date"sv, "dc.date.issued"sv,
    "dc.date.created"sv, "dc.created"sv, "dc.issued"sv, "dcterms.date"sv, "dcterms.created"sv, "dcterms.issued"sv,
    "dcterms.available"sv, "sailthru.date"sv, "parsely-pub-date"sv, "cxenseparse:recs:publishtime"sv,
    "originalpublicationdate"sv, "citation_date"sv, "citation_publication_date"sv, "prism.publicationdate"sv,
    "date.created"sv, "created"sv, "rnews:datepublished"sv, "article.published"sv, "release_date"sv};
constexpr std::array modifiedNames = {"article:modified_time"sv, "article:modified"sv, "og:updated_time"sv,
    "lastmod"sv, "last-modified"sv, "dc.date.modified"sv, "dc.modified"sv, "dcterms.modified"sv, "date.modified"sv,
    "datemodified"sv, "modified"sv, "revised"sv, "og:modified_time"sv};
constexpr std::array publishedClasses = {"publish"sv, "entry-date"sv, "entry-time"sv, "post-date"sv};
constexpr std::array modifiedClasses = {"update"sv, "modif"sv};
constexpr std::size_t longestTitle = 400, longestMarked = 160;

template <std::size_t N> bool among(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <class Parts> bool holdsOneOf(std::string_view text, const Parts &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const auto &part) { return text.find(part) != text.npos; });
}

std::string_view attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? trimmed(found->value) : std::string_view{};
}

bool has(const GumboNode *node, const char *name)
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

bool isAddress(std::string_view text)
{
    return standsAt(text, 0, "https://") || standsAt(text, 0, "http://");
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_UNKNOWN:
        return false;
    default:
        return true;
    }
}

bool isApart(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_FORM
        || tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_TEMPLATE;
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
                textOf(*top.node, child->v.text.text);
        }
        return finished();
    }

private:
    struct Frame {
        const GumboNode *node;
        unsigned child = 0;
        std::size_t begin = 0;
        bool apart = false; ///< within something that is not the article
        bool opensApart = false;
        std::optional<PageDatePlace> text; ///< where its text is a date
    };

    Frame enter(const GumboNode *node, bool apart)
    {
        const GumboTag tag = node->v.element.tag;
        if (isBlock(tag))
            tag == GUMBO_TAG_BR ? flat_.lineBreak() : flat_.paragraphBreak();
        Frame frame{node, 0, flat_.offset(), apart, false, {}};
        if (tag == GUMBO_TAG_META)
            meta(node);
        else if (tag == GUMBO_TAG_LINK)
            link(node);
        const std::string names = asciiLower(attribute(node, "class")) + " " + asciiLower(attribute(node, "id"));
        frame.opensApart = isApart(tag) || has(node, "hidden") || marksApart(tag, names)
            || attribute(node, "role") == "navigation" || attribute(node, "role") == "complementary";
        frame.apart |= frame.opensApart && tag != GUMBO_TAG_FOOTER && tag != GUMBO_TAG_FORM;
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
    std::optional<PageDatePlace> dateOf(const GumboNode *node, const std::string &names, bool apart)
    {
        const GumboTag tag = node->v.element.tag;
        std::optional<PageDatePlace> place;
        const std::string prop = asciiLower(attribute(node, "itemprop"));
        if (prop.find("datepublished") != prop.npos)
            place = PageDatePlace::Itemprop;
        else if (prop.find("datemodified") != prop.npos)
            place = PageDatePlace::Modified;
        else if (prop.find("datecreated") != prop.npos)
            place = PageDatePlace::LinkedCreated;
        else if (tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_ABBR)
            place = timePlace(node, names);
        else if (tag != GUMBO_TAG_META && tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML
            && holdsOneOf(names, words_.dateMarkup))
            place = holdsOneOf(names, modifiedClasses) ? PageDatePlace::Modified : PageDatePlace::Marked;
        if (!place || apart)
            return {};
        for (const char *name : {"content", "datetime", "title"})
            if (const auto value = attribute(node, name); !value.empty() && metadataDay(value)) {
                page_.dates.push_back({*place, std::string{value}});
                return {};
            }
        return place;
    }

    bool metadataDay(std::string_view value) const
    {
        return std::count_if(value.begin(), value.end(), asciiDigit) >= 5;
    }

    static std::optional<PageDatePlace> timePlace(const GumboNode *node, const std::string &names)
    {
        if (has(node, "pubdate") || holdsOneOf(names, publishedClasses))
            return PageDatePlace::TimePublished;
        if (holdsOneOf(names, modifiedClasses))
            return PageDatePlace::Modified;
        return node->v.element.tag == GUMBO_TAG_TIME ? std::optional{PageDatePlace::Time} : std::nullopt;
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
            else if (among(publishedNames, name))
                page_.dates.push_back({PageDatePlace::MetaPublished, std::string{content}});
            else if (among(modifiedNames, name))
                page_.dates.push_back({PageDatePlace::Modified, std::string{content}});
        }
    }

    void link(const GumboNode *node)
    {
        const std::string_view address = attribute(node, "href");
        if (page_.address.empty() && asciiLower(attribute(node, "rel")) == "canonical" && isAddress(address))
            page_.address = address;
    }

    void textOf(const GumboNode &parent, std::string_view text)
    {
        if (parent.v.element.tag == GUMBO_TAG_SCRIPT)
            addLinkedDates(text, page_.dates);
        else if (parent.v.element.tag == GUMBO_TAG_TITLE)
            documentTitle_ =
                documentTitle_.empty() ? std::string{trimmed(text.substr(0, longestTitle))} : documentTitle_;
        else
            flat_.text(text);
    }

    void leave(const Frame &frame)
    {
        const GumboTag tag = frame.node->v.element.tag;
        if (frame.text)
            page_.dates.push_back({*frame.text, flat_.since(frame.begin, longestMarked)});
        if (tag == GUMBO_TAG_H1 && heading_.empty())
            heading_ = flat_.since(frame.begin, longestTitle);
        if (frame.opensApart)
            flat_.skip(frame.begin);
        if (tag == GUMBO_TAG_ARTICLE)
            flat_.addRoot(HtmlFlattener::Root::Article, frame.begin);
        else if (tag == GUMBO_TAG_MAIN || attribute(frame.node, "role") == "main")
            flat_.addRoot(HtmlFlattener::Root::Main, frame.begin);
        if (isBlock(tag) && tag != GUMBO_TAG_BR)
            flat_.paragraphBreak();
    }

    HtmlPage finished()
    {
        if (page_.address.empty())
            page_.address = openGraphAddress_;
        for (const std::string *title : {&openGraphTitle_, &heading_, &documentTitle_})
            if (page_.title.empty())
                page_.title = *title;
        std::replace(page_.title.begin(), page_.title.end(), '\n', ' ');
        page_.text = flat_.paragraphs();
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
