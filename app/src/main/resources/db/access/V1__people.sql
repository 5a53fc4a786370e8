-- A person's account. agency_id is the agency that keeps it; province_code is denormalised from that agency ('' for
-- central bodies), so that row-level security needs no join.
create table access.people (
    id uuid primary key,
    province_code text not null default '',
    agency_id uuid not null references agency.agencies,
    login text not null,
    name text not null,
    language text not null default 'vi' check (language in ('vi', 'en')),
    created_at timestamptz not null default now()
);
-- A login is compared without regard to case.
create unique index people_by_login on access.people (lower(login));
create index people_by_agency on access.people (agency_id);

-- What a person is at an agency, and from which day to which (inclusive). Ended early: by whom, when.
create table access.memberships (
    id uuid primary key,
    person_id uuid not null references access.people,
    agency_id uuid not null references agency.agencies,
    role text not null,
    valid_from date not null,
    valid_until date,
    granted_by uuid references access.people,
    granted_at timestamptz not null default now(),
    ended_by uuid references access.people,
    ended_at timestamptz,
    check (valid_until is null or valid_until >= valid_from)
);
create unique index memberships_once on access.memberships (person_id, agency_id, role) where ended_at is null;
create index memberships_by_agency on access.memberships (agency_id) where ended_at is null;

create table access.suspensions (
    id uuid primary key,
    person_id uuid not null references access.people,
    suspended_by uuid not null references access.people,
    suspended_at timestamptz not null default now(),
    reason text not null,
    lifted_by uuid references access.people,
    lifted_at timestamptz
);
create unique index suspensions_in_force on access.suspensions (person_id) where lifted_at is null;

-- Argon2id in its usual text form; the parameters travel with it.
create table access.passwords (
    person_id uuid primary key references access.people,
    hash text not null,
    set_at timestamptz not null default now()
);

-- The secret of an authenticator app. last_step is the 30-second step of the last code taken: none works twice.
create table access.authenticators (
    person_id uuid primary key references access.people,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table access.recovery_codes (
    person_id uuid not null references access.people,
    hash text not null,
    used_at timestamptz,
    primary key (person_id, hash)
);

-- Passkeys, as WebAuthn (W3C Level 3) describes a credential record.
create table access.passkeys (
    credential_id bytea primary key,
    person_id uuid not null references access.people,
    label text not null,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text not null default '',
    credential_type text not null,
    attestation_object bytea,
    attestation_client_data bytea,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);
create index passkeys_by_person on access.passkeys (person_id);

-- An invitation makes an account and a membership when taken up; with person_id it lets an existing person set a new
-- password. Only the SHA-256 of the link's secret is kept.
create table access.invitations (
    id uuid primary key,
    province_code text not null default '',
    agency_id uuid not null references agency.agencies,
    role text,
    valid_until date,
    login text,
    name text,
    person_id uuid references access.people,
    token_hash bytea not null unique,
    created_by uuid references access.people,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_by uuid references access.people,
    accepted_at timestamptz,
    withdrawn_by uuid references access.people,
    withdrawn_at timestamptz,
    check ((person_id is null) = (role is not null))
);
create index invitations_open on access.invitations (agency_id) where accepted_at is null and withdrawn_at is null;

-- Wrong passwords per account and per network address. The key is a SHA-256: people type passwords into the login
-- field, and an address is nobody's business later.
create table access.failures (
    key bytea primary key,
    count int not null,
    last_at timestamptz not null
);
create index failures_by_time on access.failures (last_at);

-- System accounts of the machine interface: each is one token at one agency.
create table access.tokens (
    id uuid primary key,
    province_code text not null default '',
    agency_id uuid not null references agency.agencies,
    name text not null,
    prefix text not null,
    hash bytea not null unique,
    created_by uuid not null references access.people,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_by uuid references access.people,
    revoked_at timestamptz
);
create index tokens_by_agency on access.tokens (agency_id);

-- Spring Session's tables. session_id holds the SHA-256 of the id the browser carries.
create table access.sessions (
    primary_id text primary key,
    session_id text not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create index sessions_by_expiry on access.sessions (expiry_time);
create index sessions_by_principal on access.sessions (principal_name);

create table access.sessions_attributes (
    session_primary_id text not null references access.sessions on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
