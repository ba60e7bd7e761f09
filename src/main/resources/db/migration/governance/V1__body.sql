create table body (
    id        uuid primary key,
    slug      varchar(80)  not null unique,
    kind      varchar(40)  not null,
    name      varchar(200) not null,
    purpose   text         not null,
    parent_id uuid references body,
    members   jsonb        not null,
    meetings  jsonb        not null,
    version   bigint       not null
);
create index on body (parent_id);
