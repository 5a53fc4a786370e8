-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema agency from "${app}";
grant usage on schema agency to "${app}";
grant select, insert, update
   on agency.agencies, agency.facts, agency.names
   to "${app}";
grant select, insert, delete
   on agency.successions
   to "${app}";
grant select, insert, update, delete
   on agency.lines, agency.parents
   to "${app}";
