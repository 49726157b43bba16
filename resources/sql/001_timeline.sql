-- SPDX-License-Identifier: Apache-2.0
-- A timeline: articles, what the engine extracted from them, and apart from it what people decided.
--
-- Days count from 1970-01-01 (proleptic Gregorian). Spans (…_begin, …_end) count bytes of article.text, the end
-- exclusive. A row "version" tells which import of its article wrote it, from 1. Small numbers stand for words:
--   origin       0 given, 1 metadata, 2 dateline, 3 address, 4 text
--   granularity  0 second, 1 minute, 2 hour, 3 part of day, 4 day, 5 weekend, 6 week, 7 month, 8 season,
--                9 quarter, 10 half-year, 11 year, 12 decade, 13 century, 14 millennium
--   extent       0 throughout, 1 some time within
--   certainty    0 exact, 1 approximate, 2 vague
--   open         0 closed, 1 open start, 2 open end
--   checked      0 no second date beside it, 1 confirmed by one, 2 contradicted by one
--   why          0 as written, 1 from publication, 2 from the date last mentioned, 3 last before, 4 next after,
--                5 nearest year, 6 this week, 7 other week, 8 stated beside, 9 by hand
--   step.kind    0 words, 1 anchor, 2 tense, 3 week, 4 shift, 5 chosen, 6 confirmed by, 7 contradicted by
--   timex        0 date, 1 time, 2 duration, 3 set
--   meeting.kind 0 meeting 040, 1 telephone 041, 2 visit made 042, 3 visit hosted 043, 4 third place 044,
--                5 mediation 045, 6 negotiation 046, 7 conference
--   status       0 planned, 1 held, 2 cancelled, 3 postponed, 4 background
--   date_source  0 clause, 1 sentence, 2 chain, 3 not stated

CREATE TABLE article (
  key              INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,      -- of the source: the same on every machine
  version          INTEGER NOT NULL DEFAULT 1,
  source           TEXT NOT NULL UNIQUE,
  title            TEXT NOT NULL,
  language         TEXT NOT NULL,
  published        INTEGER,
  published_origin INTEGER CHECK (published_origin BETWEEN 0 AND 4),
  published_begin  INTEGER CHECK (published_begin >= 0),
  published_end    INTEGER CHECK (published_end BETWEEN published_begin AND text_bytes),
  text_sha256      TEXT NOT NULL,
  text_bytes       INTEGER NOT NULL CHECK (text_bytes = length(CAST(text AS BLOB))),
  text             TEXT NOT NULL              -- last: rows are read without it
) STRICT;

-- Publication dates that were found too, and not chosen.
CREATE TABLE other_date (
  article    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  origin     INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 4),
  span_begin INTEGER CHECK (span_begin >= 0),
  span_end   INTEGER CHECK (span_end >= span_begin),
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Everything extracted is clustered by its article: it is read and replaced by article.

CREATE TABLE resolution (
  article     INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  first_day   INTEGER NOT NULL,
  last_day    INTEGER NOT NULL CHECK (last_day >= first_day),
  granularity INTEGER NOT NULL CHECK (granularity BETWEEN 0 AND 14),
  extent      INTEGER NOT NULL CHECK (extent BETWEEN 0 AND 1),
  certainty   INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
  open        INTEGER NOT NULL CHECK (open BETWEEN 0 AND 2),
  checked     INTEGER NOT NULL CHECK (checked BETWEEN 0 AND 2),
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Other ways to read the expression, most likely first.
CREATE TABLE reading (
  article     INTEGER NOT NULL,
  resolution  INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  first_day   INTEGER NOT NULL,
  last_day    INTEGER NOT NULL CHECK (last_day >= first_day),
  granularity INTEGER NOT NULL CHECK (granularity BETWEEN 0 AND 14),
  extent      INTEGER NOT NULL CHECK (extent BETWEEN 0 AND 1),
  certainty   INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
  open        INTEGER NOT NULL CHECK (open BETWEEN 0 AND 2),
  why         INTEGER NOT NULL CHECK (why BETWEEN 0 AND 9),
  PRIMARY KEY (article, resolution, position),
  FOREIGN KEY (article, resolution) REFERENCES resolution ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The way from words to days, in the order taken.
CREATE TABLE step (
  article     INTEGER NOT NULL,
  resolution  INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
  first_day   INTEGER NOT NULL,
  last_day    INTEGER NOT NULL CHECK (last_day >= first_day),
  granularity INTEGER NOT NULL CHECK (granularity BETWEEN 0 AND 14),
  extent      INTEGER NOT NULL CHECK (extent BETWEEN 0 AND 1),
  certainty   INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
  open        INTEGER NOT NULL CHECK (open BETWEEN 0 AND 2),
  why         INTEGER NOT NULL CHECK (why BETWEEN 0 AND 9),
  PRIMARY KEY (article, resolution, position),
  FOREIGN KEY (article, resolution) REFERENCES resolution ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE expression (
  article     INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  parent      INTEGER CHECK (parent < number), -- the range that this is an end of
  span_begin  INTEGER NOT NULL CHECK (span_begin >= 0),
  span_end    INTEGER NOT NULL CHECK (span_end >= span_begin),
  rule        TEXT NOT NULL,
  timex       INTEGER NOT NULL CHECK (timex BETWEEN 0 AND 3),
  value       TEXT NOT NULL,
  mod         TEXT NOT NULL,
  check_begin INTEGER CHECK (check_begin >= 0), -- the date beside it that confirms or contradicts
  check_end   INTEGER CHECK (check_end >= check_begin),
  resolution  INTEGER,
  PRIMARY KEY (article, number),
  FOREIGN KEY (article, resolution) REFERENCES resolution
) STRICT, WITHOUT ROWID;

-- One meeting as one article tells it. (source, sentence_hash, ordinal) is the mention, event its name everywhere.
CREATE TABLE meeting (
  article        INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number         INTEGER NOT NULL,
  event          TEXT NOT NULL UNIQUE,
  version        INTEGER NOT NULL,
  sentence_hash  TEXT NOT NULL,
  ordinal        INTEGER NOT NULL CHECK (ordinal >= 0),
  kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
  status         INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
  place          TEXT,
  place_begin    INTEGER CHECK (place_begin >= 0),
  place_end      INTEGER CHECK (place_end >= place_begin),
  date_source    INTEGER CHECK (date_source BETWEEN 0 AND 3),
  date_begin     INTEGER CHECK (date_begin >= 0),
  date_end       INTEGER CHECK (date_end >= date_begin),
  resolution     INTEGER,
  sentence_begin INTEGER NOT NULL CHECK (sentence_begin >= 0),
  sentence_end   INTEGER NOT NULL CHECK (sentence_end >= sentence_begin),
  trigger_begin  INTEGER NOT NULL CHECK (trigger_begin >= 0),
  trigger_end    INTEGER NOT NULL CHECK (trigger_end >= trigger_begin),
  confidence     REAL NOT NULL,
  evidence       TEXT NOT NULL,
  PRIMARY KEY (article, number),
  FOREIGN KEY (article, resolution) REFERENCES resolution
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  article    INTEGER NOT NULL,
  meeting    INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  span_begin INTEGER CHECK (span_begin >= 0),
  span_end   INTEGER CHECK (span_end >= span_begin),
  PRIMARY KEY (article, meeting, position),
  FOREIGN KEY (article, meeting) REFERENCES meeting ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What people decided; rows are only ever added. A decision names the mention and refers to no row above, so that it
-- outlives every import; the last one about a field of an event counts. Values are JSON, NULL is "as extracted".
-- id is the SHA-256 of the id before it and this row: the log cannot be changed without showing.
CREATE TABLE decision (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  event         TEXT NOT NULL,
  source        TEXT NOT NULL,
  sentence_hash TEXT NOT NULL,
  ordinal       INTEGER NOT NULL,
  evidence      TEXT NOT NULL,             -- the sentence as it stood when it was decided
  act           INTEGER NOT NULL CHECK (act BETWEEN 0 AND 2), -- 0 decided, 1 undone, 2 redone
  field         TEXT NOT NULL,             -- "when"
  before        TEXT,
  after         TEXT,
  why           TEXT NOT NULL,             -- in the editor's words
  who           TEXT NOT NULL,
  at            INTEGER                    -- seconds since 1970-01-01 00:00 UTC
) STRICT;
CREATE INDEX decision_of_event ON decision (event, field);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never removed'); END;

-- What counts now, field by field.
CREATE VIEW decided AS
  SELECT event, source, sentence_hash, ordinal, evidence, field, after AS value, why, who, at
    FROM decision WHERE number IN (SELECT max(number) FROM decision GROUP BY event, field) AND after IS NOT NULL;
