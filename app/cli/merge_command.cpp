// SPDX-License-Identifier: Apache-2.0
#include "app/cli/merge_command.h"
#include "core/store/merge.h"

#include <ostream>

namespace zeitstrahl {

int mergeCommand(const MergeOptions &options, std::ostream &out, std::ostream &err)
{
    const auto report = mergeTimelines(options.first, options.second, options.target);
    if (!report) {
        err << sentence(report.error()) << '\n';
        return 1;
    }
    out << "articles added: " << report->articlesAdded
        << ", replaced by a later import: " << report->articlesReplaced
        << "; decisions added: " << report->decisionsAdded << '\n';
    for (const std::string &source : report->otherTexts)
        out << "with another text in each: " << source << '\n';
    if (report->offers > 0)
        out << "decided differently, for you to settle: " << report->offers << '\n';
    return 0;
}

} // namespace zeitstrahl
