-- A task of a plan. At the top agency_id is the agency of the plan; a task handed down belongs to the body below and
-- points to the task it came from, keeping the plan of its origin. due_on is the next day to meet: of a recurring
-- task the next one not yet done; null for an ongoing task. withdrawn_at: the body that handed it down took it back, for
-- good; everything handed further down from it went with it. joining: the body stood under another that day, so that it
-- was asked to work along, not told to.
create table plan.tasks (
    id uuid primary key,
    province_code text,
    plan_id uuid not null references plan.plans on delete cascade,
    agency_id uuid not null references agency.agencies,
    parent_id uuid references plan.tasks on delete cascade,
    handed_from_id uuid references plan.tasks on delete cascade,
    handed_at timestamptz,
    handed_by uuid,
    handed_by_name text,
    handed_note text,
    joining boolean not null default false,
    withdrawn_at timestamptz,
    position smallint not null,
    number text,
    origin text not null default 'task' check (origin in ('task', 'duty')),
    title text not null,
    body text not null default '',
    time_kind text not null check (time_kind in ('unstated', 'ongoing', 'by_date', 'by_quarter', 'recurring')),
    time_text text,
    time_day date,
    time_quarter smallint check (time_quarter between 1 and 4),
    time_year smallint,
    time_rhythm text check (time_rhythm in ('week', 'month', 'quarter', 'half_year', 'year')),
    due_on date,
    products text[] not null default '{}',
    funding text,
    rule text not null default 'weighted' check (rule in ('sum', 'weighted', 'worst')),
    weight numeric not null default 1 check (weight > 0),
    goal numeric check (goal > 0),
    goal_unit text,
    source_from_line integer,
    source_to_line integer,
    check ((handed_from_id is null) = (handed_at is null)),
    check (withdrawn_at is null or handed_from_id is not null),
    check (not joining or handed_from_id is not null),
    check (time_kind <> 'by_date' or time_day is not null),
    check (time_kind <> 'by_quarter' or (time_quarter is not null and time_year is not null)),
    check (time_kind <> 'recurring' or time_rhythm is not null)
);
create index tasks_by_plan on plan.tasks (plan_id, position);
create index tasks_by_agency on plan.tasks (agency_id, due_on);
create index tasks_by_parent on plan.tasks (parent_id);
create index tasks_by_origin on plan.tasks (handed_from_id, agency_id);

-- Who leads and who joins in: resolved to an agency, or the name as written when it is not known here.
create table plan.task_bodies (
    task_id uuid not null references plan.tasks on delete cascade,
    role text not null check (role in ('lead', 'coordinating')),
    position smallint not null,
    agency_id uuid references agency.agencies,
    name text not null,
    primary key (task_id, role, position)
);
create unique index task_bodies_one_lead on plan.task_bodies (task_id) where role = 'lead';
create index task_bodies_by_agency on plan.task_bodies (agency_id) where agency_id is not null;

create table plan.acceptances (
    task_id uuid primary key references plan.tasks on delete cascade,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    note text
);

-- A refusal waits for the body above: it withdraws or reroutes the task, or rejects the refusal and the task stands.
create table plan.refusals (
    task_id uuid primary key references plan.tasks on delete cascade,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    reason text not null,
    rejected_at timestamptz
);

-- One request waits at a time; asked anew, the one before stays as it was said, with the moment it was replaced.
create table plan.extensions (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    reason text not null,
    wished_on date not null,
    previous_on date,
    granted boolean,
    granted_on date,
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    answer text,
    replaced_at timestamptz,
    check (replaced_at is null or granted is null),
    check ((granted is null) = (decided_at is null)),
    check (granted is not true or granted_on is not null)
);
create index extensions_by_task on plan.extensions (task_id);
create unique index extensions_one_open on plan.extensions (task_id) where granted is null and replaced_at is null;

create table plan.progress (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    words text not null,
    figure numeric check (figure >= 0),
    percent numeric check (percent between 0 and 100)
);
create index progress_by_task on plan.progress (task_id, id);

create table plan.progress_files (
    progress_id uuid not null references plan.progress on delete cascade,
    attachment_id uuid not null references document.attachments,
    primary key (progress_id, attachment_id)
);
create index progress_files_by_attachment on plan.progress_files (attachment_id);

-- A wrong entry or file that its author or the head of its body removed: who, when, why, and nothing of what it held, not
-- even a file's name, which may identify a person. subject_id: of the entry or the attachment that is gone; the files of a
-- removed entry stand here as well (entry-file), so that a link to one still tells what became of it.
create table plan.progress_removals (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    kind text not null check (kind in ('entry', 'file', 'entry-file')),
    subject_id uuid not null,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    reason text not null
);
create index progress_removals_by_task on plan.progress_removals (task_id, at);
create index progress_removals_by_subject on plan.progress_removals (subject_id);

-- What a person is writing about a task, exactly as typed, with the files chosen so far. entry_id: of the entry it becomes.
create table plan.progress_drafts (
    task_id uuid not null references plan.tasks on delete cascade,
    person_id uuid not null,
    entry_id uuid not null,
    words text not null,
    figure text not null,
    percent text not null,
    saved_at timestamptz not null,
    primary key (task_id, person_id)
);
create table plan.progress_draft_files (
    task_id uuid not null,
    person_id uuid not null,
    attachment_id uuid not null references document.attachments,
    primary key (task_id, person_id, attachment_id),
    foreign key (task_id, person_id) references plan.progress_drafts on delete cascade
);
create index progress_draft_files_by_attachment on plan.progress_draft_files (attachment_id);

-- One standing row per due day met: a task by date or ongoing has at most one, a recurring one a row each. Of a task
-- handed down it waits until the body above confirms it; ended_at: it was undone, returned or reopened.
create table plan.completions (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    occurrence_on date,
    done_on date not null,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    note text,
    confirmed_at timestamptz,
    ended_at timestamptz
);
create unique index completions_once on plan.completions (task_id, coalesce(occurrence_on, '-infinity'))
    where ended_at is null;
create index completions_by_task on plan.completions (task_id, at);
create index completions_to_confirm on plan.completions (task_id) where confirmed_at is null and ended_at is null;

-- The steps that have no table of their own, in order. seen: what the page showed that took it, so that a second click on
-- the same page finds it taken. cause_id: the task whose step brought this one along.
create table plan.task_steps (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    step text not null,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    words text,
    before_on date,
    after_on date,
    given_to_id uuid references agency.agencies,
    cause_id uuid references plan.tasks on delete cascade,
    seen text
);
create index task_steps_by_task on plan.task_steps (task_id, id);

-- Who was chased for what, by whom, when.
create table plan.reminders (
    id uuid primary key,
    plan_id uuid not null references plan.plans on delete cascade,
    agency_id uuid not null references agency.agencies,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    note text
);
create index reminders_by_plan on plan.reminders (plan_id, id);

create table plan.reminded_tasks (
    reminder_id uuid not null references plan.reminders on delete cascade,
    task_id uuid not null references plan.tasks on delete cascade,
    agency_id uuid not null references agency.agencies,
    due_on date not null,
    primary key (reminder_id, task_id)
);
create index reminded_tasks_by_task on plan.reminded_tasks (task_id);
