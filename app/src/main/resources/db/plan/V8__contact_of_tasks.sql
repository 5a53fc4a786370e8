-- Whom a body may ask about a task: name and phone in one line. A copy handed down keeps the contact of the body above.
alter table plan.tasks add column contact text check (length(contact) <= 200);
