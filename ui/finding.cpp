// SPDX-License-Identifier: Apache-2.0
#include "ui/finding.h"
#include "core/timeline/event_words.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

static std::optional<Day> anchor(const std::vector<Step> &steps)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.kind == StepKind::Anchor; });
    return found == steps.end() ? std::nullopt : std::optional(found->period.first);
}

QStringList finding(const Event &event, const StoredArticle *article, const DisplayWords &words)
{
    QStringList lines;
    if (!event.date)
        return lines;
    const MeetingDate &date = *event.date;
    const QString source = qt(spoken(date.source, words));
    if (date.evidence && article && date.evidence->end.value <= article->article.text.size())
        lines << QStringLiteral("%1%2%3 – %4")
                     .arg(QCoreApplication::translate("Finding", "“", "opening quotation mark"),
                         qt(date.evidence->in(article->article.text)).simplified(),
                         QCoreApplication::translate("Finding", "”", "closing quotation mark"), source);
    else
        lines << source;
    for (const Step &step : date.resolution.steps)
        lines << qt(spoken(step, words, anchor(date.resolution.steps)));
    lines.removeDuplicates();
    if (event.correctedByHand)
        lines << QCoreApplication::translate("Finding", "Decided by hand: %1")
                     .arg(qt(spoken(date.resolution.period, words, Wording::Full)));
    return lines;
}

} // namespace zeitstrahl
