-- The rights of the application in this schema: set the viewer of a transaction, read it back, and see which migrations
-- ran.
revoke all on all tables in schema viewer from "${app}";
grant usage on schema viewer to "${app}";
grant select on viewer.migrated to "${app}";
grant execute on function viewer.enter(text, bytea), viewer.context() to "${app}";
