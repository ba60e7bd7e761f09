-- Lists are read along an index to their last page, and counts from an index alone.
create index on idea (bank_id, state, last_activity_at desc, number desc);
create index on idea (bank_id, state, published_at desc, number desc);
create index on idea (bank_id, state, supporters desc, number desc);
create index on idea (bank_id, sent_at desc, id);
create index on idea (bank_id, state, status, theme) include (number);
drop index idea_bank_id_state_last_activity_at_idx;
drop index idea_bank_id_state_published_at_idx;
drop index idea_bank_id_state_supporters_idx;
