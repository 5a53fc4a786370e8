-- Notices of tasks are for those who take steps of tasks; the earlier ones were shown to clerks, too.
alter table notice.notices add column for_drafters boolean not null default false;
update notice.notices set for_drafters = true where href like '/tasks/%';
