-- Who reads a case: a township (9 digits), a village desk (12 digits), a single station that asked ("@ST0001").
CREATE TABLE case_reader (
    case_id BLOB NOT NULL,
    reader TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (case_id, reader)
) WITHOUT ROWID;

-- What each reader gets, in the order in which it became theirs to read.
CREATE TABLE feed (
    place INTEGER PRIMARY KEY,        -- the reading position
    reader TEXT NOT NULL,
    act INTEGER NOT NULL REFERENCES act(seq)
);
CREATE INDEX feed_reader ON feed(reader, place);
CREATE INDEX act_case ON act(case_id, seq);
CREATE INDEX act_digest ON act(digest);

INSERT INTO case_reader(case_id, reader, since) SELECT id, township, opened_at FROM case_file;
INSERT INTO case_reader(case_id, reader, since)
    SELECT id, receiving_point, opened_at FROM case_file
    WHERE length(receiving_point) = 12 AND substr(receiving_point, 10) <> '000';
-- Places are the receipts of old, so that positions given out before stay good.
INSERT INTO feed(place, reader, act) SELECT seq, township, seq FROM act WHERE kind < 100;
DROP INDEX act_down;

ALTER TABLE case_file ADD COLUMN applicant TEXT NOT NULL DEFAULT ''; -- identity number
CREATE INDEX case_applicant ON case_file(applicant) WHERE applicant <> '';

-- Who looked for a case of somewhere else, and why.
CREATE TABLE case_access (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    station TEXT NOT NULL,
    account TEXT NOT NULL,
    purpose TEXT NOT NULL,
    case_id BLOB                      -- NULL: nothing was found
);

-- Which case a file belongs to, and which station sent it.
CREATE TABLE attachment_use (
    digest TEXT NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (digest, case_id)
) WITHOUT ROWID;
CREATE TABLE attachment_sender (
    digest TEXT NOT NULL,
    station TEXT NOT NULL,
    PRIMARY KEY (digest, station)
) WITHOUT ROWID;
