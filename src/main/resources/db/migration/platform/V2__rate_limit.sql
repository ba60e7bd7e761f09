-- How much of what it may do a client has used. Not worth surviving a crash, so it costs no writing to disk.
create unlogged table rate_limit (
    -- Who and what, as a hash: addresses and names of clients are not kept.
    key        bytea primary key,
    used_until timestamptz not null
);
create index on rate_limit (used_until);
