-- The municipality's facts are edited in the portal; notices are shown across the site for a time.
alter table municipality add column version bigint not null default 1;

create table logo (
    picture bytea not null
);

create table site_notice (
    id      uuid primary key,
    danish  varchar(500) not null,
    english varchar(500) not null,
    starts  timestamptz  not null,
    ends    timestamptz  not null,
    check (starts < ends)
);

alter table statement add column author varchar(100);
alter table statement add column at timestamptz;
