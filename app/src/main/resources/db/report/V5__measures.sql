-- Which cell of a form tells how far a target of a plan is. Rows of targets are written anew with every edit under the
-- same id, hence no reference. form null: said to be measured by nothing.
create table report.target_cells (
    target_id uuid primary key,
    form text,
    cell text,
    tied_by uuid not null,
    tied_by_name text not null,
    tied_at timestamptz not null,
    check ((form is null) = (cell is null))
);

-- The cell that measures an indicator where nothing else is said. Forms are loaded after the tables are made, hence no
-- reference; a test keeps the rows true.
create table report.indicator_cells (
    indicator text primary key,
    form text not null,
    cell text not null
);

insert into report.indicator_cells (indicator, form, cell)
values ('SEEK_HELP', 'gbv-year', 'seek_rate'),
       ('HELPED', 'gbv-year', 'help_rate'),
       ('EVENTS', 'gbv-year', 'events');

create index reporters_by_unit on report.reporters (form, unit_id);
