// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_command.h"
#include "core/store/check.h"
#include "core/store/salvage.h"

#include <ostream>

namespace zeitstrahl {

static int fail(const Error &error, std::ostream &err)
{
    err << sentence(error) << '\n';
    return 1;
}

static int salvageCommand(const CheckOptions &options, std::ostream &out, std::ostream &err)
{
    const auto saved = salvage(options.timeline, options.salvage);
    if (!saved)
        return fail(saved.error(), err);
    out << "saved to " << options.salvage.string() << ": " << saved->articles << " articles, " << saved->events
        << " meetings, " << saved->decisions << " decisions\n";
    for (const std::string &source : saved->changedTexts)
        out << "the text may be damaged: " << source << '\n';
    if (saved->logBroken)
        out << "some decisions are missing or changed\n";
    return 0;
}

int checkCommand(const CheckOptions &options, std::ostream &out, std::ostream &err)
{
    if (!options.salvage.empty())
        return salvageCommand(options, out, err);
    const auto report = checkTimeline(options.timeline);
    if (!report)
        return fail(report.error(), err);
    out << options.timeline.string() << ": " << report->articles << " articles, " << report->events << " meetings, "
        << report->decisions << " decisions\n";
    for (const std::string &line : report->pages)
        err << "damaged: " << line << '\n';
    for (const std::string &source : report->changedTexts)
        err << "the text is not what was imported: " << source << '\n';
    if (report->logBroken)
        err << "the decision after the first " << *report->logBroken << " is not as it was made\n";
    if (report->strays > 0)
        err << report->strays << " rows belong to nothing\n";
    if (report->unproved > 0)
        err << report->unproved << " meetings have another sentence than their article\n";
    if (report->unsearchable > 0)
        out << "search knew " << report->unsearchable << " articles wrongly"
            << (report->repaired ? "; mended\n" : "; nothing was changed\n");
    if (report->misdrawn > 0)
        out << "the timeline showed " << report->misdrawn << " articles wrongly"
            << (report->repaired ? "; mended\n" : "; nothing was changed\n");
    if (!report->isSound()) {
        err << "use --salvage to save what can be read\n";
        return 1;
    }
    out << "as it was written\n";
    return 0;
}

} // namespace zeitstrahl
