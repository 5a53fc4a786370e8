-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes.
revoke all on all tables in schema agency from "${app}";
grant usage on schema agency to "${app}";
grant select, insert
   on agency.agencies, agency.facts, agency.lines, agency.names, agency.parents, agency.successions
   to "${app}";
grant update
   on agency.agencies, agency.facts, agency.names
   to "${app}";
-- Standard bodies are rewritten when their source changes, and lines are rewritten from the parents.
grant delete
   on agency.lines, agency.parents, agency.successions
   to "${app}";
grant update (valid_to)
   on agency.parents
   to "${app}";
