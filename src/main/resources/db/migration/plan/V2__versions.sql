-- What a plan says becomes one value per version; the tables beside it keep only what lists need to know of
-- the version the public sees.
create extension if not exists pg_trgm;

create table plan_version (
    id        uuid primary key,
    plan_id   uuid         not null references plan,
    number    integer      not null,
    content   jsonb        not null,
    act       varchar(60)  not null,
    item      varchar(200) not null,
    author_id uuid,
    author    varchar(100) not null,
    at        timestamptz  not null,
    unique (plan_id, number)
);

create table former_plan_slug (
    slug    varchar(80) primary key,
    plan_id uuid not null references plan
);
create index on former_plan_slug (plan_id);

create table plan_body (
    plan_id uuid        not null references plan,
    body_id uuid        not null references body,
    part    varchar(20) not null,
    primary key (plan_id, body_id, part)
);
create index on plan_body (body_id);

create function pg_temp.with_ids(items jsonb) returns jsonb language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', gen_random_uuid()) || item order by place), '[]')
    from jsonb_array_elements(items) with ordinality as t(item, place)
$$;

insert into plan_version (id, plan_id, number, content, act, item, author, at)
select gen_random_uuid(), p.id, 1,
  jsonb_build_object(
    'about', jsonb_build_object(
      'kind', p.kind, 'title', p.title, 'lead', p.lead, 'vision', p.texts->'vision',
      'purpose', p.texts->'purpose', 'mandate', p.texts->'mandate', 'contact', p.contact, 'bodies', p.bodies),
    'promises', pg_temp.with_ids(p.texts->'promises'),
    'principles', pg_temp.with_ids(p.texts->'principles'),
    'effects', pg_temp.with_ids(p.texts->'effects'),
    'chapters', pg_temp.with_ids(p.texts->'chapters'),
    'quotes', pg_temp.with_ids(p.texts->'quotes'),
    'facts', pg_temp.with_ids(p.texts->'facts'),
    'changes', pg_temp.with_ids(p.texts->'changes'),
    'phases', coalesce((select jsonb_agg(jsonb_build_object(
        'id', f.id, 'name', f.name, 'summary', f.summary, 'purposes', f.purposes, 'output', f.output,
        'influence', f.influence, 'influenceNote', f.influence_note, 'actorId', f.actor_id,
        'period', jsonb_build_object('start', f.starts, 'end', f.ends)) order by f.number)
      from phase f where f.plan_id = p.id), '[]'),
    'tracks', coalesce((select jsonb_agg(jsonb_build_object(
        'id', t.id, 'slug', t.slug, 'name', t.name, 'aim', t.aim, 'direction', t.direction) order by t.number)
      from track t where t.plan_id = p.id), '[]'),
    'ownPeriods', coalesce((select jsonb_agg(jsonb_build_object(
        'id', gen_random_uuid(), 'trackId', t.id, 'phaseId', f.id, 'period', own.value))
      from track t, jsonb_each(t.own_periods) own, phase f
      where t.plan_id = p.id and f.plan_id = p.id and f.number = own.key::integer), '[]'),
    'initiatives', coalesce((select jsonb_agg(jsonb_build_object(
        'id', i.id, 'trackId', t.id, 'name', i.name, 'text', i.text, 'unit', i.unit, 'status', i.status,
        'politicalStatus', i.political_status, 'politicalNote', i.political_note) order by t.number, i.number)
      from initiative i join track t on t.id = i.track_id where t.plan_id = p.id), '[]'),
    'milestones', coalesce((select jsonb_agg(jsonb_build_object(
        'id', m.id, 'kind', m.kind, 'date', m.date, 'end', m.ends, 'title', m.title, 'text', m.text,
        'place', m.place, 'trackId', (select t.id from track t where t.plan_id = p.id and t.number = m.track),
        'bodyId', m.body_id, 'met', coalesce(m.met, false)))
      from milestone m where m.plan_id = p.id), '[]'),
    'documents', coalesce((select jsonb_agg(jsonb_build_object(
        'id', d.id, 'slug', d.slug, 'title', d.title, 'type', d.type, 'caseNumber', d.case_number,
        'editions', jsonb_build_array(jsonb_build_object(
          'number', d.edition, 'date', d.date, 'text', d.text, 'fileId', null, 'note', ''))))
      from plan_document d where d.plan_id = p.id), '[]'),
    'news', coalesce((select jsonb_agg(jsonb_build_object(
        'id', n.id, 'slug', n.slug, 'date', n.date, 'title', n.title, 'teaser', n.teaser, 'text', n.text,
        'pictureId', n.picture_id, 'alternativeText', n.alternative_text))
      from news_item n where n.plan_id = p.id), '[]')),
  'created', '', 'portal', coalesce(p.published_at, now())
from plan p;

insert into plan_body (plan_id, body_id, part)
select p.id, named.id::uuid, named.part from plan p, lateral (
  select jsonb_array_elements_text(p.bodies->'commissioning'), 'commissioning'
  union select jsonb_array_elements_text(p.bodies->'contributing'), 'contributing'
  union select p.bodies->>'responsible', 'responsible'
  union select p.bodies->>'steeringGroup', 'steering') as named(id, part)
where named.id is not null and p.published_at <= now();

alter table plan add column state varchar(20) not null default 'DRAFT';
alter table plan add column four_eyes boolean not null default false;
alter table plan add column newest_version integer not null default 1;
alter table plan add column shown_version integer;
alter table plan add column approved_version integer;
alter table plan add column publish_at timestamptz;
alter table plan add column requested_version integer;
alter table plan add column requested_by uuid;
alter table plan add column requested_by_name varchar(100);
alter table plan add column requested_at timestamptz;
alter table plan add column requested_for timestamptz;
update plan set state = 'PUBLISHED', shown_version = 1 where published_at <= now();
update plan set publish_at = published_at, published_at = null where published_at > now();
alter table plan alter column state drop default;
alter table plan alter column four_eyes drop default;
alter table plan alter column newest_version drop default;
alter table plan drop column texts, drop column bodies, drop column contact;
create index on plan (publish_at) where state = 'DRAFT' and publish_at is not null;
create index on plan (state, published_at desc);
create index on plan using gin (title gin_trgm_ops);

alter table initiative add column plan_id uuid references plan;
alter table initiative add column track_number integer;
alter table initiative add column track_name varchar(200);
alter table initiative add column track_slug varchar(80);
update initiative i set plan_id = t.plan_id, track_number = t.number, track_name = t.name, track_slug = t.slug
from track t where t.id = i.track_id;
alter table initiative
    alter column plan_id set not null, alter column track_number set not null,
    alter column track_name set not null, alter column track_slug set not null,
    drop column track_id, drop column text, drop column unit, drop column status,
    drop column political_status, drop column political_note;
create index on initiative (plan_id);
alter table phase
    drop column summary, drop column purposes, drop column output, drop column influence,
    drop column influence_note, drop column actor_id;
alter table milestone
    drop column text, drop column place, drop column track, drop column body_id, drop column met;
create index on milestone (date);
alter table news_item
    drop constraint news_item_check, drop column text, drop column picture_id, drop column alternative_text;
drop table track;
drop table plan_document;
update search_entry s set owner_id = p.id from plan p
where s.subject_type in ('plan', 'track', 'document', 'news')
  and (s.path = '/planer/' || p.slug or s.path like '/planer/' || p.slug || '/%');
