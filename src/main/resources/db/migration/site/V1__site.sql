create table municipality (
    name         varchar(100) not null,
    slogan       varchar(200) not null,
    cvr          varchar(8)   not null,
    street       varchar(200) not null,
    postal_code  varchar(4)   not null,
    city         varchar(100) not null,
    phone        varchar(20)  not null,
    email        varchar(254) not null,
    secure_email varchar(254) not null,
    dpo_email    varchar(254) not null,
    hotline_name varchar(100) not null
);

create table opening_hours (
    place  varchar(10) not null,
    day    varchar(10) not null,
    opens  time,
    closes time,
    primary key (place, day)
);

create table statement (
    kind    varchar(20) not null,
    version integer     not null,
    danish  text        not null,
    english text        not null,
    primary key (kind, version)
);
