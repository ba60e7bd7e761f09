-- White papers are written, and respondents told, as jobs that can be watched and stopped.
alter table white_paper add column told integer not null default 0;
insert into job (id, kind, subject_id, state, done, total, attempts, started_by, asked_at)
select gen_random_uuid(), 'white-paper', id, case state when 'FAILED' then 'FAILED' else 'WAITING' end, 0, 0, 0, requested_by, requested_at
from white_paper where state in ('REQUESTED', 'FAILED');
insert into job (id, kind, subject_id, state, done, total, attempts, started_by, asked_at)
select gen_random_uuid(), 'conclusion', id, 'WAITING', 0, 0, 0, requested_by, published_at
from white_paper where published_at is not null and not everybody_told;
update white_paper set state = 'REQUESTED' where state = 'FAILED';
alter table white_paper drop column everybody_told;
