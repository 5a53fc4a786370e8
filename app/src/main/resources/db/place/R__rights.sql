-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes.
revoke all on all tables in schema place from "${app}";
grant usage on schema place to "${app}";
grant select, insert
   on place.lineage, place.merged_units, place.mergers, place.successors, place.unit_versions, place.units
   to "${app}";
-- The table of units is rewritten when its source changes; undoing a merger deletes the merged unit.
grant delete
   on place.lineage, place.successors, place.unit_versions, place.units
   to "${app}";
grant select, update
   on place.table_state
   to "${app}";
grant update (undone_at, undone_by)
   on place.mergers
   to "${app}";
grant update (valid_to)
   on place.unit_versions
   to "${app}";
