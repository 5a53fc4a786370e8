-- The position that stands above the holder's signature (chức vụ): 'Phó Chủ tịch'. Null for the head of the body.
alter table access.memberships add column position text;
alter table access.invitations add column position text;
