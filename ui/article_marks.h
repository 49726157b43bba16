// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/timeline_file.h"

namespace zeitstrahl {

/// What a stretch of the article is marked for. Later ones lie over earlier ones.
enum class MarkRole : std::uint8_t {
    Sentence, ///< of the selected event
    Date, ///< any date expression
    Trigger, ///< the words that say that there is a meeting
    Who,
    Where,
    When, ///< what proves the fields of the selected event
};

struct ArticleMark {
    Span span;
    MarkRole role = MarkRole::Date;
    MeetingKind kind = MeetingKind::Meeting040; ///< whose colour; of no meaning for dates
    bool asked = false; ///< somebody wants to see just these words
    friend bool operator==(const ArticleMark &, const ArticleMark &) = default;
};

/// The event with the places of its words in this article; several, of one id, if that tells it several times.
std::vector<Event> asToldIn(const ArticleId &article, const Event &event);

/// Every mark of events that are told in the article, in the order in which they are laid over each other. `asked`:
/// the field of the selected event whose words somebody wants to see.
std::vector<ArticleMark> articleMarks(const StoredArticle &article, const std::vector<Event> &events,
    const std::optional<EventId> &selected, std::optional<Field> asked = {});

/// The event that a place in the article speaks of: of those whose sentence holds it, the one with the words
/// of proof nearest to it; nothing outside of their sentences.
const Event *eventAt(ByteOffset place, const std::vector<Event> &events);

/// The date expression at a place; nothing beside them.
const StoredExpression *expressionAt(ByteOffset place, const StoredArticle &article);

} // namespace zeitstrahl
