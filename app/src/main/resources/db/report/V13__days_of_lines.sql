-- A roll-up looks up, for every period, the days on which lines of the form begin and end.
create index reporters_by_first_day on report.reporters (form, valid_from);
create index reporters_by_last_day on report.reporters (form, valid_to);
