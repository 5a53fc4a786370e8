-- What the application may do here: say who it works for, ask what became of it, and see how far the migrations are.
revoke all on all tables in schema viewer from "${app}";
grant usage on schema viewer to "${app}";
grant select on viewer.migrated to "${app}";
grant execute on function viewer.enter(text, bytea), viewer.context() to "${app}";
