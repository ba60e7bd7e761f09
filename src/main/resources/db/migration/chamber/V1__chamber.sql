-- The version a member read last.
create table reading (
    account_id     uuid        not null references account,
    package_id     uuid        not null references decision_package,
    version_number integer     not null,
    read_at        timestamptz not null,
    primary key (account_id, package_id)
);

-- A member's own notes: nobody else reads them, and they are in no log or export.
create table reading_note (
    id             uuid primary key,
    account_id     uuid        not null references account,
    package_id     uuid        not null references decision_package,
    version_number integer     not null,
    anchor         varchar(60) not null,
    quote          text        not null,
    words          text        not null,
    written_at     timestamptz not null
);
create index on reading_note (account_id, package_id);

create table member_question (
    id          uuid primary key,
    package_id  uuid         not null references decision_package,
    step_id     uuid         not null references path_step,
    asked_by_id uuid         not null references account,
    asked_by    varchar(200) not null,
    question    text         not null,
    asked_at    timestamptz  not null,
    answer      text,
    answered_by varchar(200),
    answered_at timestamptz
);
create index on member_question (package_id);

-- A version with its annexes as one document.
create table bound_package (
    version_id uuid primary key references package_version,
    content    bytea       not null,
    pages      integer     not null,
    checksum   char(64)    not null,
    bound_at   timestamptz not null
);
