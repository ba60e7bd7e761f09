-- One row for each transaction that changed something a public page may show. Rows are only added, so that
-- transactions never wait for each other here; how many there are and which is the newest tells every
-- instance whether the pages it keeps still hold. Old rows are removed by the portal.
create table content_change (
    id         bigint generated always as identity primary key,
    changed_at timestamptz not null default now()
);

create function content_changed() returns trigger language plpgsql as $$
declare
    this_transaction text := pg_current_xact_id()::text;
begin
    if current_setting('faelled.changed_in', true) is distinct from this_transaction then
        perform set_config('faelled.changed_in', this_transaction, true);
        insert into content_change default values;
    end if;
    return null;
end $$;

-- Watches every table that is not watched yet, except those no public page reads. Of some, new rows do not count:
-- what was just received is not public until somebody changes it.
create function watch_content(never text[], not_when_received text[]) returns void language plpgsql as $$
declare
    watched text;
begin
    for watched in
        select relname from pg_class
        where relkind = 'r' and relnamespace = current_schema()::regnamespace
          and relname <> 'content_change' and not relname like 'flyway%' and not relname = any (never)
          and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'content_changed')
    loop
        execute format(
            'create trigger content_changed after %s update or delete on %I for each row execute function content_changed()',
            case when watched = any (not_when_received) then '' else 'insert or' end, watched);
    end loop;
end $$;
