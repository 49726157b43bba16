// SPDX-License-Identifier: Apache-2.0
#include "ui/check_text.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QStringList checkText(const CheckReport &report)
{
    QStringList lines;
    lines << (report.isSound() ? CheckText::tr("The timeline is sound.")
                               : CheckText::tr("The timeline is damaged."));
    lines << CheckText::tr("%1 articles, %2 events and %3 decisions were looked at.")
                 .arg(report.articles)
                 .arg(report.events)
                 .arg(report.decisions);
    for (const std::string &damage : report.pages)
        lines << CheckText::tr("The file: %1").arg(qt(damage));
    for (const std::string &source : report.changedTexts)
        lines << CheckText::tr("The text of “%1” is not what was imported.").arg(qt(source));
    if (report.logBroken)
        lines << CheckText::tr(
            "Only the first %Ln decision(s) stand as they were made.", "", int(*report.logBroken));
    if (report.strays > 0)
        lines << CheckText::tr("%Ln row(s) lack what they belong to.", "", int(report.strays));
    if (report.unproved > 0)
        lines << CheckText::tr(
            "The sentence of %Ln event(s) is not that of the article.", "", int(report.unproved));
    if (report.unsearchable > 0)
        lines << CheckText::tr("Search would not have found %Ln article(s).", "", int(report.unsearchable));
    if (report.repaired)
        lines << CheckText::tr("What is derived from articles and decisions was made again.");
    return lines;
}

} // namespace zeitstrahl
