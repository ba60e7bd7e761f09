-- Administrators see what is not done; what is done stays, and grows.
create index on job (asked_at desc) where state <> 'DONE';
