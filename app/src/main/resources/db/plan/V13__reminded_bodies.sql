-- Reminders to bodies below that have not answered a plan with one of their own. The day is the one on which the body
-- above wishes their plan; tasks have due days of their own.
alter table plan.reminders add column due_on date;

create table plan.reminded_bodies (
    reminder_id uuid not null references plan.reminders on delete cascade,
    agency_id uuid not null references agency.agencies,
    primary key (reminder_id, agency_id)
);
create index reminded_bodies_by_body on plan.reminded_bodies (agency_id);
