// SPDX-License-Identifier: Apache-2.0
#include "ui/article_marks.h"

#include <limits>

namespace zeitstrahl {

static std::vector<ArticleMark> proof(const Event &event)
{
    std::vector<ArticleMark> marks{{event.trigger, MarkRole::Trigger, event.kind}};
    for (const Named &participant : event.participants)
        if (participant.evidence)
            marks.push_back({*participant.evidence, MarkRole::Who, event.kind});
    if (event.place && event.place->evidence)
        marks.push_back({*event.place->evidence, MarkRole::Where, event.kind});
    if (event.date && event.date->evidence)
        marks.push_back({*event.date->evidence, MarkRole::When, event.kind});
    return marks;
}

static Field provenBy(MarkRole role)
{
    switch (role) {
    case MarkRole::Who: return Field::Participants;
    case MarkRole::Where: return Field::Place;
    case MarkRole::When: return Field::When;
    default: return Field::Kind;
    }
}

std::vector<Event> asToldIn(const ArticleId &article, const Event &event)
{
    std::vector<Event> told;
    if (event.article == article.text)
        told.push_back(event);
    for (const Telling &telling : event.alsoTold) {
        if (telling.article != article.text)
            continue;
        Event &there = told.emplace_back(event);
        there.article = telling.article;
        there.sentence = telling.sentence;
        there.trigger = telling.trigger;
        there.participants = telling.says.participants;
        there.place = telling.says.place;
        there.date = telling.says.date;
    }
    return told;
}

std::vector<ArticleMark> articleMarks(const StoredArticle &article, const std::vector<Event> &events,
    const std::optional<EventId> &selected, std::optional<Field> asked)
{
    std::vector<ArticleMark> marks;
    for (const Event &event : events)
        if (event.id == selected)
            marks.push_back({event.sentence, MarkRole::Sentence, event.kind});
    for (const StoredExpression &expression : article.expressions)
        marks.push_back({expression.span, MarkRole::Date});
    for (const Event &event : events)
        marks.push_back({event.trigger, MarkRole::Trigger, event.kind});
    for (const Event &event : events)
        if (event.id == selected)
            for (ArticleMark mark : proof(event)) {
                mark.asked = asked == provenBy(mark.role);
                marks.push_back(mark);
            }
    return marks;
}

static std::uint32_t distance(Span span, ByteOffset place)
{
    if (place < span.begin)
        return span.begin.value - place.value;
    return place < span.end ? 0 : place.value - span.end.value;
}

const Event *eventAt(ByteOffset place, const std::vector<Event> &events)
{
    const Event *nearest = nullptr;
    auto least = std::numeric_limits<std::uint32_t>::max();
    for (const Event &event : events) {
        if (!event.sentence.contains(place))
            continue;
        for (const ArticleMark &mark : proof(event))
            if (const auto away = distance(mark.span, place); !nearest || away < least) {
                nearest = &event;
                least = away;
            }
    }
    return nearest;
}

const StoredExpression *expressionAt(ByteOffset place, const StoredArticle &article)
{
    const auto holds = [place](const StoredExpression &expression) { return expression.span.contains(place); };
    const auto found = std::find_if(article.expressions.begin(), article.expressions.end(), holds);
    return found == article.expressions.end() ? nullptr : &*found;
}

} // namespace zeitstrahl
