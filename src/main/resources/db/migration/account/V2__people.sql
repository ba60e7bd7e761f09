-- Invitations, parts in plans, and further ways to sign in.
alter table account add column state varchar(20) not null default 'ACTIVE';
update account set state = 'DEACTIVATED' where not active;
alter table account alter column state drop default;
alter table account drop column active;
alter table account alter column password_hash drop not null;
alter table account add column code_secret varchar(64);
alter table account add column last_code bigint;
alter table account add column oidc_subject varchar(400) unique;
alter table account add column last_signed_in_at timestamptz;

create table recovery_code (
    account_id uuid        not null references account,
    hash       varchar(64) not null,
    primary key (account_id, hash)
);

create table plan_grant (
    account_id uuid        not null references account,
    plan_id    uuid        not null,
    part       varchar(20) not null,
    primary key (account_id, plan_id, part)
);
create index on plan_grant (plan_id);

create table form_draft (
    account_id uuid         not null references account,
    form       varchar(300) not null,
    fields     jsonb        not null,
    saved_at   timestamptz  not null,
    primary key (account_id, form)
);
