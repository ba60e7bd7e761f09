-- Files with responses, and their rows. A row that was received is emptied.
create table response_import (
    id          uuid primary key,
    hearing_id  uuid         not null references hearing,
    file_name   varchar(300) not null,
    checksum    varchar(64)  not null,
    mails       boolean      not null,
    columns     jsonb        not null,
    mapping     jsonb,
    begun       boolean      not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamptz  not null,
    version     bigint       not null
);
create index on response_import (hearing_id, uploaded_at desc);

create table import_row (
    import_id       uuid        not null references response_import,
    number          integer     not null,
    cells           jsonb       not null,
    mail            bytea,
    state           varchar(20) not null,
    faults          jsonb       not null,
    response_number bigint,
    primary key (import_id, number)
);
create index on import_row (import_id, state, number);
