-- The choices of the log's filter are read from the index, one step for each.
create index on audit_entry (subject_type, number desc);
