-- The rights of the application on each table of this room; it has none that are not listed here. The file runs again
-- whenever it changes.
revoke all on all tables in schema visit from "${app}";
grant usage on schema visit to "${app}";
grant select, insert, update on visit.visits to "${app}";
grant select, insert on visit.events to "${app}";
grant select, insert, delete on visit.files to "${app}";
