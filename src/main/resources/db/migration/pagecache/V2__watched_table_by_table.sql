-- The portal attaches the triggers itself, each in a transaction of its own.
drop function watch_content(text[], text[]);
