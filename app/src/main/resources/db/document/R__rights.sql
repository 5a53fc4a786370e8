-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes. Files never change; of an entry of a numbering book only the columns
-- named below can be updated.
revoke all on all tables in schema document from "${app}";
grant usage on schema document to "${app}";
grant select, insert
   on document.attachments, document.entry_changes, document.skips
   to "${app}";
grant select, insert
   on document.books, document.numbers, document.symbols
   to "${app}";
grant update (last_number)
   on document.books
   to "${app}";
grant update (cancelled_at, cancelled_by, cancelled_for, recorded, title, signer, recipients, archive, copies, sent_on,
              received_by, note, filled)
   on document.numbers
   to "${app}";
grant update (symbol, set_by, set_by_name, set_at)
   on document.symbols
   to "${app}";
-- Files attached by mistake are deleted; the room that deletes one records the removal.
grant delete
   on document.attachments
   to "${app}";
