create table thread_link (
    from_type varchar(40) not null,
    from_id   uuid        not null,
    to_type   varchar(40) not null,
    to_id     uuid        not null,
    linked_at timestamptz not null,
    primary key (from_type, from_id, to_type, to_id)
);
create index on thread_link (to_type, to_id);
