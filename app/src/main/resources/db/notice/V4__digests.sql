-- Who receives the digest by e-mail, at an address that the person confirmed. written_on is the last day whose digest was
-- written or had nothing to say: one digest a person and day.
create table notice.subscriptions (
    person_id uuid primary key references access.people,
    address text not null,
    frequency text not null check (frequency in ('DAILY', 'WEEKLY')),
    confirmed_at timestamptz not null,
    written_on date not null,
    sent_at timestamptz,
    failure text check (failure in ('REFUSED', 'UNREACHABLE')),
    failed_at timestamptz,
    check ((failure is null) = (failed_at is null))
);

-- The trial message a person asked for last. mark is a keyed digest of the code that confirms the address; tries counts
-- the codes that were entered, sent the trial messages of on_day.
create table notice.trials (
    person_id uuid primary key references access.people,
    address text not null,
    frequency text not null check (frequency in ('DAILY', 'WEEKLY')),
    mark text,
    expires_at timestamptz not null,
    tries smallint not null default 0,
    refused boolean not null default false,
    on_day date not null,
    sent smallint not null
);

-- Messages the mail server has not taken yet, at most one of a kind for each person. A row is deleted with its delivery.
-- since stays when a newer digest takes the place of one that was not sent.
create table notice.mails (
    id uuid primary key,
    person_id uuid not null references access.people,
    kind text not null check (kind in ('DIGEST', 'TRIAL')),
    address text not null,
    subject text not null,
    text text not null,
    language text not null check (language in ('vi', 'en')),
    since timestamptz not null,
    attempts integer not null default 0,
    next_at timestamptz not null,
    unique (person_id, kind)
);
create index mails_by_next_attempt on notice.mails (next_at);

-- The pause after an attempt: two minutes, doubled each time up to an hour.
create function notice.mail_pause(attempts integer) returns interval language sql immutable as
    $$ select make_interval(mins => least(60, power(2, least(attempts, 6) + 1)::integer)) $$;

-- An address is seen by its person and by the job that sends, and by nobody else.
alter table notice.subscriptions enable row level security;
create policy own on notice.subscriptions
    using (person_id = (select viewer.person()) or (select viewer.job()) = 'notice.digest');
alter table notice.trials enable row level security;
create policy own on notice.trials
    using (person_id = (select viewer.person()) or (select viewer.job()) = 'notice.digest');
alter table notice.mails enable row level security;
create policy own on notice.mails
    using (person_id = (select viewer.person()) or (select viewer.job()) = 'notice.digest');
