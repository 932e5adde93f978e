-- Definitions the province published, in the order in which it did. Never changed, never removed.
CREATE TABLE package (
    serial INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,      -- SHA-256 of the file, hex
    kind TEXT NOT NULL,               -- item, calendar
    code TEXT NOT NULL,
    version TEXT NOT NULL,
    file BLOB NOT NULL,               -- signed by the item key, byte for byte as it came
    published_at INTEGER NOT NULL,
    UNIQUE (code, version)
);

-- Versions no new case may begin with. Final.
CREATE TABLE package_revoked (
    code TEXT NOT NULL,
    version TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (code, version)
) WITHOUT ROWID;

-- What became of a package at a station: the last word of each.
CREATE TABLE package_report (
    digest TEXT NOT NULL,
    station TEXT NOT NULL,
    at INTEGER NOT NULL,
    installed INTEGER NOT NULL,
    reason TEXT NOT NULL,             -- typed; empty: installed
    detail TEXT NOT NULL,
    PRIMARY KEY (digest, station)
) WITHOUT ROWID;
