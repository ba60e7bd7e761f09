-- What officials judged of a version, word by word or file by file: left out of what the public sees, or looked at
-- and kept (no ground). What was sent stays as it is.
create table redaction (
    id             uuid primary key,
    response_id    uuid        not null references hearing_response,
    version_number integer     not null,
    question_id    uuid        not null,
    file_id        uuid,
    begins         integer     not null,
    ends           integer     not null,
    ground         varchar(30),
    author         varchar(200) not null,
    at             timestamptz not null,
    check (file_id is not null or begins < ends)
);
create index on redaction (response_id, version_number);
