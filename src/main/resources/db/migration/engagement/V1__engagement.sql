create table participant (
    id            uuid primary key,
    email         varchar(254) not null unique,
    language      varchar(10)  not null,
    confirmed_at  timestamptz,
    browser_hash  varchar(64) unique,
    browser_since timestamptz,
    version       bigint       not null
);

create table engagement (
    id             uuid primary key,
    kind           varchar(20)  not null,
    subject_type   varchar(40)  not null,
    subject_id     uuid         not null,
    subject_title  varchar(300) not null,
    subject_path   varchar(300) not null,
    participant_id uuid         not null references participant,
    asked_at       timestamptz  not null,
    confirmed_at   timestamptz,
    version        bigint       not null,
    unique (subject_id, kind, participant_id)
);
create index on engagement (participant_id);
create index on engagement (asked_at) where confirmed_at is null;

create table comment (
    id              uuid primary key,
    subject_type    varchar(40)   not null,
    subject_id      uuid          not null,
    subject_title   varchar(300)  not null,
    subject_path    varchar(300)  not null,
    participant_id  uuid          not null references participant,
    submission_key  uuid          not null unique,
    name            varchar(80),
    text            varchar(2000) not null,
    privacy_version integer       not null,
    state           varchar(30)   not null,
    decline_reason  varchar(1000),
    sent_at         timestamptz   not null,
    published_at    timestamptz,
    version         bigint        not null
);
create index on comment (subject_id, state, sent_at);
create index on comment (participant_id);
create index on comment (state, sent_at);

create table report (
    id            uuid primary key,
    subject_type  varchar(40)   not null,
    subject_id    uuid          not null,
    subject_title varchar(300)  not null,
    subject_path  varchar(300)  not null,
    reason        varchar(1000) not null,
    reported_at   timestamptz   not null,
    handled_at    timestamptz,
    version       bigint        not null
);
create index on report (reported_at) where handled_at is null;
