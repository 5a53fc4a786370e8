-- Files as they were received: evidence, originals of documents. The bytes live in the database, so that one backup
-- holds everything and a file is stored or refused together with the row that speaks of it.
create table document.attachments (
    id uuid primary key,
    province_code text,
    agency_id uuid not null references agency.agencies,
    file_name text not null,
    media_type text not null,
    size integer not null check (size > 0),
    sha256 bytea not null check (length(sha256) = 32),
    bytes bytea not null,
    stored_by uuid not null,
    stored_at timestamptz not null
);
-- The bytes of images and office files are compressed already.
alter table document.attachments alter column bytes set storage external;
create index attachments_by_agency on document.attachments (agency_id, stored_at);
