-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes.
revoke all on all tables in schema site from "${app}";
grant usage on schema site to "${app}";
grant select, insert
   on site.demonstration
   to "${app}";
