// SPDX-License-Identifier: Apache-2.0
#include "ui/typed_period.h"
#include "core/tagger/typed_date.h"
#include "ui/days.h"
#include "ui/session.h"

namespace zeitstrahl {

std::optional<Period> typedPeriod(
    const Session &session, const Event &event, const QString &typed, std::string_view language)
{
    const StoredArticle *article = session.article({event.article});
    const auto spoken = builtInLanguage(article ? std::string_view(article->article.language) : language);
    if (!spoken || (article && !event.published))
        return {};
    const Day from = event.published.value_or(toDay(QDate::currentDate()));
    const auto resolution = readTypedDate(*spoken, typed.toStdString(), from);
    return resolution ? std::optional(resolution->period) : std::nullopt;
}

} // namespace zeitstrahl
