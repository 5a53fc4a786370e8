-- The steps of creating the demonstration that are done, so that an interrupted first start continues where it stopped.
create table site.demonstration (
    step text primary key,
    done_at timestamptz not null default now()
);
