-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dates a case's clock runs on (ClockFacts, JSON), and acts found by kind and day for the lists of a day.
alter table case_file add column clock text not null default '';
create index act_of_kind on act(kind, substr(at, 1, 10)) where kind = 19;

-- Case files written before know no clock: they are made anew once the key is there.
insert into setting (key, value) select 'projection.stale', '1' where exists (select 1 from case_file)
    on conflict (key) do update set value = '1';
