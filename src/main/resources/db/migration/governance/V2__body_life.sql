-- Bodies get terms of reference and an end; members and meetings an identity of their own.
alter table body add column terms text not null default '';
alter table body alter column terms drop default;
alter table body add column ended boolean not null default false;
alter table body alter column ended drop default;
update body set
  members = coalesce((
    select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'from', null, 'until', null, 'standsInFor', null)
      || member order by place)
    from jsonb_array_elements(members) with ordinality as t(member, place)), '[]'),
  meetings = coalesce((
    select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'ends', null, 'cancelled', false)
      || meeting order by place)
    from jsonb_array_elements(meetings) with ordinality as t(meeting, place)), '[]');
