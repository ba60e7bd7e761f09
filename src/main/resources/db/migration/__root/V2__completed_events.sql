-- Events that everybody was told are not kept: they may name people.
delete from event_publication where completion_date is not null;
