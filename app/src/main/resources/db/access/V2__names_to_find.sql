-- Names as they are searched: without marks, lower case (VietnameseText.fold).
alter table access.people add column folded text not null default '';
create index people_by_folded on access.people (folded text_pattern_ops);
