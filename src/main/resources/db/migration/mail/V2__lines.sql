-- A letter is kept as its lines and printed when it leaves, so that whoever causes it need not wait for that.
alter table outgoing_mail add column lines jsonb;
update outgoing_mail set lines = jsonb_build_array(jsonb_build_object('kind', 'text', 'text', plain_text))
where plain_text is not null;
alter table outgoing_mail drop column plain_text, drop column html;
