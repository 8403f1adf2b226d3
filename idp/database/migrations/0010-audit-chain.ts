import { type Kysely, sql } from 'kysely';

/**
 * Each entry of the audit log holds the hash of the one before (docs/decisions/0027): the database chains them itself, one
 * after the other, and idp/audit/verify.ts counts them again outside of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('audit').addColumn('prev', 'text').addColumn('hash', 'text').execute();
  await sql`
    create function audit_hash(prev text, entry audit) returns text language sql immutable as $$
      select encode(sha256(convert_to(concat_ws(E'\n',
        prev, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        entry.event, entry.person, coalesce(entry.way, ''), coalesce(entry.client, '')), 'UTF8')), 'hex')
    $$`.execute(db);
  // The lock is held until the entry's transaction ends: the next one finds it, and has the next id
  await sql`
    create function chain_audit() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtext('unilogin audit chain'));
      new.id := nextval(pg_get_serial_sequence('audit', 'id'));
      new.at := date_trunc('milliseconds', new.at);
      select hash into new.prev from audit order by id desc limit 1;
      new.prev := coalesce(new.prev, '');
      new.hash := audit_hash(new.prev, new);
      return new;
    end $$`.execute(db);
  await sql`alter table audit disable trigger audit_is_append_only`.execute(db);
  await sql`
    do $$
    declare
      entry audit;
      last text := '';
    begin
      for entry in select * from audit order by id loop
        entry.at := date_trunc('milliseconds', entry.at);
        update audit set at = entry.at, prev = last, hash = audit_hash(last, entry) where id = entry.id returning hash into last;
      end loop;
    end $$`.execute(db);
  await sql`alter table audit enable trigger audit_is_append_only`.execute(db);
  await sql`alter table audit alter column prev set not null, alter column hash set not null`.execute(db);
  await sql`
    create trigger audit_is_chained before insert on audit for each row execute function chain_audit()`.execute(db);
}
