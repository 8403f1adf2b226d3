import { type Kysely, sql } from 'kysely';

/**
 * Entries say who did it where it was somebody else than the person it happened to, and their hash takes that in: last, so
 * that older ones keep theirs. How long entries are kept is one number, which the database itself holds to its bounds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('audit').addColumn('actor', 'text').execute(); // no reference, as of `person`
  await sql`create index audit_actor on audit (actor, at) where actor is not null`.execute(db);
  // What the hash is made over has a line for each field: one with two lines could pass for two fields
  await sql`
    alter table audit add constraint audit_fields_have_one_line
    check (concat(event, person, way, client, actor) !~ E'\n')`.execute(db);
  await sql`
    create or replace function audit_hash(prev text, entry audit) returns text language sql immutable as $$
      select encode(sha256(convert_to(concat_ws(E'\n',
        prev, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        entry.event, entry.person, coalesce(entry.way, ''), coalesce(entry.client, ''), entry.actor), 'UTF8')), 'hex')
    $$`.execute(db);
  await sql`
    create function audit_months() returns integer language sql stable as $$
      select greatest(4, least(6, coalesce((select value::integer from settings where name = 'audit-months'), 6)))
    $$`.execute(db);
  await sql`
    create or replace function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.at < now() - make_interval(months => audit_months()) then return old; end if;
      raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
}
