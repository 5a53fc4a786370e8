-- Which parts of the demonstration have been laid out, so that an interrupted first start goes on where it stopped.
create table site.demonstration (
    step text primary key,
    done_at timestamptz not null default now()
);
