-- Which cell of a form measures a target of a plan. Every edit of a plan writes its targets anew under the same ids, so
-- target_id has no reference. form is null when a person stated that no cell measures the target.
create table report.target_cells (
    target_id uuid primary key,
    form text,
    cell text,
    tied_by uuid not null,
    tied_by_name text not null,
    tied_at timestamptz not null,
    check ((form is null) = (cell is null))
);

-- The cell that measures an indicator, for targets without a row in report.target_cells. Forms are loaded after the
-- tables are created, so form and cell have no reference; MeasuredResultsTest checks the rows.
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
