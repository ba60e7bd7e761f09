-- Of very many texts that match, the newest are looked at first.
create index on search_entry (published_at desc);
