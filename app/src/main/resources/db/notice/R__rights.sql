-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema notice from "${app}";
grant usage on schema notice to "${app}";
grant select, insert
   on notice.notices, notice.seen
   to "${app}";
