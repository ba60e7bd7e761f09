-- How long what belongs to cases is kept, by the beginning of their KLE number (the municipalities' common
-- classification). No months: it is never disposed of here.
create table retention_rule (
    kle     varchar(8) primary key,
    months  integer,
    note    varchar(300) not null,
    version bigint       not null
);
