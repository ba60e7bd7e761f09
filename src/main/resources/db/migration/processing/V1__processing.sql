create table response_work (
    response_id uuid primary key references hearing_response,
    assignee_id uuid references account,
    due         date,
    version     bigint not null
);
create index on response_work (assignee_id);
create index on response_work (due);

create table saved_view (
    id         uuid primary key,
    account_id uuid          not null references account,
    hearing_id uuid          not null references hearing,
    name       varchar(80)   not null,
    query      varchar(1000) not null,
    unique (account_id, hearing_id, name)
);

create table hearing_theme (
    id          uuid primary key,
    hearing_id  uuid         not null references hearing,
    parent_id   uuid references hearing_theme,
    name        varchar(120) not null,
    place       integer      not null,
    assignee_id uuid references account,
    summary     varchar(4000) not null,
    version     bigint       not null
);
create index on hearing_theme (hearing_id, place);

create table passage (
    id             uuid primary key,
    response_id    uuid         not null references hearing_response,
    version_number integer      not null,
    question_id    uuid         not null,
    begins         integer      not null,
    ends           integer      not null,
    theme_id       uuid         not null references hearing_theme,
    author         varchar(200) not null,
    at             timestamptz  not null,
    check (begins < ends)
);
create index on passage (response_id, version_number);
create index on passage (theme_id, response_id);

-- What the administration says to a theme, or to one passage; one remark each, with all its versions.
create table remark (
    id               uuid primary key,
    hearing_id       uuid        not null references hearing,
    about            varchar(20) not null,
    about_id         uuid        not null,
    versions         integer     not null,
    reviewed_version integer     not null,
    reviewed_by      varchar(200),
    version          bigint      not null,
    unique (about, about_id)
);
create index on remark (hearing_id);

create table remark_version (
    id        uuid primary key,
    remark_id uuid         not null references remark,
    number    integer      not null,
    content   jsonb        not null,
    author_id uuid         not null references account,
    author    varchar(200) not null,
    at        timestamptz  not null,
    unique (remark_id, number)
);

create table boilerplate (
    id    uuid primary key,
    title varchar(120)  not null unique,
    text  varchar(4000) not null
);
