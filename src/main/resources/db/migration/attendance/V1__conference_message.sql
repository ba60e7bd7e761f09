create table conference_message (
    id            uuid primary key,
    conference_id uuid          not null references conference,
    readers       varchar(20)   not null,
    subject       varchar(150)  not null,
    text          varchar(5000) not null,
    recipients    integer       not null,
    author        varchar(100)  not null,
    sent_at       timestamptz   not null
);
create index on conference_message (conference_id, sent_at);
