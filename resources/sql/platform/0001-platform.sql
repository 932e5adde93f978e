-- The platform's book: what arrived, what was decided, who may speak. One writing connection.

CREATE TABLE account (
    name TEXT PRIMARY KEY,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    salt BLOB NOT NULL,
    verifier BLOB NOT NULL,           -- scrypt
    cost TEXT NOT NULL,               -- "n r p" of the verifier
    lockout TEXT NOT NULL DEFAULT '{}',
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE session (
    token BLOB PRIMARY KEY,           -- digest of the bearer token, never the token
    account TEXT NOT NULL REFERENCES account(name),
    station TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE station (
    code TEXT PRIMARY KEY,
    desk TEXT NOT NULL,
    centre TEXT NOT NULL,             -- JSON
    township TEXT NOT NULL,           -- first 9 digits of the division: what comes down to it
    is_demo INTEGER NOT NULL DEFAULT 0,
    suite INTEGER NOT NULL DEFAULT 1,
    code_salt BLOB,                   -- of the one-time code; NULL once used
    code_verifier BLOB,
    code_expires_at INTEGER,
    fingerprint BLOB UNIQUE,          -- SHA-256 of the certificate in force
    certificate BLOB,
    signing_key BLOB,                 -- public, PEM
    unlock_secret BLOB NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0,
    epoch INTEGER NOT NULL DEFAULT 1  -- of the chain: grows when an administrator lets a chain begin again
) WITHOUT ROWID;

-- Batches are kept as they came, signature and all: the evidence. Acts point into them.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    signature BLOB NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE act (
    seq INTEGER PRIMARY KEY,          -- receipt number and reading position in one
    id BLOB NOT NULL UNIQUE,
    case_id BLOB,
    kind INTEGER NOT NULL,
    station TEXT NOT NULL,            -- empty: a department
    township TEXT NOT NULL,
    digest BLOB NOT NULL,             -- of the whole act: tells a repeat from another act with the same id
    received_at INTEGER NOT NULL,
    batch INTEGER REFERENCES batch(id),
    place INTEGER,                    -- index in the batch
    body BLOB                         -- acts of departments: CBOR
);
CREATE INDEX act_down ON act(township, seq) WHERE kind < 100;

CREATE TABLE refusal (
    act BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    kind INTEGER NOT NULL,
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    received_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE chain (
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    act BLOB NOT NULL,
    previous BLOB NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (station, epoch, sequence)
) WITHOUT ROWID;

CREATE TABLE case_file (
    id BLOB PRIMARY KEY,
    number TEXT UNIQUE,
    state INTEGER NOT NULL,
    version INTEGER NOT NULL,
    head BLOB NOT NULL,
    item TEXT NOT NULL,
    business TEXT NOT NULL,
    item_version TEXT NOT NULL,
    receiving_point TEXT NOT NULL,
    township TEXT NOT NULL,
    opened_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE number_range (
    code TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    station TEXT NOT NULL,
    PRIMARY KEY (code, first)
) WITHOUT ROWID;

CREATE TABLE attachment (
    digest TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    suite INTEGER NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Accepted cases on a department's table.
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    department TEXT NOT NULL,
    case_id BLOB NOT NULL,
    step INTEGER NOT NULL,            -- 1 decide, 2 bring the result
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    facts TEXT NOT NULL               -- JSON: computed amounts, name of the result
);
CREATE INDEX task_due ON task(department, due_at);
