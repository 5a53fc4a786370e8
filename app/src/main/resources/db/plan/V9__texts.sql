-- The words of a plan around its facts. One line of "Căn cứ" or "Nơi nhận" is one element of an array.
create table plan.plan_texts (
    plan_id uuid primary key references plan.plans on delete cascade,
    bases text[] not null default '{}',
    recipients text[] not null default '{}'
);

-- A section of the text; the code is that of its outline.
create table plan.plan_sections (
    plan_id uuid not null references plan.plans on delete cascade,
    position smallint not null,
    code text not null check (length(code) between 1 and 60),
    title text not null,
    body text not null,
    primary key (plan_id, position),
    unique (plan_id, code)
);

-- Who reports to whom until which day; without a year the day recurs every year.
create table plan.report_days (
    plan_id uuid not null references plan.plans on delete cascade,
    position smallint not null,
    reporter text not null,
    receiver text not null,
    day smallint check (day between 1 and 31),
    month smallint check (month between 1 and 12),
    year smallint check (year between 2000 and 2100),
    frequency text check (frequency in ('week', 'month', 'quarter', 'half_year', 'yearly', 'once')),
    primary key (plan_id, position),
    check ((day is null) = (month is null) and (year is null or day is not null))
);

-- The position of the signer at that time, as printed above the signature; null for the head of the body.
alter table plan.plan_signatures add column signed_as text;
