// SPDX-License-Identifier: Apache-2.0
#include "core/import.h"
#include "core/meetings/find_meetings.h"
#include "core/tagger/tagger.h"
#include "core/text/article_reader.h"

namespace zeitstrahl {

/// What the article says itself is kept as a candidate.
static void give(Article &article, Day published)
{
    if (article.published && article.published->day != published)
        article.otherDates.insert(article.otherDates.begin(), *article.published);
    article.published = PublicationDate{published, DateOrigin::Given, {}};
}

Result<Extraction> extract(const std::filesystem::path &file, std::optional<Day> published)
{
    Result<Article> article = readArticle(file);
    if (!article)
        return tl::unexpected(article.error());
    if (published)
        give(*article, *published);
    if (!article->published)
        return tl::unexpected(Error{Fault::NoPublicationDate, file.string(), {}});
    return extract(std::move(*article));
}

Extraction extract(Article article)
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
        result.meetings = findMeetings(*knowledge, result.article.text, tagged, published);
    result.expressions = std::move(tagged.expressions);
    if (const auto dateline = published ? result.article.published->span : std::nullopt)
        std::erase_if(result.expressions, [&](const Expression &one) { return one.span.overlaps(*dateline); }); // the anchor itself
    return result;
}

bool isUnderstood(const Article &article)
{
    return builtInLanguage(article.language) != nullptr;
}

} // namespace zeitstrahl
