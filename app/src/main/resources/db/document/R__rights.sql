-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
-- Files are never changed; the lines of a numbering book only by their cancelling.
revoke all on all tables in schema document from "${app}";
grant usage on schema document to "${app}";
grant select, insert
   on document.attachments, document.skips
   to "${app}";
grant select, insert
   on document.books, document.numbers, document.symbols
   to "${app}";
grant update (last_number)
   on document.books
   to "${app}";
grant update (cancelled_at, cancelled_by, cancelled_for, recorded)
   on document.numbers
   to "${app}";
grant update (symbol, set_by, set_by_name, set_at)
   on document.symbols
   to "${app}";
-- A file attached by mistake is removed; the room that removes it keeps the trace.
grant delete
   on document.attachments
   to "${app}";
