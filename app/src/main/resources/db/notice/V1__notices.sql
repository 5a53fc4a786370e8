-- A notice is addressed to an agency, narrowed to a role or a person where only they can act. The text is a message key
-- with arguments, so each reader sees it in their own language.
create table notice.notices (
    id uuid primary key,
    agency_id uuid not null references agency.agencies,
    role text,
    person_id uuid,
    key text not null,
    arguments jsonb not null default '[]',
    href text not null,
    sent_at timestamptz not null
);
create index notices_by_agency on notice.notices (agency_id, sent_at desc);

create table notice.seen (
    notice_id uuid not null references notice.notices on delete cascade,
    person_id uuid not null,
    at timestamptz not null,
    primary key (notice_id, person_id)
);
