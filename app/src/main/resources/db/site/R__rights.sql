-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema site from "${app}";
grant usage on schema site to "${app}";
grant select, insert
   on site.demonstration
   to "${app}";
