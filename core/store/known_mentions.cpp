// SPDX-License-Identifier: Apache-2.0
#include "core/store/known_mentions.h"
#include "core/store/sql.h"

#include <set>

namespace zeitstrahl {

KnownMentions knownMentions(Statement &rows, std::int64_t article, const std::string &source)
{
    KnownMentions known;
    std::set<std::pair<std::string, std::int64_t>> seen;
    rows.bind(article, source);
    while (rows.next())
        if (seen.emplace(rows.text(2), rows.integer(3)).second)
            known[rows.text(2)].push_back({std::uint32_t(rows.integer(3)), readLikeness(rows.text(4))});
    return known;
}

KnownMentions tellings(Database &database, std::int64_t article)
{
    Statement rows{database, sql::knownMentions};
    return knownMentions(rows, article, {}); // no article has an empty source
}

} // namespace zeitstrahl
