-- The rights of the application on each table of this room; it has no other rights. Flyway runs this file again
-- whenever it changes. Versions and states of plans are append-only.
revoke all on all tables in schema plan from "${app}";
grant usage on schema plan to "${app}";
grant select, insert
   on plan.acceptances, plan.amendments, plan.calendar_feeds, plan.completions, plan.extensions, plan.handovers,
      plan.national_targets,
      plan.plan_days, plan.plan_edits, plan.plan_programmes, plan.plan_sections, plan.plan_signatures, plan.plan_states,
      plan.plan_texts, plan.plan_versions, plan.plans, plan.programme_groups, plan.programmes, plan.progress, plan.progress_draft_files, plan.progress_drafts,
      plan.progress_files, plan.progress_removals, plan.readings, plan.recordings, plan.refusals, plan.reminded_bodies,
      plan.reminded_tasks,
      plan.remark_reads, plan.remarks, plan.reminders, plan.removals, plan.report_days, plan.targets, plan.task_bodies, plan.task_steps, plan.tasks
   to "${app}";
-- The origin of a fact is written once and never changed.
grant select, insert
   on plan.origins
   to "${app}";
grant select
   on plan.campaigns, plan.indicators
   to "${app}";
-- Rows that are edited.
grant update
   on plan.amendments, plan.plan_edits, plan.plans, plan.progress_drafts, plan.tasks
   to "${app}";
grant delete
   on plan.amendments, plan.plan_days, plan.plan_edits, plan.plan_programmes, plan.plan_sections, plan.plan_texts,
      plan.progress_draft_files, plan.progress_drafts, plan.recordings, plan.report_days, plan.targets, plan.task_bodies, plan.tasks
   to "${app}";
-- Wrong drafts, readings, entries and files are deleted, and recorded in plan.removals and plan.progress_removals.
grant delete
   on plan.plans, plan.progress, plan.progress_files, plan.readings
   to "${app}";
-- Recorded actions do not change; only columns about later events are updated.
grant update (revoked_at)
   on plan.calendar_feeds
   to "${app}";
grant update (confirmed_at, ended_at)
   on plan.completions
   to "${app}";
grant update (granted, granted_on, decided_at, decided_by, decided_by_name, answer, replaced_at)
   on plan.extensions
   to "${app}";
grant update (lapsed_at)
   on plan.plan_signatures
   to "${app}";
grant update (plan_id, facts, former, revision, changed_at, changed_by_name, confirmed_at)
   on plan.readings
   to "${app}";
grant update (confirmed_at, confirmed_by, confirmed_by_name)
   on plan.recordings
   to "${app}";
grant update (words, withdrawn_at)
   on plan.remarks
   to "${app}";
grant update (rejected_at)
   on plan.refusals
   to "${app}";
-- An outline is replaced as a whole, and deleted when its agency uses that of the body above again.
grant select, insert, update, delete
   on plan.outlines
   to "${app}";
-- A document is deleted from the queue one day after it was read or refused.
grant select, insert, update, delete
   on plan.arrivals
   to "${app}";
