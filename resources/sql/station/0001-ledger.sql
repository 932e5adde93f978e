-- SPDX-License-Identifier: GPL-3.0-or-later
-- The station's ledger. "Sealed" columns hold ciphertext bound to their row; everything else is plain metadata.

-- One row per act, never changed, never deleted.
create table act (
    sequence        integer primary key,        -- 1, 2, 3 ... the order of the chain
    id              blob not null unique,       -- UUIDv7
    case_id         blob,                       -- null: belongs to no case
    kind            integer not null,
    origin          integer not null,           -- 0 this station, 1 the province
    parent          blob,
    case_version    integer not null,
    station         text not null,
    desk            text not null,
    clerk           text not null,
    receiving_point text not null,
    at              text not null,
    item_code       text not null,
    business_code   text not null,
    item_version    text not null,
    case_number     text not null,
    salt            blob not null,
    payload_digest  blob not null,
    previous_link   blob not null,
    link            blob not null,
    payload         blob not null               -- sealed
) strict;
create index act_case on act(case_id, sequence) where case_id is not null;

create trigger act_is_never_changed before update on act
begin select raise(abort, 'an act is never changed'); end;
create trigger act_is_never_deleted before delete on act
begin select raise(abort, 'an act is never deleted'); end;

-- What the province said, newest last. Rows of kind 5 and 6 are this station's own notes about sending.
create table verdict (
    act            integer not null references act(sequence),
    nth            integer not null,
    kind           integer not null,
    heard_after    integer not null,            -- newest act at that moment: the order for a rebuild
    tries          integer not null default 1,  -- how often the same note was made in a row
    reason         text not null,
    message        text not null,
    receipt        text not null,
    current_parent blob,
    platform_time  text not null,
    proof          integer references proof(id),
    primary key (act, nth)
) strict, without rowid;

create trigger verdict_is_never_changed before update on verdict when old.kind not in (5, 6) or new.kind <> old.kind
begin select raise(abort, 'a verdict is never changed'); end;
create trigger verdict_is_never_deleted before delete on verdict
begin select raise(abort, 'a verdict is never deleted'); end;

-- Signed answers, each kept once.
create table proof (
    id     integer primary key,
    digest blob not null unique,
    body   blob not null
) strict;

-- Own acts without a final verdict, by sequence. Follows from act and verdict at any time: SQLite has no index
-- over two tables.
create table unsent (
    sequence  integer primary key references act(sequence),
    lane      integer not null,                 -- 0 changing, 1 witness
    last_kind integer not null default 0        -- kind of the newest verdict
) strict;

-- A case at a glance. Follows from act and verdict at any time.
create table case_file (
    row              integer primary key,       -- sequence of its first act
    id               blob not null unique,
    number           text not null,
    item_code        text not null,
    business_code    text not null,
    item_version     text not null,
    state            integer not null,
    version          integer not null,
    head_act         blob not null,
    opened_at        text not null,
    changed_at       text not null,
    promised_on      text not null,
    desk             text not null,
    clerk            text not null,
    receiving_point  text not null,
    needs_correction integer not null,
    in_conflict      integer not null,
    blocked_from     integer not null,          -- first refused or conflicting act not yet settled; 0: none
    free_from        integer not null,          -- act that settled it
    unsent           integer not null,
    id_index         blob,                      -- blind index of the ID number
    summary          blob                       -- sealed
) strict;
create index case_number on case_file(number) where number <> '';
create index case_person on case_file(id_index) where id_index is not null;
create index case_for_clerk on case_file(row) where needs_correction = 1;

create table draft (
    id       blob primary key,
    saved_at text not null,
    body     blob not null                      -- sealed
) strict, without rowid;

create table attachment (
    digest     text primary key,
    media_type text not null,
    size       integer not null,
    stored_at  text not null,
    is_used    integer not null default 0,      -- an act refers to it
    is_sent    integer not null default 0       -- the province holds it
) strict, without rowid;
create index attachment_waiting on attachment(stored_at) where is_used = 1 and is_sent = 0;

create table number_range (
    implementing_code text primary key,
    first             integer not null,
    last              integer not null
) strict, without rowid;

create table number_used (
    implementing_code text not null,
    day               text not null,
    last_used         integer not null,
    primary key (implementing_code, day)
) strict, without rowid;

create table setting (
    key   text primary key,
    value text not null
) strict, without rowid;
