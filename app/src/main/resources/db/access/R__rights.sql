-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes.
revoke all on all tables in schema access from "${app}";
grant usage on schema access to "${app}";
grant select, insert
   on access.authenticators, access.code_guesses, access.consents, access.failures, access.invitations,
      access.known_places, access.memberships, access.passkeys, access.passwords, access.people, access.proposal_ends,
      access.proposals, access.recovery_codes, access.sessions, access.sessions_attributes, access.suspensions,
      access.token_uses, access.tokens
   to "${app}";
grant delete
   on access.authenticators, access.code_guesses, access.failures, access.invitations, access.passkeys,
      access.recovery_codes, access.sessions, access.sessions_attributes
   to "${app}";
-- A row may be updated with later events, but never assigned to another subject.
grant update
   on access.authenticators, access.code_guesses, access.failures, access.passkeys, access.passwords,
      access.sessions, access.sessions_attributes
   to "${app}";
grant update (person_id, given_at)
   on access.consents
   to "${app}";
grant update (accepted_at, accepted_by, code_hash, confirmed_at, expires_at, token_hash, withdrawn_at, withdrawn_by,
              wrong_codes)
   on access.invitations
   to "${app}";
grant update (last_at)
   on access.known_places
   to "${app}";
grant update (ended_at, ended_by, position, valid_until)
   on access.memberships
   to "${app}";
grant update (language, phone)
   on access.people
   to "${app}";
grant update (used_at)
   on access.recovery_codes
   to "${app}";
grant update (lifted_at, lifted_by)
   on access.suspensions
   to "${app}";
grant update (last_at)
   on access.token_uses
   to "${app}";
grant update (confirmed_at, last_used_at, revoked_at, revoked_by)
   on access.tokens
   to "${app}";
