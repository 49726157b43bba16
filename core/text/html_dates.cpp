// SPDX-License-Identifier: Apache-2.0
#include "core/text/html_dates.h"

#include "core/text/ascii.h"

#include <array>

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

template <std::size_t N> bool among(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <class Parts> bool holdsOneOf(std::string_view text, const Parts &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const auto &part) { return text.find(part) != text.npos; });
}

PageDatePlace timePlace(const GumboNode *element, std::string_view names)
{
    if (hasAttribute(element, "pubdate") || holdsOneOf(names, publishedClasses))
        return PageDatePlace::TimePublished;
    return holdsOneOf(names, modifiedClasses) ? PageDatePlace::Modified : PageDatePlace::Time;
}

} // namespace

std::optional<PageDatePlace> metaPlace(std::string_view name)
{
    if (among(publishedNames, name))
        return PageDatePlace::MetaPublished;
    return among(modifiedNames, name) ? std::optional{PageDatePlace::Modified} : std::nullopt;
}

std::optional<PageDatePlace> elementPlace(
    const GumboNode *element, std::string_view names, const DatelineWords &words)
{
    const std::string property = asciiLower(attribute(element, "itemprop"));
    if (property.find("datepublished") != property.npos)
        return PageDatePlace::Itemprop;
    if (property.find("datemodified") != property.npos)
        return PageDatePlace::Modified;
    if (property.find("datecreated") != property.npos)
        return PageDatePlace::LinkedCreated;
    switch (element->v.element.tag) {
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_ABBR: return timePlace(element, names);
    case GUMBO_TAG_META:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY: return {};
    default:
        if (!holdsOneOf(names, words.dateMarkup))
            return {};
        return holdsOneOf(names, modifiedClasses) ? PageDatePlace::Modified : PageDatePlace::Marked;
    }
}

} // namespace zeitstrahl
