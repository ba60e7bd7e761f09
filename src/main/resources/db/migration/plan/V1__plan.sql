create table plan (
    id           uuid primary key,
    slug         varchar(80)  not null unique,
    kind         varchar(30)  not null,
    title        varchar(200) not null,
    lead         varchar(400) not null,
    published_at timestamptz,
    texts        jsonb        not null,
    bodies       jsonb        not null,
    contact      jsonb        not null,
    version      bigint       not null
);

create table phase (
    id             uuid primary key,
    plan_id        uuid         not null references plan,
    number         integer      not null,
    name           varchar(100) not null,
    summary        text         not null,
    purposes       jsonb        not null,
    output         text         not null,
    influence      varchar(20)  not null,
    influence_note text         not null,
    actor_id       uuid         not null references body,
    starts         varchar(30)  not null,
    ends           varchar(30)  not null,
    unique (plan_id, number)
);

create table track (
    id          uuid primary key,
    plan_id     uuid         not null references plan,
    number      integer      not null,
    slug        varchar(80)  not null,
    name        varchar(200) not null,
    aim         text         not null,
    direction   text         not null,
    own_periods jsonb        not null,
    unique (plan_id, number),
    unique (plan_id, slug)
);

create table initiative (
    id               uuid primary key,
    track_id         uuid         not null references track,
    number           integer      not null,
    name             varchar(200) not null,
    text             text         not null,
    unit             varchar(200) not null,
    status           varchar(20)  not null,
    political_status varchar(20)  not null,
    political_note   varchar(300),
    unique (track_id, number)
);

create table milestone (
    id      uuid primary key,
    plan_id uuid         not null references plan,
    kind    varchar(20)  not null,
    date    varchar(30)  not null,
    ends    varchar(30),
    title   varchar(200) not null,
    text    text         not null,
    place   varchar(200),
    track   integer,
    body_id uuid references body,
    met     boolean
);
create index on milestone (plan_id, date);

create table plan_document (
    id          uuid primary key,
    plan_id     uuid         not null references plan,
    slug        varchar(80)  not null,
    title       varchar(200) not null,
    type        varchar(30)  not null,
    edition     integer      not null,
    date        date         not null,
    case_number varchar(40),
    text        text         not null,
    unique (plan_id, slug)
);

create table news_item (
    id               uuid primary key,
    plan_id          uuid         not null references plan,
    slug             varchar(80)  not null,
    date             date         not null,
    title            varchar(200) not null,
    teaser           varchar(400) not null,
    text             text         not null,
    picture_id       uuid references stored_file,
    alternative_text varchar(400),
    unique (plan_id, slug),
    check (picture_id is null or alternative_text is not null)
);
create index on news_item (date desc);
