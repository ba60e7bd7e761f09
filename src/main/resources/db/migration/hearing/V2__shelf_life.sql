-- How long what was said in a hearing is on the web, and whether it is still kept here.
alter table hearing
    add column shown_until   date,
    add column taken_down_at timestamptz,
    add column record_number varchar(100),
    add column disposed_at   timestamptz;
create index on hearing (shown_until) where shown_until is not null and taken_down_at is null;
