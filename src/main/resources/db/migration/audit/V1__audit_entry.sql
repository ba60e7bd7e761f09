create table audit_entry (
    id           uuid primary key,
    at           timestamptz  not null,
    actor        varchar(100) not null,
    act          varchar(40)  not null,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    title        varchar(300) not null,
    path         varchar(300) not null
);
create index on audit_entry (at desc);
create index on audit_entry (subject_id);
