// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/known_mentions.h"
#include "core/store/outline_rows.h"
#include "core/store/resolution_rows.h"
#include "core/store/search.h"
#include "core/store/timeline_file.h"

namespace zeitstrahl {

/// Writes articles with all that was extracted from them, in place of what stood there before.
class ArticleWriter {
public:
    explicit ArticleWriter(Database &database);
    void write(const Extraction &extraction);
    /// Lets search know what was written since the last call. Not with each article: FTS5 gathers words in memory,
    /// and writes them down before any statement on another table that may have to be taken back by itself.
    void writeWords();

private:
    void writeArticle(const Article &article); ///< sets key_ and version_
    void writeExpression(const Expression &expression, std::optional<std::int64_t> parent);
    void writeMeetings(const Extraction &extraction, const std::vector<MentionKey> &mentions);
    void writeMeeting(const Meeting &meeting, std::int64_t number, const EventId &event, const MentionKey &mention,
        std::string_view evidence);
    std::vector<MentionKey> mentionsOf(const Extraction &extraction);

    Statement article_, otherDate_, expression_, meeting_, participant_, known_;

    std::vector<std::unique_ptr<Statement>> forget_;
    ResolutionWriter resolutions_;
    OutlineWriter outline_;
    WordIndex index_;
    struct Words {
        std::int64_t article;
        bool known;
        std::string words;
    };
    std::vector<Words> unwritten_;
    std::int64_t key_ = 0, version_ = 0, nextExpression_ = 0;
};

std::vector<ArticleId> readArticleIds(Database &database);

/// Fails with NoSuchThing if there is no such article.
StoredArticle readArticle(Database &database, const ArticleId &id);

} // namespace zeitstrahl
