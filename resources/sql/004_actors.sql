-- SPDX-License-Identifier: Apache-2.0
-- Who held which office when, beside the table that comes with the program: what the file's users know better.
-- Columns as in resources/actors/office_holders.tsv; days count from 1970-01-01, no last day: still in office.
CREATE TABLE office_holder (
  name        TEXT NOT NULL,
  female      INTEGER NOT NULL CHECK (female BETWEEN 0 AND 1),
  country     TEXT NOT NULL,
  office      TEXT NOT NULL,
  first_day   INTEGER NOT NULL,
  last_day    INTEGER CHECK (last_day >= first_day),
  other_names TEXT NOT NULL,
  PRIMARY KEY (name, country, office, first_day)
) STRICT, WITHOUT ROWID;
