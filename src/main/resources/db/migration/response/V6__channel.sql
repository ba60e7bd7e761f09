-- Responses that came by letter, mail, telephone or at a meeting are entered by an official; not all who send them
-- can be written to.
alter table response_draft add column channel varchar(20) not null default 'WEB', add column arrived_on date;
alter table hearing_response add column channel varchar(20) not null default 'WEB',
    alter column sender_id drop not null;
