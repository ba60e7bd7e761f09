create table invitee (
    id            uuid primary key,
    conference_id uuid         not null references conference,
    name          varchar(100) not null,
    organisation  varchar(200) not null,
    group_id      uuid,
    email         varchar(254) not null,
    letter        integer      not null,
    written_at    timestamptz,
    declined_at   timestamptz,
    version       bigint       not null,
    unique (conference_id, email)
);

-- One order over all conferences: a number says who came first.
create sequence registration_number;

create table registration (
    id              uuid primary key,
    conference_id   uuid         not null references conference,
    participant_id  uuid references participant,
    invitee_id      uuid references invitee,
    number          bigint       not null unique,
    queued_as       bigint       not null,
    name            varchar(100) not null,
    organisation    varchar(200) not null,
    group_id        uuid,
    choices         jsonb        not null,
    source          varchar(20)  not null,
    state           varchar(20)  not null,
    code            varchar(20)  not null unique,
    privacy_version integer      not null,
    registered_at   timestamptz  not null,
    offered_until   timestamptz,
    cancelled_at    timestamptz,
    late            boolean      not null,
    arrived_at      timestamptz,
    let_in          boolean      not null,
    submission_key  uuid,
    reminded_for    timestamp,
    thanked_at      timestamptz,
    assessed_at     timestamptz,
    version         bigint       not null,
    unique (conference_id, participant_id)
);
create index on registration (conference_id, state, queued_as);
create index on registration (participant_id);
create unique index on registration (invitee_id);
create index on registration (offered_until) where state = 'OFFERED';

-- Of a special category (GDPR art. 9): apart from the rest, and gone 14 days after the conference.
create table registration_needs (
    registration_id uuid primary key references registration,
    diet            text not null,
    access          text not null
);

-- Nothing leads from what was said to who said it: not even the order.
create table assessment (
    id            uuid primary key,
    conference_id uuid          not null references conference,
    rating        smallint      not null check (rating between 1 and 5),
    text          varchar(2000) not null
);
create index on assessment (conference_id);
