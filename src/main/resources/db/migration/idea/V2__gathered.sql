-- An idea that was spoken at a table has no author who could be written to.
alter table idea alter column author_id drop not null;
