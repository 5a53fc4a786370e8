-- The columns of the register of outgoing documents beside number and day (Decree 30/2020/NĐ-CP, annex IV, part I). Those
-- that the document states are filled from it in the transaction that gives the number; the clerk completes the others.
alter table document.numbers
    add column id uuid not null default gen_random_uuid(),
    add column title text,
    add column signer text,
    add column recipients text,
    add column archive text,
    add column copies integer check (copies between 1 and 100000),
    add column sent_on date,
    add column received_by text,
    add column note text,
    -- The columns filled from the document; null until they are filled, and for a paper that was made elsewhere.
    add column filled text[],
    -- Who entered a paper that was made elsewhere; null for a document of this system.
    add column entered_by_name text;
create unique index numbers_by_id on document.numbers (id);
create index numbers_unfilled on document.numbers (subject_id) where filled is null and entered_by_name is null;

-- What a clerk changed on an entry: one row per column, in words.
create table document.entry_changes (
    id uuid primary key,
    entry_id uuid not null references document.numbers (id),
    field text not null,
    before text,
    after text,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null
);
create index entry_changes_by_entry on document.entry_changes (entry_id, changed_at);
