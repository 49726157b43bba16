-- SPDX-License-Identifier: Apache-2.0
-- Decisions of every kind, decisions from merged files, and search.
--
--   decision.act   3 offered: decided in another file that was merged into this one, where this one decided otherwise;
--                  counts only once a person decides so here. Any later decision about the field settles it.
--   decision.field when, kind, status, place, participants, note, confirmed, deleted, merged, made
--   likeness       what the meeting looked like when it was decided, so that it is known again among the meetings of
--                  its sentence: kind, words of the trigger and participants, a line each. Part of the id where it is
--                  not NULL (rows of version 1 have none).

CREATE TABLE decision_2 (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  event         TEXT NOT NULL,
  source        TEXT NOT NULL,             -- empty for an event that no article tells
  sentence_hash TEXT NOT NULL,
  ordinal       INTEGER NOT NULL,
  evidence      TEXT NOT NULL,
  act           INTEGER NOT NULL CHECK (act BETWEEN 0 AND 3),
  field         TEXT NOT NULL,
  before        TEXT,
  after         TEXT,
  why           TEXT NOT NULL,
  who           TEXT NOT NULL,
  at            INTEGER,
  likeness      TEXT
) STRICT;
INSERT INTO decision_2 SELECT *, NULL FROM decision ORDER BY number;
DROP VIEW decided;
DROP TABLE decision;
ALTER TABLE decision_2 RENAME TO decision;
CREATE INDEX decision_of_event ON decision (event, field);
CREATE INDEX decision_of_source ON decision (source);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never removed'); END;

CREATE VIEW decided AS
  SELECT number, event, source, sentence_hash, ordinal, evidence, field, after AS value, why, who, at
    FROM decision
   WHERE number IN (SELECT max(number) FROM decision WHERE act < 3 GROUP BY event, field) AND after IS NOT NULL;

-- Each article's words, folded, each once; rowid is article.key. Derived: check makes it again.
CREATE VIRTUAL TABLE found USING fts5 (words, detail = none, columnsize = 0, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0');
