create extension if not exists pg_trgm;

create table idea_bank (
    id          uuid primary key,
    plan_id     uuid         not null unique references plan,
    plan_slug   varchar(80)  not null unique,
    plan_title  varchar(200) not null,
    question    varchar(200) not null,
    invitation  text         not null,
    opens       date         not null,
    closes      date         not null,
    themes      jsonb        not null,
    version     bigint       not null,
    check (opens <= closes)
);

create table idea (
    id                  uuid primary key,
    bank_id             uuid          not null references idea_bank,
    number              integer,
    submission_key      uuid          not null unique,
    author_id           uuid          not null references participant,
    author_name         varchar(80),
    theme               varchar(80)   not null,
    place               varchar(100),
    picture_id          uuid references stored_file,
    picture_description varchar(200),
    privacy_version     integer       not null,
    state               varchar(30)   not null,
    status              varchar(30)   not null,
    title               varchar(120)  not null,
    text                varchar(6000) not null,
    answer_text         text,
    answer_unit         varchar(200),
    answered_at         timestamptz,
    decline_reason      varchar(1000),
    merged_into_id      uuid references idea,
    supporters          integer       not null,
    sent_at             timestamptz   not null,
    link_sent_at        timestamptz   not null,
    confirmed_at        timestamptz,
    published_at        timestamptz,
    last_activity_at    timestamptz   not null,
    version             bigint        not null,
    words               tsvector generated always as (
        setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'C')) stored,
    unique (bank_id, number)
);
create index on idea using gin (words);
create index on idea using gin (title gin_trgm_ops);
create index on idea (bank_id, state, last_activity_at desc);
create index on idea (bank_id, state, published_at desc);
create index on idea (bank_id, state, supporters desc);
create index on idea (state, confirmed_at);
create index on idea (author_id);
create index on idea (merged_into_id);

create table idea_text (
    id          uuid primary key,
    idea_id     uuid          not null references idea on delete cascade,
    edition     integer       not null,
    title       varchar(120)  not null,
    text        varchar(6000) not null,
    writer      varchar(20)   not null,
    reason      varchar(1000),
    written_at  timestamptz   not null,
    approved_at timestamptz,
    refused     boolean       not null,
    unique (idea_id, edition)
);
create index on idea_text (idea_id) where approved_at is null and not refused;
