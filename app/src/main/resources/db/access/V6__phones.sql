-- The work phone that a person chose to give: digits, with a plus sign before a country code. E.164 allows 15 digits.
alter table access.people add column phone text check (phone ~ '^\+?[0-9]{8,15}$');
