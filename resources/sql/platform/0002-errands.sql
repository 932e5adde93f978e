-- What counters ask others to do: registers, messages, parcels, payments. Each errand once, however often it is asked.

CREATE TABLE register_entry (
    register TEXT NOT NULL,
    id_number TEXT NOT NULL,
    name TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    fields TEXT NOT NULL,             -- JSON: field -> value
    PRIMARY KEY (register, id_number)
) WITHOUT ROWID;

-- Who asked what about whom, why, and with whose leave.
CREATE TABLE lookup (
    id BLOB PRIMARY KEY,
    digest BLOB NOT NULL,             -- of the call: tells a repeat from another question with the same id
    station TEXT NOT NULL,
    account TEXT NOT NULL,            -- empty: nobody was logged in with the platform
    asked_at INTEGER NOT NULL,
    register TEXT NOT NULL,
    subject TEXT NOT NULL,            -- identity number
    purpose TEXT NOT NULL,
    business TEXT NOT NULL,
    fields TEXT NOT NULL,             -- JSON array
    consent BLOB NOT NULL,            -- act
    leave TEXT NOT NULL,              -- JSON of the consent as it was shown
    consent_seen INTEGER NOT NULL DEFAULT 0, -- 1 the act arrived and says the same, 2 it says something else
    answer TEXT NOT NULL              -- JSON
) WITHOUT ROWID;
CREATE INDEX lookup_consent ON lookup(consent);

-- Consents whose act has arrived.
CREATE TABLE consent (
    act BLOB PRIMARY KEY,
    payload TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE message (
    id BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    station TEXT NOT NULL,
    case_id BLOB,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    words TEXT NOT NULL,
    reference TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE courier_order (
    id BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    station TEXT NOT NULL,
    case_id BLOB,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    papers TEXT NOT NULL,             -- JSON array
    carrier TEXT NOT NULL,
    waybill TEXT NOT NULL,
    pick_up_at INTEGER NOT NULL,
    ordered_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE payment (
    id BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    station TEXT NOT NULL,
    case_id BLOB,
    name TEXT NOT NULL,
    fen INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    order_number TEXT NOT NULL,
    pay_code TEXT NOT NULL,
    receipt TEXT NOT NULL DEFAULT '',
    means TEXT NOT NULL DEFAULT '',
    ordered_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE errand_log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    station TEXT NOT NULL,            -- empty: the administrator, or the gateway itself
    errand BLOB NOT NULL,
    what TEXT NOT NULL                -- "message.sent" "payment.paid" ...
);
