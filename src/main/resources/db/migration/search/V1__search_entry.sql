create table search_entry (
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    title        varchar(300) not null,
    path         varchar(300) not null,
    context      varchar(300) not null,
    text         text         not null,
    published_at timestamptz  not null,
    words        tsvector generated always as (
        setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'C')) stored,
    primary key (subject_type, subject_id)
);
create index on search_entry using gin (words);
