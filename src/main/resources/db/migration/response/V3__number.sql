-- A response gets its number with its row, so that nothing is asked first. Numbers are never used twice.
alter table hearing_response alter column number set default nextval('hearing_response_number');
