create table process_template (
    id          uuid primary key,
    name        varchar(200) not null,
    description varchar(400) not null,
    content     jsonb        not null,
    author      varchar(100) not null,
    at          timestamptz  not null
);
