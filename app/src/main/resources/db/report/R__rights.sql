-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes. Submissions, the content signed with them, approvals, returns and corrections are append-only.
revoke all on all tables in schema report from "${app}";
grant usage on schema report to "${app}";
grant select
   on report.cell_changes, report.counted_past_figures, report.indicator_cells, report.tally_faults
   to "${app}";
grant select, insert
   on report.approvals, report.cells, report.changes, report.confirmed_figures, report.corrections, report.extensions,
      report.form_drafts, report.form_texts, report.form_versions, report.forms, report.intakes, report.moved_dues, report.narratives, report.numbers, report.past_figures, report.presentations,
      report.receipts, report.reminded_agencies, report.reminders, report.reporters, report.reports, report.requests,
      report.return_reasons, report.returns, report.rewritings, report.sources, report.standings, report.steps,
      report.submission_narratives, report.submissions, report.tallies, report.target_cells
   to "${app}";
-- In these tables every column can be updated. The sources of a version cannot change after its signature (policies in
-- V3__path.sql).
grant update
   on report.confirmed_figures, report.moved_dues, report.narratives, report.standings, report.target_cells
   to "${app}";
grant delete
   on report.form_drafts, report.intakes, report.past_figures, report.presentations, report.reporters, report.sources
   to "${app}";
-- In the following tables only the columns named can be updated: the content of a draft or of a report that is being
-- entered, and what a later event adds, such as a decision or an end. Appointing a reporter locks the row of the form,
-- which needs a right to update one of its columns (loaded_at).
grant update (granted, granted_on, decided_at, decided_by, decided_by_name, answer, replaced_at)
   on report.extensions
   to "${app}";
grant update (form, body, notes, revision, saved_at, saved_by_name, released_version)
   on report.form_drafts
   to "${app}";
grant update (answers, stored_at, stored_rows, withdrawn_at)
   on report.intakes
   to "${app}";
grant update (valid_from, digest)
   on report.form_versions
   to "${app}";
grant update (loaded_at)
   on report.forms
   to "${app}";
grant update (valid_to)
   on report.reporters
   to "${app}";
grant update (figures, locked, saved_at, saved_by, state)
   on report.reports
   to "${app}";
grant update (answer)
   on report.requests
   to "${app}";
grant update (new, at)
   on report.rewritings
   to "${app}";
grant update (accepted, counts, reports, sums)
   on report.tallies
   to "${app}";
