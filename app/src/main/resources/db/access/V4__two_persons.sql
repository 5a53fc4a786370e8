-- An act that gives access and waits for a second person. details holds what is shown, by the names of access.proposal.Detail.
create table access.proposals (
    id uuid primary key,
    act text not null,
    agency_id uuid not null references agency.agencies,
    person_id uuid references access.people,
    subject_id uuid,
    details jsonb not null,
    asked_by uuid not null references access.people,
    asked_at timestamptz not null,
    expires_at timestamptz not null
);
create index proposals_by_agency on access.proposals (agency_id);

-- The consents a proposal needs: each by somebody of that agency, none by the asker, no two by the same person.
create table access.consents (
    proposal_id uuid not null references access.proposals,
    agency_id uuid not null references agency.agencies,
    asked_by uuid not null,
    person_id uuid references access.people,
    given_at timestamptz,
    primary key (proposal_id, agency_id),
    unique (proposal_id, person_id),
    check (person_id <> asked_by),
    check ((person_id is null) = (given_at is null))
);
create index consents_by_agency on access.consents (agency_id);

-- How a proposal ended. ALONE: carried out without a second person because the installation had none yet.
create table access.proposal_ends (
    proposal_id uuid primary key references access.proposals,
    verdict text not null check (verdict in ('CONFIRMED', 'ALONE', 'REFUSED', 'WITHDRAWN')),
    person_id uuid not null references access.people,
    at timestamptz not null,
    reason text not null default ''
);

-- A link works from its confirmation on, and only together with the code that the second person hands over: whoever
-- holds one of the two takes up nothing.
alter table access.invitations add column confirmed_at timestamptz;
alter table access.invitations add column code_hash bytea;
alter table access.invitations add column wrong_codes int not null default 0;

-- What a token may do, and from when. A system presents reports; it never signs.
alter table access.tokens add column confirmed_at timestamptz;
alter table access.tokens add column scopes text[] not null default '{READ}';

-- Each day's use of a token by scope and address, for the head whose agency it acts for.
create table access.token_uses (
    token_id uuid not null references access.tokens,
    day date not null,
    scope text not null,
    address text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    primary key (token_id, day, scope, address)
);

-- Wrong codes of a second factor, over all addresses. closed_until: nobody's code is judged before.
create table access.code_guesses (
    person_id uuid primary key references access.people,
    wrong int not null,
    since timestamptz not null,
    closings int not null default 0,
    closed_until timestamptz
);

-- Accounts that have signed in from an address before, as a SHA-256 of both: the failures of others there do not
-- delay them.
create table access.known_places (
    key bytea primary key,
    last_at timestamptz not null
);
create index known_places_by_time on access.known_places (last_at);

-- From which device a second factor was added.
alter table access.authenticators add column device text not null default '';
alter table access.passkeys add column device text not null default '';
