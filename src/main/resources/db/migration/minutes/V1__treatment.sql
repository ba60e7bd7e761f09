create table treatment (
    id         uuid primary key references path_step,
    package_id uuid        not null references decision_package,
    body_id    uuid        not null references body,
    body_kind  varchar(40) not null,
    record     jsonb       not null,
    state      varchar(20) not null,
    closed_at  timestamptz,
    approvals  jsonb       not null,
    version    bigint      not null
);
create index on treatment (package_id);
create index on treatment (body_id);
