create sequence hearing_response_number;

create table response_draft (
    id              uuid primary key,
    hearing_id      uuid        not null references hearing,
    party_id        uuid references consulted_party,
    sender          jsonb       not null,
    answers         jsonb       not null,
    language        varchar(20) not null,
    corrects        integer     not null,
    privacy_version integer     not null,
    begun_at        timestamptz not null,
    kept_at         timestamptz not null,
    reminded_for    date,
    version         bigint      not null
);
create index on response_draft (hearing_id);
create index on response_draft (party_id);
create index on response_draft (kept_at);

create table hearing_response (
    id                uuid primary key,
    hearing_id        uuid         not null references hearing,
    party_id          uuid references consulted_party,
    number            bigint       not null unique,
    sender_id         uuid         not null references participant,
    sender_kind       varchar(30)  not null,
    sender_name       varchar(400) not null,
    public_name       varchar(200) not null,
    state             varchar(30)  not null,
    late              boolean      not null,
    late_accepted     boolean      not null,
    versions          integer      not null,
    published_version integer      not null,
    privacy_version   integer      not null,
    sent_at           timestamptz  not null,
    changed_at        timestamptz  not null,
    reason            varchar(2000),
    version           bigint       not null
);
create index on hearing_response (hearing_id, state, number);
create index on hearing_response (hearing_id, number);
create index on hearing_response (party_id);
create index on hearing_response (sender_id);

create table response_version (
    id              uuid primary key,
    response_id     uuid        not null references hearing_response,
    number          integer     not null,
    content_version integer     not null,
    sender          jsonb       not null,
    answers         jsonb       not null,
    sent_at         timestamptz not null,
    late            boolean     not null,
    unique (response_id, number)
);
