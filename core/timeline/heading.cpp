// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/heading.h"

#include "core/timeline/event_words.h"
#include "core/timeline/short_text.h"
#include "core/timeline/style.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

constexpr double margin = 24;

/// Of the first event that has a date and an article.
const OutlinedArticle *firstArticle(const Outline &events)
{
    for (const OutlinedEvent &event : events.events)
        if (const OutlinedArticle *article = events.articleOf(event); article && event.dated)
            return article;
    return nullptr;
}

std::string articles(const Lanes &lanes, const DisplayWords &words)
{
    return lanes.articles == 1 ? words.picture.articlesOne
                               : filled(words.picture.articlesMany, {{"count", number(lanes.articles, words)}});
}

std::string title(const Outline &events, const Lanes &lanes, const SceneOptions &options)
{
    if (!options.title.empty())
        return options.title;
    const OutlinedArticle *article = firstArticle(events);
    return lanes.articles == 1 && article && !article->title.empty() ? article->title
                                                                     : options.words->picture.title;
}

/// "www.dw.com" of an address; else the article's title.
std::string sourceName(const OutlinedArticle &article)
{
    const std::string &source = article.source;
    const std::size_t scheme = source.find("://");
    if (scheme == source.npos)
        return article.title.empty() ? source : article.title;
    const std::size_t end = source.find_first_of("/?#", scheme + 3);
    return source.substr(scheme + 3, end == source.npos ? end : end - scheme - 3);
}

} // namespace

void addHeading(
    Scene &scene, const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width)
{
    const DisplayWords &words = *options.words;
    scene.title = title(events, lanes, options);
    const std::string count = lanes.events == 1
        ? words.picture.eventsOne
        : filled(words.picture.eventsMany, {{"count", number(lanes.events, words)}});
    const double last = std::ceil(scene.scale.last().days) - 1;
    scene.description = filled(words.picture.heading,
        {{"events", count}, {"articles", articles(lanes, words)},
            {"range", spokenRange(scene.scale.dayAt(scene.plot.x), Day(date::days(int(last))), words)}});
    if (options.today)
        scene.description += " · " + filled(words.picture.asOf, {{"when", spokenPlain(*options.today, words)}});
    if (!options.heading)
        return;
    const double room = scene.width - 2 * margin;
    scene.heading = {{{margin, 38}, inRoom(scene.title, fontOf(Role::Heading), room, width), Role::Heading},
        {{margin, 60}, inRoom(scene.description, fontOf(Role::Subheading), room, width), Role::Subheading}};
}

double addSource(
    Scene &scene, const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width)
{
    if (lanes.published.empty())
        return 0;
    const DisplayWords &words = *options.words;
    const std::string when = spokenRange(lanes.published.front(), lanes.published.back(), words);
    const OutlinedArticle *article = firstArticle(events);
    const std::string name = lanes.articles == 1 && article ? sourceName(*article) : std::string();
    const std::string text = !name.empty() ? filled(words.picture.source, {{"source", name}, {"when", when}})
        : lanes.articles == 1
        ? when
        : filled(words.picture.sources, {{"count", number(lanes.articles, words)}, {"when", when}});
    const Font font = fontOf(Role::Source);
    scene.footer.push_back(
        {{margin, 0}, inRoom(text, font, (scene.width - 2 * margin) * 0.45, width), Role::Source});
    return margin + width(scene.footer.back().text, font);
}

} // namespace zeitstrahl
