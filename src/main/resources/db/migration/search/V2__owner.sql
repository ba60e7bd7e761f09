-- Who put an entry in, so that all of one owner's entries can be replaced together.
alter table search_entry add column owner_id uuid;
create index on search_entry (owner_id) where owner_id is not null;
create index on search_entry (path text_pattern_ops);
