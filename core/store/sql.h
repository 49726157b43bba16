// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

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

inline constexpr std::string_view meetings = R"(
    SELECT m.article, m.number, m.event, a.id, a.source, m.sentence_hash, m.ordinal, m.kind, m.status,
           m.place, m.place_begin, m.place_end, m.date_source, m.date_begin, m.date_end, m.resolution,
           m.sentence_begin, m.sentence_end, m.trigger_begin, m.trigger_end, m.confidence, m.evidence,
           a.title, a.published, a.text_bytes
      FROM meeting m JOIN article a ON a.key = m.article ORDER BY m.article, m.number)";

inline constexpr std::string_view participants = R"(
    SELECT name, span_begin, span_end FROM participant WHERE article = ? AND meeting = ? ORDER BY position)";

inline constexpr std::string_view mention = R"(
    SELECT a.source, m.sentence_hash, m.ordinal, m.evidence
      FROM meeting m JOIN article a ON a.key = m.article WHERE m.event = ?)";

// Decisions

inline constexpr std::string_view lastDecision = "SELECT id FROM decision ORDER BY number DESC LIMIT 1";

inline constexpr std::string_view addDecision = R"(
    INSERT INTO decision (id, event, source, sentence_hash, ordinal, evidence, act, field, before, after, why, who, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr std::string_view decisions = R"(
    SELECT id, event, source, sentence_hash, ordinal, evidence, act, field, before, after, why, who, at
      FROM decision ORDER BY number)";

inline constexpr std::string_view decidedValue =
    "SELECT after FROM decision WHERE event = ? AND field = ? ORDER BY number DESC LIMIT 1";

inline constexpr std::string_view decidedField = "SELECT event, value FROM decided WHERE field = ?";

inline constexpr std::string_view orphans = R"(
    SELECT event, source, sentence_hash, ordinal, evidence, value, why, who, at
      FROM decided WHERE field = ? AND event NOT IN (SELECT event FROM meeting) ORDER BY source, evidence, event)";

} // namespace zeitstrahl::sql
