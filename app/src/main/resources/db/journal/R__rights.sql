-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes. The journal is append-only.
revoke all on all tables in schema journal from "${app}";
grant usage on schema journal to "${app}";
grant select, insert
   on journal.lines
   to "${app}";
