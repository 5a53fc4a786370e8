-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
-- Submissions, what was signed with them, approvals, returns and corrections are append-only.
revoke all on all tables in schema report from "${app}";
grant usage on schema report to "${app}";
grant select
   on report.cell_changes, report.indicator_cells, report.tally_faults
   to "${app}";
grant select, insert
   on report.approvals, report.cells, report.changes, report.corrections, report.numbers,
      report.receipts, report.reminded_agencies, report.reminders, report.return_reasons,
      report.returns, report.steps, report.submission_narratives, report.submissions
   to "${app}";
grant select, insert, update
   on report.confirmed_figures, report.extensions, report.form_versions, report.forms, report.moved_dues,
      report.narratives, report.reports, report.rewritings, report.standings, report.target_cells
   to "${app}";
grant select, insert, delete
   on report.presentations, report.sources
   to "${app}";
grant select, insert, update, delete
   on report.reporters, report.requests, report.tallies
   to "${app}";
