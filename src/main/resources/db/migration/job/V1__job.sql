-- Long work: one row for each thing that is worked on, gone on with where it was.
create table job (
    id         uuid primary key,
    kind       varchar(40)  not null,
    subject_id uuid         not null,
    state      varchar(20)  not null,
    done       bigint       not null,
    total      bigint       not null,
    attempts   integer      not null,
    started_by varchar(200) not null,
    asked_at   timestamptz  not null,
    unique (kind, subject_id)
);
create index on job (asked_at) where state in ('WAITING', 'RUNNING');
