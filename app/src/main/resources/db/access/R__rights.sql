-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
revoke all on all tables in schema access from "${app}";
grant usage on schema access to "${app}";
grant select, insert, update
   on access.memberships, access.passwords, access.people, access.suspensions, access.tokens
   to "${app}";
grant select, insert, update, delete
   on access.authenticators, access.failures, access.invitations, access.passkeys,
      access.recovery_codes, access.sessions, access.sessions_attributes
   to "${app}";
grant select, insert
   on access.proposals, access.proposal_ends
   to "${app}";
grant select, insert, update
   on access.consents, access.token_uses, access.known_places
   to "${app}";
grant select, insert, update, delete
   on access.code_guesses
   to "${app}";
