-- What officials look for among very many: words of a response, and whether it brings files.
alter table response_version
    add column words tsvector not null generated always as (jsonb_to_tsvector('danish', answers, '["string"]')) stored,
    add column has_files boolean not null
        generated always as (jsonb_path_exists(answers, '$.byQuestion.*.files[*]')) stored;
create index on response_version using gin (words);
create index on response_version (response_id) where has_files;
create index on hearing_response (hearing_id, number) where late;
