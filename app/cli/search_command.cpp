// SPDX-License-Identifier: Apache-2.0
#include "app/cli/search_command.h"
#include "app/cli/table.h"
#include "core/store/timeline_file.h"

#include <ostream>

namespace zeitstrahl {

static Result<std::vector<std::vector<std::string>>> hits(const SearchOptions &options)
{
    std::string words;
    for (const std::string &word : options.words)
        words += word + ' ';
    const auto file = TimelineFile::open(options.timeline);
    if (!file)
        return tl::unexpected(file.error());
    const auto found = file->search(words, 1000);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<std::vector<std::string>> rows = {{"PUBLISHED", "SOURCE", "TITLE"}};
    for (const Found &hit : *found) {
        const auto article = hit.event ? Result<StoredArticle>{StoredArticle{}} : file->article(hit.article);
        if (!article)
            return tl::unexpected(article.error());
        rows.push_back({hit.published ? isoText(*hit.published) : "", article->article.source, hit.title});
    }
    return rows;
}

int searchCommand(const SearchOptions &options, std::ostream &out, std::ostream &err)
{
    const auto rows = hits(options);
    if (!rows) {
        err << sentence(rows.error()) << '\n';
        return 1;
    }
    writeTable(out, *rows);
    return 0;
}

} // namespace zeitstrahl
