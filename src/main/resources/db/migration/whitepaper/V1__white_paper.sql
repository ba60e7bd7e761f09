-- What officials write about a hearing's outcome beside what the data says.
create table white_paper_text (
    hearing_id         uuid primary key references hearing,
    introduction       varchar(8000) not null,
    representativeness varchar(4000) not null,
    version            bigint        not null
);

-- A white paper as it was at one moment, numbered within its hearing. It is written in the background.
create table white_paper (
    id           uuid primary key,
    hearing_id   uuid         not null references hearing,
    number       integer      not null,
    state        varchar(20)  not null,
    requested_by varchar(200) not null,
    requested_at timestamptz  not null,
    frozen_at    timestamptz,
    published_at timestamptz,
    told_up_to   uuid,
    everybody_told boolean    not null,
    version      bigint       not null,
    unique (hearing_id, number)
);
create index on white_paper (requested_at) where state = 'REQUESTED';
create index on white_paper (published_at) where published_at is not null and not everybody_told;

create table white_paper_file (
    id             uuid primary key,
    white_paper_id uuid        not null references white_paper,
    edition        varchar(20) not null,
    format         varchar(10) not null,
    content        bytea       not null,
    checksum       varchar(64) not null,
    unique (white_paper_id, edition, format)
);
