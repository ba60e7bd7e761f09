create table decision_package (
    id             uuid primary key,
    plan_id        uuid         not null references plan,
    plan_slug      varchar(80)  not null,
    plan_title     varchar(200) not null,
    slug           varchar(80)  not null unique,
    title          varchar(200) not null,
    kind           varchar(20)  not null,
    case_number    varchar(40)  not null,
    kle_number     varchar(20)  not null,
    closed         boolean      not null,
    ground         text         not null,
    audience       text         not null,
    review_on      date,
    public_version text         not null,
    content        jsonb        not null,
    review         jsonb        not null,
    withdrawn      text,
    state          varchar(20)  not null,
    created_at     timestamptz  not null,
    version        bigint       not null
);
create index on decision_package (plan_id);

create table path_step (
    id              uuid primary key,
    package_id      uuid         not null references decision_package,
    position        integer      not null,
    body_id         uuid         not null references body,
    body_name       varchar(200) not null,
    body_kind       varchar(40)  not null,
    origin          varchar(20)  not null,
    meeting_id      uuid,
    meets           timestamp,
    place           varchar(200) not null,
    item_number     integer,
    dispatched_at   timestamptz,
    version_number  integer,
    late_reason     text         not null,
    outcome         jsonb,
    agenda_at       timestamptz,
    decision_at     timestamptz,
    documents_at    timestamptz,
    taken_down      jsonb        not null
);
create index on path_step (package_id);
create index on path_step (body_id, meets);
create index on path_step (decision_at);

-- What a body was sent, byte for byte; it is never changed.
create table package_version (
    id         uuid primary key,
    package_id uuid         not null references decision_package,
    number     integer      not null,
    content    bytea        not null,
    checksum   char(64)     not null,
    frozen_at  timestamptz  not null,
    frozen_by  varchar(100) not null,
    unique (package_id, number)
);

-- The words of an annex, page by page, so that they can be read without the file.
create table annex_page (
    file_id uuid    not null references stored_file,
    page    integer not null,
    words   text    not null,
    primary key (file_id, page)
);
