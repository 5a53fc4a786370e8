-- The signer's position on the day of the signature; null for the head of the body.
alter table report.submissions add column signed_as text;
