-- In which position a version was signed, as it was on that day; null for the head of the body.
alter table report.submissions add column signed_as text;
