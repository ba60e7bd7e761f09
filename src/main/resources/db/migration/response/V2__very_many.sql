-- Whom a notice is still to be mailed to: everybody who answers its hearing and comes after an id. The notice is
-- written in the same transaction, maybe a moment later.
create table response_notice (
    notice_id  uuid primary key references hearing_notice deferrable initially deferred,
    hearing_id uuid        not null references hearing,
    at         timestamptz not null,
    told_up_to uuid        not null
);

create index on hearing_response (hearing_id, id);
create index on response_draft (hearing_id, id);

-- Names are searched among very many; parties are few among them.
create extension if not exists pg_trgm;
create index on hearing_response using gin (sender_name gin_trgm_ops);
create index on hearing_response (hearing_id, party_id) where party_id is not null;
