create table shelf_template (
    id       uuid primary key,
    name     varchar(120) not null unique,
    template jsonb        not null,
    kept_by  varchar(100) not null,
    kept_at  timestamptz  not null
);
