-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema agency from "${app}";
grant usage on schema agency to "${app}";
grant select, insert
   on agency.agencies, agency.facts, agency.lines, agency.names, agency.parents, agency.successions
   to "${app}";
grant update
   on agency.agencies, agency.facts, agency.names
   to "${app}";
-- The standard bodies are written anew when their facts change, and lines are drawn anew from what stands above whom.
grant delete
   on agency.lines, agency.parents, agency.successions
   to "${app}";
grant update (valid_to)
   on agency.parents
   to "${app}";
