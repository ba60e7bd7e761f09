-- What an act changed, and whose it was; what is written stays as it is.
alter table audit_entry add column actor_id uuid;
alter table audit_entry add column differences jsonb not null default '[]';
alter table audit_entry alter column differences drop default;
alter table audit_entry add column number bigint generated always as identity;
alter table audit_entry add column words tsvector generated always as (
    to_tsvector('simple', actor || ' ' || title)) stored;
create index on audit_entry using gin (words);
create index on audit_entry (number desc);
create index on audit_entry (act, number desc);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Entries of the audit log are never changed or removed';
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
create trigger audit_log_stays before truncate on audit_entry
    for each statement execute function audit_entry_stays();
