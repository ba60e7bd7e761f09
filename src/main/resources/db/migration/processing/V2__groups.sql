-- Responses that say the same, or nearly: a campaign is read and handled as one.
create table response_group (
    id         uuid primary key,
    hearing_id uuid        not null references hearing,
    found_at   timestamptz not null
);
create index on response_group (hearing_id);

create table response_group_member (
    response_id uuid primary key references hearing_response,
    group_id    uuid not null references response_group on delete cascade
);
create index on response_group_member (group_id);
