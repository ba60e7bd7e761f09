create table commitment (
    id           uuid primary key,
    package_id   uuid         not null references decision_package,
    package_slug varchar(80)  not null,
    package_title varchar(200) not null,
    plan_id      uuid         not null references plan,
    step_id      uuid         not null references path_step,
    point_id     uuid         not null unique,
    number       integer      not null,
    text         text         not null,
    unit         varchar(200) not null,
    deadline     date,
    status       varchar(20)  not null,
    decided_by   varchar(200) not null,
    decided_at   timestamptz  not null,
    updates      jsonb        not null,
    version      bigint       not null
);
create index on commitment (plan_id);
create index on commitment (package_id);
create index on commitment (deadline) where status in ('NOT_BEGUN', 'UNDER_WAY');
