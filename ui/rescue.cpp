// SPDX-License-Identifier: Apache-2.0
#include "ui/rescue.h"
#include "core/store/timeline_file.h"
#include "ui/strings.h"

#include <QCoreApplication>

namespace zeitstrahl {

struct Rescue {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// "talks (restored).zeitstrahl", "talks (restored 2).zeitstrahl": the first that is free.
static std::filesystem::path freeName(const std::filesystem::path &damaged, const QString &word)
{
    const QFileInfo file(filePath(damaged));
    for (int i = 1;; ++i) {
        const QString mark = i == 1 ? word : QStringLiteral("%1 %2").arg(word).arg(i);
        const QString name =
            QStringLiteral("%1/%2 (%3).zeitstrahl").arg(file.absolutePath(), file.completeBaseName(), mark);
        if (!QFileInfo::exists(name))
            return toPath(name);
    }
}

Result<Rescued> restoreBackup(const std::filesystem::path &backup, const std::filesystem::path &damaged)
{
    const std::filesystem::path target = freeName(damaged, Rescue::tr("restored"));
    auto copy = TimelineFile::open(backup);
    if (!copy)
        return tl::unexpected(copy.error());
    return copy->saveAs(target).map([&] {
        return Rescued{target, Rescue::tr("The backup was restored as “%1”.").arg(fileName(target))};
    });
}

Result<Rescued> salvageBeside(const std::filesystem::path &damaged)
{
    const std::filesystem::path target = freeName(damaged, Rescue::tr("salvaged"));
    return salvage(damaged, target).map([&](const Salvage &saved) {
        QString report = Rescue::tr("“%1” holds what could be read: %2 articles, %3 events and %4 decisions.")
                             .arg(fileName(target))
                             .arg(saved.articles)
                             .arg(saved.events)
                             .arg(saved.decisions);
        if (saved.lostDecisions > 0)
            report += u' ' + Rescue::tr("%Ln decision(s) could not be read.", "", int(saved.lostDecisions));
        if (!saved.changedTexts.empty())
            report +=
                u' ' + Rescue::tr("The text of %Ln article(s) is damaged.", "", int(saved.changedTexts.size()));
        if (saved.logBroken)
            report += u' ' + Rescue::tr("Decisions may be missing or changed.");
        return Rescued{target, report};
    });
}

} // namespace zeitstrahl
