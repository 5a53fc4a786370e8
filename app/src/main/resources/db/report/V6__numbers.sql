-- The entry of the number in the numbering book; null for numbers that no numbering book here assigned.
alter table report.numbers add column entry_id uuid;
create index numbers_by_entry on report.numbers (entry_id);
create index numbers_by_number on report.numbers (upper(number));
