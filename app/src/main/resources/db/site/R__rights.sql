-- The rights of the application on each table of this room; it has none that are not listed here. The file runs again
-- whenever it changes.
revoke all on all tables in schema site from "${app}";
grant usage on schema site to "${app}";
grant select, insert
   on site.demonstration
   to "${app}";
