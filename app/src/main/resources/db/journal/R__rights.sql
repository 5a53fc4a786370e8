-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
-- Append-only: a line that was written stays.
revoke all on all tables in schema journal from "${app}";
grant usage on schema journal to "${app}";
grant select, insert
   on journal.lines
   to "${app}";
