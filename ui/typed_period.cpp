// SPDX-License-Identifier: Apache-2.0
#include "ui/typed_period.h"
#include "core/tagger/typed_date.h"
#include "ui/session.h"

namespace zeitstrahl {

std::optional<Period> typedPeriod(const Session &session, const Event &event, const QString &typed)
{
    const StoredArticle *article = session.article({event.article});
    const auto language = article ? builtInLanguage(article->article.language) : nullptr;
    if (!language || !event.published)
        return {};
    const auto resolution = readTypedDate(*language, typed.toStdString(), *event.published);
    return resolution ? std::optional(resolution->period) : std::nullopt;
}

} // namespace zeitstrahl
