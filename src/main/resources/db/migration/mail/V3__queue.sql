-- How many letters wait or were given up is asked for often, and few are among the many that were sent.
create index on outgoing_mail (state) where state in ('WAITING', 'GIVEN_UP');
