-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes.
revoke all on all tables in schema notice from "${app}";
grant usage on schema notice to "${app}";
grant select, insert
   on notice.mails, notice.notices, notice.seen, notice.subscriptions, notice.trials
   to "${app}";
grant update
   on notice.mails, notice.subscriptions, notice.trials
   to "${app}";
grant delete
   on notice.mails, notice.subscriptions
   to "${app}";
