-- Notices keep the key of their text: the key of an ended membership has a new name.
update notice.notices set key = 'access.notice.membership-ended' where key = 'access.notice.seat-ended';
