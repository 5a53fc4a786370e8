-- One spelling of a number: "Số: 05 /kh–ubnd" and "5/KH-UBND" are the same paper. Capitals do not depend on the
-- collation of the database; Ð (eth) stands for Đ in old fonts.
create function plan.number_key(number text) returns text language sql immutable as $$
    select regexp_replace(regexp_replace(
        translate(upper(normalize(regexp_replace(number, '[\s\u00a0\u200b\ufeff]', '', 'g'), NFC) collate "C"),
                  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ' || 'Ðð‐‑‒–—−', 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ' || 'ĐĐ------'),
        '^SỐ:?', ''), '^0+(?=[0-9])', '')
$$;

-- A plan of one agency. agency_id issues it, drafted_by_id wrote it for that agency (a department for its People's
-- Committee) and both count as owners. province_code (null: central) with the two agency columns is all that
-- row-level security will need. state and version repeat the newest rows of plan_states and plan_versions, for indexes.
create table plan.plans (
    id uuid primary key,
    province_code text,
    agency_id uuid not null references agency.agencies,
    drafted_by_id uuid not null references agency.agencies,
    title text not null,
    folded text not null,
    from_year smallint not null check (from_year between 2000 and 2100),
    to_year smallint not null,
    number text,
    number_key text generated always as (plan.number_key(number)) stored,
    issued_on date,
    effective_on date,
    answers_id uuid references plan.plans,
    answers_text text,
    -- The general objective and the words the targets and tasks do not hold.
    objective text not null default '',
    -- The paper as it was: text, so that facts can point to its lines, and the file.
    original_text text,
    original_id uuid references document.attachments,
    state text not null default 'draft' check (state in ('draft', 'submitted', 'issued', 'in_force', 'closed')),
    version smallint not null default 0,
    revision integer not null default 0,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    check (to_year >= from_year),
    check (state in ('draft', 'submitted') or (number is not null and issued_on is not null))
);
create index plans_by_agency on plan.plans (agency_id, state);
create index plans_by_drafter on plan.plans (drafted_by_id);
create index plans_by_paper on plan.plans (number_key, issued_on);
create index plans_by_answered on plan.plans (answers_id);
-- A paper exists once: numbers begin again each year (Decree 30/2020/NĐ-CP, art. 15).
create unique index plans_by_number on plan.plans (agency_id, number_key, (extract(year from issued_on)))
    where number is not null;

create table plan.plan_programmes (
    plan_id uuid not null references plan.plans on delete cascade,
    programme_id uuid not null references plan.programmes,
    primary key (plan_id, programme_id)
);
create index plan_programmes_by_programme on plan.plan_programmes (programme_id);

-- Who brought the plan into which state, when, and why.
create table plan.plan_states (
    id uuid primary key,
    -- Two steps of one click share their moment.
    step bigint generated always as identity,
    plan_id uuid not null references plan.plans on delete cascade,
    state text not null check (state in ('draft', 'submitted', 'issued', 'in_force', 'closed')),
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    reason text
);
create index plan_states_by_plan on plan.plan_states (plan_id, step);

-- The head's word for one version; issuing asks for it. It lapses when the plan goes back to its drafters.
create table plan.plan_signatures (
    plan_id uuid not null references plan.plans on delete cascade,
    version smallint not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    lapsed_at timestamptz
);
create unique index plan_signatures_once on plan.plan_signatures (plan_id, version) where lapsed_at is null;
create index plan_signatures_by_plan on plan.plan_signatures (plan_id);

-- A paper issued outside and entered here: who prepared the record, with which number and day the paper bears, and who
-- of the agency confirmed that the record says what the paper says.
create table plan.recordings (
    plan_id uuid primary key references plan.plans on delete cascade,
    prepared_at timestamptz not null,
    prepared_by uuid not null,
    prepared_by_name text not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    confirmed_by_name text,
    check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (confirmed_by_name is null))
);

-- What a version said after each edit on its way, until it is issued: a page that is older than the record can then be
-- compared with it. Revision 0 of version 1 is what was read or first typed.
create table plan.plan_edits (
    plan_id uuid not null references plan.plans on delete cascade,
    version smallint not null,
    revision integer not null,
    content jsonb not null,
    person_name text not null,
    at timestamptz not null,
    primary key (plan_id, version, revision)
);

-- Drafts, their tasks and readings that were removed: who, when, why. Nothing points here and nothing changes here.
-- plan_id: of a task; the plan may be gone as well. also_agency_id: a draft's other agency, its issuer or its drafter.
create table plan.removals (
    id uuid primary key,
    kind text not null check (kind in ('plan', 'reading', 'task')),
    subject_id uuid not null,
    plan_id uuid,
    province_code text,
    agency_id uuid not null references agency.agencies,
    also_agency_id uuid references agency.agencies,
    title text not null,
    number text,
    reason text not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null
);
create index removals_by_agency on plan.removals (agency_id, at desc);
create index removals_by_subject on plan.removals (subject_id);
create function plan.keep_removals() returns trigger language plpgsql as $$
begin
    raise exception 'the trace of a removal is never changed';
end $$;
create trigger removals_stay before update or delete on plan.removals
    for each row execute function plan.keep_removals();

-- What was issued, as it was: never changed afterwards.
create table plan.plan_versions (
    plan_id uuid not null references plan.plans on delete cascade,
    version smallint not null,
    content jsonb not null,
    reason text,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (plan_id, version)
);

-- An issued plan changes only through one of these: the content as it shall be, until the head signs it.
create table plan.amendments (
    plan_id uuid primary key references plan.plans on delete cascade,
    content jsonb not null,
    reason text not null,
    revision integer not null default 0,
    submitted_at timestamptz,
    -- Why the head gave it back, until it is submitted again.
    returned_for text,
    returned_by_name text,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null
);

create table plan.targets (
    id uuid primary key,
    plan_id uuid not null references plan.plans on delete cascade,
    position smallint not null,
    indicator text references plan.indicators,
    text text not null,
    operator text check (operator in ('>=', '>', '=', '<=', '<', '~')),
    value numeric,
    unit text,
    year smallint,
    place text,
    baseline numeric,
    baseline_year smallint,
    source_from_line integer,
    source_to_line integer,
    check ((operator is null) = (value is null)),
    check (unit is distinct from '%' or value is null or value between 0 and 100)
);
create index targets_by_plan on plan.targets (plan_id, position);
create index targets_by_indicator on plan.targets (indicator, year);
