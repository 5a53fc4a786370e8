-- On which days the lines of a form begin and end, each found by one step: a roll-up asks for them for every period.
create index reporters_by_first_day on report.reporters (form, valid_from);
create index reporters_by_last_day on report.reporters (form, valid_to);
