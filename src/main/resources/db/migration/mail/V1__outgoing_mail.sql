create table outgoing_mail (
    id              uuid primary key,
    once_key        varchar(200) not null unique,
    recipient       varchar(254) not null,
    language        varchar(10)  not null,
    subject         varchar(300) not null,
    plain_text      text,
    html            text,
    stop_url        varchar(300),
    state           varchar(20)  not null,
    attempts        integer      not null,
    created_at      timestamptz  not null,
    next_attempt_at timestamptz  not null,
    sent_at         timestamptz,
    last_error      text,
    version         bigint       not null
);
create index on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index on outgoing_mail (created_at desc);
