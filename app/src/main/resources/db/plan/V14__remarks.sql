-- Remarks on a task, exchanged by the bodies in its line. A remark is never changed; its author may withdraw it while
-- nobody else has read it, which removes its words.
create table plan.remarks (
    id uuid primary key,
    task_id uuid not null references plan.tasks on delete cascade,
    agency_id uuid not null references agency.agencies,
    person_id uuid not null,
    person_name text not null,
    words text,
    at timestamptz not null,
    withdrawn_at timestamptz,
    check ((words is null) = (withdrawn_at is not null))
);
create index remarks_by_task on plan.remarks (task_id, at);

-- The first person beside the author who opened the task while it showed the remark.
create table plan.remark_reads (
    remark_id uuid primary key references plan.remarks on delete cascade,
    person_id uuid not null,
    at timestamptz not null
);
