-- Where a fact of a plan comes from: the plan above that it answers, or an own plan of an earlier year. source_version: the
-- version that was shown. moved: the fields in which the fact differs from its source. Written once, gone with the plan.
create table plan.origins (
    plan_id uuid not null references plan.plans on delete cascade,
    kind text not null check (kind in ('TARGET', 'TASK', 'DAY')),
    subject_id uuid not null,
    source_plan_id uuid not null references plan.plans,
    source_version smallint not null,
    source_subject_id uuid not null,
    moved text[] not null default '{}',
    primary key (plan_id, kind, subject_id, source_plan_id)
);
create index origins_by_source on plan.origins (source_plan_id, source_subject_id);
