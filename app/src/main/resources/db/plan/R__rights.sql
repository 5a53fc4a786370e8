-- What the application may do with each table of this room; nothing unless it stands here. Runs again whenever it changes.
-- Versions, states and signatures of plans are append-only.
revoke all on all tables in schema plan from "${app}";
grant usage on schema plan to "${app}";
grant select, insert
   on plan.acceptances, plan.campaigns, plan.completions, plan.indicators, plan.national_targets,
      plan.plan_states, plan.plan_versions, plan.programme_groups, plan.programmes, plan.progress,
      plan.progress_files, plan.refusals, plan.reminded_tasks, plan.reminders, plan.task_steps, plan.progress_removals
   to "${app}";
grant select, insert, update
   on plan.calendar_feeds, plan.extensions, plan.plans, plan.readings
   to "${app}";
grant select, insert, delete
   on plan.plan_days, plan.plan_programmes, plan.plan_signatures, plan.targets, plan.task_bodies
   to "${app}";
grant select, insert, update, delete
   on plan.amendments, plan.tasks
   to "${app}";
grant select, insert, update, delete
   on plan.plan_edits, plan.recordings
   to "${app}";
grant select, insert
   on plan.removals
   to "${app}";
-- A wrong draft or reading is removed, with its trace in plan.removals.
grant delete
   on plan.plans, plan.readings
   to "${app}";
grant update
   on plan.plan_signatures
   to "${app}";

-- A refusal is decided, a completion is confirmed or ended.
grant update
   on plan.refusals, plan.completions
   to "${app}";
grant select, insert, update, delete
   on plan.progress_drafts, plan.progress_draft_files
   to "${app}";
-- A wrong entry or file is removed, with its trace in plan.progress_removals.
grant delete
   on plan.progress, plan.progress_files
   to "${app}";
