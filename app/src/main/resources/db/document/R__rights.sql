-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
-- Files, and the lines of a numbering book but their cancelling, are append-only.
revoke all on all tables in schema document from "${app}";
grant usage on schema document to "${app}";
grant select, insert
   on document.attachments, document.skips
   to "${app}";
grant select, insert, update
   on document.books, document.numbers, document.symbols
   to "${app}";
