create table discussion_table (
    id            uuid primary key,
    conference_id uuid         not null references conference,
    number        integer      not null,
    topic         varchar(200) not null,
    version       bigint       not null,
    unique (conference_id, number)
);

-- Ids of proposals and votes are made on the phone: what is sent again counts once.
create table proposal (
    id          uuid primary key,
    table_id    uuid         not null references discussion_table,
    text        varchar(500) not null,
    written_at  timestamptz  not null,
    became_path varchar(300)
);
create index on proposal (table_id);

create table proposal_vote (
    id          uuid primary key,
    proposal_id uuid     not null references proposal on delete cascade,
    vote        smallint not null check (vote in (1, -1))
);
create index on proposal_vote (proposal_id);
