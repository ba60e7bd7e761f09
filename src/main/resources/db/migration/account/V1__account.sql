create table account (
    id            uuid primary key,
    email         varchar(254) not null unique,
    name          varchar(100) not null,
    role          varchar(20)  not null,
    password_hash varchar(200) not null,
    active        boolean      not null,
    created_at    timestamptz  not null,
    version       bigint       not null
);
