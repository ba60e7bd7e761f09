create table stored_file (
    id         uuid primary key,
    name       varchar(100) not null,
    media_type varchar(100) not null,
    size       integer      not null,
    content    bytea        not null,
    created_at timestamptz  not null,
    attached   boolean      not null,
    published  boolean      not null,
    version    bigint       not null
);
create index on stored_file (created_at) where not attached;
