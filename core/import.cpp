// SPDX-License-Identifier: Apache-2.0
#include "core/import.h"
#include "core/meetings/find_meetings.h"
#include "core/store/identity.h"
#include "core/tagger/tagger.h"
#include "core/text/article_reader.h"

#include <unordered_set>

namespace zeitstrahl {

/// What the article says itself is kept as a candidate.
static void give(Article &article, Day published)
{
    if (article.published && article.published->day != published)
        article.otherDates.insert(article.otherDates.begin(), *article.published);
    article.published = PublicationDate{published, DateOrigin::Given, {}};
}

Result<Extraction> extract(
    const std::filesystem::path &file, std::optional<Day> published, const std::shared_ptr<const Actors> &actors)
{
    Result<Article> article = readArticle(file);
    if (!article)
        return tl::unexpected(article.error());
    if (published)
        give(*article, *published);
    if (!article->published)
        return tl::unexpected(Error{Fault::NoPublicationDate, file.string(), {}});
    return extract(std::move(*article), actors);
}

Extraction extract(Article article, const std::shared_ptr<const Actors> &actors)
{
    Extraction result{std::move(article), {}, {}};
    const auto language = builtInLanguage(result.article.language);
    if (!language)
        return result;
    std::optional<Day> published;
    if (result.article.published)
        published = result.article.published->day;
    TaggedText tagged = tag(*language, result.article.text, published);
    if (const auto knowledge = builtInMeetingKnowledge(result.article.language))
        result.meetings =
            findMeetings({knowledge->language, actors, knowledge->places}, result.article.text, tagged, published);
    result.expressions = std::move(tagged.expressions);
    if (const auto dateline = published ? result.article.published->span : std::nullopt)
        std::erase_if(result.expressions,
            [&](const Expression &one) { return one.span.overlaps(*dateline); }); // the anchor itself
    return result;
}

static std::unordered_set<std::string_view> paragraphs(std::string_view text)
{
    std::unordered_set<std::string_view> all;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            all.insert(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return all;
}

/// An article that its publisher changed keeps its title or a paragraph.
static bool isSameArticle(const Article &a, const Article &b)
{
    if (!a.title.empty() && a.title == b.title)
        return true;
    const auto of = paragraphs(a.text);
    const auto others = paragraphs(b.text);
    return std::any_of(others.begin(), others.end(), [&](std::string_view one) { return of.contains(one); });
}

std::string sourceIn(const TimelineFile &timeline, const Article &article, const std::filesystem::path &file)
{
    const bool isFileName = article.source == file.filename();
    const auto there = isFileName ? timeline.article({articleIdOf(article.source)})
                                  : tl::unexpected(Error{Fault::NoSuchThing, article.source, {}});
    if (!there || isSameArticle(there->article, article))
        return article.source;
    std::error_code ignored;
    const std::filesystem::path folder = std::filesystem::absolute(file, ignored).lexically_normal().parent_path();
    return (folder.filename() / file.filename()).string();
}

Result<std::shared_ptr<const Actors>> knownTo(const TimelineFile &timeline)
{
    return timeline.officeHolders().map(
        [](const std::vector<OfficeHolder> &holders) { return actorsWith(holders); });
}

bool isUnderstood(const Article &article)
{
    return builtInLanguage(article.language) != nullptr;
}

} // namespace zeitstrahl
