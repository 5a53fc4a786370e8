-- The line of the numbering book a number stands in; null for numbers that were not given by a book here.
alter table report.numbers add column entry_id uuid;
create index numbers_by_entry on report.numbers (entry_id);
create index numbers_by_number on report.numbers (upper(number));
