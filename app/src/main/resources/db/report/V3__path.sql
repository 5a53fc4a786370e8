-- What a head signed: never changed afterwards, save that the clerk's number comes later. own holds the agency's own
-- entries when figures are consolidated, null when both are the same.
create table report.submissions (
    report_id uuid not null references report.reports,
    version smallint not null check (version > 0),
    form_version smallint not null,
    figures bigint[] not null,
    own bigint[],
    source_hash bytea not null,
    signed_by uuid not null,
    signed_by_name text not null,
    signed_at timestamptz not null,
    primary key (report_id, version)
);

create table report.submission_narratives (
    report_id uuid not null,
    version smallint not null,
    part text not null,
    body text not null,
    primary key (report_id, version, part),
    foreign key (report_id, version) references report.submissions
);

-- Numbers come from the book of the agency, in one go or one by one, after signing.
create table report.numbers (
    report_id uuid not null,
    version smallint not null,
    number text not null,
    at timestamptz not null,
    primary key (report_id, version),
    foreign key (report_id, version) references report.submissions
);

-- The versions that a version of a consolidated report stands on. While it is a draft the rows belong to the version
-- that will be signed next.
create table report.sources (
    report_id uuid not null references report.reports,
    version smallint not null,
    child_id uuid not null,
    child_version smallint not null,
    primary key (report_id, version, child_id),
    foreign key (child_id, child_version) references report.submissions
);
create index sources_by_child on report.sources (child_id, child_version);
-- What a signed version stands on stays: the application writes only beside versions nobody has signed yet. The owner
-- of the table is not bound.
alter table report.sources enable row level security;
create policy read on report.sources for select using (true);
create policy stand on report.sources for insert with check (not exists (
    select 1 from report.submissions s where s.report_id = sources.report_id and s.version = sources.version));
create policy leave on report.sources for delete using (not exists (
    select 1 from report.submissions s where s.report_id = sources.report_id and s.version = sources.version));

-- An officer laid the report before the head: once per version, until it is signed or edited again.
create table report.presentations (
    report_id uuid primary key references report.reports,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null
);

create table report.receipts (
    report_id uuid not null,
    version smallint not null,
    agency_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (report_id, version),
    foreign key (report_id, version) references report.submissions
);

create table report.returns (
    report_id uuid not null,
    version smallint not null,
    agency_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (report_id, version),
    foreign key (report_id, version) references report.submissions
);

-- cell null: the reason concerns the report as a whole.
create table report.return_reasons (
    report_id uuid not null,
    version smallint not null,
    position smallint not null,
    cell text,
    reason text not null,
    primary key (report_id, version, position),
    foreign key (report_id, version) references report.returns
);

-- through_id is the report whose approval locked this one; itself where the approval began.
create table report.approvals (
    report_id uuid not null,
    version smallint not null,
    through_id uuid not null,
    agency_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (report_id, version),
    foreign key (report_id, version) references report.submissions
);

-- Opens the next version after approval. started_at_id is the top report where the correction began, meant_id the one
-- whose figures were wrong; every report between the two has a row.
create table report.corrections (
    report_id uuid not null,
    version smallint not null,
    started_at_id uuid not null,
    meant_id uuid not null,
    reason text not null,
    agency_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (report_id, version),
    foreign key (report_id, version) references report.submissions
);

-- A key of the machine interface with the answer it got, written in the transaction of the work itself.
create table report.requests (
    person_id uuid not null,
    key text not null,
    digest bytea not null,
    answer text,
    at timestamptz not null default now(),
    primary key (person_id, key)
);
create index requests_by_time on report.requests (at);

-- Whether an agency receives, directly or over others, what another reports on a form, or stands over it in command.
create function report.stands_above(asked_form text, above uuid, below uuid) returns boolean language sql stable as $$
    select exists (select 1 from agency.lines where above_id = above and below_id = below and distance > 0)
        or exists (
            with recursive up (agency_id) as (
                select receiver_id from report.reporters where form = asked_form and agency_id = below
                 union
                select r.receiver_id from up join report.reporters r on r.form = asked_form and r.agency_id = up.agency_id)
            select 1 from up where agency_id = above)
$$;

-- The seal of a version: whoever works the figures out again from the same sources gets the same digest.
create function report.seal(form text, form_version integer, period text, agency_id uuid, figures bigint[], own bigint[],
                            sources text) returns bytea language sql immutable parallel safe as $$
    select sha256(convert_to(
        concat_ws('|', form, form_version, period, agency_id, figures::text, coalesce(own::text, ''), coalesce(sources, '')),
        'UTF8'))
$$;

-- The versions a version stands on, as its seal takes them in.
create function report.sources_of(asked uuid, asked_version smallint) returns text language sql stable as $$
    select string_agg(f.child_id || ':' || f.child_version || ':' || encode(c.source_hash, 'hex'), ',' order by f.child_id)
      from report.sources f
      join report.submissions c on c.report_id = f.child_id and c.version = f.child_version
     where f.report_id = asked and f.version = asked_version
$$;
