create table secret_link (
    hash         varchar(64) primary key,
    subject_type varchar(40) not null,
    subject_id   uuid        not null,
    created_at   timestamptz not null
);
create index on secret_link (subject_type, subject_id);
