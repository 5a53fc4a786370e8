-- A plan handed down in one step: by whom, and how many tasks went to how many bodies. The tasks themselves are rows of
-- plan.tasks with the same handed_at. id: made with the page that was confirmed, so that a second click finds the first.
create table plan.handovers (
    id uuid primary key,
    plan_id uuid not null references plan.plans on delete cascade,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    note text,
    tasks integer not null check (tasks > 0),
    agencies integer not null check (agencies > 0),
    ordered integer not null,
    joining integer not null
);
create index handovers_by_plan on plan.handovers (plan_id, at);
