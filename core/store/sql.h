// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <utility>

/// Every statement on the tables of resources/sql: the one place that knows them. Places to bind and columns stand
/// in the order in which the rows' code gives and takes them.
namespace zeitstrahl::sql {

// Articles

inline constexpr std::string_view replaceArticle = R"(
    INSERT INTO article (id, source, title, language, published, published_origin, published_begin, published_end,
                         text_sha256, text_bytes, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source) DO UPDATE SET
        version = version + 1, title = excluded.title, language = excluded.language, published = excluded.published,
        published_origin = excluded.published_origin, published_begin = excluded.published_begin,
        published_end = excluded.published_end, text_sha256 = excluded.text_sha256,
        text_bytes = excluded.text_bytes, text = excluded.text
    RETURNING key, version)";

/// What was extracted from an article before, children first.
inline constexpr std::string_view forget[] = {
    "DELETE FROM expression WHERE article = ?",
    "DELETE FROM meeting WHERE article = ?",
    "DELETE FROM resolution WHERE article = ?",
    "DELETE FROM other_date WHERE article = ?",
    "DELETE FROM outline WHERE article = ?",
};

inline constexpr std::string_view addOtherDate =
    "INSERT INTO other_date (article, position, day, origin, span_begin, span_end) VALUES (?, ?, ?, ?, ?, ?)";

inline constexpr std::string_view articleIds =
    "SELECT id FROM article ORDER BY published IS NULL, published, source";

inline constexpr std::string_view article = R"(
    SELECT key, source, title, language, published, published_origin, published_begin, published_end, text,
           text_sha256
      FROM article WHERE id = ?)";

inline constexpr std::string_view otherDates =
    "SELECT day, origin, span_begin, span_end FROM other_date WHERE article = ? ORDER BY position";

// Resolutions

inline constexpr std::string_view addResolution = R"(
    INSERT INTO resolution (article, number, first_day, last_day, granularity, extent, certainty, open, checked)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view addReading = R"(
    INSERT INTO reading (article, resolution, position, first_day, last_day, granularity, extent, certainty, open, why)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view addStep = R"(
    INSERT INTO step (article, resolution, position, kind,
                      first_day, last_day, granularity, extent, certainty, open, why)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view resolution = R"(
    SELECT first_day, last_day, granularity, extent, certainty, open, checked
      FROM resolution WHERE article = ? AND number = ?)";

inline constexpr std::string_view readings = R"(
    SELECT first_day, last_day, granularity, extent, certainty, open, why
      FROM reading WHERE article = ? AND resolution = ? ORDER BY position)";

inline constexpr std::string_view steps = R"(
    SELECT kind, first_day, last_day, granularity, extent, certainty, open, why
      FROM step WHERE article = ? AND resolution = ? ORDER BY position)";

// Expressions

inline constexpr std::string_view addExpression = R"(
    INSERT INTO expression (article, number, parent, span_begin, span_end, rule, timex, value, mod,
                            check_begin, check_end, resolution)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view expressions = R"(
    SELECT number, parent, span_begin, span_end, rule, timex, value, mod, check_begin, check_end, resolution
      FROM expression WHERE article = ? ORDER BY number)";

// Meetings

inline constexpr std::string_view addMeeting = R"(
    INSERT INTO meeting (article, number, event, version, sentence_hash, ordinal, kind, status,
                         place, place_begin, place_end, date_source, date_begin, date_end, resolution,
                         sentence_begin, sentence_end, trigger_begin, trigger_end, confidence, evidence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view addParticipant = R"(
    INSERT INTO participant (article, meeting, position, name, span_begin, span_end) VALUES (?, ?, ?, ?, ?, ?))";

#define ZEITSTRAHL_MEETINGS                                                                                        \
    "SELECT m.article, m.number, m.event, a.id, a.source, m.sentence_hash, m.ordinal, m.kind, m.status,"           \
    " m.place, m.place_begin, m.place_end, m.date_source, m.date_begin, m.date_end, m.resolution,"                 \
    " m.sentence_begin, m.sentence_end, m.trigger_begin, m.trigger_end, m.confidence, m.evidence,"                 \
    " a.title, a.published, a.text_bytes FROM meeting m JOIN article a ON a.key = m.article"

inline constexpr std::string_view meetings = ZEITSTRAHL_MEETINGS " ORDER BY m.article, m.number";
inline constexpr std::string_view eventsOfArticle =
    "SELECT event FROM meeting WHERE article = (SELECT key FROM article WHERE id = ?)";
inline constexpr std::string_view meetingOfEvent = ZEITSTRAHL_MEETINGS " WHERE m.event = ?";

#undef ZEITSTRAHL_MEETINGS

inline constexpr std::string_view participants =
    "SELECT name, span_begin, span_end FROM participant WHERE article = ? AND meeting = ? ORDER BY position";

// In the order of `meetings`, so that all can be read side by side.
inline constexpr std::string_view allParticipants =
    "SELECT article, meeting, name, span_begin, span_end FROM participant ORDER BY article, meeting, position";
inline constexpr std::string_view allResolutions = R"(
    SELECT article, number, first_day, last_day, granularity, extent, certainty, open, checked
      FROM resolution ORDER BY article, number)";
inline constexpr std::string_view allReadings = R"(
    SELECT article, resolution, first_day, last_day, granularity, extent, certainty, open, why
      FROM reading ORDER BY article, resolution, position)";
inline constexpr std::string_view allSteps = R"(
    SELECT article, resolution, kind, first_day, last_day, granularity, extent, certainty, open, why
      FROM step ORDER BY article, resolution, position)";

// Outlines

inline constexpr std::string_view addOutline = "INSERT INTO outline (article, events) VALUES (?, ?)";
inline constexpr std::string_view forgetAllOutlines = "DELETE FROM outline";
inline constexpr std::string_view outlines = "SELECT article, events FROM outline ORDER BY article";
inline constexpr std::string_view articlesInShort =
    "SELECT key, id, title, published, source FROM article ORDER BY published IS NULL, published, source";

/// What a meeting looks like, as likenessText() writes it.
#define ZEITSTRAHL_LIKENESS                                                                                        \
    "m.kind || char(10) || replace(CAST(substr(CAST(m.evidence AS BLOB), m.trigger_begin - m.sentence_begin + 1,"  \
    " m.trigger_end - m.trigger_begin) AS TEXT), char(10), ' ') || ifnull((SELECT group_concat(char(10) || name, " \
    "'')"                                                                                                          \
    " FROM participant p WHERE p.article = m.article AND p.meeting = m.number), '')"

inline constexpr std::string_view mention =
    "SELECT a.source, m.sentence_hash, m.ordinal, m.evidence, " ZEITSTRAHL_LIKENESS
    " FROM meeting m JOIN article a ON a.key = m.article WHERE m.event = ?";

/// Of an article's meetings and, where those are gone, of what was decided about its source; the latest first.
inline constexpr std::string_view knownMentions =
    "SELECT 1, 0, sentence_hash, ordinal, " ZEITSTRAHL_LIKENESS " FROM meeting m WHERE article = ?"
    " UNION ALL SELECT 0, number, sentence_hash, ordinal, likeness FROM decision WHERE source = ?"
    " ORDER BY 1 DESC, 2 DESC";

#undef ZEITSTRAHL_LIKENESS

// Decisions

inline constexpr std::string_view lastDecision = "SELECT id FROM decision ORDER BY number DESC LIMIT 1";

inline constexpr std::string_view addDecision = R"(
    INSERT INTO decision (id, event, source, sentence_hash, ordinal, evidence, act, field, before, after, why, who,
                          at, likeness)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

/// The same of what version 1 had, which lacked a column.
struct OfVersions {
    std::string_view now, first;
    constexpr std::string_view of(int version) const { return version == 1 ? first : now; }
};

#define ZEITSTRAHL_LOG(key, likeness, order)                                                                       \
    "SELECT " key                                                                                                  \
    ", event, source, sentence_hash, ordinal, evidence, act, field, before, after, why, who, at, " likeness        \
    " FROM decision ORDER BY number" order
#define ZEITSTRAHL_LOGS(key, order)                                                                                \
    {                                                                                                              \
        ZEITSTRAHL_LOG(key, "likeness", order), ZEITSTRAHL_LOG(key, "NULL", order)                                 \
    }

inline constexpr OfVersions decisions = ZEITSTRAHL_LOGS("id", "");
inline constexpr OfVersions lastDecisions = ZEITSTRAHL_LOGS("id", " DESC LIMIT 1000");
inline constexpr OfVersions logForward = ZEITSTRAHL_LOGS("number", "");
inline constexpr OfVersions logBackward = ZEITSTRAHL_LOGS("number", " DESC");

#undef ZEITSTRAHL_LOGS
#undef ZEITSTRAHL_LOG

inline constexpr std::string_view decidedValue =
    "SELECT after FROM decision WHERE event = ? AND field = ? AND act < 3 ORDER BY number DESC LIMIT 1";

inline constexpr std::string_view decided = "SELECT event, source, sentence_hash, ordinal, evidence, field, value, "
                                            "why, who, at FROM decided ORDER BY number";

/// The same about one event, and about what is merged into it.
inline constexpr std::string_view decidedAbout = R"(
    SELECT event, source, sentence_hash, ordinal, evidence, field, after, why, who, at FROM decision d
     WHERE event = ? AND act < 3 AND after IS NOT NULL
       AND number = (SELECT max(number) FROM decision WHERE event = d.event AND field = d.field AND act < 3))";
inline constexpr std::string_view mergedInto = R"(
    SELECT event FROM decision d WHERE field = 'merged' AND after = json_quote(?) AND act < 3
       AND number = (SELECT max(number) FROM decision WHERE event = d.event AND field = 'merged' AND act < 3))";

/// Merged into themselves.
inline constexpr std::string_view standingAlone = R"(
    SELECT event FROM decision d WHERE field = 'merged' AND after = json_quote(event) AND act < 3
       AND number = (SELECT max(number) FROM decision WHERE event = d.event AND field = 'merged' AND act < 3))";

inline constexpr std::string_view decidedMention = R"(
    SELECT source, sentence_hash, ordinal, evidence, likeness
      FROM decision WHERE event = ? ORDER BY number DESC LIMIT 1)";

/// Decisions about events that no article tells, and merges into such.
inline constexpr std::string_view orphans = R"(
    WITH known AS (SELECT event FROM meeting UNION ALL SELECT event FROM decision WHERE field = 'made')
    SELECT event, source, sentence_hash, ordinal, evidence, field, value, why, who, at FROM decided
     WHERE event NOT IN known OR (field = 'merged' AND json_extract(value, '$') NOT IN known)
     ORDER BY source, evidence, event, number)";

/// Offered by a merged file and not settled since.
inline constexpr std::string_view offers = R"(
    SELECT event, source, sentence_hash, ordinal, evidence, field, after, why, who, at FROM decision offer
     WHERE act = 3 AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.event = offer.event
                                   AND later.field = offer.field AND later.act < 3 AND later.number > offer.number)
     ORDER BY number)";

inline constexpr std::string_view openOffer = R"(
    SELECT 1 FROM decision WHERE event = ?1 AND field = ?2 AND act = 3 AND number > ifnull(
        (SELECT max(number) FROM decision WHERE event = ?1 AND field = ?2 AND act < 3), 0))";

// People and their offices

inline constexpr std::string_view officeHolders = R"(
    SELECT name, female, country, office, first_day, last_day, other_names FROM office_holder
     ORDER BY name, first_day, country, office)";
inline constexpr std::string_view addOfficeHolder =
    "INSERT OR REPLACE INTO office_holder (name, female, country, office, first_day, last_day, other_names)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
inline constexpr std::string_view removeOfficeHolder = "DELETE FROM office_holder WHERE name = ?";

// Merging

inline constexpr std::string_view allArticles = "SELECT * FROM article ORDER BY key";
inline constexpr std::string_view articleState = "SELECT key, version, text_sha256 FROM article WHERE source = ?";
inline constexpr std::string_view dropArticle = "DELETE FROM article WHERE key = ?";
inline constexpr std::string_view renameEvent = "UPDATE meeting SET event = ?, ordinal = ? WHERE event = ?";
inline constexpr std::string_view nextArticle = "SELECT ifnull(max(key), 0) + 1 FROM article";

// Checking and saving what can be saved

inline constexpr std::string_view countArticles = "SELECT count(*) FROM article";
inline constexpr std::string_view countMeetings = "SELECT count(*) FROM meeting";
inline constexpr std::string_view countDecisions = "SELECT count(*) FROM decision";

/// Changes with every import and decision.
inline constexpr std::string_view contents = R"(
    SELECT (SELECT id FROM decision ORDER BY number DESC LIMIT 1), count(*), sum(version), max(key) FROM article)";

inline constexpr std::string_view textsAndHashes = "SELECT source, text, text_sha256 FROM article ORDER BY key";
inline constexpr std::string_view acceptText = "UPDATE article SET text_sha256 = ? WHERE source = ?";

inline constexpr std::string_view countUnproved = R"(
    SELECT count(*) FROM meeting m JOIN article a ON a.key = m.article
     WHERE CAST(m.evidence AS BLOB) <> substr(CAST(a.text AS BLOB), m.sentence_begin + 1,
                                              m.sentence_end - m.sentence_begin))";

/// The tables of what was extracted, parents first, with their keys.
inline constexpr std::pair<std::string_view, std::string_view> extractedTables[] = {
    {"article", "key"},
    {"other_date", "article, position"},
    {"resolution", "article, number"},
    {"reading", "article, resolution, position"},
    {"step", "article, resolution, position"},
    {"expression", "article, number"},
    {"meeting", "article, number"},
    {"participant", "article, meeting, position"},
};

/// Takes out what has lost what it belongs to, expressions with gaps among them and what lies outside of its text;
/// a meeting's sentence is what its article says.
inline constexpr std::string_view dropStrays[] = {
    "DELETE FROM other_date WHERE article NOT IN (SELECT key FROM article)",
    "DELETE FROM resolution WHERE article NOT IN (SELECT key FROM article)",
    "DELETE FROM reading WHERE (article, resolution) NOT IN (SELECT article, number FROM resolution)",
    "DELETE FROM step WHERE (article, resolution) NOT IN (SELECT article, number FROM resolution)",
    "DELETE FROM expression WHERE article NOT IN (SELECT key FROM article) OR article IN"
    " (SELECT article FROM expression GROUP BY article HAVING max(number) + 1 <> count(*))",
    "UPDATE expression SET resolution = NULL"
    " WHERE (article, resolution) NOT IN (SELECT article, number FROM resolution)",
    "DELETE FROM meeting WHERE article NOT IN (SELECT key FROM article)",
    "UPDATE meeting SET resolution = NULL"
    " WHERE (article, resolution) NOT IN (SELECT article, number FROM resolution)",
    "DELETE FROM meeting WHERE max(sentence_end, trigger_end, ifnull(place_end, 0), ifnull(date_end, 0))"
    " > (SELECT text_bytes FROM article WHERE key = article)",
    "UPDATE meeting SET evidence = CAST(substr(CAST(a.text AS BLOB), sentence_begin + 1, sentence_end - "
    "sentence_begin)"
    " AS TEXT) FROM article a WHERE a.key = meeting.article AND CAST(evidence AS BLOB)"
    " <> substr(CAST(a.text AS BLOB), sentence_begin + 1, sentence_end - sentence_begin)",
    "DELETE FROM participant WHERE (article, meeting) NOT IN (SELECT article, number FROM meeting)",
    "UPDATE participant SET span_begin = NULL, span_end = NULL"
    " WHERE span_end > (SELECT text_bytes FROM article WHERE key = article)",
};

// Search

inline constexpr std::string_view indexedWords = "SELECT words FROM found WHERE rowid = ?";

inline constexpr std::string_view forgetWords = "DELETE FROM found WHERE rowid = ?";
inline constexpr std::string_view addWords = "INSERT INTO found (rowid, words) VALUES (?, ?)";
inline constexpr std::string_view forgetAllWords = "DELETE FROM found";

/// Fails if the index is not what its words say. Writes nothing, though SQLite takes it for writing.
inline constexpr std::string_view checkWords = "INSERT INTO found (found) VALUES ('integrity-check')";

inline constexpr std::string_view articlesToIndex = "SELECT key, source, title, text FROM article ORDER BY key";
inline constexpr std::string_view articleToIndex = "SELECT key, source, title, text FROM article WHERE source = ?";

/// Names that an article's meetings give.
inline constexpr std::string_view namesOf = R"(
    SELECT place FROM meeting WHERE article = ?1 AND place IS NOT NULL
    UNION SELECT name FROM participant WHERE article = ?1)";

/// What people decided about an article's events. Not by the view, which looks through the whole log.
inline constexpr std::string_view decidedOf = R"(
    SELECT field, after FROM decision d
     WHERE source = ? AND act < 3 AND after IS NOT NULL AND field IN ('place', 'participants', 'note', 'made')
       AND number = (SELECT max(number) FROM decision WHERE event = d.event AND field = d.field AND act < 3))";

inline constexpr std::string_view latestWords = "SELECT rowid, words FROM found ORDER BY rowid DESC LIMIT ?";
inline constexpr std::string_view find =
    "SELECT rowid, words FROM found WHERE found MATCH ? AND rowid < ? ORDER BY rowid DESC";
inline constexpr std::string_view articleFound = "SELECT id, title, published FROM article WHERE key = ?";

inline constexpr std::string_view unsourced = R"(
    SELECT event, field, value FROM decided
     WHERE source = '' AND event NOT IN (SELECT event FROM decided WHERE field = 'deleted') AND field IN ('place', 'participants', 'note', 'made') ORDER BY number DESC)";

} // namespace zeitstrahl::sql
