-- SPDX-License-Identifier: Apache-2.0
-- What draws a timeline, and finds its articles, without reading all of it.

-- Each article's events in short, as core/store/outline_bytes.h has them; no row where there are none. Derived from
-- meeting, participant and resolution: check makes it again.
CREATE TABLE outline (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  events  BLOB NOT NULL
) STRICT;

-- The articles without their texts, in order of publication.
CREATE INDEX article_by_date ON article (published IS NULL, published, source, id, title);

-- What is merged into an event.
CREATE INDEX merged_into ON decision (after) WHERE field = 'merged';

-- The words are folded already, and frequent beginnings are found among the latest articles.
DROP TABLE found;
CREATE VIRTUAL TABLE found USING fts5 (words, detail = none, columnsize = 0, tokenize = 'ascii');
