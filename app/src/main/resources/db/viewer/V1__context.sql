-- For whom a transaction works, as policies ask it. The application's role may set any setting of its session, so a
-- policy must not believe one: enter() checks a proof that only the application's process can make (an HMAC over its
-- claims), reads agency, role, seat and province from the rows of this database, and leaves them in a setting that only
-- the owner can sign. Signature and setting hold for one transaction of one connection.
-- Kept as the two pads of RFC 2104, so that a signature is two digests. Nobody but the owner reads this table.
create table viewer.keys (
    name text primary key check (name in ('application', 'context')),
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);

-- The migrations this database has been brought to; one row. The serving process compares it and may not change it.
create table viewer.migrated (
    one boolean primary key default true check (one),
    digest text not null,
    at timestamptz not null default now()
);

create function viewer.signature(key text, message text) returns bytea
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select sha256(outer_pad || sha256(inner_pad || convert_to(message, 'UTF8'))) from viewer.keys where name = key
$$;

-- What a signed context belongs to: this transaction of this connection, and no other.
create function viewer.here() returns text
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select pg_backend_pid() || '|' || extract(epoch from transaction_timestamp())
$$;

-- claims: kind|who|agency|role|factor|second it was proven|purpose|permit|second of now. kind is person, system or job.
-- purpose and permit (a break-glass or a referral grant) are empty until a room asks for them.
create function viewer.enter(claims text, proof bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    said text[] := string_to_array(claims, '|');
    today date := (transaction_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date;
    found jsonb;
begin
    if proof is distinct from viewer.signature('application', claims) then
        raise exception 'viewer: claims without proof' using errcode = 'invalid_authorization_specification';
    end if;
    -- A call that was overheard opens nothing later. Ten minutes are for clocks that differ.
    if abs(extract(epoch from clock_timestamp()) - said[9]::bigint) > 600 then
        raise exception 'viewer: the clocks of application and database differ' using errcode = 'invalid_authorization_specification';
    end if;
    if said[1] = 'person' then
        select jsonb_build_object('seat', m.id, 'agency', m.agency_id, 'role', m.role, 'province', p.province_code)
          into found
          from access.memberships m join access.people p on p.id = m.person_id
         where m.person_id = said[2]::uuid and m.agency_id = said[3]::uuid and m.role = said[4] and m.ended_at is null
           and m.valid_from <= today and (m.valid_until is null or m.valid_until >= today)
           and not exists (select 1 from access.suspensions s where s.person_id = m.person_id and s.lifted_at is null);
    elsif said[1] = 'system' then
        select jsonb_build_object('agency', t.agency_id, 'role', 'SYSTEM', 'province', t.province_code)
          into found
          from access.tokens t
         where t.id = said[2]::uuid and t.agency_id = said[3]::uuid and t.revoked_at is null
           and t.expires_at > transaction_timestamp();
    elsif said[1] = 'job' then
        found := jsonb_build_object('role', 'JOB');
    end if;
    if found is null then
        return; -- ended, suspended or unknown: no context, so no rows
    end if;
    found := found || jsonb_build_object('kind', said[1], 'who', said[2], 'factor', nullif(said[5], ''),
        'proven', nullif(said[6], ''), 'purpose', nullif(said[7], ''), 'permit', nullif(said[8], ''));
    perform set_config('tincay.viewer',
        encode(viewer.signature('context', viewer.here() || '|' || found::text), 'hex') || found::text, true);
end $$;

-- The context of this transaction, or null. A setting that enter() did not sign here and now is none.
create function viewer.context() returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    told text := nullif(current_setting('tincay.viewer', true), '');
begin
    if told is null
        or left(told, 64) is distinct from encode(viewer.signature('context', viewer.here() || '|' || substr(told, 65)), 'hex')
    then
        return null;
    end if;
    return substr(told, 65)::jsonb;
end $$;

-- Policies call these in a sub-select, (select viewer.agency()), so that they run once per query and not once per row.
create function viewer.person() returns uuid language sql stable as
    $$ select case when c->>'kind' = 'person' then (c->>'who')::uuid end from viewer.context() c $$;
create function viewer.job() returns text language sql stable as
    $$ select case when c->>'kind' = 'job' then c->>'who' end from viewer.context() c $$;
create function viewer.system() returns uuid language sql stable as
    $$ select case when c->>'kind' = 'system' then (c->>'who')::uuid end from viewer.context() c $$;
create function viewer.agency() returns uuid language sql stable as $$ select (viewer.context()->>'agency')::uuid $$;
create function viewer.role() returns text language sql stable as $$ select viewer.context()->>'role' $$;
create function viewer.seat() returns uuid language sql stable as $$ select (viewer.context()->>'seat')::uuid $$;
create function viewer.province() returns text language sql stable as $$ select viewer.context()->>'province' $$;
create function viewer.factor() returns text language sql stable as $$ select viewer.context()->>'factor' $$;
-- How long ago the latest factor was proven.
create function viewer.factor_age() returns interval language sql stable as
    $$ select transaction_timestamp() - to_timestamp((viewer.context()->>'proven')::bigint) $$;
create function viewer.purpose() returns text language sql stable as $$ select viewer.context()->>'purpose' $$;
create function viewer.permit() returns uuid language sql stable as $$ select (viewer.context()->>'permit')::uuid $$;

revoke execute on function viewer.signature(text, text), viewer.here(), viewer.enter(text, bytea), viewer.context()
    from public;
