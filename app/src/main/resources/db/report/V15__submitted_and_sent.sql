-- "Submitted" is said of a report as of a plan: its drafter submitted it to the head for signature. A signed report is
-- sent. The triggers of the tallies are off meanwhile: no report becomes taken or ceases to be.
alter table report.reports disable trigger tally_changed;
alter table report.reports drop constraint reports_state_check, drop constraint reports_check;

-- One statement: each row is read once, so none passes through both changes.
update report.reports
   set state = case state when 'SUBMITTED' then 'SENT' else 'SUBMITTED' end
 where state in ('PRESENTED', 'SUBMITTED');
update report.steps set step = 'SUBMIT' where step = 'PRESENT';

alter table report.reports
    add constraint reports_state_check
        check (state in ('DRAFT', 'SUBMITTED', 'SENT', 'RETURNED', 'ACCEPTED', 'CORRECTING')),
    add constraint reports_check check (not locked or state in ('SENT', 'ACCEPTED'));
create or replace function report.is_taken(state text, locked boolean) returns boolean
    language sql immutable parallel safe as $$
    select state = 'ACCEPTED' or state = 'SENT' and locked
$$;
alter table report.reports enable trigger tally_changed;
