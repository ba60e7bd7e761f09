create table hearing (
    id                uuid primary key,
    plan_id           uuid          not null references plan,
    plan_slug         varchar(80)   not null,
    plan_title        varchar(200)  not null,
    slug              varchar(80)   not null unique,
    title             varchar(200)  not null,
    lead              text          not null,
    kind              varchar(30)   not null,
    opens             date          not null,
    response_deadline date          not null,
    shorter_reason    varchar(1000),
    stage             varchar(20)   not null,
    newest_version    integer       not null,
    shown_version     integer,
    announced_at      timestamptz,
    opened_at         timestamptz,
    closed_at         timestamptz,
    concluded_at      timestamptz,
    version           bigint        not null,
    check (opens <= response_deadline)
);
create index on hearing (plan_id);
create index on hearing (stage, response_deadline);

create table hearing_version (
    id         uuid primary key,
    hearing_id uuid         not null references hearing on delete cascade,
    number     integer      not null,
    content    jsonb        not null,
    author     varchar(100) not null,
    at         timestamptz  not null,
    unique (hearing_id, number)
);

create table hearing_notice (
    id              uuid primary key,
    hearing_id      uuid          not null references hearing on delete cascade,
    kind            varchar(20)   not null,
    text            varchar(4000) not null,
    former_deadline date,
    new_deadline    date,
    at              timestamptz   not null
);
create index on hearing_notice (hearing_id, at);

create table consulted_party (
    id          uuid primary key,
    hearing_id  uuid         not null references hearing on delete cascade,
    name        varchar(200) not null,
    kind        varchar(30)  not null,
    contact     varchar(120) not null,
    email       varchar(254) not null,
    body_id     uuid references body,
    letter      integer      not null,
    written_at  timestamptz,
    reminded_at timestamptz,
    reminded_for date,
    version     bigint       not null,
    unique (hearing_id, email, name)
);
create index on consulted_party (hearing_id);
