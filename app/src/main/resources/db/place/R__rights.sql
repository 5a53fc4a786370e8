-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema place from "${app}";
grant usage on schema place to "${app}";
grant select, insert
   on place.merged_units
   to "${app}";
grant select, insert, delete
   on place.lineage, place.successors
   to "${app}";
grant select, insert, update
   on place.mergers, place.table_state
   to "${app}";
grant select, insert, update, delete
   on place.unit_versions, place.units
   to "${app}";
